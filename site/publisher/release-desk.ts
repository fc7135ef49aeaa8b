import { mkdirSync, renameSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Instant, Snapshot } from '@cchc/shared/contract';
import type { Renderer } from '../renderer/renderer.ts';
import { type ComposeBase, type Composed, compose } from './compose.ts';
import { baseOfComposed, baseOfState } from './compose-base.ts';
import { passFailpoint } from './failpoint.ts';
import {
  type ClientFiles,
  describeRelease,
  putRelease,
  putReleaseState,
  putSiteFiles,
  readClientFiles,
  releaseFile,
  removeStrays,
} from './finish-release.ts';
import { makeFinisher } from './finisher.ts';
import type { KeptSnapshot } from './kept-snapshot.ts';
import { noteBanners } from './note-banners.ts';
import type { Offline } from './offline-worker.ts';
import { otherPlaces } from './other-places.ts';
import {
  bringBackMedia,
  pruneAssets,
  removeLeftovers,
  removeNeverLive,
  surplusReleases,
  trashRelease,
} from './prune-releases.ts';
import { type ReleaseFolder, readOrNull } from './release-folder.ts';
import {
  type Release,
  type ReleaseState,
  readRelease,
  readReleaseState,
  releaseName,
  stateFileName,
} from './release-json.ts';
import { IndexKeeper } from './search-index/index-keeper.ts';
import { isSameRelease } from './same-release.ts';
import { type MediaSource, SharedMedia } from './shared-media.ts';
import { SpareFolders } from './spare-folders.ts';
import { currentRelease, mayReplace, readCurrent, readPin, releaseNames, swapCurrent } from './swap.ts';
import { forgetWithdrawn } from './withdrawn-files.ts';

export interface DeskOptions extends MediaSource {
  readonly siteUrl: string;
  readonly measureHosts: readonly string[];
  readonly offline: Offline;
  readonly renderer: Renderer;
  /** The snapshot of what is live, from which a start knows what is shown. */
  readonly kept: Pick<KeptSnapshot, 'read'>;
  /** How many releases are kept for a rollback, the live one among them. */
  readonly keep?: number;
}

/** A release that passed the gate and waits for its moment. */
export interface Draft {
  readonly folder: ReleaseFolder;
  readonly composed: Composed;
  readonly source: Snapshot;
  readonly release: Release;
  readonly state: ReleaseState;
}

export type Built =
  | { readonly kind: 'draft'; readonly draft: Draft }
  /** The live release is exactly what would have been built. */
  | { readonly kind: 'same' };

const spareCount = 2;

/** Everything that changes the releases folder: builds the next release over a spare folder, swaps it in, keeps order. */
export class ReleaseDesk {
  readonly #options: DeskOptions;
  readonly #keep: number;
  readonly #client: ClientFiles;
  readonly #spares: SpareFolders;
  /** What each kept release needs of what releases share. */
  readonly #kept = new Map<string, Pick<ReleaseState, 'assets' | 'index'>>();
  readonly #indexes: IndexKeeper;
  readonly #media: SharedMedia;
  #live: Release | null = null;
  #liveState: ReleaseState | null = null;
  #base: ComposeBase = baseOfState(null);
  #bannersOf: Snapshot | null = null;

  constructor(options: DeskOptions) {
    this.#options = options;
    this.#keep = options.keep ?? 10;
    this.#client = readClientFiles(options.renderer.clientDir);
    this.#spares = new SpareFolders(options.releasesDir);
    this.#indexes = new IndexKeeper(options);
    this.#media = new SharedMedia(options);
  }

  get live(): Release | null {
    return this.#live;
  }
  get liveState(): ReleaseState | null {
    return this.#liveState;
  }
  /** Whether this process knows the live pages, so that it may render only what a change affects. */
  get isWarm(): boolean {
    return this.#base.view !== null;
  }

