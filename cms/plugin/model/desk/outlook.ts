import { z } from 'zod';
import { attestRequestSchema, declareRequestSchema } from './requests.ts';
import { deskWarningSchema } from './shared-parts.ts';

/** `POST /quota-desk/outlook`: what somebody is about to do, before it is done. */
export const outlookRequestSchema = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('declare'),
    ...declareRequestSchema.pick({ unitCode: true, kind: true, reformAreas: true, categories: true, appearedOn: true })
      .shape,
  }),
  z.strictObject({ act: z.literal('confirm'), documentId: z.string().min(1).max(64) }),
  z.strictObject({
    act: z.literal('attest'),
    ...attestRequestSchema.pick({ itemId: true, occurredOn: true, occurredTime: true, basis: true }).shape,
  }),
]);
export type OutlookRequest = z.input<typeof outlookRequestSchema>;

/** What the person should know first. It stops nothing; the act itself is judged when it is done. */
export const outlookSchema = z.strictObject({ warnings: z.array(deskWarningSchema) });
export type Outlook = z.infer<typeof outlookSchema>;
