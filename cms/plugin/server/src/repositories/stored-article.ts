import type { z } from 'zod';
import { richTextSchema } from '../presenters/rich-text.ts';
import { fileField, filesField } from './stored-file.ts';
import { anyList, flag, instantOrNull, rowSchema, textList, textOr, textOrNull } from './stored-fields.ts';

export const storedArticleSchema = rowSchema.extend({
  title: textOr,
  slug: textOr,
  kind: textOr,
  summary: textOr,
  body: richTextSchema,
  cover: fileField,
  coverAlt: textOrNull,
  coverCaption: textOrNull,
  attachments: filesField,
  videoUrl: textOrNull,
  mainReformArea: textOrNull,
  reformAreas: textList,
  audiences: anyList,
  categories: textList,
  unitCode: textOr,
  coAuthorUnits: textList,
  penName: textOrNull,
  sourceName: textOrNull,
  sourceUrl: textOrNull,
  isReposted: flag,
  mark: textOrNull,
  markApproved: flag,
  hasPatientOrChild: flag,
  consentNote: textOrNull,
  expiresAt: instantOrNull,
  titleEn: textOrNull,
  summaryEn: textOrNull,
  bodyEn: richTextSchema,
  withdrawReason: textOrNull,
  withdrawNote: textOrNull,
  formerSlugs: textList,
});
export type StoredArticle = z.infer<typeof storedArticleSchema>;
