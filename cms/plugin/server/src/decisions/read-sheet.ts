import { canonicalJson } from '@cchc/shared/contract';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import {
  type OpenedSheet,
  type Sheet,
  type SheetRow,
  actKindSchema,
  sheetHeadSchema,
  sheetRowSchema,
} from '../../../model/decisions/index.ts';
import { notFound } from '../http/refusal.ts';
import { sha256 } from '../ledger/sha256.ts';
import { parseRows } from '../public-items/source.ts';
import type { Database } from '../repositories/database.ts';
import { readRows } from '../repositories/read-documents.ts';
import { instantOrNull } from '../repositories/stored-fields.ts';
import {
  type StoredDecision,
  type StoredDecisionItem,
  storedDecisionItemSchema,
  storedDecisionSchema,
} from '../repositories/stored-publications.ts';

/** A stored row of a decision, as the sheet has it. */
export interface HeldRow {
  readonly documentId: string;
  readonly sortOrder: number;
  readonly row: SheetRow;
}

export interface HeldSheet {
  readonly documentId: string;
  readonly key: string;
  readonly sheet: Sheet;
  readonly rows: readonly HeldRow[];
  readonly version: string;
  readonly isPublished: boolean;
  readonly savedBy: string | null;
  readonly savedAt: string | null;
}

const actSchema = z.object({
  kind: actKindSchema.catch('replaces'),
  decisionKey: z.string().catch(''),
  itemId: z.string().nullish().catch(null),
  effectiveDate: z.string().nullish().catch(null),
});

const rowOf = (item: StoredDecisionItem): SheetRow =>
  sheetRowSchema.parse({
    itemId: item.itemId,
    kind: item.kind,
    procedureCode: item.procedureCode,
    name: item.name,
    successors: item.successors,
    predecessors: item.predecessors,
    effectiveDate: item.effectiveDate,
    legalDocument: item.legalDocument,
    note: item.note,
  });

const headOf = (decision: StoredDecision): Sheet['head'] =>
  sheetHeadSchema.parse({
    number: decision.number,
    title: decision.title,
    issuer: decision.issuer,
    issuerCode: decision.issuerCode,
    signer: decision.signer,
    issuedDate: decision.issuedDate === '' ? null : decision.issuedDate,
    effectiveDate: decision.effectiveDate,
    isComplete: decision.isComplete,
    statedCounts: Object.fromEntries(
      Object.entries(decision.statedCounts).filter(([, count]) => typeof count === 'number'),
    ),
    acts: decision.acts.map((act) => {
      const { kind, decisionKey, itemId, effectiveDate } = actSchema.parse(act);
      return { kind, decisionKey, itemId: itemId ?? null, effectiveDate: effectiveDate ?? null };
    }),
    acknowledgedDefects: decision.acknowledgedDefects,
    acknowledgementReason: decision.acknowledgementReason,
    files: decision.files.map(({ id, name }) => ({ id, name })),
    sourceUrl: decision.sourceUrl,
  });

const savedSchema = z.object({
  updatedAt: instantOrNull,
  updatedBy: z
    .object({ firstname: z.string().nullish(), lastname: z.string().nullish(), email: z.string().nullish() })
    .nullish(),
});

/** Name of an account as its holder is called in the house. */
function nameOf(saved: z.infer<typeof savedSchema>): string | null {
  const { lastname, firstname } = saved.updatedBy ?? {};
  const name = [lastname, firstname].filter((part) => typeof part === 'string' && part !== '').join(' ');
  return name === '' ? null : name;
}

async function itemsOf(db: Database, documentId: string): Promise<HeldRow[]> {
  const stored = parseRows(
    storedDecisionItemSchema,
    await readRows(db, 'decision-item', { decisionDocumentId: documentId }),
  ).parsed;
  return stored
    .sort((a, b) => a.sortOrder - b.sortOrder || (a.itemId < b.itemId ? -1 : 1))
    .map((item) => ({ documentId: item.documentId, sortOrder: item.sortOrder, row: rowOf(item) }));
}

/** The draft of a decision with its rows. Throws when there is none. */
export async function holdSheet(db: Database, documentId: string): Promise<HeldSheet> {
  const raw = await readRows(db, 'decision', { documentId }, { populate: ['files', 'updatedBy'] });
  const decisions = parseRows(storedDecisionSchema, raw).parsed;
  const draft = decisions.find(({ publishedAt }) => publishedAt === null) ?? decisions[0];
  if (draft === undefined) throw notFound('Quyết định này đã được xóa. Hãy quay lại danh sách.');
  const rows = await itemsOf(db, documentId);
  const sheet = { head: headOf(draft), rows: rows.map(({ row }) => row) };
  const saved = savedSchema.parse(raw.find((row) => Reflect.get(Object(row), 'id') === draft.id));
  return {
    documentId,
    key: draft.key,
    sheet,
    rows,
    version: sha256(canonicalJson(sheet)),
    isPublished: decisions.some(({ publishedAt }) => publishedAt !== null),
    savedBy: nameOf(saved),
    savedAt: saved.updatedAt,
  };
}

/** A decision as the page opens it. */
export async function openSheet(strapi: Core.Strapi, documentId: string, canEdit: boolean): Promise<OpenedSheet> {
  const { key, sheet, version, isPublished, savedBy, savedAt } = await holdSheet(strapi.db, documentId);
  return { documentId, key, sheet, version, isPublished, savedBy, savedAt, canEdit };
}
