import { z } from 'zod';
import { attachmentSchema, mediaSchema } from '../media.ts';
import { civilDateSchema, instantSchema, linkSchema, slugSchema, textSchema, unitCodeSchema } from '../primitives.ts';
import { activityFormSchema } from '../vocabulary.ts';
import { englishTextSchema } from './article.ts';

/** A legal or administrative document. Key: `key`. `documentType` is the abbreviation: QĐ, KH, CV, BC … */
export const legalDocumentSchema = z.strictObject({
  key: slugSchema,
  number: textSchema,
  title: textSchema,
  documentType: z.string().max(20),
  issuer: textSchema,
  signer: z.string().nullable(),
  issuedDate: civilDateSchema.nullable(),
  effectiveDate: civilDateSchema.nullable(),
  expiredDate: civilDateSchema.nullable(),
  files: z.array(attachmentSchema),
  sourceUrl: linkSchema.nullable(),
  note: z.string().nullable(),
  firstPublishedAt: instantSchema,
});
export type LegalDocument = z.infer<typeof legalDocumentSchema>;

/** Where a content page stands: `about` -> /gioi-thieu/, `accessibility` -> /tro-nang/, `guide` -> /huong-dan/<slug>/. */
export const contentPageSchema = z.strictObject({
  slug: slugSchema,
  section: z.enum(['about', 'accessibility', 'guide']),
  title: textSchema,
  summary: z.string(),
  bodyHtml: z.string(),
  media: z.array(mediaSchema),
  order: z.int(),
  isPinned: z.boolean(),
  updatedAt: instantSchema,
  firstPublishedAt: instantSchema,
  en: englishTextSchema.nullable(),
});
export type ContentPage = z.infer<typeof contentPageSchema>;

/** A communication activity outside the site. Key: `key`. */
export const activitySchema = z.strictObject({
  key: slugSchema,
  form: activityFormSchema,
  title: textSchema,
  date: civilDateSchema,
  unit: unitCodeSchema,
  number: z.int().nonnegative(),
  reach: z.int().nonnegative().nullable(),
  evidenceUrl: linkSchema.nullable(),
});
export type Activity = z.infer<typeof activitySchema>;
