import type { CivilDate } from '../../contract/primitives.ts';
import {
  type WorkingCalendar,
  addWorkingDays,
  countWorkingDays,
  isProvisional as touchesUnannouncedYear,
} from '../working-days/index.ts';

/** Working days within which a provincial decision has to be made public. */
export const PUBLICATION_LIMIT_DAYS = 5;

/** P9: how a decision stands against its limit. A figure of this site, not of the national database. */
export type Timeliness =
  | {
      readonly result: 'in_time' | 'late';
      readonly workingDays: number;
      readonly due: CivilDate;
      readonly isProvisional: boolean;
    }
  | {
      readonly result: 'waiting' | 'overdue';
      readonly workingDaysLeft: number;
      readonly due: CivilDate;
      readonly isProvisional: boolean;
    };

/**
 * P9: working days from signing (day 0) to publication here. `publishedOn` null = not yet public on `today`.
 * Provisional when a year in between has no announced days of rest.
 */
export function timeliness(
  decision: { readonly issuedDate: CivilDate; readonly publishedOn: CivilDate | null },
  today: CivilDate,
  calendar: WorkingCalendar,
): Timeliness {
  const due = addWorkingDays(decision.issuedDate, PUBLICATION_LIMIT_DAYS, calendar);
  const end = decision.publishedOn ?? today;
  const isProvisional = touchesUnannouncedYear(decision.issuedDate, end > due ? end : due, calendar);
  if (decision.publishedOn === null) {
    const workingDaysLeft = countWorkingDays(today, due, calendar);
    return { result: today > due ? 'overdue' : 'waiting', workingDaysLeft, due, isProvisional };
  }
  const workingDays = Math.max(0, countWorkingDays(decision.issuedDate, decision.publishedOn, calendar));
  return { result: decision.publishedOn > due ? 'late' : 'in_time', workingDays, due, isProvisional };
}
