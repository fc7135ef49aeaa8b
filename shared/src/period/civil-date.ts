import type { CivilDate } from '../../contract/primitives.ts';

/**
 * Civil dates as whole days since 1970-01-01. All arithmetic is on integers of the proleptic Gregorian calendar,
 * so neither the time zone of the machine nor daylight saving can enter.
 */

/** Day number of year, month (1–12) and day. Months and days beyond their range are not normalised. */
export function dayNumberOf(year: number, month: number, day: number): number {
  // Years that begin in March put the leap day last; 719468 days lie between 0000-03-01 and 1970-01-01.
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export interface CivilParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Year, month and day of a day number. */
export function civilParts(dayNumber: number): CivilParts {
  const z = dayNumber + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** `yyyy-mm-dd` of a day number. */
export function civilDate(dayNumber: number): CivilDate {
  const { year, month, day } = civilParts(dayNumber);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Day number of a valid `yyyy-mm-dd`. */
export function dayNumber(date: CivilDate): number {
  return dayNumberOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

/** True for a date that exists, written `yyyy-mm-dd`. */
export function isCivilDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && civilDate(dayNumber(text)) === text;
}

export function lastDayOfMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayNumberOf(year, month + 1, 1) - dayNumberOf(year, month, 1);
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDate(dayNumber(date) + days);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Day of the week, 0 = Sunday … 6 = Saturday. */
export function weekday(dayNumber: number): number {
  // 1970-01-01 was a Thursday; the second remainder keeps days before it positive.
  return (((dayNumber + 4) % 7) + 7) % 7;
}
