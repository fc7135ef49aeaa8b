import { z } from 'zod';
import type { StoredRecord } from '../../../model/imports/build-plan.ts';
import type { Database } from '../repositories/database.ts';
import { readRows, uidFor } from '../repositories/read-documents.ts';

const rowSchema = z.looseObject({ documentId: z.string() });
const idsSchema = z.array(z.object({ documentId: z.string() }));

/** Every record of a type without drafts. */
export async function readRecords(db: Database, singular: string): Promise<StoredRecord[]> {
  const rows = await readRows(db, singular, {});
  return rows.map((row) => {
    const values = rowSchema.parse(row);
    return { documentId: values.documentId, isPublished: true, values };
  });
}

const anySchema = z.array(z.unknown());

/** Long texts stay where they are. */
async function readFieldsOf(db: Database, singular: string, fields: readonly string[]): Promise<unknown[]> {
  const where = { publishedAt: null };
  const rows: unknown = await db.query(uidFor(singular)).findMany({ where, select: ['documentId', ...fields] });
  return anySchema.parse(rows);
}

/** Every record of a type with drafts, as its draft says; and whether it is published. Two statements, whatever the number. */
export async function readDrafts(db: Database, singular: string, fields?: readonly string[]): Promise<StoredRecord[]> {
  const rows =
    fields === undefined
      ? await readRows(db, singular, {}, { version: 'draft' })
      : await readFieldsOf(db, singular, fields);
  const published: unknown = await db
    .query(uidFor(singular))
    .findMany({ where: { publishedAt: { $notNull: true } }, select: ['documentId'] });
  const ids = new Set(idsSchema.parse(published).map(({ documentId }) => documentId));
  return rows.map((row) => {
    const values = rowSchema.parse(row);
    return { documentId: values.documentId, isPublished: ids.has(values.documentId), values };
  });
}

export const textOf = (record: StoredRecord, name: string): string => {
  const value = record.values[name];
  return typeof value === 'string' ? value : '';
};