  /** Takes the folder over from whoever had it before, in whatever state a crash left it. */
  async open(): Promise<void> {
    const { releasesDir, renderer } = this.#options;
    mkdirSync(path.join(releasesDir, '_a'), { recursive: true });
    await removeLeftovers(releasesDir);
    this.#indexes.open();
    this.#live = readCurrent(releasesDir);
    if (this.readPin() === null) await removeNeverLive(releasesDir, this.#live);
    for (const name of releaseNames(releasesDir)) {
      const state = readReleaseState(path.join(releasesDir, name, stateFileName));
      this.#kept.set(name, { assets: state?.assets ?? [], index: state?.index ?? null });
    }
    this.#liveState =
      this.#live === null ? null : readReleaseState(path.join(releasesDir, this.#live.releaseId, stateFileName));
    this.#base = this.#baseOf(this.#live, this.#liveState);
    if (this.#live !== null) this.#spares.noteSwap(this.#live.releaseId, new Set());
    await cp(path.join(renderer.clientDir, '_a'), path.join(releasesDir, '_a'), { recursive: true, force: false });
  }

  /** Name of the release that a person pinned, or null. */
  readPin(): string | null {
    return readPin(this.#options.releasesDir);
  }

  /** Points the site at a pinned release. Returns whether it is served now. */
  async obeyPin(name: string): Promise<boolean> {
    const { releasesDir } = this.#options;
    if (currentRelease(releasesDir) === name) return true;
    if (!releaseNames(releasesDir).includes(name)) return false;
    const release = readRelease(path.join(releasesDir, name, releaseFile));
    const state = readReleaseState(path.join(releasesDir, name, stateFileName));
    if (release === null || state === null) return false;
    await bringBackMedia(releasesDir, this.#options.mediaDir, state);
    swapCurrent(releasesDir, name);
    await this.#spares.beginFrom(name);
    this.#forget(release, state);
    return true;
  }

  /** Tells the server the emergency banners of a snapshot, ahead of the pages. */
  noteBanners(source: Snapshot): void {
    if (this.#bannersOf === source) return;
    noteBanners(this.#options.releasesDir, source);
    this.#bannersOf = source;
  }

  /** Builds what the snapshot makes of the site at a moment. Throws and leaves the live release alone when it cannot. */
  async build(
    source: Snapshot,
    now: Instant,
    nextChangeAt: Instant,
    options: { readonly isFull: boolean },
  ): Promise<Built> {
    const { releasesDir, siteUrl, measureHosts, renderer, offline } = this.#options;
    const isFull = options.isFull || !this.isWarm;
    const live = this.#live;
    const { placed: media, missing } = await this.#media.place(source, now, live?.held ?? []);
    const folder = await this.#spares.take(live?.releaseId ?? null);
    const finisher = makeFinisher({ siteUrl, now });
    try {
      const composed = await compose({
        renderer,
        finisher,
        snapshot: source,
        now,
        siteUrl,
        mayUnlink: true,
        base: this.#base,
        folder,
        isFull,
        isOther: otherPlaces(this.#client, media),
        missing,
        liveMedia: new Set(this.#liveState?.media),
        readLive: (file) =>
          live === null ? Promise.resolve(null) : readOrNull(path.join(releasesDir, live.releaseId, file)),
      });
      for (const name of composed.keptMedia) media.add(name);
      await putSiteFiles(folder, composed, this.#client, { siteUrl, measureHosts, offline });
      if (isFull && live !== null) await removeStrays(folder, composed, this.#client);
      const held = Array.from(composed.held.values(), ({ note }) => note);
      const isSame = live !== null && isSameRelease(live, { source, now, codeVersion: renderer.codeVersion, held });
      if (isSame && folder.touched.size === 0) {
        this.#base = baseOfComposed(composed);
        this.#media.noteLive(media);
        this.#spares.giveBack(folder, live.releaseId);
        return { kind: 'same' };
      }
      const builtAt = new Date().toISOString();
      const { release, state } = describeRelease(composed, {
        releaseId: releaseName(source, this.#kept.keys()),
        codeVersion: renderer.codeVersion,
        previous: live?.releaseId ?? null,
        builtAt,
        nextChangeAt,
        media,
        assets: this.#client.assets,
        index: renderer.indexVersion(composed.view),
        source,
      });
      putReleaseState(folder, state);
      putRelease(folder, release);
      passFailpoint('after-build');
      return { kind: 'draft', draft: { folder, composed, source, release, state } };
    } catch (error) {
      await rm(folder.dir, { recursive: true, force: true });
      throw error;
    } finally {
      await finisher.close();
    }
  }

  /** Whether an entry that is held back for a file might be shown now. */
  hasMediaArrived(): Promise<boolean> {
    return this.#media.hasArrived();
  }

  /** Makes a draft the live release. Returns null, and drops the draft, when something newer is live by now. */
  async swap(draft: Draft): Promise<Release | null> {
    const { releasesDir } = this.#options;
    if (!mayReplace(readCurrent(releasesDir), draft.release)) {
      await this.discard(draft);
      return null;
    }
    const release: Release = { ...draft.release, liveAt: new Date().toISOString() };
    putRelease(draft.folder, release);
    renameSync(draft.folder.dir, path.join(releasesDir, release.releaseId));
    passFailpoint('before-swap');
    swapCurrent(releasesDir, release.releaseId);
    passFailpoint('after-swap');
    this.#spares.noteSwap(release.releaseId, draft.folder.touched);
    this.#kept.set(release.releaseId, { assets: draft.state.assets, index: draft.state.index });
    this.#base = baseOfComposed(draft.composed);
    this.#live = release;
    this.#liveState = draft.state;
    this.#media.noteLive(draft.state.media);
    return release;
  }

  async discard(draft: Draft): Promise<void> {
    await rm(draft.folder.dir, { recursive: true, force: true });
  }

  /** Work that nobody waits for: old releases go or become spare folders, files that nothing refers to go. */
  async tidy(): Promise<void> {
    const live = this.#live;
    if (live === null) return;
    const { releasesDir } = this.#options;
    for (const name of surplusReleases(releasesDir, this.#keep, [live.releaseId, this.readPin()])) {
      this.#kept.delete(name);
      if (!this.#spares.recycle(name, spareCount)) await trashRelease(releasesDir, name);
    }
    // Pictures of what was taken down go at once; code assets stay as long as a kept release uses them.
    const code = new Set([...this.#client.assets.map((file) => file.slice('_a/'.length)), ...this.#keptAssets()]);
    const kept = new Set(releaseNames(releasesDir));
    const last = live.previous !== null && kept.has(live.previous) ? live.previous : null;
    await pruneAssets(releasesDir, (name) => code.has(name) || this.#media.isUsed(name), last);
    await forgetWithdrawn(releasesDir, kept);
    await this.#spares.prepare(live.releaseId, spareCount);
  }

  /** Brings the search index up to what is live: work of seconds, beside everything else. */
  async keepIndex(): Promise<void> {
    const { view } = this.#base;
    const version = view === null ? this.#liveState?.index : this.#options.renderer.indexVersion(view);
    if (version === null || version === undefined) return;
    const kept = new Set(Array.from(this.#kept.values(), ({ index }) => index ?? version));
    await this.#indexes.keep({ version, view, kept });
  }

  async close(): Promise<void> {
    await this.#indexes.close();
    await this.#spares.close();
  }

  /** What this process knew of the pages no longer fits: the next build renders everything. */
  #forget(release: Release, state: ReleaseState): void {
    this.#live = release;
    this.#liveState = state;
    this.#media.noteLive([]);
    this.#base = this.#baseOf(release, state);
  }

  #baseOf(live: Release | null, state: ReleaseState | null): ComposeBase {
    return baseOfState(state, () => this.#options.kept.read(live));
  }

  *#keptAssets(): Iterable<string> {
    for (const { assets } of this.#kept.values()) yield* assets;
  }
}
