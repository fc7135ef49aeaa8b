import {
  articleKindSchema,
  civilDateSchema,
  instantSchema,
  unitCodeSchema,
  verdictSchema,
} from '@cchc/shared/contract';
import { countReasons } from '@cchc/shared/quota';
import { z } from 'zod';
import { issuerSchema } from './issuer.ts';
import { noteSlotSchema } from './notes.ts';

/** A report as data: what is shown on screen, written to files, and given out as JSON. */

export const columnSchema = z.strictObject({
  heading: z.string(),
  share: z.number(),
  align: z.enum(['left', 'center', 'right']),
});

/** Computed blocks follow from the records; written ones are a person's, `text` null while nobody has written. */
export const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('computed'), text: z.string() }),
  z.strictObject({ kind: z.literal('list'), lines: z.array(z.string()) }),
  z.strictObject({
    kind: z.literal('written'),
    slot: noteSlotSchema,
    /** Words before the text; empty where the text stands alone. */
    label: z.string(),
    text: z.string().nullable(),
  }),
  z.strictObject({
    kind: z.literal('table'),
    caption: z.string(),
    columns: z.array(columnSchema),
    rows: z.array(z.array(z.string())),
    strong: z.array(z.int()),
  }),
]);
export type Block = z.infer<typeof blockSchema>;

export const sectionSchema = z.strictObject({ number: z.string(), title: z.string(), blocks: z.array(blockSchema) });
export type Section = z.infer<typeof sectionSchema>;

export const chapterSchema = z.strictObject({
  number: z.string(),
  title: z.string(),
  blocks: z.array(blockSchema),
  sections: z.array(sectionSchema),
});
export type Chapter = z.infer<typeof chapterSchema>;

const figuresSchema = z.strictObject({
  verdict: verdictSchema,
  counted: z.int().nonnegative(),
  minimum: z.int().positive().nullable(),
});

/** One unit in one of the quota's own periods. */
export const verdictRowSchema = z.strictObject({
  ...figuresSchema.shape,
  quotaKey: z.string(),
  period: z.string(),
  unit: unitCodeSchema,
  unitName: z.string(),
  words: z.string(),
  provisional: z.int().nonnegative(),
  missing: z.int().nonnegative(),
  /** Items counted on a date entered from evidence. */
  attested: z.int().nonnegative(),
  /** Round of the closing that these figures come from; null while the period is open. */
  closedRound: z.int().positive().nullable(),
  /** What today's count says where it differs from the closing. */
  today: figuresSchema.nullable(),
});
export type VerdictRow = z.infer<typeof verdictRowSchema>;

/**
 * One unit over the periods of the window that have begun. Where the window does not judge, only `counted` and
 * `provisional` speak. `periodsDue` = met + short + pending.
 */
export const totalRowSchema = z.strictObject({
  quotaKey: z.string(),
  unit: unitCodeSchema,
  unitName: z.string(),
  counted: z.int().nonnegative(),
  provisional: z.int().nonnegative(),
  minimum: z.int().positive().nullable(),
  missing: z.int().nonnegative(),
  periodsDue: z.int().nonnegative(),
  periodsMet: z.int().nonnegative(),
  periodsShort: z.int().nonnegative(),
  periodsPending: z.int().nonnegative(),
  periodsExempt: z.int().nonnegative(),
});
export type TotalRow = z.infer<typeof totalRowSchema>;

export const forecastRowSchema = z.strictObject({
  period: z.string(),
  unit: unitCodeSchema,
  unitName: z.string(),
  counted: z.int().nonnegative(),
  minimum: z.int().positive(),
  expected: z.int().nonnegative(),
  outlook: z.enum(['reached', 'on_track', 'at_risk']),
});

