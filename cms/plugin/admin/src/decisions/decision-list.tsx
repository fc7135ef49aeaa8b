import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { fold, formatDate } from '@cchc/shared/text';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { type DecisionList as List, type ListedDecision, itemKinds } from '../../../model/decisions/index.ts';
import { PlainTable } from '../page/plain-table';
import { LineField } from '../forms/form-fields';
import { decisionWords } from '../words/decision-words';

const words = decisionWords.list;

const dayOrDash = (day: string | null): string => (day === null ? '—' : formatDate(day));

function countsOf({ counts }: ListedDecision): string {
  const parts = itemKinds.flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count === 0 ? [] : [`${decisionWords.kinds[kind]}: ${count}`];
  });
  return parts.length === 0 ? words.noRows : parts.join(', ');
}

function Standing({ decision }: { readonly decision: ListedDecision }) {
  return (
    <Flex gap={2} wrap="wrap">
      <Badge>{words.states[decision.state]}</Badge>
      {!decision.isComplete && (
        <Badge backgroundColor="warning100" textColor="warning700">
          {words.incomplete}
        </Badge>
      )}
    </Flex>
  );
}

interface Props {
  readonly list: List;
  readonly onNew: () => void;
}

/** All decisions, drafts too. */
export function DecisionList({ list, onNew }: Props) {
  const [query, setQuery] = useState('');
  const wanted = fold(query.trim());
  const shown = list.decisions.filter(({ number, title }) => fold(`${number} ${title}`).includes(wanted));
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={4} wrap="wrap" alignItems="flex-end" justifyContent="space-between">
        <Box minWidth="240px" flex="0 1 400px">
          <LineField name="filter" label={words.filter} value={query} onChange={setQuery} />
        </Box>
        {list.canEdit && <Button onClick={onNew}>{words.add}</Button>}
      </Flex>
      {list.decisions.length === 0 && <Typography>{words.empty}</Typography>}
      {list.decisions.length > 0 && shown.length === 0 && <Typography>{words.nothing}</Typography>}
      {shown.length > 0 && (
        <PlainTable
          caption={words.caption}
          heads={words.heads}
          rows={shown.map((decision) => ({
            key: decision.documentId,
            cells: [
              <Link key="open" to={`?id=${decision.documentId}`}>
                {decision.number === '' ? words.noNumber : decision.number}
              </Link>,
              dayOrDash(decision.issuedDate),
              dayOrDash(decision.effectiveDate ?? decision.issuedDate),
              <Box key="title" minWidth="240px">
                {decision.title}
              </Box>,
              <Standing key="state" decision={decision} />,
              countsOf(decision),
            ],
          }))}
        />
      )}
    </Flex>
  );
}
