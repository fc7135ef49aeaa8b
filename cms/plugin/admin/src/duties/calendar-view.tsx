import { Box, Button, Flex, Link, Loader, Typography } from '@strapi/design-system';
import { type ReactNode, useCallback, useState } from 'react';
import { styled } from 'styled-components';
import type { CalendarAnswer } from '../../../model/duties/index.ts';
import { periodNames } from '../../../model/period-words.ts';
import { useLoaded } from '../api/use-loaded';
import { FailureAlert } from '../page/failure-alert';
import { ChoiceField } from '../forms/form-fields';
import { MonthRange } from '../forms/month-range';
import { monthsToChoose } from '../forms/months-to-choose';
import { dutiesWords } from '../words/duties-words';
import { type CalendarEntry, type CalendarGroups, type EntryMonth, entryKey, groupEntries } from './calendar-entries';
import { DueEntry } from './due-entry';
import type { DutiesAddress } from './duties-address';
import { MonthGrid } from './month-grid';
import { useDutiesClient } from './use-duties-client';

const words = dutiesWords.calendar;

export interface ViewProps {
  readonly address: DutiesAddress;
  readonly change: (next: Partial<DutiesAddress>) => void;
  /** Tells what was done, and has the page read its figures again. */
  readonly tell: (message: string) => void;
  readonly round: number;
  readonly remind: (wanted: NonNullable<DutiesAddress['remind']>) => void;
}

function PlanWarnings({ answer }: { readonly answer: CalendarAnswer }) {
  const warnings = answer.plans.find(({ key }) => key === answer.plan)?.warnings ?? [];
  if (warnings.length === 0) return null;
  return (
    <Box padding={3} background="warning100" borderColor="warning200" hasRadius role="note" aria-label={words.warnings}>
      {warnings.map(({ code, message }) => (
        <Typography key={code} tag="p">
          <span aria-hidden="true">⚠ </span>
          {message}
        </Typography>
      ))}
    </Box>
  );
}

interface BodyProps extends ViewProps {
  readonly answer: CalendarAnswer;
}

