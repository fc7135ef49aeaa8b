import {
  civilDateSchema,
  instantSchema,
  unitCodeSchema,
  unitKindSchema,
  verdictSchema,
  visibilitySchema,
} from '@cchc/shared/contract';
import { z } from 'zod';

/** What the signed-in person may do on the quota desk. The server judges again at every act. */
export const deskPersonSchema = z.strictObject({
  /** TCHC and administrators: exempt, rule, confirm, accept imports, switch a reading, close, reopen, tick links. */
  canJudge: z.boolean(),
  /** May declare evidence for at least one unit. */
  canDeclare: z.boolean(),
  /** May enter a late arrival from evidence: TCHC, and CDC for other units. */
  canAttest: z.boolean(),
  /** Sees every unit; a unit's person sees `unitCodes` only. */
  seesAll: z.boolean(),
  unitCodes: z.array(z.string()),
  /** Judges also what counts for a unit of their own: administrators only. */
  judgesOwn: z.boolean(),
});
export type DeskPerson = z.infer<typeof deskPersonSchema>;

/** A visible warning: permanent code and the sentence to show. It stops nothing. */
export const deskWarningSchema = z.strictObject({ code: z.string(), message: z.string() });
export type DeskWarning = z.infer<typeof deskWarningSchema>;

export const deskPlanSchema = z.strictObject({
  key: z.string(),
  title: z.string(),
  number: z.string().nullable(),
  issuedDate: civilDateSchema.nullable(),
  periodFrom: civilDateSchema,
  periodTo: civilDateSchema,
  isSample: z.boolean(),
  warnings: z.array(deskWarningSchema),
});
export type DeskPlan = z.infer<typeof deskPlanSchema>;

export const deskUnitSchema = z.strictObject({
  code: unitCodeSchema,
  name: z.string(),
  shortName: z.string(),
  kind: unitKindSchema,
});
export type DeskUnit = z.infer<typeof deskUnitSchema>;

export const phaseSchema = z.enum(['ahead', 'running', 'over']);

/** The last closing of a period; `isReopened` = the period is open again. */
export const closingMarkSchema = z.strictObject({
  round: z.int().positive(),
  closedAt: instantSchema,
  isReopened: z.boolean(),
});

export const deskPeriodSchema = z.strictObject({
  code: z.string(),
  from: civilDateSchema,
  to: civilDateSchema,
  phase: phaseSchema,
  closing: closingMarkSchema.nullable(),
  rounds: z.int().nonnegative(),
  /** Units whose figures differ from the closing in force. */
  correctionCount: z.int().nonnegative(),
});
export type DeskPeriod = z.infer<typeof deskPeriodSchema>;

export const figureSchema = z.strictObject({
  verdict: verdictSchema,
  counted: z.int().nonnegative(),
  minimum: z.int().positive().nullable(),
});
export type DeskFigure = z.infer<typeof figureSchema>;

export const deskCellSchema = z.strictObject({
  ...figureSchema.shape,
  provisional: z.int().nonnegative(),
  carried: z.int().nonnegative(),
  missing: z.int().nonnegative(),
  daysLeft: z.int().nullable(),
  forecast: z
    .strictObject({ expected: z.int().nonnegative(), outlook: z.enum(['reached', 'on_track', 'at_risk']) })
    .nullable(),
  /** What the closing in force says of this unit; null while the period is open. */
  closed: figureSchema.nullable(),
  /** The count of today, under the reading of the closing, differs from what was closed. */
  isCorrected: z.boolean(),
});
export type DeskCell = z.infer<typeof deskCellSchema>;

export const deskReadingSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  minimum: z.int().positive().nullable(),
  event: z.enum(['submitted', 'published']),
});

export const deskQuotaHeadSchema = z.strictObject({
  key: z.string(),
  planKey: z.string(),
  title: z.string(),
  clause: z.string(),
  period: z.enum(['month', 'quarter', 'half', 'year']),
  startDay: z.union([z.literal(1), z.literal(15)]),
  visibility: visibilitySchema,
  chosenReading: z.string(),
  /** Only for who judges or reads all; null for a unit. */
  choiceReason: z.string().nullable(),
  readings: z.array(deskReadingSchema),
});
export type DeskQuotaHead = z.infer<typeof deskQuotaHeadSchema>;
