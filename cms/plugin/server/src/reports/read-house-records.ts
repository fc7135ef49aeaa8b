import {
  type Closing,
  type Exemption,
  type Quota,
  type QuotaItem,
  civilDateSchema,
  closingSchema,
  exemptionSchema,
  quotaItemSchema,
  quotaSchema,
} from '@cchc/shared/contract';
import { civilDateOf, startOfDay } from '@cchc/shared/period';
import { z } from 'zod';
import { presentClosing, presentExemption, presentQuota } from '../presenters/present-catalogue.ts';
import { tidy } from '../presenters/presented-item.ts';
import type { Database, Transaction } from '../repositories/database.ts';
import { readRows } from '../repositories/read-documents.ts';
import {
  storedClosingSchema,
  storedEvidenceSchema,
  storedExemptionSchema,
  storedQuotaSchema,
} from '../repositories/stored-catalogue.ts';
import { textOr, textOrNull } from '../repositories/stored-fields.ts';
import type { SourceQuota, SourceReceipt } from './report-sources.ts';

/** What only the house knows of the records that a report reads. */
export interface HouseRecords {
  readonly quotas: readonly SourceQuota[];
  readonly exemptions: readonly Exemption[];
  readonly closings: readonly Closing[];
  readonly receipts: readonly SourceReceipt[];
  /** Evidence that waits for its confirmation: it is listed and not counted (Q15). */
  readonly awaiting: readonly QuotaItem[];
  readonly reminders: readonly { readonly unit: string | null; readonly on: string }[];
  /** Titles of items that the public cannot read, by item id. */
  readonly houseTitles: ReadonlyMap<string, string>;
}

const internalQuotaSchema = storedQuotaSchema.extend({ choiceReason: textOrNull });

// The presenters leave out what the public may not see; a report is for the house, so visibility is set aside.
function readQuota(row: unknown): SourceQuota {
  const stored = internalQuotaSchema.parse(row);
  const quota: Quota = quotaSchema.parse(presentQuota({ ...stored, visibility: 'full' })?.value);
  return {
    ...quota,
    visibility: quotaSchema.shape.visibility.parse(stored.visibility),
    choiceReason: stored.choiceReason,
  };
}

const receiptSchema = z.object({ unitCode: textOr, deadlineKey: textOrNull, receivedOn: civilDateSchema });

function readReceipt(row: unknown): SourceReceipt {
  const { unitCode, deadlineKey, receivedOn } = receiptSchema.parse(row);
  return { unit: unitCode, deadlineKey, receivedOn };
}

function readAwaiting(row: unknown): QuotaItem {
  const { documentId, unitCode, kind, reformAreas, categories, url, title, appearedOn } =
    storedEvidenceSchema.parse(row);
  const declared = { event: 'published', at: startOfDay(appearedOn), origin: 'observed', reasonCode: null };
  const item = { itemId: documentId, unit: unitCode, kind, reformAreas, categories, url, title };
  return quotaItemSchema.parse(tidy({ ...item, where: 'elsewhere', slug: null, events: [declared] }));
}

const remindedSchema = z.array(z.object({ unit: z.string().nullable(), at: z.string() }));

async function readReminders(trx: Transaction) {
  const rows: unknown = await trx('cchc_ledger')
    .select(['unit_code as unit', 'occurred_at as at'])
    .where('event', 'reminded')
    .orderBy('seq');
  return remindedSchema.parse(rows).map(({ unit, at }) => ({ unit, on: civilDateOf(at) }));
}

const titlesSchema = z.array(z.object({ documentId: z.string(), title: textOr }));

/** Drafts are read as a whole: they are few beside what has been published. */
async function readHouseTitles(db: Database, wanted: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
  if (wanted.size === 0) return new Map();
  const rows: unknown = await db
    .query('plugin::cchc.article')
    .findMany({ where: { publishedAt: null }, select: ['documentId', 'title'], orderBy: { id: 'asc' } });
  return new Map(
    titlesSchema.parse(rows).flatMap(({ documentId, title }) => (wanted.has(documentId) ? [[documentId, title]] : [])),
  );
}

export async function readHouseRecords(
  db: Database,
  trx: Transaction,
  untitled: ReadonlySet<string>,
): Promise<HouseRecords> {
  const all = (singular: string) => readRows(db, singular, {});
  const quotas = (await all('quota')).map(readQuota);
  const exemptions = (await all('exemption')).map((row) =>
    exemptionSchema.parse(presentExemption(storedExemptionSchema.parse(row), 'full')?.value),
  );
  const closings = (await all('closing')).map((row) =>
    closingSchema.parse(presentClosing(storedClosingSchema.parse(row), 'full')?.value),
  );
  return {
    quotas,
    exemptions,
    closings,
    receipts: (await all('receipt')).map(readReceipt),
    awaiting: (await readRows(db, 'evidence', { state: 'declared' })).map(readAwaiting),
    reminders: await readReminders(trx),
    houseTitles: await readHouseTitles(db, untitled),
  };
}
