import { activityFormSchema } from '@cchc/shared/contract';
import { z } from 'zod';
import { dutyPersonSchema } from './person.ts';
import {
  monthSchema,
  typedAddressOrNull,
  typedDay,
  typedLine,
  typedLineOrNull,
  typedTextOrNull,
  typedUnit,
} from './typed-text.ts';

/** Communication outside the site: press, radio, social networks, LED screens, loudspeakers, meetings … */

const wholeNumber = 'Hãy ghi số lượng bằng số nguyên từ 1 trở lên.';
const reachNumber = 'Số người tiếp cận là số nguyên, hoặc để trống nếu không đo được.';

export const activityRequestSchema = z.object({
  form: z.enum(activityFormSchema.options, { error: 'Hãy chọn hình thức tuyên truyền.' }),
  title: typedLine(400, 'Hãy ghi nội dung hoạt động.'),
  heldOn: typedDay('Hãy ghi ngày thực hiện, ví dụ 05/03/2026.'),
  unitCode: typedUnit,
  number: z.int({ error: wholeNumber }).min(1, wholeNumber).max(10_000_000, wholeNumber),
  reach: z
    .int({ error: reachNumber })
    .min(0, reachNumber)
    .max(1_000_000_000, reachNumber)
    .nullish()
    .transform((reach) => reach ?? null),
  evidenceUrl: typedAddressOrNull,
  /** Issue of a newspaper, number of a broadcast or of a document. */
  issueNumber: typedLineOrNull(120),
  privateFile: typedLineOrNull(300),
  note: typedTextOrNull(1000),
});
export type ActivityRequest = z.infer<typeof activityRequestSchema>;

export const activityConfirmationSchema = z.object({
  ids: z
    .array(z.string().max(64), { error: 'Hãy chọn ít nhất một hoạt động.' })
    .min(1, 'Hãy chọn ít nhất một hoạt động.')
    .max(500),
});

export const activityQuerySchema = z.object({
  from: monthSchema.optional(),
  to: monthSchema.optional(),
  unit: typedUnit.optional(),
  form: activityFormSchema.optional(),
  state: z.enum(['declared', 'confirmed']).optional(),
});
export type ActivityQuery = z.infer<typeof activityQuerySchema>;

export const activityViewSchema = z.object({
  id: z.string(),
  form: activityFormSchema,
  title: z.string(),
  heldOn: z.string(),
  unitCode: z.string(),
  unitName: z.string(),
  number: z.number(),
  reach: z.number().nullable(),
  evidenceUrl: z.string().nullable(),
  issueNumber: z.string().nullable(),
  privateFile: z.string().nullable(),
  note: z.string().nullable(),
  state: z.enum(['declared', 'confirmed']),
  canEdit: z.boolean(),
  canConfirm: z.boolean(),
});
export type ActivityView = z.infer<typeof activityViewSchema>;

export const activitySumSchema = z.object({
  form: activityFormSchema,
  /** Confirmed entries, and what they add up to. */
  entries: z.number(),
  number: z.number(),
  reach: z.number(),
  /** Confirmed entries whose reach was not measured: the sum of reach says nothing of them. */
  unmeasured: z.number(),
  /** Entries that wait for confirmation and are not in the sums. */
  waiting: z.number(),
});
export type ActivitySum = z.infer<typeof activitySumSchema>;

export const activitiesAnswerSchema = z.object({
  today: z.string(),
  person: dutyPersonSchema,
  activities: z.array(activityViewSchema),
  sums: z.array(activitySumSchema),
  units: z.array(z.object({ code: z.string(), name: z.string(), shortName: z.string() })),
});
export type ActivitiesAnswer = z.infer<typeof activitiesAnswerSchema>;
