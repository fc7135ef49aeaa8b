import { existsSync } from 'node:fs';
import type { Renderer, SiteView } from '../../renderer/renderer.ts';
import { buildInThread } from './build-in-thread.ts';
import { bringBackIndex, indexDir, nameNewestIndex, removeHalfIndexes, tidyIndexes } from './index-folders.ts';

export interface KeeperOptions {
  readonly releasesDir: string;
  readonly siteUrl: string;
  readonly renderer: Renderer;
}

/** What the live pages ask for. */
interface Wanted {
  readonly version: string;
  /** Null for a release that another process built: its index is brought back, not built. */
  readonly view: SiteView | null;
  readonly kept: ReadonlySet<string>;
}

/**
 * Keeps the search index equal to the live release, some seconds after it. Of several releases in a row only the last
 * one's is built: the newest whole index serves until then. When it cannot be built, none serves until the next release.
 */
export class IndexKeeper {
  readonly #options: KeeperOptions;
  readonly #stop = new AbortController();
  #wanted: Wanted | null = null;
  #working: Promise<void> | null = null;

  constructor(options: KeeperOptions) {
    this.#options = options;
  }

  open(): void {
    removeHalfIndexes(this.#options.releasesDir);
  }

  /** Asks for the index of what is live now. Resolves once it, or that of a later release, is served. */
  keep(wanted: Wanted): Promise<void> {
    this.#wanted = wanted;
    this.#working ??= this.#work().finally(() => {
      this.#working = null;
    });
    return this.#working;
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await this.#working?.catch(() => undefined);
  }

  async #work(): Promise<void> {
    for (let wanted = this.#take(); wanted !== null; wanted = this.#take()) {
      const { releasesDir } = this.#options;
      const { version, view, kept } = wanted;
      if (!bringBackIndex(releasesDir, version) && view !== null) {
        await buildInThread({ ...this.#options, version, view }, this.#stop.signal).catch((error: unknown) => {
          // No search at all is better than one that goes on telling what was taken down.
          tidyIndexes(releasesDir, version, kept);
          throw error;
        });
      }
      if (this.#stop.signal.aborted || !existsSync(indexDir(releasesDir, version))) continue;
      nameNewestIndex(releasesDir, version);
      tidyIndexes(releasesDir, version, kept);
    }
  }

  #take(): Wanted | null {
    const wanted = this.#stop.signal.aborted ? null : this.#wanted;
    this.#wanted = null;
    return wanted;
  }
}