const Folded = styled.details`
  > summary {
    padding: 8px 0;
    cursor: pointer;
  }
  > summary > h2 {
    display: inline;
  }
  > summary:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

type Draw = (entry: CalendarEntry) => ReactNode;

const Entries = ({ entries, draw }: { readonly entries: readonly CalendarEntry[]; readonly draw: Draw }) => (
  <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2}>
    {entries.map(draw)}
  </Flex>
);

const Months = ({ months, draw }: { readonly months: readonly EntryMonth[]; readonly draw: Draw }) =>
  months.map(({ month, entries }) => (
    <section key={month} aria-label={periodNames(month).full}>
      <Typography variant="delta" tag="h3">
        {periodNames(month).full}
      </Typography>
      <Entries entries={entries} draw={draw} />
    </section>
  ));

interface FoldProps {
  readonly title: string;
  readonly isDanger?: boolean;
  /** Open from the beginning, because the address leads to something within. */
  readonly isOpened: boolean;
  readonly children: ReactNode;
}

function Fold({ title, isDanger = false, isOpened, children }: FoldProps) {
  return (
    <Folded open={isOpened}>
      <summary>
        <Typography variant="delta" tag="h2" textColor={isDanger ? 'danger700' : 'neutral800'}>
          {isDanger && <span aria-hidden="true">▲ </span>}
          {title}
        </Typography>
      </summary>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {children}
      </Flex>
    </Folded>
  );
}

const entriesOf = (months: readonly EntryMonth[]): CalendarEntry[] => months.flatMap(({ entries }) => [...entries]);

/** What falls due next first; what is overdue and what has passed are folded away under their numbers. */
function CalendarList({ groups, opened, draw }: { groups: CalendarGroups; opened: string | null; draw: Draw }) {
  const { upcoming, overdue, past, undated } = groups;
  const holdsOpened = (entries: readonly CalendarEntry[]): boolean => entries.some(({ key }) => key === opened);
  return (
    <>
      {upcoming.length === 0 && <Typography>{words.nothingAhead}</Typography>}
      <Months months={upcoming} draw={draw} />
      {overdue.length > 0 && (
        <Fold title={words.overdue(overdue.length)} isDanger isOpened={holdsOpened(overdue)}>
          <Entries entries={overdue} draw={draw} />
        </Fold>
      )}
      {past.length > 0 && (
        <Fold title={words.past(entriesOf(past).length)} isOpened={holdsOpened(entriesOf(past))}>
          <Months months={past} draw={draw} />
        </Fold>
      )}
      {undated.length > 0 && (
        <section aria-label={words.undated}>
          <Typography variant="delta" tag="h2">
            {words.undated}
          </Typography>
          <Entries entries={undated} draw={draw} />
        </section>
      )}
    </>
  );
}

function CalendarBody({ answer, address, change, tell, remind }: BodyProps) {
  const [grid, setGrid] = useState<string | null>(null);
  const groups = groupEntries(answer.duties, answer.today);
  const { upcoming, overdue, past, undated } = groups;
  const entries = [...entriesOf(upcoming), ...overdue, ...entriesOf(past), ...undated];
  const opened = address.duty === null ? null : entryKey(address.duty, address.month);
  const open = ({ duty, due }: CalendarEntry): void => {
    setGrid(null);
    change({ duty: duty.key, month: due.month });
  };
  if (answer.plan === null) return <Typography>{words.noPlan}</Typography>;
  const draw: Draw = (entry) => (
    <DueEntry
      key={entry.key}
      entry={entry}
      isOpened={entry.key === opened}
      today={answer.today}
      canJudge={answer.person.canJudge}
      onChanged={tell}
      onRemind={({ duty, due }, units) => {
        remind({ about: { kind: 'deadline', deadlineKey: duty.key, month: due.month }, units });
      }}
    />
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <PlanWarnings answer={answer} />
      <Flex gap={2} wrap="wrap" role="group" aria-label={words.layout}>
        <Button
          size="S"
          variant={grid === null ? 'secondary' : 'tertiary'}
          aria-pressed={grid === null}
          onClick={() => {
            setGrid(null);
          }}
        >
          {words.list}
        </Button>
        <Button
          size="S"
          variant={grid === null ? 'tertiary' : 'secondary'}
          aria-pressed={grid !== null}
          onClick={() => {
            setGrid(answer.today.slice(0, 7));
          }}
        >
          {words.grid}
        </Button>
        {answer.feed !== null && (
          <Link href={answer.feed} isExternal>
            {words.feed}
          </Link>
        )}
      </Flex>
      {grid !== null && (
        <MonthGrid month={grid} today={answer.today} entries={entries} onMonth={setGrid} onOpen={open} />
      )}
      {grid === null && entries.length === 0 && <Typography>{words.noDuty}</Typography>}
      {grid === null && entries.length > 0 && <CalendarList groups={groups} opened={opened} draw={draw} />}
    </Flex>
  );
}

/** The dates of a plan, and how every unit stands. */
export function CalendarView(props: ViewProps) {
  const { address, change, round } = props;
  const client = useDutiesClient();
  const { plan, from, to } = address;
  const read = useCallback(
    () =>
      client.calendar({
        ...(plan === null ? {} : { plan }),
        ...(from === null ? {} : { from }),
        ...(to === null ? {} : { to }),
      }),
    // Every deed on the page has the figures read again.
    [client, plan, from, to, round],
  );
  const { value: answer, failure, reload } = useLoaded(read);
  if (failure !== null) return <FailureAlert failure={failure} onRetry={reload} />;
  if (answer === null) return <Loader>{dutiesWords.loading}</Loader>;
  const shown = answer.plans.find(({ key }) => key === answer.plan);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={3} wrap="wrap" alignItems="flex-end">
        {answer.plans.length > 1 && (
          <Box minWidth="240px" flex="2 1 240px" maxWidth="560px">
            <ChoiceField
              name="plan"
              label={words.plan}
              value={answer.plan ?? ''}
              choices={answer.plans.map(({ key, title }) => ({ value: key, label: title }))}
              onChange={(next) => {
                change({ plan: next, from: null, to: null, duty: null, month: null });
              }}
            />
          </Box>
        )}
        {shown !== undefined && (
          <MonthRange
            months={monthsToChoose(answer.plans, answer.today)}
            from={from ?? shown.periodFrom.slice(0, 7)}
            to={to ?? shown.periodTo.slice(0, 7)}
            onChange={(range) => {
              change({ ...range, duty: null, month: null });
            }}
          />
        )}
      </Flex>
      {answer.plans.length === 1 && shown !== undefined && <Typography fontWeight="bold">{shown.title}</Typography>}
      <CalendarBody {...props} answer={answer} />
    </Flex>
  );
}
