import { civilDateSchema, instantSchema, unitKindSchema } from '@cchc/shared/contract';
import { z } from 'zod';
import {
  deskCellSchema,
  deskPeriodSchema,
  deskPersonSchema,
  deskPlanSchema,
  deskQuotaHeadSchema,
  deskUnitSchema,
  deskWarningSchema,
} from './shared-parts.ts';

const monthSchema = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'expected a month like 2026-03');

/** `GET /quota-desk/matrix`. Without a window: the calendar year that today lies in. */
export const matrixQuerySchema = z.strictObject({
  plan: z.string().optional(),
  quota: z.string().optional(),
  kind: unitKindSchema.optional(),
  from: monthSchema.optional(),
  to: monthSchema.optional(),
});
export type MatrixQuery = z.infer<typeof matrixQuerySchema>;

export const deskQuotaSchema = z.strictObject({
  ...deskQuotaHeadSchema.shape,
  periods: z.array(deskPeriodSchema),
  /** One cell a period, in the order of `periods`. */
  rows: z.array(z.strictObject({ unit: z.string(), cells: z.array(deskCellSchema) })),
});
export type DeskQuota = z.infer<typeof deskQuotaSchema>;

export const matrixSchema = z.strictObject({
  revision: z.int().nonnegative(),
  countedAt: instantSchema,
  today: civilDateSchema,
  /** Address of the public site, without a slash at its end; null where none is set. */
  siteUrl: z.string().nullable(),
  person: deskPersonSchema,
  plans: z.array(deskPlanSchema),
  /** Units that stand in a row of `quotas`, in the department's order. */
  units: z.array(deskUnitSchema),
  quotas: z.array(deskQuotaSchema),
  /** What somebody should look at: units without activity, quotas that cannot be counted. */
  warnings: z.array(deskWarningSchema),
});
export type Matrix = z.infer<typeof matrixSchema>;
