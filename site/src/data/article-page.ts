import type { Article } from '@cchc/shared/contract';
import { formatDateTime, localIso } from '../i18n/dates.ts';
import { articleKindWords, reformAreaWords } from '../i18n/words.ts';
import { cleanHtml } from '../rich-text/gate.ts';
import { type PictureView, mediaPath, pictureView } from '../rich-text/picture.ts';
import { type Card, type Named, cardOf, categoriesOf, categoryLink, unitLink } from './cards.ts';
import type { SiteData } from './open-site.ts';
import { relatedTo } from './related.ts';

export interface FileView {
  readonly href: string;
  readonly title: string;
  /** Kind and size: `PDF, 340 KB`. */
  readonly detail: string;
}

/** An article as its page shows it. */
export interface ArticlePage {
  readonly title: string;
  readonly summary: string;
  readonly kind: string;
  readonly categories: readonly Named[];
  readonly when: string;
  readonly dateTime: string;
  /** Words of a later edit, null when there was none after the day of publication. */
  readonly updated: { readonly when: string; readonly dateTime: string } | null;
  readonly unit: Named | null;
  readonly coAuthors: readonly Named[];
  readonly penName: string | null;
  readonly mark: string | null;
  readonly cover: (PictureView & { readonly caption: string }) | null;
  readonly body: string;
  readonly video: string | null;
  readonly files: readonly FileView[];
  readonly source: Article['source'];
  readonly areas: readonly string[];
  readonly related: readonly Card[];
  readonly moreIn: Named | null;
  readonly englishPath: string | null;
}

const markWords = { commendation: 'Gương điển hình', criticism: 'Vấn đề cần khắc phục' } as const;

/** Widest place of a cover: the column of text. */
export const columnWidth = 720;
/** An edit within the hour of publication corrects slips; readers need no note of it. */
const quietMs = 60 * 60 * 1000;

/** Whether readers are told of an edit. */
export const wasEdited = ({ updatedAt, firstPublishedAt }: Pick<Article, 'updatedAt' | 'firstPublishedAt'>): boolean =>
  Date.parse(updatedAt) - Date.parse(firstPublishedAt) > quietMs;

export function fileSize(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${(bytes / (1024 * 1024)).toFixed(1).replace('.', ',')} MB`;
}

export function articlePage(site: SiteData, article: Article): ArticlePage {
  const unit = site.unitByCode.get(article.authorUnit);
  const categories = categoriesOf(site, article).map(categoryLink);
  const cover = article.cover === null ? null : pictureView(article.cover, columnWidth);
  const areas = new Set([...(article.mainReformArea === null ? [] : [article.mainReformArea]), ...article.reformAreas]);
  return {
    title: article.title,
    summary: article.summary,
    kind: articleKindWords[article.kind],
    categories,
    when: formatDateTime(article.firstPublishedAt),
    dateTime: localIso(article.firstPublishedAt),
    updated: wasEdited(article)
      ? { when: formatDateTime(article.updatedAt), dateTime: localIso(article.updatedAt) }
      : null,
    unit: unit === undefined ? null : unitLink(unit),
    coAuthors: article.coAuthorUnits.flatMap((code) => {
      const other = site.unitByCode.get(code);
      return other === undefined ? [] : [unitLink(other)];
    }),
    penName: article.penName,
    mark: article.mark === null ? null : markWords[article.mark],
    cover: cover === null ? null : { ...cover, caption: article.cover?.caption ?? '' },
    body: cleanHtml(article.bodyHtml, article.media),
    video: article.videoUrl,
    files: article.attachments.map(({ title, file }) => ({
      href: mediaPath(file),
      title,
      detail: `${file.ext.slice(1).toUpperCase()}, ${fileSize(file.bytes)}`,
    })),
    source: article.source,
    areas: [...areas].map((area) => reformAreaWords[area]),
    related: relatedTo(site, article).map((one) => cardOf(site, one)),
    moreIn: categories[0] ?? (unit === undefined ? null : unitLink(unit)),
    englishPath: article.en === null ? null : `/en/tin-tuc/${article.slug}/`,
  };
}

/** schema.org description of an article. */
export function newsArticleData(site: SiteData, article: Article): object {
  const unit = site.unitByCode.get(article.authorUnit);
  const cover = article.cover === null ? null : pictureView(article.cover, 1200);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.summary,
    inLanguage: 'vi',
    datePublished: localIso(article.firstPublishedAt),
    dateModified: localIso(article.updatedAt),
    mainEntityOfPage: `${site.siteUrl}/tin-tuc/${article.slug}/`,
    author: { '@type': 'Organization', name: unit?.name ?? site.settings.departmentName },
    publisher: { '@type': 'GovernmentOrganization', name: site.settings.departmentName, url: `${site.siteUrl}/` },
    ...(cover === null ? {} : { image: `${site.siteUrl}${cover.src}` }),
  };
}
