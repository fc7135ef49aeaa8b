import { decisionItemKindSchema } from '@cchc/shared/contract';
import { z } from 'zod';
import { typedLine, typedLineOrNull, typedTextOrNull } from '../duties/typed-text.ts';

/** A decision as officers enter it: unlike the published one it may be unfinished, but for its form. */

/** A day as it was typed: a civil date where it is one, else the text, so that 31/02 can be named and stays. */
const typedDate = typedLineOrNull(40);
const typedCodes = z.array(typedLine(60)).max(200, 'Quá nhiều mã thủ tục trong một dòng.');

export const sheetRowSchema = z.strictObject({
  /** Null for a row that is not stored yet; the server numbers it. */
  itemId: typedLineOrNull(80),
  kind: decisionItemKindSchema,
  procedureCode: typedLine(60),
  name: typedTextOrNull(2000),
  successors: typedCodes,
  predecessors: typedCodes,
  effectiveDate: typedDate,
  legalDocument: typedTextOrNull(2000),
  note: typedTextOrNull(2000),
});
export type SheetRow = z.infer<typeof sheetRowSchema>;

export const actKindSchema = z.enum(['replaces', 'annuls', 'corrects']);

export const sheetActSchema = z.strictObject({
  kind: actKindSchema,
  decisionKey: typedLine(120),
  itemId: typedLineOrNull(80),
  effectiveDate: typedDate,
});
export type SheetAct = z.infer<typeof sheetActSchema>;

export const sheetFileSchema = z.strictObject({ id: z.int().positive(), name: z.string().max(500) });
export type SheetFile = z.infer<typeof sheetFileSchema>;

export const sheetHeadSchema = z.strictObject({
  number: typedLine(120),
  title: typedTextOrNull(2000).transform((text) => text ?? ''),
  issuer: typedLine(300),
  issuerCode: typedLine(60),
  signer: typedLineOrNull(200),
  issuedDate: typedDate,
  effectiveDate: typedDate,
  isComplete: z.boolean(),
  statedCounts: z.partialRecord(
    decisionItemKindSchema,
    z.int({ error: 'Số lượng ghi trong trích yếu phải là số nguyên từ 0 trở lên.' }).nonnegative().max(100_000),
  ),
  acts: z.array(sheetActSchema).max(100),
  acknowledgedDefects: z.array(typedLine(60)).max(50),
  acknowledgementReason: typedTextOrNull(2000),
  files: z.array(sheetFileSchema).max(50),
  sourceUrl: typedLineOrNull(2000),
});
export type SheetHead = z.infer<typeof sheetHeadSchema>;

export const sheetSchema = z.strictObject({
  head: sheetHeadSchema,
  rows: z.array(sheetRowSchema).max(1000, 'Một quyết định chứa tối đa 1000 dòng.'),
});
export type Sheet = z.infer<typeof sheetSchema>;

/** A stored decision with what a person may do with it. */
export const openedSheetSchema = z.strictObject({
  documentId: z.string(),
  key: z.string(),
  sheet: sheetSchema,
  /** Changes with every save of head or rows. A save names the one it was made on. */
  version: z.string(),
  isPublished: z.boolean(),
  savedBy: z.string().nullable(),
  savedAt: z.string().nullable(),
  canEdit: z.boolean(),
});
export type OpenedSheet = z.infer<typeof openedSheetSchema>;

export const saveRequestSchema = z.strictObject({
  sheet: sheetSchema,
  /** Null for a decision that is not stored yet. */
  seenVersion: z.string().max(100).nullable(),
  publishes: z.boolean(),
  /** `contentsVersion` of the check that the officer saw; null = none was seen. */
  seenContents: z.string().max(100).nullable().default(null),
  /** Why a published decision is corrected; goes to the ledger. */
  reason: typedTextOrNull(2000),
});
export type SaveRequest = z.infer<typeof saveRequestSchema>;
