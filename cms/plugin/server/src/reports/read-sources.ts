import {
  type CivilDate,
  type LegalDocument,
  type Settings,
  activitySchema,
  civilDateSchema,
  legalDocumentSchema,
  settingsSchema,
} from '@cchc/shared/contract';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { readRecordsFrom } from '../duties/records-from.ts';
import type { QuotaBook } from '../quota-desk/book/quota-book.ts';
import { readBookInside } from '../quota-desk/book/read-book.ts';
import { type Database, type Transaction, type TransactionScope, isPostgres } from '../repositories/database.ts';
import { readRows } from '../repositories/read-documents.ts';
import { textOr, textOrNull } from '../repositories/stored-fields.ts';
import type { SourceActivity, SourceReceipt, SourceReminder } from './report-sources.ts';

/** The records of a report as of one moment: the book of the count, and what else a report tells. */
export interface Records {
  readonly book: QuotaBook;
  readonly settings: Settings;
  readonly activities: readonly SourceActivity[];
  readonly documents: readonly LegalDocument[];
  readonly receipts: readonly SourceReceipt[];
  readonly recordsFrom: CivilDate | null;
  readonly reminders: readonly SourceReminder[];
  /** Titles of items that the public cannot read, by item id. */
  readonly houseTitles: ReadonlyMap<string, string>;
}

const wantedTypes = ['settings', 'activity', 'document'] as const;
const rowsSchema = z.array(z.object({ type: z.enum(wantedTypes), value: z.string() }));

const numberedSchema = z.array(z.object({ key: textOr, issueNumber: textOrNull }));

/** Numbers of issues and broadcasts, by the key of the activity; the public reads the rest. */
async function readIssueNumbers(db: Database): Promise<ReadonlyMap<string, string | null>> {
  const rows = numberedSchema.parse(await readRows(db, 'activity', { issueNumber: { $notNull: true } }));
  return new Map(rows.map(({ key, issueNumber }) => [key, issueNumber]));
}

async function readPublic(
  db: Database,
  trx: Transaction,
): Promise<Pick<Records, 'settings' | 'activities' | 'documents'>> {
  const rows: unknown = await trx('cchc_public_item')
    .select(['item_type as type', 'value'])
    .whereIn('item_type', [...wantedTypes])
    .whereNotNull('digest')
    .orderBy([{ column: 'item_type' }, { column: 'item_key' }]);
  const stored = rowsSchema.parse(rows);
  const read = <T>(type: (typeof wantedTypes)[number], schema: z.ZodType<T>): T[] =>
    stored.flatMap((row) => (row.type === type ? [schema.parse(JSON.parse(row.value))] : []));
  const [settings] = read('settings', settingsSchema);
  if (settings === undefined) {
    throw new errors.ApplicationError(
      'Chưa có thiết lập chuyên trang. Hãy nhập “Thiết lập chuyên trang” rồi lập báo cáo.',
      { code: 'E_NO_SETTINGS' },
    );
  }
  const numbers = await readIssueNumbers(db);
  const activities = read('activity', activitySchema).map((activity) => ({
    ...activity,
    issueNumber: numbers.get(activity.key) ?? null,
  }));
  return { settings, activities, documents: read('document', legalDocumentSchema) };
}

const receiptSchema = z.object({
  unitCode: textOr,
  deadlineKey: textOrNull,
  period: textOrNull,
  receivedOn: civilDateSchema,
});

const readReceipts = async (db: Database): Promise<SourceReceipt[]> =>
  (await readRows(db, 'receipt', {})).map((row) => receiptSchema.parse(row));

const remindedSchema = z.array(z.object({ unit: z.string().nullable(), at: z.string() }));

async function readReminders(trx: Transaction): Promise<Records['reminders']> {
  const rows: unknown = await trx('cchc_ledger')
    .select(['unit_code as unit', 'occurred_at as at'])
    .where('event', 'reminded')
    .orderBy('seq');
  return remindedSchema.parse(rows);
}

const titlesSchema = z.array(z.object({ documentId: z.string(), title: textOr }));
/** Fewest untitled items for which reading every draft is cheaper than asking for each. */
const few = 500;

async function readHouseTitles(db: Database, { items }: QuotaBook): Promise<ReadonlyMap<string, string>> {
  const wanted = new Set(
    items.flatMap(({ itemId, title, type }) => (title === null && type === 'article' ? [itemId] : [])),
  );
  if (wanted.size === 0) return new Map();
  const some = wanted.size <= few ? { documentId: { $in: [...wanted] } } : {};
  const rows: unknown = await db
    .query('plugin::cchc.article')
    .findMany({ where: { ...some, publishedAt: null }, select: ['documentId', 'title'], orderBy: { id: 'asc' } });
  return new Map(
    titlesSchema.parse(rows).flatMap(({ documentId, title }) => (wanted.has(documentId) ? [[documentId, title]] : [])),
  );
}

/** Reads everything that a report is made of in one transaction, so that figures and revision belong together. */
export async function readRecords(strapi: Core.Strapi): Promise<Records> {
  const { db } = strapi;
  const read = db.transaction(async ({ trx }: TransactionScope): Promise<Records> => {
    if (isPostgres(db)) await trx.raw('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const book = await readBookInside(strapi, trx);
    return {
      book,
      ...(await readPublic(db, trx)),
      receipts: await readReceipts(db),
      recordsFrom: await readRecordsFrom(db),
      reminders: await readReminders(trx),
      houseTitles: await readHouseTitles(db, book),
    };
  });
  // Strapi types the outcome of an asynchronous callback as a promise of a promise.
  return read.then((records) => records);
}
