import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { styled } from 'styled-components';
import type { DeskQuota } from '../../../model/desk/index.ts';
import { periodNames } from '../../../model/period-words.ts';
import { deskWords } from '../words/desk-words';
import { ReadingDialog } from './acts/reading-dialog';
import { shownFigure } from './cell-words';
import type { OpenPlace } from './desk-address';
import { useDesk } from './desk-context';
import { MatrixGrid } from './matrix-grid';
import { MatrixList } from './matrix-list';
import { OnScreen } from './print-parts';
import { runningSentence } from './running-sentence';

/** Periods that are over and wait for their closing; one without a figure to judge is not named. */
function periodsToClose(quota: DeskQuota): readonly string[] {
  return quota.periods
    .filter(({ phase, closing }) => phase === 'over' && (closing === null || closing.isReopened))
    .filter((period) => {
      const column = quota.periods.indexOf(period);
      return quota.rows.some(({ cells }) => {
        const cell = cells[column];
        return cell !== undefined && shownFigure(cell).verdict !== 'not_applicable';
      });
    })
    .map(({ code }) => periodNames(code).short);
}

/** On paper a heading is not left behind at the foot of a page; the table below it may go on over several. */
const Heading = styled.div`
  @media print {
    break-inside: avoid;
    break-after: avoid;
  }
`;

interface Props {
  readonly quota: DeskQuota;
  readonly rows: DeskQuota['rows'];
  readonly open: OpenPlace | null;
  readonly isNarrow: boolean;
  readonly onOpen: (place: OpenPlace) => void;
}

/** One quota: what it asks for and how it is read, its summary, its table. */
export function QuotaSection({ quota, rows, open, isNarrow, onOpen }: Props) {
  const { person, units } = useDesk();
  const [isSwitching, setIsSwitching] = useState(false);
  const reading = quota.readings.find(({ id }) => id === quota.chosenReading);
  const running = runningSentence(quota, rows, (unit) => units.get(unit)?.shortName ?? unit);
  const toClose = person.canJudge ? periodsToClose(quota) : [];
  const heading = `cchc-quota-${quota.key}`;
  return (
    <section aria-labelledby={heading}>
      <Heading>
        <Flex
          direction={isNarrow ? 'column' : 'row'}
          justifyContent="space-between"
          alignItems="flex-start"
          gap={isNarrow ? 2 : 4}
        >
          <Box flex="1" minWidth={0}>
            <Typography variant="beta" tag="h2" id={heading}>
              {quota.title}
            </Typography>
            <Typography variant="pi" textColor="neutral600" tag="p">
              {[
                ...(quota.clause === '' ? [] : [`${deskWords.quota.count}: ${quota.clause}`]),
                ...(reading === undefined ? [] : [`${deskWords.quota.reading}: ${reading.label}`]),
                deskWords.quota.visibility[quota.visibility],
              ].join(' · ')}
            </Typography>
            {running !== null && (
              <Typography tag="p" fontWeight="semiBold">
                {running}
              </Typography>
            )}
            {toClose.length > 0 && (
              <Typography tag="p" textColor="warning700">
                {deskWords.quota.toClose(toClose.join(', '))}
              </Typography>
            )}
          </Box>
          {person.canJudge && quota.readings.length > 1 && (
            <OnScreen>
              <Button
                size="S"
                variant="tertiary"
                onClick={() => {
                  setIsSwitching(true);
                }}
              >
                {deskWords.quota.switchReading}
              </Button>
            </OnScreen>
          )}
        </Flex>
      </Heading>
      <Box paddingTop={3}>
        {(rows.length === 0 || quota.periods.length === 0) && (
          <Typography textColor="neutral600">
            {quota.periods.length === 0
              ? deskWords.grid.noPeriods
              : quota.rows.length === 0
                ? deskWords.grid.nobody
                : deskWords.grid.noUnits}
          </Typography>
        )}
        {rows.length > 0 &&
          quota.periods.length > 0 &&
          (isNarrow ? (
            <MatrixList quota={quota} rows={rows} units={units} onOpen={onOpen} />
          ) : (
            <MatrixGrid quota={quota} rows={rows} units={units} open={open} isCompact={open !== null} onOpen={onOpen} />
          ))}
      </Box>
      {isSwitching && (
        <ReadingDialog
          quota={quota}
          onClose={() => {
            setIsSwitching(false);
          }}
        />
      )}
    </section>
  );
}
