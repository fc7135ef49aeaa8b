import { isCivilDate } from './civil-date.ts';
import { monthIndex, periodOfMonth, rangePeriod } from './make-period.ts';
import type { Period } from './period.ts';

const named = /^([1-9]\d{3})(?:-(?:(0[1-9]|1[0-2])|q([1-4])|h([12])|(9m)))?(@15)?$/i;
const range = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/;

/**
 * Reads `2026-03`, `2026-Q1`, `2026-H1`, `2026-9M`, `2026`, each with an optional `@15`, or `2026-02-15..2026-03-14`.
 * Letter case does not matter. Null for anything else, also for a range that ends before it begins.
 */
export function parsePeriod(text: string): Period | null {
  const days = range.exec(text);
  if (days !== null) {
    const [, from = '', to = ''] = days;
    return isCivilDate(from) && isCivilDate(to) && from <= to ? rangePeriod(from, to) : null;
  }
  const match = named.exec(text);
  if (match === null) return null;
  const [, yyyy, month, quarter, half, nineMonths, window] = match;
  const year = Number(yyyy);
  const startDay = window === undefined ? 1 : 15;
  if (month !== undefined) return periodOfMonth('month', monthIndex(year, Number(month)), startDay);
  if (quarter !== undefined) return periodOfMonth('quarter', monthIndex(year, Number(quarter) * 3), startDay);
  if (half !== undefined) return periodOfMonth('half', monthIndex(year, Number(half) * 6), startDay);
  return periodOfMonth(nineMonths === undefined ? 'year' : 'nine_months', monthIndex(year, 1), startDay);
}
