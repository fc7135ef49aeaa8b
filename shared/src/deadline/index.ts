export { type DeadlineRule, type DueDate, dueDates } from './due-date.ts';
export { type DutyOffices, type DutyUnit, isDutyOf, owesOn } from './duty-units.ts';
export { type DutyRecords, type DutyStanding, dutyStanding } from './standing.ts';
