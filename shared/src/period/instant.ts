import type { CivilDate, Instant } from '../../contract/primitives.ts';
import { addDays, civilDate, dayNumberOf } from './civil-date.ts';

const ZERO = 48;
const two = (text: string, at: number): number => (text.charCodeAt(at) - ZERO) * 10 + (text.charCodeAt(at + 1) - ZERO);

/**
 * Day number in Asia/Ho_Chi_Minh of an instant `yyyy-mm-ddThh:mm:ss.sssZ`.
 * The zone is +07:00 all year, so the civil day is the UTC day, or the one after from 17:00Z on. The digits are read
 * directly because the count of quotas asks for every event of every item.
 */
export function dayOfInstant(instant: Instant): number {
  const year = two(instant, 0) * 100 + two(instant, 2);
  return dayNumberOf(year, two(instant, 5), two(instant, 8)) + (two(instant, 11) >= 17 ? 1 : 0);
}

/** Civil date in Asia/Ho_Chi_Minh of an instant. */
export function civilDateOf(instant: Instant): CivilDate {
  return civilDate(dayOfInstant(instant));
}

/** Instant at which the civil day begins in Asia/Ho_Chi_Minh. */
export function startOfDay(date: CivilDate): Instant {
  return `${addDays(date, -1)}T17:00:00.000Z`;
}

/** The first midnight in Asia/Ho_Chi_Minh strictly after the instant. */
export function nextMidnight(instant: Instant): Instant {
  return startOfDay(civilDate(dayOfInstant(instant) + 1));
}
