import { civilDateSchema } from '@cchc/shared/contract';
import { z } from 'zod';

/** Whose reports the signed-in person may read, and where to begin. */
export const reportChoicesSchema = z.strictObject({
  canConsolidate: z.boolean(),
  units: z.array(z.strictObject({ code: z.string(), name: z.string() })),
  publishingUnit: z.string().nullable(),
  today: civilDateSchema,
  /** The last whole month. */
  period: z.string(),
});
export type ReportChoices = z.infer<typeof reportChoicesSchema>;
