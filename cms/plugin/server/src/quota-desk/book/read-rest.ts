import {
  type Deadline,
  type Instant,
  type Unit,
  closingSchema,
  deadlineSchema,
  exemptionSchema,
  planSchema,
  quotaSchema,
  settingsSchema,
  unitSchema,
} from '@cchc/shared/contract';
import type { ItemFingerprint } from '@cchc/shared/quota';
import { calendarOfSettings, vietnamWorkingDays } from '@cchc/shared/working-days';
import { z } from 'zod';
import { readRowsOfSubjects } from '../../ledger/ledger-store.ts';
import { presentDeadline, presentUnit, quotaValue } from '../../presenters/present-catalogue.ts';
import { factsBySubject, noFacts } from '../../presenters/subject-facts.ts';
import { tidy } from '../../presenters/presented-item.ts';
import type { Database, Transaction } from '../../repositories/database.ts';
import { readRows } from '../../repositories/read-documents.ts';
import { storedDeadlineSchema, storedUnitSchema } from '../../repositories/stored-catalogue.ts';
import { storedPlanSchema } from '../../repositories/stored-publications.ts';
import { bookEvidence, fingerprintOfEvidence } from './items-of-book.ts';
import type { BookClosing, BookExemption, BookItem, BookPlan, BookQuota, QuotaBook, Unreadable } from './quota-book.ts';
import {
  deskClosingRowSchema,
  deskEvidenceRowSchema,
  deskExemptionRowSchema,
  deskQuotaRowSchema,
  deskSettingsRowSchema,
} from './stored-desk.ts';

const namedSchema = z.object({ key: z.string().nullish(), code: z.string().nullish(), title: z.string().nullish() });

/** Every row of a type that makes sense, and by name every one that does not. */
async function readAll<T>(
  db: Database,
  singular: string,
  unreadable: Unreadable[],
  make: (row: unknown) => T | null,
): Promise<T[]> {
  return (await readRows(db, singular, {})).flatMap((row) => {
    const made = make(row);
    if (made !== null) return [made];
    const named = namedSchema.safeParse(row);
    const name = named.success ? (named.data.title ?? named.data.key ?? named.data.code ?? '') : '';
    unreadable.push({ singular, name });
    return [];
  });
}

const dataOf = <T>(parsed: z.ZodSafeParseResult<T>): T | null => (parsed.success ? parsed.data : null);

function quotaOf(raw: unknown): BookQuota | null {
  const row = dataOf(deskQuotaRowSchema.safeParse(raw));
  if (row === null) return null;
  const quota = dataOf(quotaSchema.safeParse(quotaValue(row)));
  const hasChosen = quota?.readings.some(({ id }) => id === quota.chosenReading) ?? false;
  if (quota === null || !hasChosen) return null;
  return { documentId: row.documentId, quota, choiceReason: row.choiceReason };
}

function exemptionOf(raw: unknown): BookExemption | null {
  const row = dataOf(deskExemptionRowSchema.safeParse(raw));
  if (row === null) return null;
  const { key, quotaKey, unitCode: unit, period, reasonCode, approvalDocument: document } = row;
  const exemption = dataOf(exemptionSchema.safeParse({ key, quotaKey, unit, period, reasonCode, document }));
  return exemption === null ? null : { documentId: row.documentId, exemption, reasonText: row.reasonText };
}

function closingOf(raw: unknown): BookClosing | null {
  const row = dataOf(deskClosingRowSchema.safeParse(raw));
  if (row === null) return null;
  const { key, quotaKey, readingId, period, round, closedAt, isReopened, digest, rows } = row;
  const said = { key, quotaKey, readingId, period, round, closedAt, isReopened, digest, rows };
  const closing = dataOf(closingSchema.safeParse(said));
  const { documentId, reopenReason } = row;
  return closing === null ? null : { documentId, closing, reopenReason, reopenedAt: null };
}

/** Every closing; when it was reopened, the ledger alone knows. */
async function readClosings(db: Database, trx: Transaction, unreadable: Unreadable[]): Promise<BookClosing[]> {
  const closings = await readAll(db, 'closing', unreadable, closingOf);
  const reopened = closings.flatMap(({ documentId, closing }) => (closing.isReopened ? [documentId] : []));
  if (reopened.length === 0) return closings;
  const rows = await readRowsOfSubjects(trx, 'closing', reopened);
  const moments = new Map<string, Instant>();
  for (const { event, subjectId, occurredAt } of rows) {
    if (event === 'period_reopened') moments.set(subjectId, occurredAt);
  }
  return closings.map((one) => ({ ...one, reopenedAt: moments.get(one.documentId) ?? null }));
}

