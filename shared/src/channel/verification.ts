import type { CivilDate } from '../../contract/primitives.ts';
import type { Channel } from '../../contract/types/channel.ts';
import { addDays } from '../period/civil-date.ts';
import { civilDateOf } from '../period/instant.ts';

/** Days for which a check of a line stands; after them somebody has to try it again. */
export const REVERIFY_AFTER_DAYS = 180;

export interface Verification {
  /** Day of the last check; null when none is on record. */
  readonly verifiedOn: CivilDate | null;
  /** Last day on which the check, or the first publication where there was none, still stands. */
  readonly standsUntil: CivilDate;
  readonly isOverdue: boolean;
}

/** Whether a line has to be checked again. A line that nobody ever checked has the same term from its publication on. */
export function verificationOn(
  { verifiedOn, firstPublishedAt }: Pick<Channel, 'verifiedOn' | 'firstPublishedAt'>,
  day: CivilDate,
): Verification {
  const standsUntil = addDays(verifiedOn ?? civilDateOf(firstPublishedAt), REVERIFY_AFTER_DAYS);
  return { verifiedOn, standsUntil, isOverdue: day > standsUntil };
}
