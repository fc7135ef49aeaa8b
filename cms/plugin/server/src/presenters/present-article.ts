import type { StoredArticle } from '../repositories/stored-article.ts';
import type { StoredFile } from '../repositories/stored-file.ts';
import { presentAttachments, presentMedia } from './present-media.ts';
import { type Candidate, tidy } from './presented-item.ts';
import { type RichText, wordsOf } from './rich-text.ts';
import { richTextToHtml } from './rich-text-to-html.ts';
import type { SubjectFacts } from './subject-facts.ts';

/** The area that stands alone is the main one, chosen or not. */
const onlyOne = <T>(areas: readonly T[]): T | null => (areas.length === 1 ? (areas[0] ?? null) : null);

/** Files of the library by their name there. */
export type Library = ReadonlyMap<string, StoredFile>;

/** Markup of a body with the media that stand in it. */
export function presentBody(body: RichText, library: Library) {
  const media = (hash: string) => {
    const file = library.get(hash);
    return file === undefined ? null : presentMedia(file);
  };
  const { html, pictures } = richTextToHtml(body, media);
  return { html, media: pictures.flatMap((hash) => media(hash) ?? []) };
}

/** The English version: complete, or absent. */
export function presentEnglish(
  fields: { readonly titleEn: string | null; readonly summaryEn: string | null; readonly bodyEn: RichText },
  library: Library,
) {
  if (fields.titleEn === null || fields.summaryEn === null || wordsOf(fields.bodyEn) === '') return null;
  return { title: fields.titleEn, summary: fields.summaryEn, bodyHtml: presentBody(fields.bodyEn, library).html };
}

const withoutRepeats = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** A published article as the site may know it. What is kept inside the house is not read here. */
export function presentArticle(article: StoredArticle, facts: SubjectFacts, library: Library): Candidate {
  const body = presentBody(article.body, library);
  const english = presentEnglish(article, library);
  const englishMedia = english === null ? [] : presentBody(article.bodyEn, library).media;
  const media = new Map([...body.media, ...englishMedia].map((file) => [file.sha256, file]));
  return {
    type: 'article',
    value: tidy({
      documentId: article.documentId,
      locale: 'vi',
      slug: article.slug,
      formerSlugs: withoutRepeats(article.formerSlugs.filter((slug) => slug !== article.slug)),
      kind: article.kind,
      title: article.title,
      summary: article.summary,
      bodyHtml: body.html,
      cover:
        article.cover === null
          ? null
          : presentMedia(article.cover, { alt: article.coverAlt, caption: article.coverCaption }),
      media: [...media.values()],
      attachments: presentAttachments(article.attachments),
      videoUrl: article.videoUrl,
      mainReformArea: article.mainReformArea ?? onlyOne(article.reformAreas),
      reformAreas: withoutRepeats(article.reformAreas),
      audiences: withoutRepeats(article.audiences),
      categories: withoutRepeats(article.categories),
      authorUnit: article.unitCode,
      coAuthorUnits: withoutRepeats(article.coAuthorUnits),
      penName: article.penName,
      source: article.sourceName === null ? null : { name: article.sourceName, url: article.sourceUrl },
      mark: article.markApproved ? article.mark : null,
      firstPublishedAt: facts.firstPublishedAt,
      updatedAt: facts.updatedAt,
      expiresAt: article.expiresAt,
      en: english,
    }),
  };
}
