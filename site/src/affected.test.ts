import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Address, listAddresses } from './addresses.ts';
import { affectedTags } from './affected.ts';
import { articlePage, newsArticleData } from './data/article-page.ts';
import { inMonth, monthsOf, pageSize } from './data/archives.ts';
import { bannersOn } from './views/banner-section.ts';
import { cardOf } from './data/cards.ts';
import { pagesOf } from './data/content-pages.ts';
import { categoryFeed, newsFeed, unitFeed } from './data/feeds.ts';
import { homePage } from './data/home-page.ts';
import type { SiteData } from './data/open-site.ts';
import { searchPage } from './search/search-page.ts';
import { sitemapIndexXml, sitemapParts, sitemapXml } from './data/sitemaps.ts';
import { unitGroups } from './data/unit-list.ts';
import { unitPage } from './data/unit-page.ts';
import {
  type AnyItem,
  makeArticle,
  makeBanner,
  makeCategory,
  makeChannel,
  makePage,
  makeSettings,
  makeSite,
  makeUnit,
} from './fixtures/snapshot.ts';

type Articles = Parameters<typeof monthsOf>[0];

const listPage = (site: SiteData, articles: Articles = []): unknown => [
  articles.slice(0, pageSize).map((article) => cardOf(site, article)),
  monthsOf(articles),
];

function monthPage(site: SiteData, articles: Articles = [], month: string): unknown {
  const months = monthsOf(articles).map((one) => one.month);
  const place = months.indexOf(month);
  return [months[place - 1], months[place + 1], inMonth(articles, month).map((article) => cardOf(site, article))];
}

/** Everything that a file of the site is made of, read anew without any tag. */
function contentOf(site: SiteData, { path, kind }: Address): unknown {
  const parts = path.split('/').filter((part) => part !== '');
  const slug = parts[1] ?? '';
  const month = parts.slice(-2).join('-');
  const unit = site.unitBySlug.get(slug);
  const ofUnit = site.articlesByUnit.get(unit?.code ?? '') ?? [];
  const ofCategory = site.articlesByCategory.get(slug) ?? [];
  const article = site.articleBySlug.get(slug);
  switch (kind) {
    case 'home':
      return homePage(site);
    case 'news':
      return [listPage(site, site.articles), site.categories.filter((one) => site.articlesByCategory.has(one.slug))];
    case 'news-month':
      return monthPage(site, site.articles, month);
    case 'article':
      return article === undefined ? null : [articlePage(site, article), newsArticleData(site, article)];
    case 'category':
      return [site.categoryBySlug.get(slug), listPage(site, ofCategory)];
    case 'category-month':
      return [site.categoryBySlug.get(slug)?.name, monthPage(site, ofCategory, month)];
    case 'units':
      return unitGroups(site);
    case 'unit':
      return unit === undefined ? null : [unit.shortName, unitPage(site, unit), listPage(site, ofUnit)];
    case 'unit-month':
      return [unit?.name, monthPage(site, ofUnit, month)];
    case 'about':
      return pagesOf(site, 'about');
    case 'guides':
    case 'guide':
      return pagesOf(site, 'guide').filter((page) => kind === 'guides' || page.slug === slug);
    case 'search':
      return searchPage(site);
    case 'sitemap': {
      const part = sitemapParts(site).find((one) => path === `/sitemap-${one.name}.xml`);
      return part === undefined ? sitemapIndexXml(site) : sitemapXml(site, part);
    }
    case 'feed':
      if (parts[0] === 'thu-tuc') return null;
      if (parts[0] === 'don-vi') return unitFeed(site, slug);
      return parts[0] === 'chuyen-muc' ? categoryFeed(site, slug) : newsFeed(site, '/').items;
    default:
      return null;
  }
}

const fileOf = (site: SiteData, address: Address): string =>
  JSON.stringify([
    contentOf(site, address),
    address.tags.includes('global') ? [site.settings, bannersOn(site.banners, address.path)] : site.settings.siteName,
  ]);

