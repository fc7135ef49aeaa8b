import { ContractError, type Snapshot, applyDelta, checkNothingVanished } from '@cchc/shared/contract';
import type { CmsClient } from './cms-client.ts';
import { passFailpoint } from './failpoint.ts';
import { sha256 } from './sha256.ts';

/** What is known to be public: nothing of it may vanish without a tombstone. */
export interface Shown {
  readonly epoch: string;
  readonly ids: readonly { readonly type: string; readonly key: string }[];
}

const shownBy = (held: Snapshot): Shown => ({
  epoch: held.epoch,
  ids: held.items.map(({ type, key }) => ({ type, key })),
});

/**
 * The CMS's present snapshot: what is held, brought forward by a delta, or the whole set. `live` is what the live release
 * shows, for a process that holds nothing yet. Throws when the answer does not account for all that was there.
 */
export async function fetchSnapshot(
  cms: CmsClient,
  held: Snapshot | null,
  live: Shown,
  signal: AbortSignal,
): Promise<Snapshot> {
  const answer = await cms.snapshot(held, signal);
  passFailpoint('after-commit');
  if (answer.full) {
    checkNothingVanished(held === null ? live : shownBy(held), answer);
    return answer;
  }
  try {
    return held === null ? answer : applyDelta(held, answer, sha256);
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    // What is held cannot be brought forward: the whole set is asked for, and must account for all that was there.
    const whole = await cms.snapshot(null, signal);
    checkNothingVanished(held === null ? { epoch: '', ids: [] } : shownBy(held), whole);
    return whole;
  }
}
