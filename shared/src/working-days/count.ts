import type { CivilDate } from '../../contract/primitives.ts';
import { civilDate, dayNumber } from '../period/index.ts';
import { type WorkingCalendar, isWorkingDayNumber } from './calendar.ts';

/** Day number of the `count`th working day after `day`; `day` itself is day 0, worked or not. */
export function addWorkingDaysTo(day: number, count: number, calendar: WorkingCalendar): number {
  let current = day;
  for (let left = count; left > 0;) {
    current += 1;
    if (isWorkingDayNumber(current, calendar)) left -= 1;
  }
  return current;
}

/** The `count`th working day after the date. The day of signing is day 0. */
export function addWorkingDays(date: CivilDate, count: number, calendar: WorkingCalendar): CivilDate {
  return civilDate(addWorkingDaysTo(dayNumber(date), count, calendar));
}

/** Working days after `from` up to and including `to`: 0 on the day itself, negative when `to` is earlier. */
export function countWorkingDays(from: CivilDate, to: CivilDate, calendar: WorkingCalendar): number {
  const start = dayNumber(from);
  const end = dayNumber(to);
  let count = 0;
  for (let day = Math.min(start, end) + 1; day <= Math.max(start, end); day += 1) {
    if (isWorkingDayNumber(day, calendar)) count += 1;
  }
  return end < start ? -count : count;
}

/** The date itself when it is worked, else the next working day. */
export function onOrNextWorkingDay(date: CivilDate, calendar: WorkingCalendar): CivilDate {
  let day = dayNumber(date);
  while (!isWorkingDayNumber(day, calendar)) day += 1;
  return civilDate(day);
}
