import { civilDateSchema, instantSchema } from '@cchc/shared/contract';
import { z } from 'zod';
import { deskCorrectionSchema } from './cell.ts';
import { waitingItemSchema } from './items.ts';
import { figureSchema } from './shared-parts.ts';

/** `POST /quota-desk/closings/preview`. A refusal is an answer here: nobody has asked to close yet. */
export const previewSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('refused'), code: z.string(), message: z.string() }),
  z.strictObject({
    status: z.literal('ready'),
    round: z.int().positive(),
    readingId: z.string(),
    /** Send back as `seenDigest`: changes with every figure, flag and waiting item. */
    digest: z.string(),
    rows: z.array(z.strictObject({ unit: z.string(), unitName: z.string(), ...figureSchema.shape })),
    openFlags: z.array(waitingItemSchema),
    awaiting: z.array(waitingItemSchema),
  }),
]);
export type Preview = z.infer<typeof previewSchema>;

/** `POST /quota-desk/closings`. */
export const closedSchema = z.strictObject({
  key: z.string(),
  round: z.int().positive(),
  closedAt: instantSchema,
  /** Of what was frozen: verdicts and counted items. */
  digest: z.string(),
  revision: z.int().nonnegative(),
});
export type Closed = z.infer<typeof closedSchema>;

/** `GET /quota-desk/corrections?quota=&period=`: every round, the newest last, and what has changed since the last. */
export const correctionsSchema = z.strictObject({
  quotaKey: z.string(),
  period: z.string(),
  rounds: z.array(
    z.strictObject({
      key: z.string(),
      round: z.int().positive(),
      closedAt: instantSchema,
      closedOn: civilDateSchema,
      readingId: z.string(),
      digest: z.string(),
      isReopened: z.boolean(),
      reopenReason: z.string().nullable(),
      rows: z.array(
        z.strictObject({
          unit: z.string(),
          ...figureSchema.shape,
          carried: z.int().positive().optional(),
          itemIds: z.array(z.string()),
        }),
      ),
    }),
  ),
  /** Differences between the last round and today's data. */
  corrections: z.array(deskCorrectionSchema),
});
export type Corrections = z.infer<typeof correctionsSchema>;
