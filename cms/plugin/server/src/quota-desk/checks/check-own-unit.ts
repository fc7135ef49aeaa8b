import { textOfRow } from '../../document-hooks/held-document.ts';
import type { Person } from '../../rights/actor.ts';
import { requireImpartial } from '../desk-person.ts';
import type { WrittenRecord } from './check-record.ts';
import { readRuledItem } from './read-ruled-item.ts';

async function judgedUnit(record: WrittenRecord, singular: string): Promise<string | null> {
  const { strapi, trx, before, after } = record;
  switch (singular) {
    case 'exemption':
      return textOfRow(after.published, 'unitCode');
    case 'ruling':
      return (await readRuledItem(strapi.db, trx, textOfRow(after.published, 'itemId') ?? ''))?.unitCode ?? null;
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
