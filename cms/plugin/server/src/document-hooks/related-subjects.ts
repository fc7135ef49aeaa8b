import { z } from 'zod';
import type { Database } from '../repositories/database.ts';
import { readRows } from '../repositories/read-documents.ts';
import type { Subjects } from '../writing/in-revision.ts';
import { type HeldDocument, textOfRow } from './held-document.ts';

const idSchema = z.object({ documentId: z.string() });

async function idsWhere(db: Database, singular: string, where: Readonly<Record<string, unknown>>): Promise<string[]> {
  return [...new Set((await readRows(db, singular, where)).map((row) => idSchema.parse(row).documentId))];
}

export const procedureSubjects = async (db: Database, codes: readonly string[]): Promise<Subjects> => ({
  singular: 'procedure',
  ids: codes.length === 0 ? [] : await idsWhere(db, 'procedure', { code: { $in: [...codes] } }),
});

/** A field of the admin form that was emptied is stored as no text. */
const ofAllQuotas = { $or: [{ quotaKey: null }, { quotaKey: '' }] };

/** Documents of other types whose public items say something about the written one. */
export async function relatedSubjects(
  db: Database,
  singular: string,
  before: HeldDocument,
  after: HeldDocument,
): Promise<Subjects[]> {
  if (singular === 'unit') {
    // Which quotas are addressed to a unit follows from its kind.
    const code = textOfRow(after.published ?? before.published, 'code');
    if (code === null || textOfRow(after.published, 'kind') === textOfRow(before.published, 'kind')) return [];
    return [{ singular: 'exemption', ids: await idsWhere(db, 'exemption', { unitCode: code, ...ofAllQuotas }) }];
  }
  if (singular !== 'quota') return [];
  const key = textOfRow(after.published ?? before.published, 'key');
  if (key === null) return [];
  return [
    { singular: 'closing', ids: await idsWhere(db, 'closing', { quotaKey: key }) },
    // One that names no quota is about every quota, and public when one of them is.
    {
      singular: 'exemption',
      ids: [...(await idsWhere(db, 'exemption', { quotaKey: key })), ...(await idsWhere(db, 'exemption', ofAllQuotas))],
    },
  ];
}
