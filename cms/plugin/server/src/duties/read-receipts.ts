import { z } from 'zod';
import type { Database } from '../repositories/database.ts';
import { readRows } from '../repositories/read-documents.ts';
import { rowSchema, textOr, textOrNull } from '../repositories/stored-fields.ts';
import type { HeldReceipt } from './build-calendar.ts';

const storedSchema = z.array(
  rowSchema.extend({
    unitCode: textOr,
    deadlineKey: textOrNull,
    period: textOrNull,
    receivedOn: textOr,
    documentNumber: textOrNull,
    privateFile: textOrNull,
    note: textOrNull,
  }),
);

/** Receipts as written down; of all deadlines when `deadlineKeys` is null. */
export async function readReceipts(
  db: Database,
  where: { readonly deadlineKeys?: readonly string[]; readonly documentId?: string } = {},
): Promise<HeldReceipt[]> {
  const rows = await readRows(db, 'receipt', {
    ...(where.deadlineKeys === undefined ? {} : { deadlineKey: { $in: [...where.deadlineKeys] } }),
    ...(where.documentId === undefined ? {} : { documentId: where.documentId }),
  });
  return storedSchema.parse(rows).map((row) => ({
    id: row.documentId,
    unitCode: row.unitCode,
    deadlineKey: row.deadlineKey,
    period: row.period,
    receivedOn: row.receivedOn,
    documentNumber: row.documentNumber,
    privateFile: row.privateFile,
    note: row.note,
  }));
}
