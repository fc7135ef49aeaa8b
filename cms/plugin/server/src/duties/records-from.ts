import type { CivilDate } from '@cchc/shared/contract';
import { civilDateOf } from '@cchc/shared/period';
import { z } from 'zod';
import { ledgerRowSchema } from '../ledger/ledger-row.ts';
import type { Database } from '../repositories/database.ts';

const rowsSchema = z.array(ledgerRowSchema.pick({ recordedAt: true }));

/** The day on which the portal was first started: that of the first row of the ledger. Null while there is none. */
export async function readRecordsFrom(db: Database): Promise<CivilDate | null> {
  const found: unknown = await db
    .query('plugin::cchc.ledger')
    .findMany({ orderBy: { seq: 'asc' }, limit: 1, select: ['recordedAt'] });
  const [first] = rowsSchema.parse(found);
  return first === undefined ? null : civilDateOf(first.recordedAt);
}
