import type { CivilDate } from '../../contract/primitives.ts';
import type { Deadline } from '../../contract/types/plan.ts';
import type { Settings } from '../../contract/types/settings.ts';
import type { Unit } from '../../contract/types/unit.ts';
import type { DueDate } from './due-date.ts';

/** What the rule needs to know of a unit; every contract unit fits. */
export type DutyUnit = Pick<Unit, 'code' | 'kind' | 'order' | 'parent' | 'activity'>;
export type DutyOffices = Pick<Settings, 'publishingUnit' | 'adminOfficeUnit'>;

/** Days on which duties can fall at all: those of the plan. */
type DutyPlan = Readonly<Record<'periodFrom' | 'periodTo', CivilDate>>;

/**
 * Q13. Who hands in what a deadline asks for. Plans and reports of units come from every unit but the office that
 * receives them; a part of another unit reports through that one. The report of the publishing unit comes from it
 * alone. Any other duty is the whole department's and is not followed unit by unit.
 */
export function isDutyOf(subject: Deadline['subject'], unit: DutyUnit, offices: DutyOffices): boolean {
  switch (subject) {
    case 'unit_plan':
    case 'unit_report':
      return unit.parent === null && unit.code !== offices.adminOfficeUnit;
    case 'cdc_report':
      return offices.publishingUnit === null ? unit.kind === 'cdc' : unit.code === offices.publishingUnit;
    case 'other':
      return false;
  }
}

const isActiveOn = (unit: Pick<Unit, 'activity'>, day: CivilDate): boolean =>
  unit.activity.some(({ from, to }) => from <= day && (to === null || day <= to));

/**
 * Q7, Q13. True when the unit lives on the last day in time: one that was merged or dissolved before owes nothing, and
 * neither does one that was founded after it. Where there is no date, or one that is
 * a slip, it is enough to live within the plan until today.
 */
export function owesOn(unit: Pick<Unit, 'activity'>, due: DueDate, plan: DutyPlan, today: CivilDate): boolean {
  if (due.status === 'due' && !due.isBeforeIssue) return isActiveOn(unit, due.date);
  const day = today < plan.periodFrom ? plan.periodFrom : today > plan.periodTo ? plan.periodTo : today;
  return isActiveOn(unit, day);
}

/** One date of a duty, and the day on which it is looked at. */
export interface DatedDuty {
  readonly subject: Deadline['subject'];
  readonly due: DueDate;
  readonly plan: DutyPlan;
  readonly offices: DutyOffices;
  readonly today: CivilDate;
}

/** Q7, Q13. The units that have to hand in what falls due, in the order given. */
export const dutyUnits = <U extends DutyUnit>(
  units: readonly U[],
  { subject, due, plan, offices, today }: DatedDuty,
): U[] => units.filter((unit) => isDutyOf(subject, unit, offices) && owesOn(unit, due, plan, today));