export const reportQuotaSchema = z.strictObject({
  key: z.string(),
  title: z.string(),
  planTitle: z.string(),
  clause: z.string(),
  /**
   * Q1: the readings that the figures come from, each with the periods that it was used for: a closed period keeps the
   * one of its closing. Where the window does not judge, the one in use and no period.
   */
  readings: z.array(z.strictObject({ label: z.string(), periods: z.array(z.string()), isInUse: z.boolean() })).min(1),
  /** The other ones that the text allows, by which nothing here was counted. */
  otherReadings: z.array(z.strictObject({ label: z.string(), isInUse: z.boolean() })),
  choiceReason: z.string().nullable(),
  /** Q12: false when the window is not the quota's own; then the counts do not judge. */
  judges: z.boolean(),
  /** The quota's own periods within the window that have begun at the moment of counting. */
  spans: z.array(z.strictObject({ period: z.string(), from: civilDateSchema, to: civilDateSchema })),
  closings: z.array(
    z.strictObject({ period: z.string(), round: z.int().positive(), closedAt: instantSchema, digest: z.string() }),
  ),
  verdicts: z.array(verdictRowSchema),
  totals: z.array(totalRowSchema),
  /** How the running period is likely to end for each unit, as the quota desk says it. */
  forecasts: z.array(forecastRowSchema),
});
export type ReportQuota = z.infer<typeof reportQuotaSchema>;

/** An item of the annex: once, with how it stands in each quota that looks at it. */
export const reportItemSchema = z.strictObject({
  itemId: z.string(),
  title: z.string(),
  kind: articleKindSchema,
  unit: unitCodeSchema,
  unitName: z.string(),
  date: civilDateSchema,
  /** Where it can be read, or its evidence; null when nowhere. */
  address: z.string().nullable(),
  /** Paper, station or site in which it appeared elsewhere, with its number; null for what appeared here. */
  outlet: z.string().nullable(),
  /** Whether it has ever appeared, here or elsewhere. */
  hasAppeared: z.boolean(),
  results: z.array(
    z.strictObject({
      quotaKey: z.string(),
      counted: z.boolean(),
      isProvisional: z.boolean(),
      reason: z.enum(countReasons),
      date: civilDateSchema,
      /** Whether the closing of its period counted it; null while the period is open. */
      isClosedAsCounted: z.boolean().nullable(),
    }),
  ),
  /** How it stands in periods outside of the window, where no quota counts it within. */
  elsewhere: z.array(
    z.strictObject({
      quotaKey: z.string(),
      period: z.string(),
      counted: z.boolean(),
      /** Null for what a closing counted and the count of today knows otherwise. */
      reason: z.enum(countReasons).nullable(),
    }),
  ),
  remark: z.string(),
});
export type ReportItem = z.infer<typeof reportItemSchema>;

export const reportScopeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('consolidated') }),
  z.strictObject({
    kind: z.literal('unit'),
    unit: unitCodeSchema,
    unitName: z.string(),
    /** The unit that edits and posts for all. */
    isPublisher: z.boolean(),
  }),
]);
export type ReportScope = z.infer<typeof reportScopeSchema>;

export const reportSchema = z.strictObject({
  schemaVersion: z.literal(2),
  scope: reportScopeSchema,
  issuer: issuerSchema,
  /** True while nobody has said how the body heads its documents: symbol, place and names are a guess to be checked. */
  isIssuerAssumed: z.boolean(),
  /** `BÁO CÁO`, and what it is about. */
  title: z.string(),
  subject: z.string(),
  period: z.strictObject({
    code: z.string(),
    words: z.string(),
    from: civilDateSchema,
    to: civilDateSchema,
    isOver: z.boolean(),
  }),
  countedAt: instantSchema,
  revision: z.int().nonnegative(),
  isSample: z.boolean(),
  opening: z.array(z.string()),
  chapters: z.array(chapterSchema),
  closing: z.string(),
  /** One paragraph for the report on administrative reform. */
  paragraph: z.string(),
  quotas: z.array(reportQuotaSchema),
  items: z.array(reportItemSchema),
  /** The rules by which was counted, one sentence each. */
  rules: z.array(z.string()),
  /** SHA-256 of everything above; its first eight characters end the annex. */
  digest: z.string(),
});
export type Report = z.infer<typeof reportSchema>;
