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
  | { readonly status: 'overdue'; readonly workingDays: number }
  /** It fell due before anybody kept receipts of it here: nobody can say whether it was fulfilled. */
  | { readonly status: 'unrecorded' };

/** What says from when on receipts of a due date were kept. */
export interface DutyRecords {
  /** Day on which the portal was first started; null = every due date counts as kept. */
  readonly recordsFrom: CivilDate | null;
  /** Whether any unit's receipt of this very due date was written down. */
  readonly hasReceipt: boolean;
}

const allKept: DutyRecords = { recordsFrom: null, hasReceipt: false };

/**
 * Q13. Whether a missing receipt says that a duty was not fulfilled. What fell due before the portal was first started
 * may have been handed in on paper, and nobody is accused of it, until the office writes down a receipt of that very
 * due date: then it has the list in hand, and who is not on it is late. The first start is the day of the first row of
 * the ledger by the clock of the server. Neither the validity of the plan nor the dates of a sample, an archive or
 * evidence move it: they say when something happened, not since when it was written down here. When a unit itself
 * began is `owesOn`'s to say.
 */
const isKept = (date: CivilDate, { recordsFrom, hasReceipt }: DutyRecords): boolean =>
  recordsFrom === null || hasReceipt || date >= recordsFrom;

/** Q13. Standing of one due date, given when the duty was fulfilled (null = not yet) and today. */
export function dutyStanding(
  due: DueDate,
  receivedOn: CivilDate | null,
  today: CivilDate,
  calendar: WorkingCalendar,
  records: DutyRecords = allKept,
): DutyStanding {
  if (due.status !== 'due') return { status: due.status, receivedOn };
  if (due.isBeforeIssue) return { status: 'not_determined', receivedOn };
  if (receivedOn !== null) {
    if (receivedOn <= due.date) return { status: 'received', receivedOn };
    return { status: 'received_late', receivedOn, workingDays: countWorkingDays(due.date, receivedOn, calendar) };
  }
  if (today <= due.date) return { status: 'due', daysLeft: daysBetween(today, due.date) };
  if (!isKept(due.date, records)) return { status: 'unrecorded' };
  return { status: 'overdue', workingDays: countWorkingDays(due.date, today, calendar) };
}
