import { instantSchema } from '@cchc/shared/contract';
import { z } from 'zod';

/** What happened to the credit of an item, by its permanent code. */
export const itemStepKindSchema = z.enum([
  'declared',
  'submitted',
  'resubmitted',
  'attested',
  'attestation_withdrawn',
  'accepted',
  'returned',
  'refused',
  'published',
  'withdrawn',
  'unit_withdrawn',
  'author_unit_changed',
  'ruled_in',
  'ruled_out',
  'confirmed',
  'corrected',
]);
export type ItemStepKind = z.infer<typeof itemStepKindSchema>;

/** One step, as the ledger keeps it. */
export const itemStepSchema = z.strictObject({
  /** Its place in the ledger. */
  seq: z.int().positive(),
  kind: itemStepKindSchema,
  at: instantSchema,
  words: z.string(),
  /** In the words of who took it. The unit reads it too; the public never does. */
  reasonText: z.string().nullable(),
  /** The office, and for who reads every unit also the person. */
  by: z.string(),
});
export type ItemStep = z.infer<typeof itemStepSchema>;

export const exemptionReasonPartSchema = z.strictObject({
  reasonCode: z.string(),
  reasonText: z.string().nullable(),
  approvalDocument: z.string().nullable(),
});

const creditedUnitSchema = z.strictObject({ code: z.string(), name: z.string() });

/** `GET /quota-desk/author`: who gets the credit of a new article whose form names no unit. */
export const authorSchema = z.strictObject({ unit: creditedUnitSchema.nullable() });
export type Author = z.infer<typeof authorSchema>;

/** `GET /quota-desk/history/:documentId`: one article or piece of evidence, as the count sees it. */
export const itemHistorySchema = z.strictObject({
  /** Who gets the credit; null where nobody is named. */
  unit: z.strictObject({ code: z.string(), name: z.string() }).nullable(),
  /** Where it stands in every quota that asks something of its unit then. */
  standings: z.array(
    z.strictObject({
      quotaKey: z.string(),
      quotaTitle: z.string(),
      period: z.string(),
      isClosed: z.boolean(),
      counted: z.boolean(),
      reasonWords: z.string(),
      exemption: exemptionReasonPartSchema.nullable(),
    }),
  ),
  /** Oldest first. */
  steps: z.array(itemStepSchema),
});
export type ItemHistory = z.infer<typeof itemHistorySchema>;
