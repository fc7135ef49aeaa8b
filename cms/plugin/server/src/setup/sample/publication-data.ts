import type { Channel, Decision, Instant, LegalDocument, Plan, Procedure } from '@cchc/shared/contract';
import type { SeedArticle, SeedPage } from '../../profiles/index.ts';

/** What is stored for each published value of the sample. The other direction of the presenters. */

export const channelData = ({ order, firstPublishedAt: _at, ...channel }: Channel) => ({
  ...channel,
  sortOrder: order,
  isSample: true,
});

export const documentData = ({ files: _files, firstPublishedAt: _at, ...document }: LegalDocument) => ({
  ...document,
  isSample: true,
});

export const planData = (
  { original, files: _files, firstPublishedAt: _at, ...plan }: Plan,
  hidesOriginal: boolean,
) => ({
  ...plan,
  hidesOriginal,
  originalTitle: original?.title ?? null,
  originalDates: original?.dates ?? null,
});

export const pageData = ({ en, order, publishedAt: _at, ...page }: SeedPage) => ({
  ...page,
  sortOrder: order,
  titleEn: en?.title ?? null,
  summaryEn: en?.summary ?? null,
  bodyEn: en?.body ?? null,
  isSample: true,
});

/** Content in force from the beginning; later versions are written by the decisions that bring them. */
export function procedureData(procedure: Procedure) {
  const first = procedure.versions[0];
  return {
    ...first?.content,
    code: procedure.code,
    aliases: procedure.aliases,
    fieldCode: procedure.fieldCode,
    portalUrl: procedure.portalUrl,
    receivingUnits: procedure.receivingUnits,
    baselineAsOf: procedure.baseline?.asOf ?? null,
    baselineSource: procedure.baseline?.sourceName ?? null,
    baselineUrl: procedure.baseline?.sourceUrl ?? null,
    sourceDefects: procedure.sourceDefects,
    isSample: true,
  };
}

export const decisionData = ({ items: _items, files: _files, firstPublishedAt: _at, ...decision }: Decision) => ({
  ...decision,
  isSample: true,
});

export const decisionItemData = (item: Decision['items'][number], decisionDocumentId: string, order: number) => {
  const { id, ...row } = item;
  return { ...row, itemId: id, decisionDocumentId, sortOrder: order };
};

/** The draft before anything happened to it. */
export const articleData = (article: SeedArticle, coverId: number | null, now: Instant) => ({
  title: article.title,
  slug: article.slug,
  kind: article.kind,
  summary: article.summary,
  body: article.body,
  cover: coverId,
  coverAlt: article.picture?.alt ?? null,
  coverCaption: article.picture?.caption ?? null,
  videoUrl: article.videoUrl,
  mainReformArea: article.mainReformArea,
  reformAreas: article.reformAreas,
  audiences: article.audiences,
  categories: article.categories,
  unitCode: article.authorUnit,
  coAuthorUnits: article.coAuthorUnits,
  mark: article.mark,
  markApproved: article.mark !== null,
  // What has expired already is told by its withdrawal; nothing is published with an end in the past.
  expiresAt: article.expiresAt !== null && article.expiresAt > now ? article.expiresAt : null,
  titleEn: article.en?.title ?? null,
  summaryEn: article.en?.summary ?? null,
  bodyEn: article.en?.body ?? null,
  workflowState: 'draft',
  isSample: true,
});
