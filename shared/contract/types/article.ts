import { z } from 'zod';
import { attachmentSchema, mediaSchema } from '../media.ts';
import { documentIdSchema, instantSchema, linkSchema, slugSchema, textSchema, unitCodeSchema } from '../primitives.ts';
import { articleKindSchema, audienceSchema, markSchema, reformAreaSchema } from '../vocabulary.ts';

/** English version: complete or absent. */
export const englishTextSchema = z.strictObject({ title: textSchema, summary: textSchema, bodyHtml: z.string() });

/**
 * A published article. Key: `documentId`.
 * `bodyHtml` is untrusted markup: whoever shows it passes it through the sanitising gate. Pictures inside it are
 * `<img src="media:<sha256>" alt="…">` and stand in `media`.
 * `firstPublishedAt` never moves; `updatedAt` is the instant of the latest publication.
 */
export const articleSchema = z.strictObject({
  documentId: documentIdSchema,
  locale: z.literal('vi'),
  slug: slugSchema,
  formerSlugs: z.array(slugSchema),
  kind: articleKindSchema,
  title: textSchema.max(400),
  summary: textSchema,
  bodyHtml: z.string(),
  cover: mediaSchema.nullable(),
  media: z.array(mediaSchema),
  attachments: z.array(attachmentSchema),
  videoUrl: linkSchema.nullable(),
  mainReformArea: reformAreaSchema.nullable(),
  reformAreas: z.array(reformAreaSchema),
  audiences: z.array(audienceSchema),
  categories: z.array(slugSchema),
  authorUnit: unitCodeSchema,
  coAuthorUnits: z.array(unitCodeSchema),
  penName: z.string().max(200).nullable(),
  source: z.strictObject({ name: textSchema, url: linkSchema.nullable() }).nullable(),
  mark: markSchema.nullable(),
  firstPublishedAt: instantSchema,
  updatedAt: instantSchema,
  expiresAt: instantSchema.nullable(),
  en: englishTextSchema.nullable(),
});
export type Article = z.infer<typeof articleSchema>;
