import type { CivilDate } from '../../contract/primitives.ts';
import { daysBetween } from '../period/index.ts';
import { type WorkingCalendar, countWorkingDays } from '../working-days/index.ts';
import type { DueDate } from './due-date.ts';

/**
 * How a duty stands on a day. A duty without a date, or whose date is not determined, is never overdue. A date before
 * the plan was issued is a slip of the signed text: nobody could have met it, so it counts as not determined.
 */
export type DutyStanding =
  | { readonly status: 'no_date' | 'not_determined'; readonly receivedOn: CivilDate | null }
  | { readonly status: 'received'; readonly receivedOn: CivilDate }
  /** `workingDays` may be 0: received on a day of rest right after the last day in time. */
  | { readonly status: 'received_late'; readonly receivedOn: CivilDate; readonly workingDays: number }
  /** `daysLeft` is 0 on the last day in time. */
  | { readonly status: 'due'; readonly daysLeft: number }
  | { readonly status: 'overdue'; readonly workingDays: number };

/** Q13. Standing of one due date, given when the duty was fulfilled (null = not yet) and today. */
export function dutyStanding(
  due: DueDate,
  receivedOn: CivilDate | null,
  today: CivilDate,
  calendar: WorkingCalendar,
): DutyStanding {
  if (due.status !== 'due') return { status: due.status, receivedOn };
  if (due.isBeforeIssue) return { status: 'not_determined', receivedOn };
  if (receivedOn !== null) {
    if (receivedOn <= due.date) return { status: 'received', receivedOn };
    return { status: 'received_late', receivedOn, workingDays: countWorkingDays(due.date, receivedOn, calendar) };
  }
  if (today <= due.date) return { status: 'due', daysLeft: daysBetween(today, due.date) };
  return { status: 'overdue', workingDays: countWorkingDays(due.date, today, calendar) };
}
