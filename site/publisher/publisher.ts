import { setTimeout as wait } from 'node:timers/promises';
import { ContractError, type Instant, type RevisionAnswer, type Snapshot } from '@cchc/shared/contract';
import { type CmsClient, CmsUnavailable } from './cms-client.ts';
import { GateRefusal } from './compose.ts';
import { describeTrouble } from './describe-trouble.ts';
import { type DomainClock, nextMidnight } from './domain-clock.ts';
import { type Shown, fetchSnapshot } from './fetch-snapshot.ts';
import type { KeptSnapshot } from './kept-snapshot.ts';
import { instantsOf } from './instants.ts';
import { Receipts } from './receipts.ts';
import type { Release } from './release-json.ts';
import type { Draft, ReleaseDesk } from './release-desk.ts';
import { watchRevision } from './watch-revision.ts';

export interface PublisherParts {
  readonly cms: CmsClient;
  readonly desk: ReleaseDesk;
  readonly kept: KeptSnapshot;
  readonly clock: DomainClock;
  readonly say: (line: string) => void;
  /** Whether this process may still change the releases. */
  readonly isOwner: () => boolean;
}

const longestPause = 2_000;
const unavailable = 1_000;
const trouble = 15_000;
/** How long before the moment a release is prepared for it. */
const prepareAhead = 5 * 60_000;

const later = (a: Instant, b: Instant): boolean => a > b;

/**
 * Keeps the site equal to the CMS. It remembers no event: again and again it compares what the CMS has with what is
 * live, so a crash, a missed signal or a second start loses nothing.
 */
export class Publisher {
  readonly #parts: PublisherParts;
  readonly #receipts: Receipts;
  #seen: RevisionAnswer | null = null;
  #held: Snapshot | null = null;
  #prepared: Draft | null = null;
  /** What was tried and refused: not tried again until something is different. */
  #refused: string | null = null;
  #tried = '';
  #isChecked = false;
  #retryAt = 0;
  #saidPin: string | null = null;
  #lastTrouble = '';
  readonly #lost = new AbortController();
  #tidying: Promise<void> = Promise.resolve();
  #wake: () => void = () => undefined;

