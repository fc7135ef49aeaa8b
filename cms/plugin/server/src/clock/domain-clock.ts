import { type Instant, instantSchema } from '@cchc/shared/contract';
import { isInstantText } from '@cchc/shared/period';

/** What time it is for every rule. Never used for sessions, TLS or logs. */
export interface DomainClock {
  now(): Instant;
  /** True when the clock was set by hand: its ledger rows are simulated. */
  readonly isSimulated: boolean;
}

const setting = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))(@frozen)?$/;

/**
 * A clock that starts at `start` and runs on, or the machine's clock when `start` is null.
 * `machine` gives milliseconds since 1970. Throws for a setting that is no instant, and for `@frozen`.
 */
export function createClock(start: string | null, machine: () => number): DomainClock {
  const toInstant = (time: number): Instant => instantSchema.parse(new Date(time).toISOString());
  if (start === null) return { isSimulated: false, now: () => toInstant(machine()) };
  const match = setting.exec(start);
  if (match?.[1] === undefined) {
    throw new Error(`CCHC_NOW: expected an instant with its offset, like 2026-03-01T08:00:00+07:00, got "${start}".`);
  }
  if (!isInstantText(match[1])) {
    throw new Error(
      `E_SETTING: CCHC_NOW: there is no such day or hour as "${match[1]}". Correct it in the environment or in .env.`,
    );
  }
  if (match[2] !== undefined) {
    throw new Error('CCHC_NOW: @frozen stops the clock and is for builds of the site only. Leave it out for the CMS.');
  }
  const first = Date.parse(match[1]);
  const begun = machine();
  return { isSimulated: true, now: () => toInstant(first + machine() - begun) };
}