const filesOf = (site: SiteData): ReadonlyMap<string, string> =>
  new Map(listAddresses(site).map((address) => [address.path, fileOf(site, address)]));

/** Paths of `after` that read otherwise than in `before`, or are new. */
function changedPaths(before: SiteData, after: SiteData): string[] {
  const old = filesOf(before);
  return [...filesOf(after)].filter(([path, text]) => old.get(path) !== text).map(([path]) => path);
}

/** Paths that a publisher would render again. */
function renderedPaths(before: SiteData, after: SiteData): string[] {
  const known = new Set(listAddresses(before).map((address) => address.path));
  const tags = affectedTags(before, after);
  return listAddresses(after)
    .filter((address) => !known.has(address.path) || address.tags.some((tag) => tags.has(tag)))
    .map((address) => address.path);
}

const dayOf = (number: number): string => {
  const month = String(1 + (number % 3)).padStart(2, '0');
  return `2026-${month}-${String(1 + (number % 18)).padStart(2, '0')}T02:${String(number % 60).padStart(2, '0')}:00.000Z`;
};
const articleOf = (number: number, title = `Bài ${String(number)}`): AnyItem =>
  makeArticle({
    documentId: `a${String(number)}`,
    title,
    authorUnit: number % 5 === 0 ? 'BV-B' : 'BV-A',
    coAuthorUnits: number % 7 === 0 ? ['BV-C'] : [],
    categories: number % 3 === 0 ? ['mot-cua'] : number % 3 === 1 ? ['suc-khoe', 'mot-cua'] : [],
    firstPublishedAt: dayOf(number),
  });

const start: readonly AnyItem[] = [
  makeSettings(),
  makeUnit({ code: 'BV-A' }),
  makeUnit({ code: 'BV-B' }),
  makeUnit({ code: 'BV-C', parent: 'BV-A' }),
  makeCategory({ slug: 'mot-cua' }),
  makeCategory({ slug: 'suc-khoe' }),
  makePage({ slug: 'nop-ho-so' }),
  makeChannel({ key: 'cap-cuu' }),
  ...Array.from({ length: 62 }, (_, number) => articleOf(number)),
];

const idOf = (item: AnyItem): string =>
  item.type === 'article'
    ? item.value.documentId
    : item.type === 'unit'
      ? item.value.code
      : item.type === 'category' || item.type === 'page'
        ? item.value.slug
        : item.type;

/** Lays items over others of the same type and id. */
function laidOver(items: readonly AnyItem[], ...more: readonly AnyItem[]): AnyItem[] {
  const byId = new Map(items.map((item) => [`${item.type}:${idOf(item)}`, item]));
  for (const item of more) byId.set(`${item.type}:${idOf(item)}`, item);
  return [...byId.values()];
}
const without = (items: readonly AnyItem[], type: string, id: string): AnyItem[] =>
  items.filter((item) => item.type !== type || idOf(item) !== id);

type Edit = (items: readonly AnyItem[]) => AnyItem[];

