import type { Duty, DueView } from '../../../model/duties/index.ts';

/** One due date of one duty, as the calendar lists it. */
export interface CalendarEntry {
  readonly key: string;
  readonly duty: Duty;
  readonly due: DueView;
}

export interface EntryMonth {
  /** `yyyy-mm`. */
  readonly month: string;
  readonly entries: readonly CalendarEntry[];
}

export const entryKey = (duty: string, month: string | null): string => (month === null ? duty : `${duty}-${month}`);

/** What falls due next, then what is overdue, then what has passed, then what has no date to go by. */
export interface CalendarGroups {
  /** From today on, soonest first. */
  readonly upcoming: readonly EntryMonth[];
  /** Passed, with somebody's receipt missing; the latest first. */
  readonly overdue: readonly CalendarEntry[];
  /** Passed, and nobody is accused; the latest month first. */
  readonly past: readonly EntryMonth[];
  /** Without a date, not determined, or dated by a slip of the signed text. */
  readonly undated: readonly CalendarEntry[];
}

const dateOf = ({ due }: CalendarEntry): string => due.date ?? '';
const byDate = (a: CalendarEntry, b: CalendarEntry): number =>
  dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0;

/** Entries under their months, in the order in which they come. */
function byMonth(entries: readonly CalendarEntry[]): EntryMonth[] {
  const months = new Map<string, CalendarEntry[]>();
  for (const entry of entries) {
    const month = dateOf(entry).slice(0, 7);
    const held = months.get(month);
    if (held === undefined) months.set(month, [entry]);
    else held.push(entry);
  }
  return [...months].map(([month, held]) => ({ month, entries: held }));
}

const isDated = ({ due }: CalendarEntry): boolean =>
  due.date !== null && !due.notes.some(({ code }) => code === 'before_issue');

export function groupEntries(duties: readonly Duty[], today: string): CalendarGroups {
  const entries = duties.flatMap((duty) =>
    duty.dates.map((due) => ({ key: entryKey(duty.key, due.month), duty, due })),
  );
  const dated = entries.filter(isDated).sort(byDate);
  const passed = dated.filter((entry) => dateOf(entry) < today).reverse();
  const isOverdue = ({ due }: CalendarEntry): boolean => countStandings(due).overdue > 0;
  return {
    upcoming: byMonth(dated.filter((entry) => dateOf(entry) >= today)),
    overdue: passed.filter(isOverdue),
    past: byMonth(passed.filter((entry) => !isOverdue(entry))),
    undated: entries.filter((entry) => !isDated(entry)),
  };
}

export interface EntryCounts {
  readonly received: number;
  readonly late: number;
  readonly open: number;
  readonly overdue: number;
  /** Fell due before anything was kept here. */
  readonly unrecorded: number;
}

export function countStandings({ units }: DueView): EntryCounts {
  return {
    received: units.filter(({ receipt }) => receipt !== null).length,
    late: units.filter(({ standing }) => standing === 'received_late').length,
    open: units.filter(({ isOpen, standing }) => isOpen && standing !== 'unrecorded').length,
    overdue: units.filter(({ standing }) => standing === 'overdue').length,
    unrecorded: units.filter(({ standing }) => standing === 'unrecorded').length,
  };
}
