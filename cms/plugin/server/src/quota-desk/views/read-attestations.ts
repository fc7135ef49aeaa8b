import { instantSchema } from '@cchc/shared/contract';
import { z } from 'zod';
import { type Database, inChunks } from '../../repositories/database.ts';

const rowSchema = z.object({
  subjectId: z.string(),
  reasonText: z.string().nullable(),
  actorRole: z.string().nullable(),
  recordedAt: instantSchema,
});

/** Who recorded a date from evidence, on what, and when. */
export interface Attestation {
  readonly words: string;
  readonly byRole: string | null;
  readonly recordedAt: string;
}

/** The latest attestation of each of some items. */
export async function readAttestations(db: Database, ids: readonly string[]): Promise<Map<string, Attestation>> {
  const found = new Map<string, Attestation>();
  for (const chunk of inChunks(ids, 400)) {
    const rows: unknown = await db.query('plugin::cchc.ledger').findMany({
      where: { subjectType: 'article', subjectId: { $in: chunk }, origin: 'attested' },
      select: ['subjectId', 'reasonText', 'actorRole', 'recordedAt'],
      orderBy: { seq: 'asc' },
    });
    for (const { subjectId, reasonText, actorRole, recordedAt } of z.array(rowSchema).parse(rows)) {
      found.set(subjectId, { words: reasonText ?? '', byRole: actorRole, recordedAt });
    }
  }
  return found;
}
