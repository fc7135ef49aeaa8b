import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Transaction } from '../repositories/database.ts';
import { type LedgerRow, ledgerRowSchema } from './ledger-row.ts';

/** The only place that reads and writes the table of the ledger. */
const table = 'cchc_ledger';

const columns = {
  seq: 'seq',
  revision: 'revision',
  recordedAt: 'recorded_at',
  occurredAt: 'occurred_at',
  origin: 'origin',
  event: 'event',
  subjectType: 'subject_type',
  subjectId: 'subject_id',
  subjectLocale: 'subject_locale',
  subjectKey: 'subject_key',
  unitCode: 'unit_code',
  subjectKind: 'subject_kind',
  actorRole: 'actor_role',
  actorId: 'actor_id',
  reasonCode: 'reason_code',
  reasonText: 'reason_text',
  payloadHash: 'payload_hash',
  isSimulated: 'is_simulated',
  prevHash: 'prev_hash',
  hash: 'hash',
} as const satisfies Record<keyof LedgerRow, string>;

const selected = Object.entries(columns).map(([name, column]) => `${column} as ${name}`);

export async function readLastRow(trx: Transaction): Promise<LedgerRow | null> {
  const rows: unknown = await trx(table).select(selected).orderBy('seq', 'desc').limit(1);
  return z.array(ledgerRowSchema).parse(rows)[0] ?? null;
}

export async function insertLedgerRow(trx: Transaction, row: LedgerRow): Promise<void> {
  const stored = Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [column, Reflect.get(row, name) as unknown]),
  );
  await trx(table).insert({ ...stored, document_id: randomUUID().replaceAll('-', '').slice(0, 24) });
}

/** A slice of the chain after `seq`, in order. Rows are given as stored: a walk has to see what does not parse. */
export async function readRowsAfter(trx: Transaction, seq: number, limit: number): Promise<unknown[]> {
  const rows: unknown = await trx(table).select(selected).where('seq', '>', seq).orderBy('seq').limit(limit);
  return z.array(z.unknown()).parse(rows);
}

/** Rows of subjects in the order of the chain; of every subject of the type when `ids` is null. */
export async function readRowsOfSubjects(
  trx: Transaction,
  subjectType: string,
  ids: readonly string[] | null,
): Promise<LedgerRow[]> {
  const query = trx(table).select(selected).where('subject_type', subjectType).orderBy('seq');
  if (ids !== null) void query.whereIn('subject_id', [...ids]);
  const rows: unknown = await query;
  return z.array(ledgerRowSchema).parse(rows);
}

const countSchema = z.array(z.object({ n: z.coerce.number() }));
export async function countRows(trx: Transaction): Promise<number> {
  const rows: unknown = await trx(table).count({ n: '*' });
  return countSchema.parse(rows)[0]?.n ?? 0;
}
