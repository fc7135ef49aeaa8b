import type { Duty, DueView } from '../../../model/duties/index.ts';

/** One due date of one duty, as the calendar lists it. */
export interface CalendarEntry {
  readonly key: string;
  readonly duty: Duty;
  readonly due: DueView;
}

export interface EntryMonth {
  /** `yyyy-mm`; null = without a date. */
  readonly month: string | null;
  readonly entries: readonly CalendarEntry[];
}

export const entryKey = (duty: string, month: string | null): string => (month === null ? duty : `${duty}-${month}`);

/** Due dates by month, soonest first; what has no date comes last. */
export function entriesByMonth(duties: readonly Duty[]): readonly EntryMonth[] {
  const entries = duties.flatMap((duty) =>
    duty.dates.map((due) => ({ key: entryKey(duty.key, due.month), duty, due })),
  );
  const groups = new Map<string | null, CalendarEntry[]>();
  for (const entry of entries) {
    const month = entry.due.date?.slice(0, 7) ?? null;
    const group = groups.get(month) ?? [];
    group.push(entry);
    groups.set(month, group);
  }
  const byDate = (a: CalendarEntry, b: CalendarEntry): number =>
    (a.due.date ?? '') < (b.due.date ?? '') ? -1 : (a.due.date ?? '') > (b.due.date ?? '') ? 1 : 0;
  return [...groups]
    .sort(([a], [b]) => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1))
    .map(([month, group]) => ({ month, entries: [...group].sort(byDate) }));
}

export interface EntryCounts {
  readonly received: number;
  readonly late: number;
  readonly open: number;
  readonly overdue: number;
}

export function countStandings({ units }: DueView): EntryCounts {
  return {
    received: units.filter(({ receipt }) => receipt !== null).length,
    late: units.filter(({ standing }) => standing === 'received_late').length,
    open: units.filter(({ isOpen }) => isOpen).length,
    overdue: units.filter(({ standing }) => standing === 'overdue').length,
  };
}
