export { type DeadlineRule, type DueDate, dueDates } from './due-date.ts';
export { type DutyStanding, dutyStanding } from './standing.ts';
