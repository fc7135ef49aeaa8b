import type { Instant, Snapshot } from '@cchc/shared/contract';
import { type DomainClock, nextMidnight } from './domain-clock.ts';
import { instantsOf } from './instants.ts';
import type { Release } from './release-json.ts';
import type { Draft, ReleaseDesk } from './release-desk.ts';

export interface MakerParts {
  readonly desk: ReleaseDesk;
  readonly clock: DomainClock;
  readonly say: (line: string) => void;
  /** Whether this process may still change the releases. */
  readonly isOwner: () => boolean;
}

/** How long before the moment a release is prepared for it. */
const prepareAhead = 5 * 60_000;

/** Makes snapshots live: at once, or built beforehand for the moment at which the site changes by itself. */
export class ReleaseMaker {
  readonly #parts: MakerParts;
  #prepared: Draft | null = null;
  #isChecked = false;

  constructor(parts: MakerParts) {
    this.#parts = parts;
  }

  /** Whether every page of the live release is known to be as it should be. */
  get isChecked(): boolean {
    return this.#isChecked;
  }

  /** The next release renders everything and writes what differs, whatever the tags say. */
  requestFullCheck(): void {
    this.#isChecked = false;
  }

  /** Whether the moment has come at which the live release reads otherwise. */
  isDue(): boolean {
    const { desk, clock } = this.#parts;
    return desk.live !== null && clock.millisecondsUntil(desk.live.nextChangeAt) === 0;
  }

  /** Makes the snapshot live. Returns the release that shows it, or null when none was made. */
  async release(source: Snapshot, announced: Instant | undefined): Promise<Release | null> {
    const { desk, clock, say } = this.#parts;
    const started = performance.now();
    let draft = await this.#takePrepared(source);
    if (draft === null) {
      const now = clock.now();
      const nextChangeAt = nextChangeAfter(now, source, announced);
      const built = await desk.build(source, now, nextChangeAt, { isFull: !this.#isChecked });
      this.#isChecked = true;
      if (built.kind === 'same') return desk.live;
      draft = built.draft;
    }
    // Hours may lie between lock and swap on a machine that slept: whoever took over meanwhile decides what is live.
    if (!this.#parts.isOwner()) {
      await desk.discard(draft);
      return null;
    }
    const release = await desk.swap(draft);
    if (release === null) {
      say('A newer release is live already; this one was dropped.');
      return null;
    }
    const took = Math.round(performance.now() - started);
    say(
      `${release.releaseId} is live: revision ${release.revision}, ${draft.composed.changed.size} of ${release.pages} files, ${took} ms`,
    );
    for (const one of release.held) {
      say(`Held back: ${one.type} ${one.key} at ${one.page} (${one.rule}): ${one.message}`);
    }
    return release;
  }

  /** Shortly before the next change of time the release for it is built, to be swapped in at the moment. */
  async prepareAhead(source: Snapshot, announced: Instant | undefined): Promise<void> {
    const { desk, clock } = this.#parts;
    const { live } = desk;
    if (live === null || this.#prepared?.source === source) return;
    await this.discardPrepared();
    const left = clock.millisecondsUntil(live.nextChangeAt);
    if (left === null || left > prepareAhead) return;
    const now = live.nextChangeAt;
    const built = await desk.build(source, now, nextChangeAfter(now, source, announced), { isFull: false });
    if (built.kind === 'draft') this.#prepared = built.draft;
  }

  async discardPrepared(): Promise<void> {
    const prepared = this.#prepared;
    this.#prepared = null;
    if (prepared !== null) await this.#parts.desk.discard(prepared);
  }

  /** What was prepared for this very snapshot and moment; anything else that was prepared is dropped. */
  async #takePrepared(source: Snapshot): Promise<Draft | null> {
    const prepared = this.#prepared;
    const isForNow =
      prepared?.source === source &&
      this.isDue() &&
      this.#isChecked &&
      prepared.composed.view.now === this.#parts.desk.live?.nextChangeAt;
    if (!isForNow) {
      await this.discardPrepared();
      return null;
    }
    this.#prepared = null;
    return prepared;
  }
}

/**
 * The first moment after `now` at which the site reads otherwise with no new revision; midnight at the latest. The CMS
 * announces its next change once; while it is away there may be more of them.
 */
function nextChangeAfter(now: Instant, source: Snapshot, announced: Instant | undefined): Instant {
  const named = [source.nextChangeAt, announced, ...instantsOf(source)].filter(
    (instant): instant is Instant => instant !== undefined && instant > now,
  );
  return [...named, nextMidnight(now)].sort()[0] ?? nextMidnight(now);
}
