import type { Instant } from '@cchc/shared/contract';

/** The clock that pages and releases go by. */
export interface DomainClock {
  now(): Instant;
  /** Real milliseconds until a domain instant; null when a frozen clock never gets there. */
  millisecondsUntil(instant: Instant): number | null;
}

/** `CCHC_NOW=<instant>[@frozen]` starts the clock there; without it the clock is the machine's own. */
export function openDomainClock(setting: string | undefined, realNow: () => number = Date.now): DomainClock {
  const frozenMark = '@frozen';
  const isFrozen = setting?.endsWith(frozenMark) ?? false;
  const started = realNow();
  const origin =
    setting === undefined ? started : Date.parse(isFrozen ? setting.slice(0, -frozenMark.length) : setting);
  const now = (): number => (isFrozen ? origin : origin + (realNow() - started));
  return {
    now: () => new Date(now()).toISOString(),
    millisecondsUntil(instant) {
      const left = Date.parse(instant) - now();
      return left <= 0 ? 0 : isFrozen ? null : left;
    },
  };
}

const vietnamOffset = 7 * 3_600_000;
const day = 86_400_000;

/** The first midnight in Việt Nam after an instant. The zone has had no daylight saving since 1975. */
export const nextMidnight = (instant: Instant): Instant =>
  new Date((Math.floor((Date.parse(instant) + vietnamOffset) / day) + 1) * day - vietnamOffset).toISOString();
