export { type DeadlineRule, type DueDate, dueDates } from './due-date.ts';
export { type DatedDuty, type DutyOffices, type DutyUnit, dutyUnits, isDutyOf, owesOn } from './duty-units.ts';
export { type DutyRecords, type DutyStanding, dutyStanding } from './standing.ts';