  constructor(parts: PublisherParts) {
    this.#parts = parts;
    this.#receipts = new Receipts(parts.cms, (error) => {
      this.#meet(error);
    });
  }

  /** Runs until the signal, or until another process has taken the releases over. */
  async run(stop: AbortSignal): Promise<void> {
    const signal = AbortSignal.any([stop, this.#lost.signal]);
    const watching = watchRevision(this.#parts.cms, this.#parts.say, signal, {
      answers: (seen) => {
        this.#seen = seen;
        this.#wake();
        void this.#receipts.send();
      },
      isDown: () => {
        this.#takeKept();
        this.#wake();
      },
    });
    signal.addEventListener('abort', () => {
      this.#wake();
    });
    while (!signal.aborted) {
      const woken = new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      await this.#stepSafely(signal);
      const pause = this.#pause();
      if (pause > 0) await Promise.race([woken, wait(pause, undefined, { signal }).catch(() => undefined)]);
    }
    await Promise.all([watching, this.#tidying]);
    if (this.#prepared !== null) await this.#parts.desk.discard(this.#prepared);
    if (!this.#lost.signal.aborted) await this.#parts.kept.close();
  }

  /** A start without the CMS goes on from the snapshot that was kept: what expires must go all the same. */
  #takeKept(): void {
    if (this.#seen !== null || this.#held !== null) return;
    this.#held = this.#parts.kept.read(this.#parts.desk.live);
    if (this.#held !== null) this.#parts.say(`Going on from the kept copy of revision ${this.#held.revision}.`);
  }

  /** Whether this process may change the releases; says so once when it may no longer. */
  #isOwner(): boolean {
    if (this.#parts.isOwner()) return true;
    if (!this.#lost.signal.aborted) this.#parts.say('Another publisher took over this data folder; this one ends.');
    this.#lost.abort();
    return false;
  }

  /** Renders everything in memory and writes what differs, whatever the tags say. */
  requestFullCheck(): void {
    this.#isChecked = false;
    this.#wake();
  }

  async #stepSafely(signal: AbortSignal): Promise<void> {
    if (Date.now() < this.#retryAt) return;
    try {
      await this.#step(signal);
      this.#lastTrouble = '';
    } catch (error) {
      if (signal.aborted) return;
      this.#meet(error);
    }
  }

  /** One clear line for each trouble, and another try later. Whatever is live stays live. */
  #meet(error: unknown): void {
    // A missing file may still arrive; any other refusal stands until the CMS says something new.
    const isFinal =
      error instanceof GateRefusal || (error instanceof ContractError && error.code !== 'E_MEDIA_MISSING');
    if (isFinal) {
      this.#refused = this.#tried;
      this.#tellRefusal(error);
    } else this.#retryAt = Date.now() + (error instanceof CmsUnavailable ? unavailable : trouble);
    this.#sayTrouble(error);
  }

  /** Whoever published it has to know that it did not go live, and why. */
  #tellRefusal(error: GateRefusal | ContractError): void {
    const seen = this.#seen;
    if (seen === null) return;
    const { epoch, revision } = seen;
    const page = error instanceof GateRefusal ? error.path : null;
    this.#receipts.noteRefusal({ epoch, revision, code: error.code, page, message: error.message });
    void this.#receipts.send();
  }

  #sayTrouble(error: unknown): void {
    const line = describeTrouble(error);
    if (line !== this.#lastTrouble) this.#parts.say(line);
    this.#lastTrouble = line;
  }

  /** Everything that decides whether another try could end differently. */
  #wanted(): string {
    const due = this.#isDue() ? this.#parts.desk.live?.nextChangeAt : '';
    return [this.#seen?.epoch, this.#seen?.revision, due].join(' ');
  }

  async #step(signal: AbortSignal): Promise<void> {
    const { desk, say } = this.#parts;
    if (!this.#isOwner()) return;
    if (await this.#obeyPin()) return;
    const seen = this.#seen;
    // What this try is about: the watch goes on meanwhile, and what it sees then was not tried yet.
    const wanted = this.#wanted();
    this.#tried = wanted;
    if (this.#refused === wanted) return;
    const isBehind = seen !== null && (this.#held?.epoch !== seen.epoch || this.#held.revision !== seen.revision);
    if (isBehind) {
      this.#held = await fetchSnapshot(this.#parts.cms, this.#held, this.#shown(), signal);
    }
    const held = this.#held;
    if (held === null) return;
    const { live } = desk;
    if (live?.epoch === held.epoch && live.revision > held.revision) {
      say(`The CMS is at revision ${held.revision}, but ${live.revision} is live. Nothing older is ever put over it.`);
      this.#refused = wanted;
      return;
    }
    desk.noteBanners(held);
    const isNew = live?.epoch !== held.epoch || live.revision !== held.revision;
    if (isNew || !this.#isChecked || this.#isDue()) {
      await this.#release(held);
      return;
    }
    await this.#prepareAhead(held);
  }

  /** While a pin stands, the pinned release is served and nothing else happens. */
  async #obeyPin(): Promise<boolean> {
    const { desk, say } = this.#parts;
    const pin = desk.readPin();
    if (pin === null) {
      if (this.#saidPin !== null) say('The pin is gone; the site follows the CMS again.');
      this.#saidPin = null;
      return false;
    }
    const isServed = await desk.obeyPin(pin);
    if (pin !== this.#saidPin) {
      say(
        isServed
          ? `Release ${pin} is pinned: it stays until the file releases/pin is removed.`
          : `releases/pin names ${JSON.stringify(pin)}, which is not a kept release. Nothing changes until it is corrected or removed.`,
      );
      this.#isChecked = false;
      this.#keepIndex();
    }
    this.#saidPin = pin;
    return true;
  }

  /** What the live release shows, by its own files. */
  #shown(): Shown {
    const { live, liveState } = this.#parts.desk;
    return { epoch: live?.epoch ?? '', ids: (liveState?.items ?? []).map(([type, key]) => ({ type, key })) };
  }

  #isDue(): boolean {
    const { desk, clock } = this.#parts;
    return desk.live !== null && clock.millisecondsUntil(desk.live.nextChangeAt) === 0;
  }

  /** The first moment after `now` at which the site reads otherwise with no new revision; midnight at the latest. */
  #nextChangeAfter(now: Instant): Instant {
    // The CMS names its next change once; while it is away there may be more of them.
    const own = this.#held === null ? [] : instantsOf(this.#held);
    const named = [this.#held?.nextChangeAt, this.#seen?.nextChangeAt, ...own].filter(
      (instant): instant is Instant => instant !== undefined && later(instant, now),
    );
    return [...named, nextMidnight(now)].sort()[0] ?? nextMidnight(now);
  }

  async #release(held: Snapshot): Promise<void> {
    const { desk, clock } = this.#parts;
    const started = performance.now();
    const prepared = this.#prepared;
    this.#prepared = null;
    const isForNow =
      prepared !== null &&
      prepared.source === held &&
      this.#isDue() &&
      this.#isChecked &&
      prepared.composed.view.now === desk.live?.nextChangeAt;
    if (prepared !== null && !isForNow) await desk.discard(prepared);
    let draft = isForNow ? prepared : null;
    if (draft === null) {
      const now = clock.now();
      const built = await desk.build(held, now, this.#nextChangeAfter(now), { isFull: !this.#isChecked });
      this.#isChecked = true;
      if (built.kind === 'same') {
        this.#afterRelease(desk.live);
        return;
      }
      draft = built.draft;
    }
    // Hours may lie between lock and swap on a machine that slept: whoever took over meanwhile decides what is live.
    if (!this.#isOwner()) {
      await desk.discard(draft);
      return;
    }
    const release = await desk.swap(draft);
    this.#isChecked = true;
    if (release === null) {
      this.#parts.say('A newer release is live already; this one was dropped.');
      return;
    }
    const took = Math.round(performance.now() - started);
    this.#parts.say(
      `${release.releaseId} is live: revision ${release.revision}, ${draft.composed.changed.size} of ${release.pages} files, ${took} ms`,
    );
    for (const one of release.held) {
      this.#parts.say(`Held back: ${one.type} ${one.key} at ${one.page} (${one.rule}): ${one.message}`);
    }
    this.#afterRelease(release);
  }

  #afterRelease(release: Release | null): void {
    const state = this.#parts.desk.liveState;
    if (release === null || state === null) return;
    if (this.#held !== null) this.#parts.kept.note(this.#held);
    this.#receipts.note(release, state);
    void this.#receipts.send();
    this.#keepIndex();
    this.#tidying = this.#tidying
      .then(() => this.#parts.desk.tidy())
      .catch((error: unknown) => {
        // A publication that cannot be made either says so by itself; nothing waits for the tidying.
        this.#sayTrouble(error);
      });
  }

  /** Nobody waits for the search index. One that lags behind costs no page, and the next release tries again. */
  #keepIndex(): void {
    this.#parts.desk.keepIndex().catch((error: unknown) => {
      this.#sayTrouble(error);
    });
  }

  /** Shortly before the next change of time the release for it is built, to be swapped in at the moment. */
  async #prepareAhead(held: Snapshot): Promise<void> {
    const { desk, clock } = this.#parts;
    const { live } = desk;
    if (live === null) return;
    if (this.#prepared !== null) {
      if (this.#prepared.source === held) return;
      await desk.discard(this.#prepared);
      this.#prepared = null;
    }
    const left = clock.millisecondsUntil(live.nextChangeAt);
    if (left === null || left > prepareAhead) return;
    const now = live.nextChangeAt;
    const built = await desk.build(held, now, this.#nextChangeAfter(now), { isFull: false });
    if (built.kind === 'draft') this.#prepared = built.draft;
  }

  #pause(): number {
    const { desk, clock } = this.#parts;
    const left = desk.live === null ? null : clock.millisecondsUntil(desk.live.nextChangeAt);
    return Math.max(1, Math.min(longestPause, left === null || left === 0 ? longestPause : left));
  }
}
