import type { CivilDate } from '@cchc/shared/contract';
import { addDays } from '@cchc/shared/period';

/** Days back from today that the table always shows: what was over then and is not closed yet stays in view. */
const daysBack = 90;

/** Months of the table when nobody asks for others: the year of today, and what has just passed of the one before. */
export function defaultMonths(today: CivilDate): { readonly from: string; readonly to: string } {
  const year = today.slice(0, 4);
  const before = addDays(today, -daysBack).slice(0, 7);
  const january = `${year}-01`;
  return { from: before < january ? before : january, to: `${year}-12` };
}
