import { z } from 'zod';
import { civilDateSchema, linkSchema, slugSchema, textSchema, unitCodeSchema } from '../primitives.ts';
import { unitEventKindSchema, unitKindSchema } from '../vocabulary.ts';

/** Days on which a unit is active, both ends included; `to` null = still active. */
export const activityIntervalSchema = z.strictObject({ from: civilDateSchema, to: civilDateSchema.nullable() });

/** Something that happened to a unit; `units` are the other units concerned (absorbed, successors …). */
export const unitEventSchema = z.strictObject({
  date: civilDateSchema,
  kind: unitEventKindSchema,
  units: z.array(unitCodeSchema),
  formerName: z.string().nullable(),
  document: z.string().nullable(),
});

/** A unit of the department. Key: `code`. */
export const unitSchema = z.strictObject({
  code: unitCodeSchema,
  slug: slugSchema,
  name: textSchema,
  shortName: textSchema,
  kind: unitKindSchema,
  order: z.int(),
  parent: unitCodeSchema.nullable(),
  activity: z.array(activityIntervalSchema),
  events: z.array(unitEventSchema),
  functions: z.string(),
  address: z.string(),
  phone: z.string(),
  email: z.string(),
  website: linkSchema.nullable(),
  headPost: z.string(),
  en: z.strictObject({ name: textSchema, functions: textSchema, address: z.string() }).nullable(),
});
export type Unit = z.infer<typeof unitSchema>;
export type ActivityInterval = z.infer<typeof activityIntervalSchema>;
export type UnitEvent = z.infer<typeof unitEventSchema>;

/** A field of procedures ("lĩnh vực"), renamable with history. Key: `code`. */
export const fieldSchema = z.strictObject({
  code: slugSchema,
  name: textSchema,
  order: z.int(),
  formerNames: z.array(z.strictObject({ name: textSchema, until: civilDateSchema })),
});
export type Field = z.infer<typeof fieldSchema>;

/** A chuyên mục. Key: `slug`. */
export const categorySchema = z.strictObject({
  slug: slugSchema,
  name: textSchema,
  description: z.string(),
  order: z.int(),
});
export type Category = z.infer<typeof categorySchema>;
