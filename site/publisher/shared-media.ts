import path from 'node:path';
import type { Instant, Snapshot } from '@cchc/shared/contract';
import { CmsUnavailable } from './cms-client.ts';
import { type MediaFile, type MissingMedia, type PlacedMedia, mediaNames, placeMedia, shownAt } from './media.ts';
import type { Held } from './release-json.ts';

export interface MediaSource {
  readonly releasesDir: string;
  readonly mediaDir: string;
  readonly fetchMedia: (file: MediaFile) => Promise<Uint8Array | null>;
}

const lookEveryMs = 15_000;

/** The pictures and files that releases share under `_a/`: what stands there, what a build needs, what nobody has. */
export class SharedMedia {
  readonly #source: MediaSource;
  #placed: ReadonlySet<string> = new Set();
  /** Files of the release being built: nothing tidies them away meanwhile. */
  #wanted: ReadonlySet<string> = new Set();
  #missing: readonly MissingMedia[] = [];
  #lookedAt = 0;

  constructor(source: MediaSource) {
    this.#source = source;
  }

  /**
   * Puts what the snapshot shows at a moment where pages look for it. For an entry that the live release holds back
   * for its files, a CMS that is down is no news: the rest goes on without them.
   */
  async place(snapshot: Snapshot, now: Instant, held: readonly Held[]): Promise<PlacedMedia> {
    const shown = shownAt(snapshot, now);
    this.#wanted = mediaNames(shown);
    const waiting = new Set(held.flatMap(({ type, key, rule }) => (rule === 'media' ? [`${type}\0${key}`] : [])));
    const placed = await this.#bring(shown, ({ type, key }) => waiting.has(`${type}\0${key}`));
    this.#missing = placed.missing;
    this.#lookedAt = Date.now();
    return placed;
  }

  /** Whether a file that an entry was held back for is there by now; looked for now and then. */
  async hasArrived(): Promise<boolean> {
    if (this.#missing.length === 0 || Date.now() - this.#lookedAt < lookEveryMs) return false;
    this.#lookedAt = Date.now();
    const items = [...new Set(this.#missing.map(({ item }) => item))];
    const { missing } = await this.#bring({ items }, () => true);
    return missing.length < this.#missing.length;
  }

  isUsed(name: string): boolean {
    return this.#placed.has(name) || this.#wanted.has(name);
  }

  /** Notes what the live release shows; nothing, when what stands there is not known. */
  noteLive(names: Iterable<string>): void {
    this.#placed = new Set(names);
  }

  #bring(shown: Pick<Snapshot, 'items'>, mayLack: (item: MissingMedia['item']) => boolean): Promise<PlacedMedia> {
    const { releasesDir, mediaDir, fetchMedia } = this.#source;
    return placeMedia(shown, {
      mediaDir,
      assetsDir: path.join(releasesDir, '_a'),
      known: this.#placed,
      fetchMissing: async (file, item) => {
        try {
          return await fetchMedia(file);
        } catch (error) {
          if (error instanceof CmsUnavailable && mayLack(item)) return null;
          throw error;
        }
      },
    });
  }
}
