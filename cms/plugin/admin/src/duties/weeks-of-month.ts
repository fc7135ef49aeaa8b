import { civilDate, dayNumber, lastDayOfMonth, weekday } from '@cchc/shared/period';

/** Days of a month in weeks that begin on Monday; null where a week reaches beyond the month. */
export function weeksOfMonth(month: string): readonly (readonly (string | null)[])[] {
  const first = dayNumber(`${month}-01`);
  const length = lastDayOfMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
  // 0 = Monday.
  const lead = (weekday(first) + 6) % 7;
  const weeks = Math.ceil((lead + length) / 7);
  return Array.from({ length: weeks }, (_week, row) =>
    Array.from({ length: 7 }, (_day, column) => {
      const day = row * 7 + column - lead;
      return day < 0 || day >= length ? null : civilDate(first + day);
    }),
  );
}

/** The month some months later, or earlier when negative. */
export function monthAfter(month: string, count: number): string {
  const total = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`;
}
