import { escapeMarkup } from '@cchc/shared/text';
import type { Article, Instant } from '@cchc/shared/contract';
import { getRssString } from '@astrojs/rss';
import { demonstrationNotice } from '../i18n/words.ts';
import { categoriesOf } from './cards.ts';
import type { SiteData } from './open-site.ts';

/** Newest entries of a feed, by first publication. */
export const feedSize = 50;

export interface FeedItem {
  readonly type: string;
  readonly key: string;
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly publishedAt: Instant;
  readonly updatedAt: Instant;
  readonly author: string | null;
  readonly categories: readonly string[];
}

export interface Feed {
  readonly title: string;
  readonly description: string;
  /** Address of the list that the feed follows; the files stand below it. */
  readonly base: string;
  readonly items: readonly FeedItem[];
}

/** Never moves with title, slug or server: a reader shows each entry once. */
export const guidOf = (site: SiteData, item: Pick<FeedItem, 'type' | 'key'>): string =>
  `urn:cchc:${site.publisherCode}:${item.type}:${item.key}`;

/** Characters that XML 1.0 cannot hold at all, not even escaped. */
const readable = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

const escapeXml = (text: string): string => escapeMarkup(readable(text));

const describe = (site: SiteData, feed: Feed): string =>
  site.settings.isDemonstration ? `${demonstrationNotice}. ${feed.description}` : feed.description;

/** RSS 2.0. Without a build date: the same entries give the same bytes. */
export async function rssOf(site: SiteData, feed: Feed): Promise<string> {
  return await getRssString({
    title: readable(feed.title),
    description: readable(describe(site, feed)),
    site: `${site.siteUrl}${feed.base}`,
    customData: '<language>vi</language>',
    items: feed.items.slice(0, feedSize).map((item) => ({
      title: readable(item.title),
      link: `${site.siteUrl}${item.path}`,
      description: readable(item.summary),
      pubDate: new Date(item.publishedAt),
      categories: item.categories.map(readable),
      customData: `<guid isPermaLink="false">${escapeXml(guidOf(site, item))}</guid>`,
    })),
  });
}

/** JSON Feed 1.1. */
export function jsonFeedOf(site: SiteData, feed: Feed): string {
  const body = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: describe(site, feed),
    language: 'vi',
    home_page_url: `${site.siteUrl}${feed.base}`,
    feed_url: `${site.siteUrl}${feed.base}feed.json`,
    authors: [{ name: site.settings.departmentName, url: `${site.siteUrl}/` }],
    items: feed.items.slice(0, feedSize).map((item) => ({
      id: guidOf(site, item),
      url: `${site.siteUrl}${item.path}`,
      title: item.title,
      summary: item.summary,
      content_text: item.summary,
      date_published: item.publishedAt,
      date_modified: item.updatedAt,
      ...(item.author === null ? {} : { authors: [{ name: item.author }] }),
      ...(item.categories.length === 0 ? {} : { tags: item.categories }),
    })),
  };
  return `${JSON.stringify(body)}\n`;
}

const itemOf = (site: SiteData, article: Article): FeedItem => ({
  type: 'article',
  key: article.documentId,
  path: `/tin-tuc/${article.slug}/`,
  title: article.title,
  summary: article.summary,
  publishedAt: article.firstPublishedAt,
  updatedAt: article.updatedAt,
  author: site.unitByCode.get(article.authorUnit)?.name ?? null,
  categories: categoriesOf(site, article).map((category) => category.name),
});

const itemsOf = (site: SiteData, articles: readonly Article[]): readonly FeedItem[] =>
  articles.slice(0, feedSize).map((article) => itemOf(site, article));

export function newsFeed(site: SiteData, base: '/' | '/tin-tuc/'): Feed {
  const { siteName, departmentName } = site.settings;
  return {
    title: base === '/' ? `${siteName} – ${departmentName}` : `Tin tức – ${siteName}`,
    description: `Tin, bài mới của ${departmentName} và các đơn vị trực thuộc`,
    base,
    items: itemsOf(site, site.articles),
  };
}

export function unitFeed(site: SiteData, slug: string): Feed | null {
  const unit = site.unitBySlug.get(slug);
  if (unit === undefined) return null;
  return {
    title: `${unit.name} – ${site.settings.siteName}`,
    description: `Tin, bài mới của ${unit.name}`,
    base: `/don-vi/${unit.slug}/`,
    items: itemsOf(site, site.articlesByUnit.get(unit.code) ?? []),
  };
}

export function categoryFeed(site: SiteData, slug: string): Feed | null {
  const category = site.categoryBySlug.get(slug);
  if (category === undefined) return null;
  return {
    title: `${category.name} – ${site.settings.siteName}`,
    description: `Tin, bài mới của chuyên mục ${category.name}`,
    base: `/chuyen-muc/${category.slug}/`,
    items: itemsOf(site, site.articlesByCategory.get(category.slug) ?? []),
  };
}
