export {
  type CivilParts,
  addDays,
  civilDate,
  civilParts,
  dayNumber,
  dayNumberOf,
  daysBetween,
  isCivilDate,
  lastDayOfMonth,
  weekday,
} from './civil-date.ts';
export { isInstantText } from './instant-text.ts';
export { civilDateOf, dayOfInstant, nextMidnight, startOfDay } from './instant.ts';
export { periodOfDay, periodsBetween, rangePeriod, shiftPeriod } from './make-period.ts';
export { parsePeriod } from './parse-period.ts';
export {
  type InstantInterval,
  type Period,
  type PeriodKind,
  type RegularPeriodKind,
  type StartDay,
  instantInterval,
  isOver,
  isWithin,
  periodAddress,
  periodKinds,
} from './period.ts';
