import { z } from 'zod';
import type { Database, Transaction } from '../repositories/database.ts';
import type { LedgerRow } from './ledger-row.ts';
import { readLastRow } from './ledger-store.ts';

/** A chain of hashes does not see that its last rows are gone: where it ended is noted beside it. */
const table = 'cchc_state';

const endSchema = z.object({
  seq: z.coerce.number().int().nonnegative().nullable(),
  hash: z.string().nullable(),
  cut: z.string().nullable(),
});
export type LedgerEnd = z.infer<typeof endSchema>;
type Place = Pick<LedgerRow, 'seq' | 'hash'>;

/** Adds what the state row of an older version lacks. */
export async function prepareLedgerEnd({ connection }: Database): Promise<void> {
  if (await connection.schema.hasColumn(table, 'ledger_seq')) return;
  await connection.schema.alterTable(table, (altered) => {
    altered.integer('ledger_seq').nullable();
    altered.string('ledger_hash', 64).nullable();
    altered.text('ledger_cut').nullable();
  });
}

export async function readLedgerEnd(trx: Transaction): Promise<LedgerEnd> {
  const row: unknown = await trx(table)
    .where({ id: 1 })
    .first(['ledger_seq as seq', 'ledger_hash as hash', 'ledger_cut as cut']);
  return endSchema.parse(row);
}

/** What is missing between the noted end and the last row, as a sentence; null when they are one. */
export function cutOf(end: LedgerEnd, last: Place | null): string | null {
  if (end.seq === null || (end.seq === (last?.seq ?? 0) && end.hash === (last?.hash ?? null))) return null;
  return `The ledger ended with row ${end.seq}, and now ends with row ${last?.seq ?? 0}.`;
}

/** Notes where the ledger ends. A cut that is found on the way stays noted for good. */
export async function writeLedgerEnd(trx: Transaction, found: Place | null, last: Place | null): Promise<void> {
  const end = await readLedgerEnd(trx);
  await trx(table)
    .where({ id: 1 })
    .update({
      ledger_seq: last?.seq ?? 0,
      ledger_hash: last?.hash ?? null,
      ledger_cut: end.cut ?? cutOf(end, found),
    });
}

/** Looks at the end before anything else is written at a start, which would hide a cut behind new rows. */
export async function watchLedgerEnd(trx: Transaction): Promise<void> {
  const last = await readLastRow(trx);
  await writeLedgerEnd(trx, last, last);
}

/** The cut that verification reports, or null. */
export async function findCut(trx: Transaction): Promise<string | null> {
  const end = await readLedgerEnd(trx);
  return end.cut ?? cutOf(end, await readLastRow(trx));
}
