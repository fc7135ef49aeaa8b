import {
  type Activity,
  type Deadline,
  type LegalDocument,
  type Plan,
  type QuotaItem,
  type Settings,
  type Unit,
  activitySchema,
  deadlineSchema,
  legalDocumentSchema,
  planSchema,
  quotaItemSchema,
  settingsSchema,
  unitSchema,
} from '@cchc/shared/contract';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { type Transaction, type TransactionScope, isPostgres } from '../repositories/database.ts';
import { readState } from '../revision/state-store.ts';
import { type HouseRecords, readHouseRecords } from './read-house-records.ts';

/** What is public of the records that a report reads, parsed by the contract. */
export interface PublicRecords {
  readonly settings: Settings;
  readonly units: readonly Unit[];
  readonly plans: readonly Plan[];
  readonly deadlines: readonly Deadline[];
  readonly activities: readonly Activity[];
  readonly documents: readonly LegalDocument[];
  readonly items: readonly QuotaItem[];
}

/** The records as of one moment. */
export interface Records extends PublicRecords, HouseRecords {
  readonly revision: number;
}

const wantedTypes = ['settings', 'unit', 'plan', 'deadline', 'activity', 'document', 'quotaItem'] as const;
type WantedType = (typeof wantedTypes)[number];

const rowsSchema = z.array(z.object({ type: z.enum(wantedTypes), value: z.string() }));

async function readPublicRecords(trx: Transaction): Promise<PublicRecords> {
  const rows: unknown = await trx('cchc_public_item')
    .select(['item_type as type', 'value'])
    .whereIn('item_type', [...wantedTypes])
    .whereNotNull('digest')
    .orderBy([{ column: 'item_type' }, { column: 'item_key' }]);
  const stored = rowsSchema.parse(rows);
  const read = <T>(type: WantedType, schema: z.ZodType<T>): T[] =>
    stored.flatMap((row) => (row.type === type ? [schema.parse(JSON.parse(row.value))] : []));
  const [settings] = read('settings', settingsSchema);
  if (settings === undefined) {
    throw new errors.ApplicationError(
      'Chưa có thiết lập chuyên trang. Hãy nhập “Thiết lập chuyên trang” rồi lập báo cáo.',
      {
        code: 'E_NO_SETTINGS',
      },
    );
  }
  return {
    settings,
    units: read('unit', unitSchema),
    plans: read('plan', planSchema),
    deadlines: read('deadline', deadlineSchema),
    activities: read('activity', activitySchema),
    documents: read('document', legalDocumentSchema),
    items: read('quotaItem', quotaItemSchema),
  };
}

/** Reads everything that a report is made of in one transaction, so that figures and revision belong together. */
export async function readRecords(strapi: Core.Strapi): Promise<Records> {
  const { db } = strapi;
  const read = db.transaction(async ({ trx }: TransactionScope) => {
    if (isPostgres(db)) await trx.raw('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const { revision } = await readState(trx);
    const records = await readPublicRecords(trx);
    const untitled = records.items.filter(({ title, where }) => title === null && where === 'here');
    const house = await readHouseRecords(db, trx, new Set(untitled.map(({ itemId }) => itemId)));
    return { revision, ...records, ...house };
  });
  // Strapi types the outcome of an asynchronous callback as a promise of a promise.
  return read.then((records) => records);
}
