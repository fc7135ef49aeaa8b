import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { SheetHead } from '../../../model/decisions/index.ts';
import { LineBox } from '../fields/structures/inputs';
import { TextField } from '../forms/form-fields';
import { decisionWords } from '../words/decision-words';
import { DayBox } from './day-box';
import { DecisionFiles } from './decision-files';
import { followTitle } from './follow-title';
import { DoubtList, type ShownDoubt } from './doubt-list';
import { useSheetWork } from './sheet-context';

const words = decisionWords.head;

const Cell = ({ children }: { readonly children: ReactNode }) => (
  <Box flex="1 1 220px" minWidth="200px">
    {children}
  </Box>
);

const textOrNull = (text: string): string | null => (text === '' ? null : text);

interface Props {
  readonly head: SheetHead;
  /** About the head itself: neither a row nor a count. */
  readonly doubts: readonly ShownDoubt[];
}

/** What stands on the first page of the decision. */
export function HeadForm({ head, doubts }: Props) {
  const { canEdit, step, acknowledge, takeBack } = useSheetWork();
  const change = (part: Partial<SheetHead>): void => {
    step({ kind: 'head', change: part });
  };
  const line = (field: 'number' | 'issuer' | 'issuerCode', hint?: string): ReactNode => (
    <LineBox
      name={field}
      label={words[field]}
      {...(hint === undefined ? {} : { hint })}
      value={head[field]}
      isDisabled={!canEdit}
      onChange={(text) => {
        change({ [field]: text });
      }}
    />
  );
  return (
    <Flex tag="section" aria-label={words.section} direction="column" alignItems="stretch" gap={4}>
      <Typography variant="delta" tag="h2">
        {words.section}
      </Typography>
      <Flex gap={4} wrap="wrap" alignItems="flex-start">
        <Cell>{line('number', words.numberHint)}</Cell>
        <Cell>
          <DayBox
            name="issuedDate"
            label={words.issuedDate}
            hint={words.dayHint}
            value={head.issuedDate}
            isDisabled={!canEdit}
            onChange={(issuedDate) => {
              change({ issuedDate });
            }}
          />
        </Cell>
        <Cell>
          <DayBox
            name="effectiveDate"
            label={words.effectiveDate}
            hint={words.effectiveHint}
            value={head.effectiveDate}
            isDisabled={!canEdit}
            onChange={(effectiveDate) => {
              change({ effectiveDate });
            }}
          />
        </Cell>
        <Cell>
          <LineBox
            name="signer"
            label={words.signer}
            value={head.signer ?? ''}
            isDisabled={!canEdit}
            onChange={(text) => {
              change({ signer: textOrNull(text) });
            }}
          />
        </Cell>
      </Flex>
      <TextField
        name="title"
        label={words.title}
        hint={words.titleHint}
        value={head.title}
        onChange={(title) => {
          if (canEdit) change(followTitle(head, title));
        }}
      />
      <Flex gap={4} wrap="wrap" alignItems="flex-start">
        <Cell>{line('issuer')}</Cell>
        <Cell>{line('issuerCode', words.issuerCodeHint)}</Cell>
        <Cell>
          <LineBox
            name="sourceUrl"
            label={words.sourceUrl}
            value={head.sourceUrl ?? ''}
            isDisabled={!canEdit}
            onChange={(text) => {
              change({ sourceUrl: textOrNull(text) });
            }}
          />
        </Cell>
      </Flex>
      <DecisionFiles
        files={head.files}
        isDisabled={!canEdit}
        onChange={(files) => {
          change({ files });
        }}
      />
      <Box>
        <Checkbox
          checked={head.isComplete}
          disabled={!canEdit}
          onCheckedChange={() => {
            change({ isComplete: !head.isComplete });
          }}
        >
          {words.isComplete}
        </Checkbox>
        <Typography variant="pi" textColor="neutral600">
          {words.completeHint}
        </Typography>
      </Box>
      <DoubtList doubts={doubts} canEdit={canEdit} onAcknowledge={acknowledge} onTakeBack={takeBack} />
    </Flex>
  );
}
