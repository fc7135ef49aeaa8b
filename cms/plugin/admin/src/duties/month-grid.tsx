import { Button, Flex, Typography } from '@strapi/design-system';
import { formatDate } from '@cchc/shared/text';
import { styled } from 'styled-components';
import { periodNames } from '../../../model/period-words.ts';
import { dutiesWords } from '../words/duties-words';
import type { CalendarEntry } from './calendar-entries';
import { monthAfter, weeksOfMonth } from './weeks-of-month';

const words = dutiesWords.calendar;

const Sheet = styled.table`
  width: 100%;
  table-layout: fixed;
  border-collapse: collapse;
  font-size: 1.2rem;
  line-height: 1.35;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral0};
  th,
  td {
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    padding: 4px;
    vertical-align: top;
    text-align: left;
  }
  td {
    height: 76px;
  }
  td.today .day {
    font-weight: 700;
    text-decoration: underline;
  }
  ul {
    list-style: none;
    margin: 2px 0 0;
    padding: 0;
  }
  button {
    font: inherit;
    width: 100%;
    padding: 2px 4px;
    margin-bottom: 2px;
    text-align: left;
    border: 1px solid ${({ theme }) => theme.colors.primary200};
    border-radius: 4px;
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  button:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
  .long {
    display: none;
  }
  @media (min-width: 768px) {
    .long {
      display: inline;
    }
    .short {
      display: none;
    }
  }
`;

interface Props {
  readonly month: string;
  readonly today: string;
  readonly entries: readonly CalendarEntry[];
  readonly onMonth: (month: string) => void;
  readonly onOpen: (entry: CalendarEntry) => void;
}

/** A month as a sheet, Monday first, with what falls due on each day. */
export function MonthGrid({ month, today, entries, onMonth, onOpen }: Props) {
  const ofDay = (day: string): readonly CalendarEntry[] => entries.filter(({ due }) => due.date === day);
  const isEmpty = !entries.some(({ due }) => due.date?.startsWith(month) === true);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex gap={3} wrap="wrap">
        <Button
          size="S"
          variant="tertiary"
          onClick={() => {
            onMonth(monthAfter(month, -1));
          }}
        >
          {words.previous}
        </Button>
        <Typography variant="delta" tag="h2" aria-live="polite">
          {periodNames(month).full}
        </Typography>
        <Button
          size="S"
          variant="tertiary"
          onClick={() => {
            onMonth(monthAfter(month, 1));
          }}
        >
          {words.next}
        </Button>
        {isEmpty && <Typography textColor="neutral600">{words.nothing}</Typography>}
      </Flex>
      <Sheet aria-label={periodNames(month).full}>
        <thead>
          <tr>
            {words.weekdays.map((name, index) => (
              <th key={name} scope="col">
                <span className="long">{name}</span>
                <abbr className="short" title={name}>
                  {words.shortWeekdays[index]}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOfMonth(month).map((week, row) => (
            <tr key={week.find((day) => day !== null) ?? row}>
              {week.map((day, column) =>
                day === null ? (
                  <td key={`${row}-${column}`} />
                ) : (
                  <td key={day} className={day === today ? 'today' : undefined}>
                    <time className="day" dateTime={day}>
                      {Number(day.slice(8))}
                      {day === today && ` – ${words.today}`}
                    </time>
                    <ul>
                      {ofDay(day).map((entry) => (
                        <li key={entry.key}>
                          <button
                            type="button"
                            title={`${formatDate(day)}: ${entry.duty.title}`}
                            onClick={() => {
                              onOpen(entry);
                            }}
                          >
                            {entry.duty.title}
                          </button>
                        </li>
                      ))}
                    </ul>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </Sheet>
    </Flex>
  );
}
