import { type Instant, type RevisionAnswer, SCHEMA_VERSION, snapshotETag } from '@cchc/shared/contract';
import type { Core } from '@strapi/strapi';
import { type DomainClock, createClock } from '../clock/domain-clock.ts';
import { readConfiguration } from '../configuration/read-configuration.ts';
import { type StoredItem, readItemsToRemember } from '../public-items/item-store.ts';
import { type Database, isPostgres } from '../repositories/database.ts';
import { nextChange } from '../snapshot/next-change.ts';
import { ItemIndex } from './item-index.ts';
import { type State, readState } from './state-store.ts';

/** How long an answer may rest on what was read before, when another process may have written. */
const rereadAfterMilliseconds = 1_000;

/**
 * What this process knows of the public state: which items there are, at which revision. A commit of this process is
 * read at once; a commit of another one within a second. Reading costs the changed rows only.
 */
export class SiteState {
  readonly clock: DomainClock;
  readonly #db: Database;
  readonly #set = new ItemIndex();
  readonly #waiting = new Set<() => void>();
  #state: State | null = null;
  #isStale = true;
  #readAt = 0;
  #reading: Promise<State> | null = null;
  #digest: { readonly of: string; readonly digest: string } | null = null;
  #nextChangeAt: Instant | null = null;

  constructor(db: Database, clock: DomainClock) {
    this.#db = db;
    this.clock = clock;
  }

  /** Call after a commit that changed something public. */
  noteCommit(): void {
    this.#isStale = true;
    for (const wake of [...this.#waiting]) wake();
  }

  /** The state as of now. */
  async read(): Promise<State> {
    const isFresh = !this.#isStale && performance.now() - this.#readAt < rereadAfterMilliseconds;
    if (this.#state !== null && isFresh) return this.#state;
    this.#reading ??= this.#reread().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  async #reread(): Promise<State> {
    this.#isStale = false;
    const held = this.#state;
    const { state, rows } = await this.#readDatabase(held);
    if (held?.epoch !== state.epoch) this.#set.clear();
    for (const row of rows) this.#set.put(row);
    if (held?.epoch !== state.epoch || held.revision !== state.revision) this.#nextChangeAt = null;
    this.#state = state;
    this.#readAt = performance.now();
    return state;
  }

  #readDatabase(held: State | null): Promise<{ state: State; rows: StoredItem[] }> {
    return readConsistently(this.#db, async (trx) => {
      const state = await readState(trx);
      if (held?.epoch === state.epoch && held.revision === state.revision) return { state, rows: [] };
      const since = held?.epoch === state.epoch && held.revision < state.revision ? held.revision : -1;
      return { state, rows: await readItemsToRemember(trx, since) };
    });
  }

  /** Resolves at the next commit of this process, or after the time. */
  async waitForCommit(milliseconds: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      this.#waiting.add(wake);
    });
  }

  /** Lets every waiting request go. */
  release(): void {
    for (const wake of [...this.#waiting]) wake();
  }

  async answer(): Promise<RevisionAnswer> {
    const { epoch, revision } = await this.read();
    return { epoch, revision, schemaVersion: SCHEMA_VERSION, nextChangeAt: this.nextChangeAt() };
  }

  async etag(): Promise<string> {
    const { epoch, revision } = await this.read();
    return snapshotETag({ epoch, revision, schemaVersion: SCHEMA_VERSION });
  }

  nextChangeAt(): Instant {
    const now = this.clock.now();
    if (this.#nextChangeAt === null || this.#nextChangeAt <= now) {
      this.#nextChangeAt = nextChange(this.#set.instants(), now);
    }
    return this.#nextChangeAt;
  }

  /** Digest of the full set, for the state that was read last. */
  digest(state: State): string {
    const of = `${state.epoch}-${state.revision}`;
    if (this.#digest?.of !== of) this.#digest = { of, digest: this.#set.digest() };
    return this.#digest.digest;
  }

  counts(): Record<string, number> {
    return this.#set.counts();
  }

  /** Names in the media folder of every file that a live item names. */
  fileNames(): Iterable<string> {
    return this.#set.fileNames();
  }

  /** Ending of a file that a live item names; null for every other file. */
  endingOf(digest: string): string | null {
    return this.#set.endingOf(digest);
  }
}

/** Reads several tables as of one moment. */
export function readConsistently<T>(
  db: Database,
  read: (trx: Parameters<typeof readState>[0]) => Promise<T>,
): Promise<T> {
  // SQLite has one connection, so its transaction sees one moment anyway; and it knows no isolation levels.
  return isPostgres(db)
    ? db.connection.transaction(read, { isolationLevel: 'repeatable read', readOnly: true })
    : db.connection.transaction(read);
}

const states = new WeakMap<object, SiteState>();

/** The state of one Strapi. */
export function siteStateOf(strapi: Core.Strapi): SiteState {
  const held = states.get(strapi);
  if (held !== undefined) return held;
  const clock = createClock(readConfiguration(strapi).now, () => Date.now());
  const made = new SiteState(strapi.db, clock);
  states.set(strapi, made);
  return made;
}
