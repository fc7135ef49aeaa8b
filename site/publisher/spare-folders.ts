import { rm } from 'node:fs/promises';
import { renameSync } from 'node:fs';
import path from 'node:path';
import { linkTree } from './link-tree.ts';
import { ReleaseFolder } from './release-folder.ts';

/** One swap: the release that went live, and the files in which it differs from the one before. */
interface Step {
  readonly release: string;
  readonly touched: ReadonlySet<string>;
}

interface Spare {
  readonly dir: string;
  /** The swap whose files it holds: a name alone could stand for two releases. */
  readonly base: Step;
}

const journalLength = 24;

/**
 * Folders equal to a recent release, made by hard links while nobody waits, so that a publication only lays its few
 * changed files over one of them. A release that is no longer kept becomes such a folder instead of being deleted.
 */
export class SpareFolders {
  readonly #releasesDir: string;
  readonly #spares: Spare[] = [];
  #journal: Step[] = [];
  #linking: Promise<void> | null = null;
  #serial = 0;

  constructor(releasesDir: string) {
    this.#releasesDir = releasesDir;
  }

  /** Notes that a release went live, with every file that was touched since the one before. */
  noteSwap(release: string, touched: ReadonlySet<string>): void {
    this.#journal = [...this.#journal, { release, touched: new Set(touched) }].slice(-journalLength);
  }

  /**
   * Begins anew from a release that did not follow from the last one, as a pin does: how the two differ was never noted,
   * so no folder made before may be used after.
   */
  async beginFrom(release: string): Promise<void> {
    await this.#linking;
    this.#journal = [{ release, touched: new Set() }];
    for (const spare of this.#spares.splice(0)) await rm(spare.dir, { recursive: true, force: true });
  }

  /** Links one more folder from the live release if fewer than `count` stand ready. */
  async prepare(live: string, count: number): Promise<void> {
    if (this.#spares.length >= count) return;
    this.#linking ??= this.#link(live).finally(() => {
      this.#linking = null;
    });
    await this.#linking;
  }

  /** A folder equal to the live release, ready to be changed; an empty one when nothing is live. */
  async take(live: string | null): Promise<ReleaseFolder> {
    if (live === null) return new ReleaseFolder(this.#nextDir(), true);
    for (;;) {
      if (this.#spares.length === 0) await this.prepare(live, 1);
      const spare = this.#spares.shift();
      if (spare === undefined) continue;
      const missed = this.#touchedSince(spare.base);
      const folder = new ReleaseFolder(spare.dir, false);
      if (missed !== null) {
        await folder.takeFrom(path.join(this.#releasesDir, live), missed);
        folder.touched.clear();
        return folder;
      }
      await rm(spare.dir, { recursive: true, force: true });
    }
  }

  /** Gives back a folder in which nothing was changed. */
  giveBack(folder: ReleaseFolder, live: string): void {
    this.#spares.push({ dir: folder.dir, base: this.#stepOf(live) });
  }

  /** Turns a release that is no longer kept into a spare folder. Returns false when it is too old for that. */
  recycle(release: string, count: number): boolean {
    const base = this.#stepOf(release);
    if (this.#spares.length >= count || this.#touchedSince(base) === null) return false;
    const dir = this.#nextDir();
    renameSync(path.join(this.#releasesDir, release), dir);
    this.#spares.push({ dir, base });
    return true;
  }

  async close(): Promise<void> {
    await this.#linking;
    for (const spare of this.#spares.splice(0)) await rm(spare.dir, { recursive: true, force: true });
  }

  #nextDir(): string {
    return path.join(this.#releasesDir, `.next-${process.pid}-${(this.#serial += 1)}`);
  }

  async #link(live: string): Promise<void> {
    const dir = this.#nextDir();
    const base = this.#stepOf(live);
    try {
      await linkTree(path.join(this.#releasesDir, live), dir);
      this.#spares.push({ dir, base });
    } catch (error) {
      await rm(dir, { recursive: true, force: true });
      throw error;
    }
  }

  /** The swap that made a release live; one of its own, from which no way leads on, when it was never noted. */
  #stepOf(release: string): Step {
    return this.#journal.findLast((step) => step.release === release) ?? { release, touched: new Set() };
  }

  /** Every file that differs between a release and the one that went live last, or null when the way is not known. */
  #touchedSince(base: Step): ReadonlySet<string> | null {
    const from = this.#journal.indexOf(base);
    if (from === -1) return null;
    return new Set(this.#journal.slice(from + 1).flatMap((step) => [...step.touched]));
  }
}
