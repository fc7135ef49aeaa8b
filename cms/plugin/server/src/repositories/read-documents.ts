import type { UID } from '@strapi/strapi';
import { z } from 'zod';
import type { Database } from './database.ts';
import { type StoredFile, parseStoredFile } from './stored-file.ts';

const rowsSchema = z.array(z.unknown());

export const uidFor = (singular: string): UID.ContentType => `plugin::cchc.${singular}`;

/** Which rows of a type with drafts are wanted. Types without drafts have only one kind of row. */
export type Version = 'published' | 'draft' | 'any';

/** Rows of a type as stored, inside the transaction of the caller if there is one. */
export async function readRows(
  db: Database,
  singular: string,
  where: Readonly<Record<string, unknown>>,
  options: { readonly version?: Version; readonly populate?: readonly string[] } = {},
): Promise<unknown[]> {
  const version = options.version ?? 'any';
  const rows: unknown = await db.query(uidFor(singular)).findMany({
    where: version === 'any' ? where : { ...where, publishedAt: version === 'published' ? { $notNull: true } : null },
    ...(options.populate === undefined ? {} : { populate: [...options.populate] }),
    orderBy: { id: 'asc' },
  });
  return rowsSchema.parse(rows);
}

const idsSchema = z.array(z.object({ documentId: z.string() }));

/** Every document of a type, drafts included, each once. */
export async function readDocumentIds(db: Database, singular: string): Promise<string[]> {
  const rows: unknown = await db.query(uidFor(singular)).findMany({ select: ['documentId'] });
  return [...new Set(idsSchema.parse(rows).map((row) => row.documentId))];
}

/** Files of the media library by their name there. */
export async function readFilesByHash(db: Database, hashes: readonly string[]): Promise<Map<string, StoredFile>> {
  if (hashes.length === 0) return new Map();
  const rows: unknown = await db.query('plugin::upload.file').findMany({ where: { hash: { $in: [...hashes] } } });
  return new Map(
    rowsSchema
      .parse(rows)
      .map((row) => parseStoredFile(row))
      .map((file) => [file.hash, file]),
  );
}
