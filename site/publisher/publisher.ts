import { setTimeout as wait } from 'node:timers/promises';
import type { Instant, RevisionAnswer, Snapshot } from '@cchc/shared/contract';
import type { CmsClient } from './cms-client.ts';
import { GateRefusal } from './compose.ts';
import { describeTrouble } from './describe-trouble.ts';
import { type Shown, fetchSnapshot } from './fetch-snapshot.ts';
import type { KeptSnapshot } from './kept-snapshot.ts';
import { Receipts } from './receipts.ts';
import { type MakerParts, ReleaseMaker } from './release-maker.ts';
import { mayReplace } from './swap.ts';
import { type Revision, Trial, type TrialListener } from './trial.ts';
import { watchRevision } from './watch-revision.ts';

export interface PublisherParts extends MakerParts {
  readonly cms: CmsClient;
  readonly kept: KeptSnapshot;
}

const longestPause = 2_000;

const isSame = (a: Revision | null, b: Revision | null): boolean =>
  a?.epoch === b?.epoch && a?.revision === b?.revision;

/**
 * Keeps the site equal to the CMS. It remembers no event: again and again it compares what the CMS has with what is
 * live, so a crash, a missed signal or a second start loses nothing. What is live is kept right in time whether or not
 * something newer can be fetched and shown.
 */
export class Publisher {
  readonly #parts: PublisherParts;
  readonly #maker: ReleaseMaker;
  readonly #receipts: Receipts;
  readonly #fetches: Trial;
  readonly #newer: Trial;
  readonly #inTime: Trial;
  #seen: RevisionAnswer | null = null;
  /** The newest snapshot that was fetched, whether or not it could go live. */
  #newest: Snapshot | null = null;
  /** The snapshot that went live last. */
  #source: Snapshot | null = null;
  #isKeptRead = false;
  /** The last moment of change that came, whatever became of it. */
  #moment: Instant | null = null;
  #saidPin: string | null = null;
  #lastTrouble = '';
  readonly #lost = new AbortController();
  #fetching: Promise<void> | null = null;
  #tidying: Promise<void> = Promise.resolve();
  #wake: () => void = () => undefined;

