import { canonicalJson } from '@cchc/shared/contract';
import { z } from 'zod';
import { sha256 } from '../ledger/sha256.ts';
import type { Database } from '../repositories/database.ts';
import { readRows } from '../repositories/read-documents.ts';

const rowSchema = z.looseObject({ id: z.number(), publishedAt: z.unknown() });
export type HeldRow = z.infer<typeof rowSchema>;

/** The rows of one document at one moment. A type without drafts has only a published row. */
export interface HeldDocument {
  readonly draft: HeldRow | null;
  readonly published: HeldRow | null;
}

export const nothingHeld: HeldDocument = { draft: null, published: null };

export async function readHeldDocument(db: Database, singular: string, documentId: string): Promise<HeldDocument> {
  const rows = (await readRows(db, singular, { documentId })).map((row) => rowSchema.parse(row));
  return {
    draft: rows.find((row) => row.publishedAt === null || row.publishedAt === undefined) ?? null,
    published: rows.find((row) => row.publishedAt !== null && row.publishedAt !== undefined) ?? null,
  };
}

/** Names that say how a row is stored, not what it says. */
const storage = new Set(['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'locale']);

/** Hash of what a row says, the same on both databases. */
export function payloadHash(row: HeldRow): string {
  const said = Object.entries(row).filter(([name, value]) => !storage.has(name) && value !== null);
  const plain: unknown = JSON.parse(JSON.stringify(Object.fromEntries(said)));
  return sha256(canonicalJson(plain));
}

export const textOfRow = (row: HeldRow | null, name: string): string | null => {
  const value = row?.[name];
  return typeof value === 'string' && value !== '' ? value : null;
};
