import { twoDigits } from './two-digits.ts';

const dayLength = 86_400_000;
/** Viet Nam has kept UTC+7 without summer time since 1975. */
const zone = 7 * 3_600_000;

/** `còn 08 ngày`, today counted; empty once the last day is over or when the day cannot be read. */
export function daysLeftWords(until: string, now: number): string {
  const end = Date.parse(`${until}T00:00:00Z`) + dayLength - zone;
  const left = Math.ceil((end - now) / dayLength);
  if (!(left > 0)) return '';
  return left === 1 ? 'hôm nay là ngày cuối' : `còn ${twoDigits(left)} ngày`;
}