const bookPlanSchema = planSchema.pick({
  key: true,
  title: true,
  number: true,
  issuedDate: true,
  periodFrom: true,
  periodTo: true,
  isSample: true,
});

/** Plans by key; the published one goes before the draft. */
async function readPlans(db: Database, unreadable: Unreadable[]): Promise<BookPlan[]> {
  const drafts = await readAll(db, 'plan', unreadable, (raw) => {
    const row = dataOf(storedPlanSchema.omit({ files: true }).safeParse(raw));
    if (row === null) return null;
    const { key, title, number, issuedDate, periodFrom, periodTo, isSample } = row;
    const said = { key, title, number, issuedDate, periodFrom, periodTo, isSample };
    const plan = dataOf(bookPlanSchema.safeParse(tidy(said)));
    return plan === null ? null : { plan, isPublished: row.publishedAt !== null };
  });
  const byKey = new Map<string, BookPlan>();
  for (const { plan, isPublished } of drafts) if (isPublished || !byKey.has(plan.key)) byKey.set(plan.key, plan);
  return [...byKey.values()];
}

async function readEvidence(
  db: Database,
  trx: Transaction,
): Promise<{
  items: BookItem[];
  fingerprints: (readonly [string, ItemFingerprint])[];
}> {
  const rows = z.array(deskEvidenceRowSchema).parse(await readRows(db, 'evidence', {}));
  const facts =
    rows.length === 0 ? new Map<string, never>() : factsBySubject(await readRowsOfSubjects(trx, 'evidence', null));
  return {
    items: rows.flatMap((row) => bookEvidence(row, facts.get(row.documentId) ?? noFacts) ?? []),
    fingerprints: rows.map((row) => [row.documentId, fingerprintOfEvidence(row)]),
  };
}

const linksSchema = z.array(z.looseObject({ label: z.string(), url: z.string() }));

async function readSettings(db: Database): Promise<Pick<QuotaBook, 'settings' | 'unitLinks' | 'calendar'>> {
  const [row] = await readRows(db, 'settings', {});
  const stored = deskSettingsRowSchema.parse(row ?? { id: 0, documentId: 'none' });
  const links = dataOf(settingsSchema.shape.links.safeParse(stored.links)) ?? [];
  const own = dataOf(linksSchema.safeParse(stored.unitLinks)) ?? [];
  const days = z.array(z.string());
  return {
    settings: {
      publishingUnit: stored.publishingUnit,
      adminOfficeUnit: stored.adminOfficeUnit,
      returnGraceDays: stored.returnGraceDays,
      minimumWords: stored.minimumWords,
      links,
    },
    unitLinks: (own.length > 0 ? own : links).map(({ label, url }) => ({ label, url })),
    calendar: calendarOfSettings(
      {
        holidays: dataOf(days.safeParse(stored.holidays)) ?? [],
        swappedWorkingDays: dataOf(days.safeParse(stored.swappedWorkingDays)) ?? [],
      },
      vietnamWorkingDays,
    ),
  };
}

/** Everything of the book but the articles' items and fingerprints, read as it stands now. */
export async function readRest(db: Database, trx: Transaction) {
  const unreadable: Unreadable[] = [];
  const units = await readAll(db, 'unit', unreadable, (raw): Unit | null => {
    const row = dataOf(storedUnitSchema.safeParse(raw));
    return row === null ? null : dataOf(unitSchema.safeParse(presentUnit(row).value));
  });
  const deadlines = await readAll(db, 'deadline', unreadable, (raw): Deadline | null => {
    const row = dataOf(storedDeadlineSchema.safeParse(raw));
    return row === null ? null : dataOf(deadlineSchema.safeParse(presentDeadline(row).value));
  });
  return {
    units,
    deadlines,
    plans: await readPlans(db, unreadable),
    quotas: (await readAll(db, 'quota', unreadable, quotaOf)).sort((a, b) => a.quota.order - b.quota.order),
    exemptions: await readAll(db, 'exemption', unreadable, exemptionOf),
    closings: await readClosings(db, trx, unreadable),
    evidence: await readEvidence(db, trx),
    ...(await readSettings(db)),
    unreadable,
  };
}
