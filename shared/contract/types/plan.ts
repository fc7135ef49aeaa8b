import { z } from 'zod';
import { attachmentSchema } from '../media.ts';
import {
  civilDateSchema,
  documentIdSchema,
  instantSchema,
  slugSchema,
  textSchema,
  unitCodeSchema,
} from '../primitives.ts';
import {
  articleKindSchema,
  countedEventSchema,
  eventOriginSchema,
  quotaEventKindSchema,
  reasonCodeSchema,
  reformAreaSchema,
  unitKindSchema,
  verdictSchema,
  visibilitySchema,
} from '../vocabulary.ts';

/** A communication plan with the tasks of its annex. Key: `key`. Original dates stay in `original`. */
export const planSchema = z.strictObject({
  key: slugSchema,
  number: z.string().nullable(),
  title: textSchema,
  issuer: textSchema,
  issuedDate: civilDateSchema.nullable(),
  periodFrom: civilDateSchema,
  periodTo: civilDateSchema,
  summary: z.string(),
  isSample: z.boolean(),
  original: z.strictObject({ title: textSchema, dates: z.string() }).nullable(),
  tasks: z.array(
    z.strictObject({
      order: z.int(),
      text: textSchema,
      product: z.string(),
      time: z.string(),
      owners: z.string(),
    }),
  ),
  indicators: z.array(z.strictObject({ name: textSchema, target: textSchema, actual: z.string().nullable() })),
  files: z.array(attachmentSchema),
  firstPublishedAt: instantSchema,
});
export type Plan = z.infer<typeof planSchema>;

/** A date of a plan. `rule` says how the due date follows; a duty without a date has `kind: 'none'`. Key: `key`. */
export const deadlineSchema = z.strictObject({
  key: slugSchema,
  planKey: slugSchema,
  title: textSchema,
  clause: z.string(),
  subject: z.enum(['unit_plan', 'unit_report', 'cdc_report', 'other']),
  who: z.string(),
  rule: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('none'), note: z.string() }),
    /** Within `days` after the plan's issue date; the day after issue is day 1; moves off a day of rest. */
    z.strictObject({ kind: z.literal('term'), days: z.int().positive() }),
    /** The day itself is still in time. */
    z.strictObject({ kind: z.literal('on'), date: civilDateSchema }),
    /** The day before `date` is the last day in time. */
    z.strictObject({ kind: z.literal('before'), date: civilDateSchema }),
    /** Every month; `dayOfMonth` exclusive when `exclusive`. */
    z.strictObject({ kind: z.literal('monthly'), dayOfMonth: z.int().min(1).max(28), exclusive: z.boolean() }),
  ]),
});
export type Deadline = z.infer<typeof deadlineSchema>;

/** Who owes: one unit, units of some kinds, or all units but those named. */
export const quotaWhoSchema = z.discriminatedUnion('scope', [
  z.strictObject({ scope: z.literal('unit'), unit: unitCodeSchema }),
  z.strictObject({ scope: z.literal('kinds'), kinds: z.array(unitKindSchema).min(1) }),
  z.strictObject({ scope: z.literal('all'), except: z.array(unitCodeSchema) }),
]);

/** What counts: anything, anything about administrative reform, or named chuyên mục. */
export const quotaSubjectSchema = z.discriminatedUnion('scope', [
  z.strictObject({ scope: z.literal('any') }),
  z.strictObject({ scope: z.literal('cchc') }),
  z.strictObject({ scope: z.literal('categories'), categories: z.array(slugSchema).min(1) }),
]);

/** One way to read the plan's text. `kinds` empty = every kind; `minimum` null = no number in the text. */
export const quotaReadingSchema = z.strictObject({
  id: slugSchema,
  label: textSchema,
  who: quotaWhoSchema,
  kinds: z.array(articleKindSchema),
  subject: quotaSubjectSchema,
  event: quotaEventKindSchema,
  where: z.enum(['here', 'elsewhere', 'anywhere']),
  minimum: z.int().positive().nullable(),
});

/** A quota of a plan. Key: `key`. `startDay` 1 = calendar periods, 15 = from the 15th to the 14th. */
export const quotaSchema = z.strictObject({
  key: slugSchema,
  planKey: slugSchema,
  title: textSchema,
  clause: z.string(),
  period: z.enum(['month', 'quarter', 'half', 'year']),
  startDay: z.union([z.literal(1), z.literal(15)]),
  validFrom: civilDateSchema,
  validTo: civilDateSchema,
  readings: z.array(quotaReadingSchema).min(1),
  chosenReading: slugSchema,
  carriesOver: z.boolean(),
  visibility: visibilitySchema,
  order: z.int(),
});
export type Quota = z.infer<typeof quotaSchema>;
export type QuotaReading = z.infer<typeof quotaReadingSchema>;
export type QuotaWho = z.infer<typeof quotaWhoSchema>;
export type QuotaSubject = z.infer<typeof quotaSubjectSchema>;

/**
 * What the count of quotas may know of one item. Key: `itemId`. Title and slug only while the item is public.
 * `url` is the evidence of an item that appeared elsewhere. Events in the order of the ledger.
 */
export const quotaItemSchema = z.strictObject({
  itemId: documentIdSchema,
  unit: unitCodeSchema,
  kind: articleKindSchema,
  reformAreas: z.array(reformAreaSchema),
  categories: z.array(slugSchema),
  where: z.enum(['here', 'elsewhere']),
  url: z.string().nullable(),
  title: z.string().nullable(),
  slug: slugSchema.nullable(),
  events: z.array(
    z.strictObject({
      event: countedEventSchema,
      at: instantSchema,
      origin: eventOriginSchema,
      reasonCode: reasonCodeSchema.nullable(),
    }),
  ),
});
export type QuotaItem = z.infer<typeof quotaItemSchema>;

/** A unit excused from a quota (all its quotas when `quotaKey` is null) for a period. Key: `key`. */
export const exemptionSchema = z.strictObject({
  key: slugSchema,
  quotaKey: slugSchema.nullable(),
  unit: unitCodeSchema,
  period: z.string(),
  reasonCode: z.string(),
  document: z.string().nullable(),
});
export type Exemption = z.infer<typeof exemptionSchema>;

/** A closed period: what was frozen, in the order of closing. Key: `<quota>-<period>-<round>`. */
export const closingSchema = z.strictObject({
  key: slugSchema,
  quotaKey: slugSchema,
  readingId: slugSchema,
  period: z.string(),
  round: z.int().positive(),
  closedAt: instantSchema,
  isReopened: z.boolean(),
  digest: z.string(),
  rows: z.array(
    z.strictObject({
      unit: unitCodeSchema,
      verdict: verdictSchema,
      counted: z.int().nonnegative(),
      minimum: z.int().positive().nullable(),
      /** Surplus of earlier periods that the verdict rests on, where the plan carries over; absent = none. */
      carried: z.int().positive().optional(),
      itemIds: z.array(z.string()),
    }),
  ),
});
export type Closing = z.infer<typeof closingSchema>;
