import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { type NewEvent, appendRows } from '../ledger/append-rows.ts';
import { keepFingerprints } from '../quota-desk/fingerprints/keep-fingerprints.ts';
import { refreshItems } from '../public-items/refresh-items.ts';
import type { PresentationFault } from '../public-items/present-sources.ts';
import { findSource } from '../public-items/sources.ts';
import type { Transaction, TransactionScope } from '../repositories/database.ts';
import { lockState, readState, writeRevision } from '../revision/state-store.ts';
import { siteStateOf } from '../revision/site-state.ts';

/** Documents whose public items have to be looked at again. */
export interface Subjects {
  readonly singular: string;
  readonly ids: readonly string[];
}

export interface Settlement {
  readonly events: readonly NewEvent[];
  readonly subjects: readonly Subjects[];
  /** What to do about a document that does not fit the contract. Throws to undo everything. */
  readonly onFault: (faults: readonly PresentationFault[]) => void;
}

export interface Settled {
  readonly revision: number;
  readonly changes: number;
}

export interface RevisionScope {
  readonly trx: Transaction;
  /** Has something done once all of it is committed. */
  onCommit(work: () => void): void;
  /** Writes ledger rows and public items of what has been written so far. */
  settle(settlement: Settlement): Promise<Settled>;
}

/** A bulk action runs its documents side by side on one transaction: their settlements must not interleave. */
const queues = new WeakMap<object, Promise<unknown>>();

function inTurn<T>(trx: Transaction, work: () => Promise<T>): Promise<T> {
  const before = queues.get(trx) ?? Promise.resolve();
  // A failed settlement undoes the whole transaction; those behind it fail on their own.
  const result = before.then(work, work);
  queues.set(trx, result);
  return result;
}

/**
 * Runs `write` in one transaction that holds the revision lock from its first statement on, so that the order of
 * revisions is the order of commits. Documents, ledger rows and public items are written together or not at all.
 */
export async function inRevision<T>(strapi: Core.Strapi, write: (scope: RevisionScope) => Promise<T>): Promise<T> {
  // Nothing that SQLite does lets the event loop turn, and only then are prepared statements let go of that nobody
  // holds any more: a long run of writes took 0.7 MB for each of them.
  await setImmediate();
  const { db } = strapi;
  const site = siteStateOf(strapi);
  const written = db.transaction(async ({ trx, onCommit }: TransactionScope) => {
    await lockState(db, trx);
    let hasSettled = false;
    const scope: RevisionScope = {
      trx,
      onCommit,
      settle: (settlement) =>
        inTurn(trx, async () => {
          const settled = await settle(strapi, trx, settlement);
          if (settled.changes > 0 && !hasSettled) {
            hasSettled = true;
            onCommit(() => {
              site.noteCommit();
            });
          }
          return settled;
        }),
    };
    return write(scope);
  });
  // Strapi types the outcome of an asynchronous callback as a promise of a promise.
  return written.then((outcome) => outcome);
}

async function settle(strapi: Core.Strapi, trx: Transaction, settlement: Settlement): Promise<Settled> {
  const state = await readState(trx);
  const next = state.revision + 1;
  // What only the house may know is recorded at the present revision.
  const isPublic = settlement.subjects.some(({ singular, ids }) => ids.length > 0 && findSource(singular) !== null);
  const takesRevision = settlement.events.length > 0 && isPublic;
  const site = siteStateOf(strapi);
  await appendRows(trx, settlement.events, {
    now: site.clock.now(),
    revision: takesRevision ? next : state.revision,
    isSimulated: site.clock.isSimulated,
  });
  let changes = 0;
  for (const { singular, ids } of settlement.subjects) {
    const source = findSource(singular);
    if (source === null || ids.length === 0) continue;
    const scope = { db: strapi.db, trx, isDemonstration: state.isDemonstration };
    const refreshed = await refreshItems(scope, source, [...new Set(ids)], next);
    if (refreshed.faults.length > 0) settlement.onFault(refreshed.faults);
    changes += refreshed.changes.length;
    if (singular === 'article') await keepFingerprints(strapi.db, trx, [...new Set(ids)]);
  }
  if (!takesRevision && changes === 0) return { revision: state.revision, changes: 0 };
  await writeRevision(trx, next);
  return { revision: next, changes: changes + settlement.events.length };
}
