import { decisionItemKindSchema } from '@cchc/shared/contract';
import { z } from 'zod';

export const decisionStateSchema = z.enum(['draft', 'published', 'changed']);

export const listedDecisionSchema = z.strictObject({
  documentId: z.string(),
  key: z.string(),
  number: z.string(),
  title: z.string(),
  issuedDate: z.string().nullable(),
  effectiveDate: z.string().nullable(),
  isComplete: z.boolean(),
  state: decisionStateSchema,
  counts: z.partialRecord(decisionItemKindSchema, z.int()),
});
export type ListedDecision = z.infer<typeof listedDecisionSchema>;

export const decisionListSchema = z.strictObject({
  decisions: z.array(listedDecisionSchema),
  canEdit: z.boolean(),
  /** Issuer of the newest decision: most are issued by the same one. */
  issuer: z.strictObject({ issuer: z.string(), issuerCode: z.string(), signer: z.string().nullable() }).nullable(),
});
export type DecisionList = z.infer<typeof decisionListSchema>;
