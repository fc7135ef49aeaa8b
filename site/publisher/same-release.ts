import type { Instant, Snapshot } from '@cchc/shared/contract';
import type { Held, Release } from './release-json.ts';

/** Whether a release already says all that one of this snapshot, moment and code would say beside its pages. */
export function isSameRelease(
  live: Release,
  next: {
    readonly source: Snapshot;
    readonly now: Instant;
    readonly codeVersion: string;
    readonly held: readonly Held[];
  },
): boolean {
  const { source, now, codeVersion, held } = next;
  return (
    live.epoch === source.epoch &&
    live.revision === source.revision &&
    live.digest === source.digest &&
    live.codeVersion === codeVersion &&
    now < live.nextChangeAt &&
    JSON.stringify(live.held) === JSON.stringify(held)
  );
}
