import type { ReasonCode } from '@cchc/shared/contract';
import { readRowsOfSubjects } from '../ledger/ledger-store.ts';
import { factsBySubject, noFacts, withdrawalReason } from '../presenters/subject-facts.ts';
import type { Database, Transaction } from '../repositories/database.ts';
import { type ItemHead, type LiveItem, buryItem, putItem, readHead, readHeadsOfSources } from './item-store.ts';
import { type PresentationFault, presentSources } from './present-sources.ts';
import type { Source } from './source.ts';

export interface ItemChange {
  readonly sourceType: string;
  readonly sourceId: string;
  readonly kind: 'put' | 'bury';
}

const identity = (item: { readonly type: string; readonly key: string }): string => `${item.type}\0${item.key}`;

/**
 * Makes the public items of some documents say what the documents say now, and numbers every change with `revision`.
 * A document that does not fit the contract keeps its last good items and is reported.
 */
export async function refreshItems(
  scope: { readonly db: Database; readonly trx: Transaction; readonly isDemonstration: boolean },
  source: Source,
  ids: readonly string[],
  revision: number,
): Promise<{ readonly changes: readonly ItemChange[]; readonly faults: readonly PresentationFault[] }> {
  const { items, faults } = await presentSources(scope, source, ids);
  const faulty = new Set(faults.map((fault) => fault.sourceId));
  const stored = await readHeadsOfSources(scope.trx, source.singular, ids);
  const held = new Map(stored.map((item) => [identity(item), item]));
  const changes: ItemChange[] = [];
  const wanted = new Set<string>();
  for (const item of items) {
    if (faulty.has(item.sourceId)) continue;
    wanted.add(identity(item));
    if (held.get(identity(item))?.digest === item.digest) continue;
    await refuseStolenKey(scope.trx, item);
    await putItem(scope.trx, item, revision);
    changes.push({ sourceType: item.sourceType, sourceId: item.sourceId, kind: 'put' });
  }
  const gone = stored.filter(
    (item) => item.digest !== null && !wanted.has(identity(item)) && !faulty.has(item.sourceId),
  );
  for (const [item, reason] of await reasonsOf(scope.trx, source.singular, gone)) {
    await buryItem(scope.trx, item, reason, revision);
    changes.push({ sourceType: item.sourceType, sourceId: item.sourceId, kind: 'bury' });
  }
  return { changes, faults };
}

/** Thrown when two documents claim the same public key. */
export class KeyTakenError extends Error {
  override readonly name = 'KeyTakenError';
  readonly code = 'E_KEY_TAKEN';
  readonly item: LiveItem;
  constructor(item: LiveItem) {
    super(`Two documents claim ${item.type} ${item.key}.`);
    this.item = item;
  }
}

async function refuseStolenKey(trx: Transaction, item: LiveItem): Promise<void> {
  const owner = await readHead(trx, item.type, item.key);
  if (owner === null) return;
  if (owner.digest === null) return;
  if (owner.sourceType !== item.sourceType || owner.sourceId !== item.sourceId) throw new KeyTakenError(item);
}

async function reasonsOf(
  trx: Transaction,
  subjectType: string,
  gone: readonly ItemHead[],
): Promise<[ItemHead, ReasonCode][]> {
  if (gone.length === 0) return [];
  const rows = await readRowsOfSubjects(
    trx,
    subjectType,
    gone.map((item) => item.sourceId),
  );
  const facts = factsBySubject(rows);
  return gone.map((item) => [item, withdrawalReason(facts.get(item.sourceId) ?? noFacts)]);
}
