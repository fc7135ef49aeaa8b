import type { CivilDate } from '@cchc/shared/contract';
import { civilDateOf, isCivilDate } from '@cchc/shared/period';

const dayMs = 86_400_000;
/** Day 0 of the count that begins in 1904. */
const start1904 = Date.UTC(1904, 0, 1);
/** Day 0 of the count that begins in 1900, from its day 61 on: it has a 29/02/1900 that never was. */
const start1900 = Date.UTC(1899, 11, 30);
/** The last day that a spreadsheet can show: 31/12/9999. */
const last = 2_958_465;

/** The day that a spreadsheet stores as a number; null when it stores none. The time of the day is left out. */
export function serialDate(serial: number, isFrom1904: boolean): CivilDate | null {
  const days = Math.floor(serial);
  if (!Number.isFinite(serial) || days < 1 || days > last) return null;
  if (isFrom1904) return civilText(start1904 + days * dayMs);
  if (days === 60) return null;
  return civilText(start1900 + (days < 60 ? days + 1 : days) * dayMs);
}

const civilText = (time: number): CivilDate => new Date(time).toISOString().slice(0, 10);

/** The day of an ISO date or moment in a cell; null when it is none, or one that never was. */
export function isoDate(text: string): CivilDate | null {
  const day = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]*(Z)?)?$/.exec(text);
  if (day?.[1] === undefined || !isCivilDate(day[1])) return null;
  if (day[2] !== 'Z') return day[1];
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : civilDateOf(new Date(time).toISOString());
}
