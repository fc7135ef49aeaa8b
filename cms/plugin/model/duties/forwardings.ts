import { z } from 'zod';
import { dutyPersonSchema } from './person.ts';
import { monthSchema, typedAddressOrNull, typedDay, typedLine, typedTextOrNull } from './typed-text.ts';

/** The register of articles sent to the administrative-reform site of the province. */

const fields = {
  sentTo: typedLine(300, 'Hãy ghi trang hoặc cơ quan nhận.'),
  sentOn: typedDay('Hãy ghi ngày gửi, ví dụ 05/03/2026.'),
  /** Where it stands there once it was posted. */
  address: typedAddressOrNull,
  note: typedTextOrNull(1000),
};

export const forwardingRequestSchema = z.object({
  articleIds: z
    .array(z.string().max(64), { error: 'Hãy chọn ít nhất một tin, bài.' })
    .min(1, 'Hãy chọn ít nhất một tin, bài.')
    .max(100, 'Mỗi lần ghi không quá 100 tin, bài.')
    .transform((ids) => [...new Set(ids)]),
  ...fields,
});
export type ForwardingRequest = z.infer<typeof forwardingRequestSchema>;

export const forwardingCorrectionSchema = z.object(fields);
export type ForwardingCorrection = z.infer<typeof forwardingCorrectionSchema>;

export const forwardingQuerySchema = z.object({ from: monthSchema.optional(), to: monthSchema.optional() });
export type ForwardingQuery = z.infer<typeof forwardingQuerySchema>;

export const forwardingViewSchema = z.object({
  id: z.string(),
  articleId: z.string(),
  title: z.string(),
  sentTo: z.string(),
  sentOn: z.string(),
  address: z.string().nullable(),
  note: z.string().nullable(),
});
export type ForwardingView = z.infer<typeof forwardingViewSchema>;

export const forwardingsAnswerSchema = z.object({
  today: z.string(),
  person: dutyPersonSchema,
  forwardings: z.array(forwardingViewSchema),
  /** Recipients of earlier entries, newest first. */
  recipients: z.array(z.string()),
});
export type ForwardingsAnswer = z.infer<typeof forwardingsAnswerSchema>;

export const candidateSchema = z.object({
  articleId: z.string(),
  title: z.string(),
  unitName: z.string(),
  publishedOn: z.string(),
  publicPath: z.string(),
});
export type ForwardingCandidate = z.infer<typeof candidateSchema>;

export const candidatesAnswerSchema = z.object({
  from: z.string(),
  to: z.string(),
  candidates: z.array(candidateSchema),
});