const articleNumber = fc.integer({ min: 0, max: 70 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  articleNumber.map(
    (number): Edit =>
      (items) =>
        laidOver(items, articleOf(number, 'Tiêu đề sửa lại')),
  ),
  articleNumber.map(
    (number): Edit =>
      (items) =>
        without(items, 'article', `a${String(number)}`),
  ),
  articleNumber.map(
    (number): Edit =>
      (items) =>
        laidOver(
          items,
          makeArticle({ documentId: `a${String(number)}`, categories: ['suc-khoe'], authorUnit: 'BV-C' }),
        ),
  ),
  fc.constantFrom('BV-A', 'BV-B', 'BV-C', 'BV-D').map(
    (code): Edit =>
      (items) =>
        laidOver(items, makeUnit({ code, name: 'Tên mới', phone: '0258 000 000' })),
  ),
  fc.constant<Edit>((items) => without(items, 'category', 'suc-khoe')),
  fc.constant<Edit>((items) => laidOver(items, makeCategory({ slug: 'mot-cua', name: 'Một cửa' }))),
  fc.constant<Edit>((items) => laidOver(items, makePage({ slug: 'nop-ho-so', title: 'Nộp hồ sơ trực tuyến' }))),
  fc.constant<Edit>((items) => laidOver(items, makeSettings({ siteName: 'Tên khác' }))),
  fc.constantFrom<readonly string[]>([], ['/'], ['/tin-tuc/'], ['/don-vi/bv-a/']).map(
    (paths): Edit =>
      (items) =>
        laidOver(items, makeBanner({ key: 'khan', paths: [...paths] })),
  ),
);

describe('affectedTags', () => {
  it('reaches every file that reads otherwise, whatever was edited', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const before = makeSite(start);
        const after = makeSite(edits.reduce<readonly AnyItem[]>((items, change) => change(items), start));
        const rendered = new Set(renderedPaths(before, after));
        expect(changedPaths(before, after).filter((path) => !rendered.has(path))).toEqual([]);
      }),
      { numRuns: 60, seed: 20_260_320 },
    );
  });

  it('reaches nothing when nothing changed, also when the snapshot was read anew', () => {
    expect([...affectedTags(makeSite(start), makeSite(structuredClone(start)))]).toEqual([]);
  });

  it('reaches everything when there was nothing before', () => {
    const site = makeSite(start);
    const tags = affectedTags(null, site);
    expect(listAddresses(site).every((address) => address.tags.some((tag) => tags.has(tag)))).toBe(true);
  });

  it('reaches the article, and the search page that names its index, when only its body changed', () => {
    const after = start.map((item) =>
      item.type === 'article' && item.value.documentId === 'a3'
        ? { ...item, value: { ...item.value, bodyHtml: '<p>Nội dung mới.</p>' } }
        : item,
    );
    const rendered = renderedPaths(makeSite(start), makeSite(after));
    expect(rendered.filter((path) => !path.startsWith('/du-lieu/'))).toEqual(['/tin-tuc/a3/', '/tim-kiem/']);
  });

  it('leaves the articles of other months and chuyên mục alone when one is added', () => {
    const added = makeArticle({
      documentId: 'moi',
      authorUnit: 'BV-A',
      categories: ['mot-cua'],
      firstPublishedAt: '2026-03-19T02:00:00.000Z',
    });
    const rendered = renderedPaths(makeSite(start), makeSite([...start, added]));
    expect(rendered).toContain('/tin-tuc/moi/');
    expect(rendered).toContain('/tin-tuc/2026/03/');
    expect(rendered).toContain('/don-vi/bv-a/rss.xml');
    expect(rendered).not.toContain('/tin-tuc/2026/02/');
    expect(rendered).not.toContain('/don-vi/bv-b/');
    expect(rendered).not.toContain('/chuyen-muc/suc-khoe/');
    expect(rendered.filter((path) => /^\/tin-tuc\/a\d+\/$/.test(path)).length).toBeLessThanOrEqual(2);
  });

  it('reaches the section that a banner names and no other page', () => {
    const after = laidOver(start, makeBanner({ key: 'khan', paths: ['/don-vi/'] }));
    const rendered = renderedPaths(makeSite(start), makeSite(after));
    expect(rendered).toContain('/don-vi/');
    expect(rendered).toContain('/don-vi/bv-a/');
    expect(rendered.filter((path) => !path.startsWith('/don-vi/') && path !== '/man-hinh/')).toEqual([]);
  });

  it('reaches all pages and no feed when a banner comes that names none', () => {
    const after = makeSite(laidOver(start, makeBanner({ key: 'khan' })));
    const rendered = new Set(renderedPaths(makeSite(start), after));
    expect(rendered.has('/gioi-thieu/')).toBe(true);
    expect(rendered.has('/tin-tuc/a1/')).toBe(true);
    expect(rendered.has('/rss.xml')).toBe(false);
  });
});
