import { verdictWords } from '@cchc/shared/quota';
import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { useCallback } from 'react';
import { styled } from 'styled-components';
import { exemptionReasonSchema, exemptionReasonWords } from '../../../model/desk/index.ts';
import type { Cell, DeskItem } from '../../../model/desk/index.ts';
import { periodNames } from '../../../model/period-words.ts';
import { useLoaded } from '../api/use-loaded';
import { deskWords } from '../words/desk-words';
import { CellActs } from './acts/cell-acts';
import { figureWords, outlookOf, verdictSentence } from './cell-words';
import { CorrectionCard } from './correction-card';
import { useDeskClient } from './desk-client';
import { useDesk } from './desk-context';
import { FailureAlert } from '../page/failure-alert';
import { ItemCard, ItemList } from './item-card';
import { SidePanel } from './side-panel';
import { VerdictShape, verdictClass } from './verdict-mark';
import { VerdictColours } from './matrix-styles';

const words = deskWords.panel;

const Figure = styled.span`
  font-size: 2.6rem;
  font-weight: 700;
  line-height: 1.2;
  white-space: nowrap;
`;

function Standing({ answer }: { readonly answer: Cell }) {
  const { cell, period, closed } = answer;
  const outlook = outlookOf(cell);
  const { verdict } = closed ?? cell;
  return (
    <VerdictColours>
      <Flex className={verdictClass(cell, period.phase)} padding={3} gap={3} alignItems="center">
        <Figure>
          <VerdictShape verdict={verdict} /> {figureWords(closed ?? cell)}
        </Figure>
        <Box>
          <Typography fontWeight="bold" tag="p" textColor="inherit">
            {verdictSentence(cell, period.phase)}
          </Typography>
          {closed !== null && (
            <Typography tag="p" textColor="inherit" variant="pi">
              {words.closedFigure(closed.round, verdictWords[closed.verdict], figureWords(closed))}{' '}
              {cell.isCorrected
                ? words.currentFigure(verdictWords[cell.verdict], figureWords(cell))
                : answer.correction === null && words.unchanged}
            </Typography>
          )}
          {outlook !== null && cell.forecast !== null && (
            <Typography tag="p" textColor="inherit">
              {words.forecast(outlook, cell.forecast.expected)}
            </Typography>
          )}
          {cell.carried > 0 && (
            <Typography tag="p" textColor="inherit" variant="pi">
              {words.carried(cell.carried)}
            </Typography>
          )}
          {cell.provisional > 0 && (
            <Typography tag="p" textColor="inherit" variant="pi">
              <span aria-hidden="true">⚑ </span>
              {words.provisional(cell.provisional)}
            </Typography>
          )}
        </Box>
      </Flex>
    </VerdictColours>
  );
}

function Exemption({ exemption }: { readonly exemption: NonNullable<Cell['exemption']> }) {
  const code = exemptionReasonSchema.safeParse(exemption.reasonCode);
  const facts = [
    code.success ? exemptionReasonWords[code.data] : exemption.reasonCode,
    periodNames(exemption.period).full,
    ...(exemption.quotaKey === null ? [words.exemptionAll] : []),
    ...(exemption.approvalDocument === null ? [] : [`${words.approval}: ${exemption.approvalDocument}`]),
  ];
  return (
    <Box>
      <Typography variant="delta" tag="h3">
        {words.exemptionTitle}
      </Typography>
      <Typography tag="p">{facts.join('; ')}</Typography>
      {exemption.reasonText !== null && <Typography tag="p">{exemption.reasonText}</Typography>}
    </Box>
  );
}

function Items({ title, none, items }: { title: string; none: string; items: readonly DeskItem[] }) {
  return (
    <Box tag="section">
      <Typography variant="delta" tag="h3">
        {title} ({items.length})
      </Typography>
      <Box paddingTop={2}>
        {items.length === 0 && <Typography textColor="neutral600">{none}</Typography>}
        <ItemList>
          {items.map((item) => (
            <ItemCard
              key={item.itemId}
              item={item}
              headline={item.reasonWords}
              tone={item.isProvisional ? 'provisional' : item.counted ? 'counted' : 'uncounted'}
            />
          ))}
        </ItemList>
      </Box>
    </Box>
  );
}

interface Props {
  readonly quota: string;
  readonly unit: string;
  readonly period: string;
  readonly onClose: () => void;
}

/** Everything behind one cell: its standing, its items with their reasons, and what may be done. */
export function CellPanel({ quota, unit, period, onClose }: Props) {
  const client = useDeskClient();
  const { round, units } = useDesk();
  // Every deed on the page has the cell read again.
  const read = useCallback(() => client.cell(quota, unit, period), [client, quota, unit, period, round]);
  const { value: answer, failure, reload } = useLoaded(read);
  const name = units.get(unit)?.name ?? unit;
  const title = answer === null ? '' : answer.quota.title;
  return (
    <SidePanel title={name} subtitle={[periodNames(period).full, title].filter(Boolean).join(' · ')} onClose={onClose}>
      {failure !== null && <FailureAlert failure={failure} onRetry={reload} />}
      {answer === null && failure === null && <Loader small>{words.loading}</Loader>}
      {answer !== null && (
        <>
          <Standing answer={answer} />
          <CellActs answer={answer} />
          {answer.correction !== null && <CorrectionCard correction={answer.correction} isNamed={false} />}
          {answer.exemption !== null && <Exemption exemption={answer.exemption} />}
          {answer.items.length === 0 ? (
            <Typography textColor="neutral600">{words.noItems}</Typography>
          ) : (
            <>
              <Items
                title={words.counted}
                none={words.noCounted}
                items={answer.items.filter(({ counted }) => counted)}
              />
              <Items
                title={words.uncounted}
                none={words.noUncounted}
                items={answer.items.filter(({ counted }) => !counted)}
              />
            </>
          )}
        </>
      )}
    </SidePanel>
  );
}
