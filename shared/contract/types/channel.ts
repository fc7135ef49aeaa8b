import { z } from 'zod';
import {
  civilDateSchema,
  instantSchema,
  linkSchema,
  placeSchema,
  slugSchema,
  textSchema,
  unitCodeSchema,
} from '../primitives.ts';
import { bannerLevelSchema, channelKindSchema } from '../vocabulary.ts';

/** Hours in which a line answers: days 1 (Monday) to 7, times `HH:MM`, end after start; 00:00 to 24:00 = all day. */
export const openingHoursSchema = z.strictObject({
  days: z.array(z.int().min(1).max(7)).min(1),
  from: z.string().regex(/^\d{2}:\d{2}$/),
  to: z.string().regex(/^\d{2}:\d{2}$/),
});

/** A hotline or another way to reach the department. Key: `key`. `raw` is the value as published, never tidied. */
export const channelSchema = z.strictObject({
  key: slugSchema,
  kind: channelKindSchema,
  label: textSchema,
  purpose: textSchema,
  raw: textSchema,
  dial: z
    .string()
    .regex(/^\+?\d{3,15}$/)
    .nullable(),
  url: linkSchema.nullable(),
  address: z.string().nullable(),
  ownerUnit: unitCodeSchema.nullable(),
  ownerName: textSchema,
  hours: z.array(openingHoursSchema),
  hoursNote: z.string().nullable(),
  costNote: z.string().nullable(),
  note: z.string().nullable(),
  order: z.int(),
  isFeatured: z.boolean(),
  verifiedOn: civilDateSchema.nullable(),
  validFrom: civilDateSchema.nullable(),
  validTo: civilDateSchema.nullable(),
  isUnverifiedSample: z.boolean(),
  firstPublishedAt: instantSchema,
});
export type Channel = z.infer<typeof channelSchema>;
export type OpeningHours = z.infer<typeof openingHoursSchema>;

/** An emergency banner: always with an end. Empty `paths` = every page. Key: `key`. */
export const bannerSchema = z.strictObject({
  key: slugSchema,
  level: bannerLevelSchema,
  text: textSchema.max(400),
  link: z.strictObject({ label: textSchema, url: placeSchema }).nullable(),
  from: instantSchema,
  until: instantSchema,
  paths: z.array(z.string().startsWith('/')),
});
export type Banner = z.infer<typeof bannerSchema>;
