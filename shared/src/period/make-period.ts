import type { CivilDate } from '../../contract/primitives.ts';
import { civilDate, dayNumberOf, lastDayOfMonth } from './civil-date.ts';
import type { Period, RegularPeriodKind, StartDay } from './period.ts';

const monthsIn = { month: 1, quarter: 3, half: 6, nine_months: 9, year: 12 } as const;
type NamedKind = keyof typeof monthsIn;

/** Number of a month counted from year 0: the unit in which periods follow each other. */
export const monthIndex = (year: number, month: number): number => year * 12 + month - 1;

function nameOf(kind: NamedKind, year: number, firstMonth: number): string {
  const yyyy = String(year).padStart(4, '0');
  switch (kind) {
    case 'month':
      return `${yyyy}-${String(firstMonth).padStart(2, '0')}`;
    case 'quarter':
      return `${yyyy}-Q${(firstMonth + 2) / 3}`;
    case 'half':
      return `${yyyy}-H${(firstMonth + 5) / 6}`;
    case 'nine_months':
      return `${yyyy}-9M`;
    case 'year':
      return yyyy;
  }
}

function edge(index: number, startDay: StartDay): CivilDate {
  const shifted = startDay === 15 ? index - 1 : index;
  return civilDate(dayNumberOf(Math.floor(shifted / 12), (shifted % 12) + 1, startDay));
}

function lastDay(index: number, startDay: StartDay): CivilDate {
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return civilDate(dayNumberOf(year, month, startDay === 15 ? 14 : lastDayOfMonth(year, month)));
}

/** The period of this kind that the month with this index lies in. */
export function periodOfMonth(kind: NamedKind, index: number, startDay: StartDay): Period {
  const year = Math.floor(index / 12);
  const length = monthsIn[kind];
  const inYear = index - year * 12;
  const first = kind === 'nine_months' ? year * 12 : year * 12 + Math.floor(inYear / length) * length;
  const code = nameOf(kind, year, first - year * 12 + 1);
  return {
    kind,
    code: startDay === 15 ? `${code}@15` : code,
    startDay,
    from: edge(first, startDay),
    to: lastDay(first + length - 1, startDay),
  };
}

/** A free range of days, both ends included. The caller has made sure that `from` is not after `to`. */
export function rangePeriod(from: CivilDate, to: CivilDate): Period {
  return { kind: 'range', code: `${from}..${to}`, startDay: 1, from, to };
}

/** Index of the month under whose name a day falls: from the 15th on the next month's in the 15th-to-14th window. */
export function monthIndexOfDay(date: CivilDate, startDay: StartDay): number {
  const index = monthIndex(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
  return startDay === 15 && Number(date.slice(8, 10)) >= 15 ? index + 1 : index;
}

/** The period of this kind and window that a civil day lies in. */
export function periodOfDay(kind: RegularPeriodKind, date: CivilDate, startDay: StartDay = 1): Period {
  return periodOfMonth(kind, monthIndexOfDay(date, startDay), startDay);
}

/** The period `steps` periods later (earlier when negative), of the same kind and window. */
export function shiftPeriod(period: Period & { readonly kind: RegularPeriodKind }, steps: number): Period {
  const index = monthIndexOfDay(period.to, period.startDay) + steps * monthsIn[period.kind];
  return periodOfMonth(period.kind, index, period.startDay);
}

/** Every period of this kind and window that shares a day with `from`–`to`, in order. */
export function periodsBetween(
  kind: RegularPeriodKind,
  from: CivilDate,
  to: CivilDate,
  startDay: StartDay = 1,
): Period[] {
  const periods: Period[] = [];
  const end = monthIndexOfDay(to, startDay);
  let index = monthIndexOfDay(from, startDay);
  while (from <= to && index <= end) {
    const period = periodOfMonth(kind, index, startDay);
    periods.push(period);
    index = monthIndexOfDay(period.to, startDay) + 1;
  }
  return periods;
}
