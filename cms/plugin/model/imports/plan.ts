import { z } from 'zod';
import { type Doubt, doubtSchema } from './doubt.ts';
import { importKindSchema } from './kinds.ts';
import { readTypedDate } from '../typed-date.ts';
import { importFormats } from './sheet.ts';

const dayOrNothing = z
  .string()
  .default('')
  .refine((text) => text.trim() === '' || readTypedDate(text) !== null, {
    error: ({ input }) =>
      `“${String(input)}” không phải một ngày có thật. Hãy ghi dạng ngày/tháng/năm, ví dụ 05/03/2026.`,
  });

/** What the person chose for an import. */
export const importOptionsSchema = z.object({
  /** Convert text of TCVN3 and VNI fonts. */
  convert: z.boolean().default(false),
  /** Publish at once what passes the rules: procedures of a baseline, articles of an archive. */
  publish: z.boolean().default(false),
  baselineAsOf: dayOrNothing,
  baselineSource: z.string().default(''),
  decisionNumber: z.string().default(''),
  decisionDate: dayOrNothing,
  decisionIssuer: z.string().default(''),
});
export type ImportOptions = z.infer<typeof importOptionsSchema>;

export const rowChangeSchema = z.enum(['create', 'change', 'same', 'refused']);
export type RowChange = z.infer<typeof rowChangeSchema>;

/** One record that the import is about, for the preview. */
export const planRowSchema = z.object({
  sheet: z.string(),
  row: z.number(),
  type: z.string(),
  key: z.string(),
  title: z.string(),
  change: rowChangeSchema,
  isPublished: z.boolean(),
  fields: z.array(z.object({ label: z.string(), before: z.string(), after: z.string() })),
});
export type PlanRow = z.infer<typeof planRowSchema>;

export const importCountsSchema = z.object({
  create: z.number(),
  change: z.number(),
  same: z.number(),
  refused: z.number(),
  publish: z.number(),
  doubts: z.number(),
});
export type ImportCounts = z.infer<typeof importCountsSchema>;

/** What a dry run answers. `digest` binds what was seen to what is applied. */
export const importPreviewSchema = z.object({
  kind: importKindSchema,
  fileName: z.string(),
  format: z.enum(importFormats),
  digest: z.string(),
  revision: z.number(),
  counts: importCountsSchema,
  rows: z.array(planRowSchema),
  doubts: z.array(doubtSchema),
});
export type ImportPreview = z.infer<typeof importPreviewSchema>;

/** Lines of the answer while an import is applied. */
export const importProgressSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), done: z.number(), total: z.number() }),
  z.object({ kind: z.literal('done'), revision: z.number(), counts: importCountsSchema }),
  /** The database, or the file, is no longer what was seen. Nothing was written. */
  z.object({ kind: z.literal('differs'), preview: importPreviewSchema }),
  z.object({
    kind: z.literal('failed'),
    code: z.string(),
    message: z.string(),
    sheet: z.string().nullable(),
    row: z.number().nullable(),
  }),
]);
export type ImportProgress = z.infer<typeof importProgressSchema>;

/** A write that the import would make. */
export interface PlannedWrite {
  readonly type: string;
  /** Null = a new record. */
  readonly documentId: string | null;
  /** By what the record is known in the file; a row of a decision names its decision by it. */
  readonly key: string;
  readonly parentKey: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly sheet: string;
  readonly row: number;
  readonly isPublished: boolean;
  /** What happened to an article before there was this system. */
  readonly submittedOn: string | null;
  readonly publishedOn: string | null;
}

export interface ImportPlan {
  readonly rows: readonly PlanRow[];
  readonly doubts: readonly Doubt[];
  readonly writes: readonly PlannedWrite[];
}
