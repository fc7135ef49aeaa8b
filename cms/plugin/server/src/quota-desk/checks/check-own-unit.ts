import { textOfRow } from '../../document-hooks/held-document.ts';
import { readRows } from '../../repositories/read-documents.ts';
import type { Person } from '../../rights/actor.ts';
import { requireImpartial } from '../desk-person.ts';
import type { WrittenRecord } from './check-record.ts';
import { z } from 'zod';

const unitRowSchema = z.object({ unitCode: z.string() });

/** The unit that an item counts for: as published, else as drafted or declared. */
async function unitOfItem({ strapi }: WrittenRecord, documentId: string): Promise<string | null> {
  const rows = [
    ...(await readRows(strapi.db, 'article', { documentId }, { version: 'published' })),
    ...(await readRows(strapi.db, 'article', { documentId }, { version: 'draft' })),
    ...(await readRows(strapi.db, 'evidence', { documentId })),
  ];
  const parsed = unitRowSchema.safeParse(rows[0]);
  return parsed.success ? parsed.data.unitCode : null;
}

async function judgedUnit(record: WrittenRecord, singular: string): Promise<string | null> {
  const { before, after } = record;
  switch (singular) {
    case 'exemption':
      return textOfRow(after.published, 'unitCode');
    case 'ruling':
      return unitOfItem(record, textOfRow(after.published, 'itemId') ?? '');
    case 'evidence': {
      const state = textOfRow(after.published, 'state') ?? 'declared';
      const isJudged = state !== 'declared' && state !== textOfRow(before.published, 'state');
      return isJudged ? textOfRow(after.published, 'unitCode') : null;
    }
    default:
      return null;
  }
}

/** Nobody exempts, rules or confirms for a unit of their own, whatever way it is entered; administrators may. */
export async function checkOwnUnit(record: WrittenRecord, singular: string, person: Person): Promise<void> {
  const unit = await judgedUnit(record, singular);
  if (unit !== null) requireImpartial({ judgesOwn: person.isAdmin, unitCodes: [...person.unitCodes] }, unit);
}
