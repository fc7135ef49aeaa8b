import type { Instant } from '@cchc/shared/contract';
import type { Transaction } from '../repositories/database.ts';
import { writeLedgerEnd } from './ledger-end.ts';
import { readLastRow, insertLedgerRow } from './ledger-store.ts';
import { type LedgerEvent, type LedgerRow, type Origin, genesisHash, hashOfRow } from './ledger-row.ts';

/** An event before the ledger has given it a place. */
export interface NewEvent {
  readonly event: LedgerEvent;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly subjectKey: string | null;
  readonly unitCode: string | null;
  readonly subjectKind: string | null;
  readonly payloadHash: string | null;
  readonly reasonCode: LedgerRow['reasonCode'];
  readonly reasonText: string | null;
  readonly origin: Origin;
  readonly actorRole: string | null;
  readonly actorId: number | null;
  /** Null = the moment of recording. */
  readonly occurredAt: Instant | null;
}

/** Adds rows to the end of the chain. The caller holds the revision lock. */
export async function appendRows(
  trx: Transaction,
  events: readonly NewEvent[],
  at: { readonly now: Instant; readonly revision: number; readonly isSimulated: boolean },
): Promise<void> {
  if (events.length === 0) return;
  const found = await readLastRow(trx);
  let last = found;
  for (const { occurredAt, ...event } of events) {
    // The machine's clock may be set back; the ledger never runs backwards.
    const recordedAt = last !== null && last.recordedAt > at.now ? last.recordedAt : at.now;
    const said = {
      ...event,
      seq: (last?.seq ?? 0) + 1,
      revision: at.revision,
      recordedAt,
      occurredAt: occurredAt ?? recordedAt,
      subjectLocale: 'vi',
      isSimulated: at.isSimulated,
      prevHash: last?.hash ?? genesisHash,
    };
    const row: LedgerRow = { ...said, hash: hashOfRow(said) };
    await insertLedgerRow(trx, row);
    last = row;
  }
  await writeLedgerEnd(trx, found, last);
}
