import { Box, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { styled } from 'styled-components';
import { periodNames } from '../../../model/period-words.ts';
import { dutiesWords } from '../words/duties-words';
import { type CalendarEntry, countStandings } from './calendar-entries';
import { StandingMark } from './standing-mark';
import { UnitStandings } from './unit-standings';

const words = dutiesWords.calendar;

const Entry = styled.details`
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  > summary {
    display: flex;
    gap: 8px;
    padding: 12px 16px;
    list-style: none;
    cursor: pointer;
  }
  > summary::-webkit-details-marker {
    display: none;
  }
  > summary::before {
    content: '▸';
  }
  &[open] > summary::before {
    content: '▾';
  }
  > summary:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
  .inside {
    padding: 0 16px 16px;
  }
`;

const Facts = styled.dl`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 2px 16px;
  margin: 0 0 12px;
  font-size: 1.3rem;
  line-height: 1.5;
  color: ${({ theme }) => theme.colors.neutral800};
  dt {
    color: ${({ theme }) => theme.colors.neutral600};
  }
  dd {
    margin: 0 0 4px;
  }
  @media (min-width: 768px) {
    grid-template-columns: max-content minmax(0, 1fr);
  }
`;

interface Props {
  readonly entry: CalendarEntry;
  readonly isOpened: boolean;
  readonly today: string;
  readonly canJudge: boolean;
  readonly onChanged: (message: string) => void;
  readonly onRemind: (entry: CalendarEntry, units: readonly string[]) => void;
}

function Summary({ entry: { duty, due } }: { readonly entry: CalendarEntry }) {
  const counts = countStandings(due);
  const [only = null] = due.units.length === 1 ? due.units : [];
  const title =
    due.month === null ? duty.title : `${duty.title}, ${periodNames(due.month).full.toLocaleLowerCase('vi')}`;
  return (
    <Flex tag="span" gap={3} wrap="wrap" alignItems="baseline">
      <Typography tag="span" fontWeight="bold">
        {due.date === null ? due.words : words.due(due.words)}
      </Typography>
      <Typography tag="span">{title}</Typography>
      {due.daysLeft !== null && !due.notes.some(({ code }) => code === 'before_issue') && (
        <Typography tag="span" variant="pi" textColor="neutral600">
          {words.daysLeft(due.daysLeft)}
        </Typography>
      )}
      {only !== null && <StandingMark standing={only.standing} words={only.words} />}
      {due.units.length > 1 && (
        <Typography tag="span" variant="pi" textColor={counts.overdue > 0 ? 'danger700' : 'neutral600'}>
          {counts.overdue > 0 && <span aria-hidden="true">▲ </span>}
          {words.counts(counts)}
        </Typography>
      )}
      {due.notes.length > 0 && (
        <Typography tag="span" variant="pi" textColor="warning700">
          <span aria-hidden="true">⚠ </span>
          {due.notes.map(({ message }) => message).join(' ')}
        </Typography>
      )}
    </Flex>
  );
}

/** One due date: the rule behind it in words, and how every unit stands. */
export function DueEntry({ entry, isOpened, today, canJudge, onChanged, onRemind }: Props) {
  const { duty, due } = entry;
  const element = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!isOpened || element.current === null) return;
    element.current.open = true;
    element.current.scrollIntoView({ block: 'center' });
  }, [isOpened]);
  return (
    <Entry ref={element} id={`han-${entry.key}`}>
      <summary>
        <Summary entry={entry} />
      </summary>
      <Box className="inside">
        <Facts>
          <dt>{words.rule}</dt>
          <dd>
            {duty.rule} {duty.ruleNote}
          </dd>
          {duty.who !== '' && (
            <>
              <dt>{words.who}</dt>
              <dd>{duty.who}</dd>
            </>
          )}
          {duty.clause !== '' && (
            <>
              <dt>{words.clause}</dt>
              <dd>{duty.clause}</dd>
            </>
          )}
        </Facts>
        <UnitStandings
          duty={duty}
          due={due}
          today={today}
          canJudge={canJudge}
          onChanged={onChanged}
          onRemind={(units) => {
            onRemind(entry, units);
          }}
        />
      </Box>
    </Entry>
  );
}
