import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';

const lockSchema = z.object({ pid: z.int().positive(), token: z.string() });
const heartbeatMs = 5_000;
/** A lock that nobody refreshed for so long belongs to a process that hangs, or to another machine's dead one. */
const staleMs = 30_000;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The right to change the releases of one data folder: a file with the owner's pid, refreshed as a lease. */
export class PublisherLock {
  readonly #file: string;
  readonly #token = `${process.pid}-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  #heartbeat: NodeJS.Timeout | null = null;

  constructor(releasesDir: string) {
    this.#file = path.join(releasesDir, '.publisher-lock');
  }

  /** Waits until the lock is this process's own. `onWait` is told once who has it. */
  async acquire(signal: AbortSignal, onWait: (pid: number) => void, pollMs = 1_000): Promise<void> {
    let isTold = false;
    while (!signal.aborted) {
      const holder = this.#holder();
      if (holder === null || holder.token === this.#token) {
        if (await this.#claim(holder === null)) return;
        continue;
      }
      if (!isTold) onWait(holder.pid);
      isTold = true;
      await wait(pollMs, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Whether the lock is still this process's own. */
  isOwn(): boolean {
    return this.#read()?.token === this.#token;
  }

  release(): void {
    if (this.#heartbeat !== null) clearInterval(this.#heartbeat);
    this.#heartbeat = null;
    if (this.isOwn()) rmSync(this.#file, { force: true });
  }

  async #claim(isFree: boolean): Promise<boolean> {
    if (isFree) {
      const temporary = `${this.#file}-${process.pid}`;
      writeFileSync(temporary, JSON.stringify({ pid: process.pid, token: this.#token }));
      renameSync(temporary, this.#file);
      // Whoever claimed at the same moment has renamed by now; the last one stands.
      await wait(50);
    }
    if (!this.isOwn()) return false;
    this.#heartbeat ??= setInterval(() => {
      if (this.isOwn()) utimesSync(this.#file, new Date(), new Date());
    }, heartbeatMs).unref();
    return true;
  }

  #read(): z.infer<typeof lockSchema> | null {
    try {
      const parsed = lockSchema.safeParse(JSON.parse(readFileSync(this.#file, 'utf8')));
      return parsed.success ? parsed.data : null;
    } catch {
      return null;
    }
  }

  /** Who holds the lock for good: a dead or silent owner holds nothing. */
  #holder(): z.infer<typeof lockSchema> | null {
    const held = this.#read();
    if (held === null || held.token === this.#token) return held;
    const age = Date.now() - (statSync(this.#file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    return held.pid !== process.pid && isAlive(held.pid) && age < staleMs ? held : null;
  }
}
