import {
  articleKindSchema,
  civilDateSchema,
  linkSchema,
  reformAreaSchema,
  unitCodeSchema,
} from '@cchc/shared/contract';
import { toNfc } from '@cchc/shared/text';
import { z } from 'zod';

const written = (most: number) => z.string().trim().max(most).transform(toNfc);
/** A reason that must say something: an empty one is refused with words, not with a shape. */
const reasonTextSchema = written(4000);
const optionalText = (most: number) =>
  written(most)
    .nullish()
    .transform((text) => (text === '' ? null : (text ?? null)));

export const exemptionReasonSchema = z.enum(['disaster', 'repair', 'reorganisation', 'mobilised', 'other']);
export type ExemptionReason = z.infer<typeof exemptionReasonSchema>;

/** `POST /quota-desk/exemptions`. `quotaKey` null = every quota. */
export const exemptRequestSchema = z.strictObject({
  quotaKey: z.string().nullable(),
  unit: unitCodeSchema,
  period: z.string(),
  reasonCode: exemptionReasonSchema,
  reasonText: optionalText(4000),
  approvalDocument: optionalText(300),
});
export type ExemptRequest = z.input<typeof exemptRequestSchema>;

/** `POST /quota-desk/exemptions/:documentId/revoke`. */
export const reasonRequestSchema = z.strictObject({ reasonText: optionalText(4000) });
export type ReasonRequest = z.input<typeof reasonRequestSchema>;

/** `version` of the item as the person looked at it. What has changed since is not judged unseen. */
const seenVersionSchema = z.string().nullish();

/** `POST /quota-desk/evidence/:documentId/confirm|reject`. */
export const answerRequestSchema = z.strictObject({
  ...reasonRequestSchema.shape,
  seenVersion: seenVersionSchema,
});
export type AnswerRequest = z.input<typeof answerRequestSchema>;

export const rulingReasonSchema = z.enum(['duplicate', 'too_short', 'not_related', 'fault', 'other']);

/** `POST /quota-desk/rulings`. */
export const ruleRequestSchema = z.strictObject({
  itemId: z.string().min(1).max(64),
  outcome: z.enum(['counted', 'not_counted']),
  reasonCode: rulingReasonSchema,
  reasonText: reasonTextSchema,
  seenVersion: seenVersionSchema,
});
export type RuleRequest = z.input<typeof ruleRequestSchema>;

/** `POST /quota-desk/evidence`. One of `url`, `privateFile` and `issueNumber` has to be there. */
export const declareRequestSchema = z.strictObject({
  title: written(400),
  unitCode: unitCodeSchema,
  kind: articleKindSchema,
  reformAreas: z.array(reformAreaSchema).default([]),
  categories: z.array(z.string()).default([]),
  appearedOn: civilDateSchema,
  outlet: optionalText(300),
  url: optionalText(2000).pipe(linkSchema.nullable()),
  issueNumber: optionalText(120),
  /** Name that `POST /cchc/private-files` answered. */
  privateFile: optionalText(300),
  note: optionalText(4000),
});
export type DeclareRequest = z.input<typeof declareRequestSchema>;

export const attestationBasisSchema = z.enum(['email', 'incoming_document', 'address', 'former_site', 'other']);
export type AttestationBasis = z.infer<typeof attestationBasisSchema>;

/** `POST /quota-desk/attestations`. Time of day in Viet Nam, `HH:MM`; without one 00:00 of that day. */
export const attestRequestSchema = z.strictObject({
  itemId: z.string().min(1).max(64),
  occurredOn: civilDateSchema,
  occurredTime: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
    .nullish(),
  basis: attestationBasisSchema,
  basisText: reasonTextSchema,
});
export type AttestRequest = z.input<typeof attestRequestSchema>;

/** `POST /quota-desk/imports/accept`. */
export const acceptImportsRequestSchema = z.strictObject({
  itemIds: z.array(z.string().min(1).max(64)).min(1).max(2000),
});
export type AcceptImportsRequest = z.input<typeof acceptImportsRequestSchema>;

/** `POST /quota-desk/reading`. */
export const readingRequestSchema = z.strictObject({
  quotaKey: z.string(),
  readingId: z.string(),
  reasonText: reasonTextSchema,
});
export type ReadingRequest = z.input<typeof readingRequestSchema>;

/** `POST /quota-desk/closings/preview`. */
export const previewRequestSchema = z.strictObject({ quotaKey: z.string(), period: z.string() });
export type PreviewRequest = z.input<typeof previewRequestSchema>;

/** `POST /quota-desk/closings`. `seenDigest` is that of the preview which the person looked at. */
export const closeRequestSchema = z.strictObject({ ...previewRequestSchema.shape, seenDigest: z.string() });
export type CloseRequest = z.input<typeof closeRequestSchema>;

/** `POST /quota-desk/reopenings`. `seenRound` is the closing that the person looked at. */
export const reopenRequestSchema = z.strictObject({
  ...previewRequestSchema.shape,
  reasonText: reasonTextSchema,
  seenRound: z.int().positive(),
});
export type ReopenRequest = z.input<typeof reopenRequestSchema>;

/** `POST /quota-desk/portal-links`. `seenOn` null takes the tick away. */
export const tickRequestSchema = z.strictObject({
  unit: unitCodeSchema,
  url: z.string().min(1).max(2000),
  seenOn: civilDateSchema.nullable(),
  note: optionalText(400),
});
export type TickRequest = z.input<typeof tickRequestSchema>;

/** What an act answers: which record it wrote, and at which revision. */
export const doneSchema = z.strictObject({ documentId: z.string().nullable(), revision: z.int().nonnegative() });
export type Done = z.infer<typeof doneSchema>;
