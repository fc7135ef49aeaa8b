import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { ContractError, type Snapshot, parseSnapshot } from '@cchc/shared/contract';
import { readNowOrNull, temporaryBeside } from './lay-file.ts';
import type { Release } from './release-json.ts';
import { sha256 } from './sha256.ts';

/** Beside the releases, under a name that no server gives out. It holds what is public, and what was until midnight. */
export const keptSnapshotName = '.snapshot.json';

/** Items written at once: some milliseconds of work, so that a publication never waits for the keeping. */
const slice = 64;

async function writeSnapshot(file: string, snapshot: Snapshot, signal: AbortSignal): Promise<void> {
  const temporary = temporaryBeside(file);
  const { items, ...envelope } = snapshot;
  const handle = await open(temporary, 'w');
  try {
    await handle.write(`${JSON.stringify(envelope).slice(0, -1)},"items":[`);
    for (let from = 0; from < items.length && !signal.aborted; from += slice) {
      const lines = items.slice(from, from + slice).map((item) => JSON.stringify(item));
      await handle.write(`${from === 0 ? '' : ','}${lines.join(',')}`);
      await breathe();
    }
    await handle.write(']}\n');
  } finally {
    await handle.close();
  }
  if (signal.aborted) await rm(temporary, { force: true });
  else await rename(temporary, file);
}

/**
 * The snapshot that is live, kept beside the releases, so that a publisher that starts while the CMS is down can still
 * take away what expires. It is written when publications pause, and at the end.
 */
export class KeptSnapshot {
  readonly #file: string;
  readonly #pauseMs: number;
  #next: Snapshot | null = null;
  #timer: NodeJS.Timeout | null = null;
  #writing: { readonly done: Promise<void>; readonly stop: AbortController } | null = null;

  constructor(releasesDir: string, pauseMs = 10_000) {
    this.#file = path.join(releasesDir, keptSnapshotName);
    this.#pauseMs = pauseMs;
  }

  /** Keeps this snapshot once nothing newer has come for a while. */
  note(snapshot: Snapshot): void {
    if (this.#next === snapshot) return;
    this.#next = snapshot;
    this.#writing?.stop.abort();
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // Without it only a start without the CMS is poorer; a full disk is said by the next publication.
      this.#write().catch(() => undefined);
    }, this.#pauseMs).unref();
  }

  /** The kept snapshot if it is exactly what is live; null when there is none, an older one or a damaged one. */
  read(live: Pick<Release, 'epoch' | 'revision' | 'digest'> | null): Snapshot | null {
    const bytes = live === null ? null : readNowOrNull(this.#file);
    if (live === null || bytes === null) return null;
    try {
      const kept = parseSnapshot(JSON.parse(bytes.toString('utf8')), sha256);
      const isLive = kept.epoch === live.epoch && kept.revision === live.revision && kept.digest === live.digest;
      return isLive && kept.full ? kept : null;
    } catch (error) {
      if (error instanceof ContractError || error instanceof SyntaxError) return null;
      throw error;
    }
  }

  /** Writes what waits, now. */
  async close(): Promise<void> {
    if (this.#timer === null) return;
    clearTimeout(this.#timer);
    await this.#write();
  }

  async #write(): Promise<void> {
    const snapshot = this.#next;
    this.#timer = null;
    await this.#writing?.done.catch(() => undefined);
    if (snapshot === null) return;
    const stop = new AbortController();
    const done = writeSnapshot(this.#file, snapshot, stop.signal);
    this.#writing = { done, stop };
    await done;
  }
}
