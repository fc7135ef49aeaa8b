import { z } from 'zod';
import { linkSchema, slugSchema, textSchema, unitCodeSchema } from '../primitives.ts';

/** What the whole site needs to know of its publisher. One item, key `site`. */
export const settingsSchema = z.strictObject({
  siteName: textSchema,
  departmentName: textSchema,
  parentName: textSchema,
  publisherCode: slugSchema,
  provinceName: textSchema,
  /** True for sample data: every page says so and is kept out of search engines. */
  isDemonstration: z.boolean(),
  publishingUnit: unitCodeSchema.nullable(),
  adminOfficeUnit: unitCodeSchema.nullable(),
  address: z.string(),
  phone: z.string(),
  email: z.string(),
  responsiblePost: z.string(),
  slogans: z.array(textSchema),
  links: z.array(z.strictObject({ label: textSchema, url: linkSchema, note: z.string().nullable() })),
  reformAreas: z.array(z.strictObject({ code: z.string(), name: textSchema })),
  procedurePortalUrl: linkSchema,
  feedbackLegalBasis: z.string(),
  feedbackSteps: z.array(textSchema),
  /** Working days in which a returned item keeps its date (Q4). */
  returnGraceDays: z.int().nonnegative(),
  /** Fewest words of a submitted item (Q4). */
  minimumWords: z.int().nonnegative(),
  holidays: z.array(z.string()),
  swappedWorkingDays: z.array(z.string()),
  en: z.strictObject({ siteName: textSchema, departmentName: textSchema, functions: z.string() }).nullable(),
});
export type Settings = z.infer<typeof settingsSchema>;
