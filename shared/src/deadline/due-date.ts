import type { CivilDate } from '../../contract/primitives.ts';
import type { Deadline, Plan } from '../../contract/types/plan.ts';
import { type Period, addDays, periodsBetween } from '../period/index.ts';
import { type WorkingCalendar, isProvisional, onOrNextWorkingDay } from '../working-days/index.ts';

export type DeadlineRule = Deadline['rule'];

/** One due date of a duty, or why there is none. `month` is the month that a monthly duty falls in, else null. */
export type DueDate =
  | {
      readonly status: 'due';
      /** Last day in time. */
      readonly date: CivilDate;
      /** Last day in time before it moved off a day of rest; equal to `date` when nothing moved. */
      readonly nominal: CivilDate;
      /** The move rests on a year whose days of rest are not announced. */
      readonly isProvisional: boolean;
      /** A due date before the plan was issued: a slip of the signed text, shown as signed and flagged. */
      readonly isBeforeIssue: boolean;
      readonly month: string | null;
    }
  | { readonly status: 'not_determined' }
  | { readonly status: 'no_date' };

const pad = (value: number): string => String(value).padStart(2, '0');

function fixed(date: CivilDate, issuedDate: CivilDate | null, month: string | null): DueDate & { status: 'due' } {
  const isBeforeIssue = issuedDate !== null && date < issuedDate;
  return { status: 'due', date, nominal: date, isProvisional: false, isBeforeIssue, month };
}

function ofTerm(days: number, issuedDate: CivilDate | null, calendar: WorkingCalendar): DueDate {
  if (issuedDate === null) return { status: 'not_determined' };
  // The day after issue is day 1, so day n lies n days after issue.
  const nominal = addDays(issuedDate, days);
  const date = onOrNextWorkingDay(nominal, calendar);
  return {
    status: 'due',
    date,
    nominal,
    isProvisional: isProvisional(nominal, date, calendar),
    isBeforeIssue: false,
    month: null,
  };
}

function ofMonth(rule: DeadlineRule & { kind: 'monthly' }, month: Period): DueDate & { status: 'due' } {
  const named = `${month.from.slice(0, 8)}${pad(rule.dayOfMonth)}`;
  return fixed(rule.exclusive ? addDays(named, -1) : named, null, month.code);
}

/**
 * Q13. Every due date of a deadline within its plan, in order; one entry for every kind but the monthly.
 * A term starts the day after issue and moves off a day of rest; a fixed date is inclusive, "before" ends the day
 * before, and neither moves.
 */
export function dueDates(
  rule: DeadlineRule,
  plan: Pick<Plan, 'issuedDate' | 'periodFrom' | 'periodTo'>,
  calendar: WorkingCalendar,
): DueDate[] {
  switch (rule.kind) {
    case 'none':
      return [{ status: 'no_date' }];
    case 'term':
      return [ofTerm(rule.days, plan.issuedDate, calendar)];
    case 'on':
      return [fixed(rule.date, plan.issuedDate, null)];
    case 'before':
      return [fixed(addDays(rule.date, -1), plan.issuedDate, null)];
    case 'monthly':
      // A day before the plan was issued is no duty of the plan.
      return periodsBetween('month', plan.periodFrom, plan.periodTo)
        .map((month) => ofMonth(rule, month))
        .filter((due) => plan.issuedDate === null || due.date >= plan.issuedDate);
  }
}
