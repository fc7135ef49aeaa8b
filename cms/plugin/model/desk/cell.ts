import { z } from 'zod';
import { exemptionReasonPartSchema } from './history.ts';
import { deskItemSchema } from './items.ts';
import {
  deskCellSchema,
  deskPeriodSchema,
  deskPersonSchema,
  deskQuotaHeadSchema,
  deskUnitSchema,
  figureSchema,
} from './shared-parts.ts';

/** `GET /quota-desk/cell`. */
export const cellQuerySchema = z.strictObject({ quota: z.string(), unit: z.string(), period: z.string() });
export type CellQuery = z.infer<typeof cellQuerySchema>;

export const deskExemptionSchema = z.strictObject({
  documentId: z.string(),
  quotaKey: z.string().nullable(),
  period: z.string(),
  ...exemptionReasonPartSchema.shape,
});

export const deskCorrectionSchema = z.strictObject({
  unit: z.string(),
  closed: figureSchema.nullable(),
  current: figureSchema.nullable(),
  added: z.array(z.strictObject({ itemId: z.string(), title: z.string() })),
  removed: z.array(z.strictObject({ itemId: z.string(), title: z.string() })),
});
export type DeskCorrection = z.infer<typeof deskCorrectionSchema>;

/** What a person may do with the cell itself. */
export const cellActionSchema = z.enum(['exempt', 'revoke_exemption', 'declare_evidence', 'remind']);
export type CellAction = z.infer<typeof cellActionSchema>;

export const cellSchema = z.strictObject({
  person: deskPersonSchema,
  quota: deskQuotaHeadSchema,
  unit: deskUnitSchema,
  period: deskPeriodSchema,
  cell: deskCellSchema,
  exemption: deskExemptionSchema.nullable(),
  closed: z.strictObject({ ...figureSchema.shape, round: z.int().positive(), itemIds: z.array(z.string()) }).nullable(),
  correction: deskCorrectionSchema.nullable(),
  items: z.array(deskItemSchema),
  actions: z.array(cellActionSchema),
});
export type Cell = z.infer<typeof cellSchema>;