  constructor(parts: PublisherParts) {
    this.#parts = { ...parts, isOwner: () => this.#isOwner(parts) };
    this.#maker = new ReleaseMaker(this.#parts);
    this.#receipts = new Receipts(parts.cms, (error) => {
      this.#sayTrouble(error);
    });
    const listener: TrialListener = {
      // Whoever published it has to know that it did not go live, and why.
      refused: (error, { epoch, revision }) => {
        const page = error instanceof GateRefusal ? error.path : null;
        this.#receipts.noteRefusal({ epoch, revision, code: error.code, page, message: error.message });
        void this.#receipts.send();
      },
      failed: (error) => {
        this.#sayTrouble(error);
        this.#takeKept();
      },
    };
    this.#fetches = new Trial(listener);
    this.#newer = new Trial(listener);
    this.#inTime = new Trial(listener);
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
      await this.#step(signal);
      const pause = this.#pause();
      if (pause > 0) await Promise.race([woken, wait(pause, undefined, { signal }).catch(() => undefined)]);
    }
    await Promise.all([watching, this.#fetching, this.#tidying]);
    await this.#maker.discardPrepared();
    if (!this.#lost.signal.aborted) await this.#parts.kept.close();
  }

  /** Renders everything in memory and writes what differs, whatever the tags say. */
  requestFullCheck(): void {
    this.#maker.requestFullCheck();
    this.#wake();
  }

  /** Whether this process may change the releases; says so once when it may no longer. */
  #isOwner(parts: PublisherParts): boolean {
    if (parts.isOwner()) return true;
    if (!this.#lost.signal.aborted) parts.say('Another publisher took over this data folder; this one ends.');
    this.#lost.abort();
    return false;
  }

  /** What is live comes from the kept copy while the CMS does not give it: what expires must go all the same. */
  #takeKept(): void {
    const { kept, desk, say } = this.#parts;
    if (this.#isKeptRead || this.#source !== null || desk.live === null) return;
    this.#isKeptRead = true;
    this.#source = kept.read(desk.live);
    if (this.#source !== null) say(`Going on from the kept copy of revision ${this.#source.revision}.`);
  }

  /** One clear line for each trouble. */
  #sayTrouble(error: unknown): void {
    const line = describeTrouble(error);
    if (line !== this.#lastTrouble) this.#parts.say(line);
    this.#lastTrouble = line;
  }

  async #step(signal: AbortSignal): Promise<void> {
    if (!this.#parts.isOwner()) return;
    this.#fetchBeside(signal);
    try {
      if (await this.#obeyPin()) return;
    } catch (error) {
      this.#sayTrouble(error);
      return;
    }
    if (this.#maker.isDue()) this.#moment = this.#parts.desk.live?.nextChangeAt ?? null;
    const isFollowed = await this.#follow();
    const isInTime = await this.#stayInTime();
    if (isFollowed && isInTime && this.#fetching === null) this.#lastTrouble = '';
  }

  /**
   * Fetches what is newer than what this process has, beside all else: what expires does not wait for a slow CMS, and
   * emergency banners for no release.
   */
  #fetchBeside(signal: AbortSignal): void {
    const { cms, desk, isOwner } = this.#parts;
    const seen = this.#seen;
    const known = this.#newest;
    const base = known ?? this.#source;
    if (seen === null || isSame(known, seen) || this.#fetching !== null) return;
    const fetching = this.#fetches.run({ of: seen, when: this.#moment ?? '' }, async () => {
      try {
        const fetched = await fetchSnapshot(cms, base, this.#shown(), signal);
        if (!isOwner()) return;
        if (!this.#isOutdated(fetched)) desk.noteBanners(fetched);
        this.#newest = fetched;
        if (isSame(fetched, desk.live)) this.#source = fetched;
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    });
    this.#fetching = fetching.then(() => {
      this.#fetching = null;
      if ((this.#newest ?? this.#source) !== base) this.#wake();
    });
  }

  /** Whether something newer of its epoch is live. */
  #isOutdated(snapshot: Snapshot): boolean {
    return !mayReplace(this.#parts.desk.live, snapshot);
  }

  /** Makes the newest snapshot live. Returns whether the site shows what the CMS was seen to have. */
  async #follow(): Promise<boolean> {
    const { desk, say } = this.#parts;
    const newest = this.#newest;
    if (newest === null || isSame(newest, desk.live)) return isSame(newest, this.#seen);
    const matter = { of: newest, when: this.#moment ?? '' };
    return this.#newer.run(matter, async () => {
      if (this.#isOutdated(newest)) {
        const live = desk.live?.revision ?? 0;
        say(`The CMS is at revision ${newest.revision}, but ${live} is live. Nothing older is ever put over it.`);
        this.#newer.rest(matter);
        this.#takeKept();
        return;
      }
      await this.#release(newest);
    });
  }

  /** Shows what is live as it reads at this moment, prepares the next change, and looks all of it over after a start. */
  async #stayInTime(): Promise<boolean> {
    const source = this.#source;
    if (source === null || this.#parts.desk.live === null || this.#isOutdated(source)) return true;
    const { isChecked } = this.#maker;
    const when = `${this.#moment ?? ''} ${isChecked ? 'checked' : 'to be checked'}`;
    return this.#inTime.run({ of: source, when }, async () => {
      if (!isChecked || this.#maker.isDue() || (await this.#parts.desk.hasMediaArrived())) await this.#release(source);
      else await this.#maker.prepareAhead(source, this.#seen?.nextChangeAt);
    });
  }

  /** While a pin stands, the pages of the pinned release are served; only emergency banners follow the CMS. */
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
      this.#maker.requestFullCheck();
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

  /** Makes a snapshot live, and sees to what follows from it. */
  async #release(source: Snapshot): Promise<void> {
    const { desk, kept } = this.#parts;
    const release = await this.#maker.release(source, this.#seen?.nextChangeAt);
    const state = desk.liveState;
    if (release === null || state === null) return;
    this.#source = source;
    kept.note(source);
    this.#receipts.note(release, state);
    void this.#receipts.send();
    this.#keepIndex();
    this.#tidying = this.#tidying
      .then(() => desk.tidy())
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

  #pause(): number {
    const { desk, clock } = this.#parts;
    const left = desk.live === null ? null : clock.millisecondsUntil(desk.live.nextChangeAt);
    return Math.max(1, Math.min(longestPause, left === null || left === 0 ? longestPause : left));
  }
}
