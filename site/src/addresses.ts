import { listRuleAddresses } from './addresses-rules.ts';
import { articleYears, hasArchive, monthPath, monthsOf } from './data/archives.ts';
import { lazily } from './data/lazily.ts';
import type { SiteData } from './data/open-site.ts';

/** Family of a page: which template makes it. */
export type PageKind =
  | 'home'
  | 'news'
  | 'news-month'
  | 'article'
  | 'category'
  | 'category-month'
  | 'units'
  | 'unit'
  | 'unit-month'
  | 'about'
  | 'guides'
  | 'guide'
  | 'accessibility'
  | 'search'
  | 'not-found'
  | 'feed'
  | 'sitemap'
  | 'robots'
  | 'styleguide'
  | (string & {});

/** One file of the site. */
export interface Address {
  /** Address inside the site: `/tin-tuc/x/` or `/rss.xml`. */
  readonly path: string;
  /** File of the release: `tin-tuc/x/index.html` or `rss.xml`. */
  readonly file: string;
  readonly kind: PageKind;
  /** What the file depends on; see `affectedTags`. */
  readonly tags: readonly string[];
  /** Instant of the last change of its own content where there is one, for the sitemap. */
  readonly changedAt?: string;
  /** False keeps a page out of the sitemap. */
  readonly isListed?: boolean;
}

const fileOf = (path: string): string => {
  const relative = path.slice(1);
  return relative === '' || relative.endsWith('/') ? `${relative}index.html` : relative;
};

/** Tags by which a banner reaches pages: the page itself and every section above it, the home page excepted. */
function pathTags(path: string): readonly string[] {
  const tags = [`path:${path}`];
  for (let end = path.indexOf('/', 1); end !== -1 && end < path.length - 1; end = path.indexOf('/', end + 1)) {
    tags.push(`path:${path.slice(0, end + 1)}`);
  }
  return tags;
}

/** A page of HTML: carries the frame of the site, so it depends on `global` and on banners. */
export function pageAddress(
  path: string,
  kind: PageKind,
  tags: readonly string[],
  more: Pick<Address, 'changedAt' | 'isListed'> = {},
): Address {
  return { path, file: fileOf(path), kind, tags: ['global', ...pathTags(path), ...tags], ...more };
}

/** Any other file: feeds, data. Carries no frame. */
export function fileAddress(path: string, kind: PageKind, tags: readonly string[]): Address {
  return { path, file: fileOf(path), kind, tags: ['publisher', ...tags], isListed: false };
}

function listArticleAddresses(site: SiteData): readonly Address[] {
  return site.articles.map((article) =>
    pageAddress(`/tin-tuc/${article.slug}/`, 'article', [`article:${article.documentId}`], {
      changedAt: article.updatedAt,
    }),
  );
}

function listGroupAddresses(
  site: SiteData,
  family: { readonly base: string; readonly kind: 'unit' | 'category'; readonly slug: string; readonly key: string },
): readonly Address[] {
  const { base, kind, slug, key } = family;
  const articles = (kind === 'unit' ? site.articlesByUnit : site.articlesByCategory).get(key) ?? [];
  const changed = articles[0]?.firstPublishedAt;
  const list = [
    pageAddress(
      `${base}${slug}/`,
      kind,
      // A unit shows its own months of the quotas, which go on with the calendar.
      kind === 'unit' ? [`unit:${key}`, `quota-of:${key}`, 'day'] : [`category:${key}`],
      changed === undefined ? {} : { changedAt: changed },
    ),
    fileAddress(`${base}${slug}/rss.xml`, 'feed', [`feed:${kind}:${key}`]),
    fileAddress(`${base}${slug}/feed.json`, 'feed', [`feed:${kind}:${key}`]),
  ];
  if (hasArchive(articles)) {
    for (const { month } of monthsOf(articles)) {
      const path = `${base}${slug}/${monthPath(month)}/`;
      list.push(pageAddress(path, `${kind}-month`, [`${kind}-month:${key}:${month}`], { isListed: false }));
    }
  }
  return list;
}

/** Every file of the site but assets and pictures. The one list: renderer, sitemap and link check follow it. */
export const listAddresses: (site: SiteData) => readonly Address[] = lazily((site) => {
  const newest = site.articles[0]?.firstPublishedAt;
  const changed = newest === undefined ? {} : { changedAt: newest };
  return [
    pageAddress('/', 'home', ['home'], changed),
    pageAddress('/tin-tuc/', 'news', ['list:news'], changed),
    ...[...site.articlesByMonth.keys()].map((month) =>
      pageAddress(`/tin-tuc/${monthPath(month)}/`, 'news-month', [`month:${month}`]),
    ),
    ...listArticleAddresses(site),
    ...site.categories.flatMap((one) =>
      listGroupAddresses(site, { base: '/chuyen-muc/', kind: 'category', slug: one.slug, key: one.slug }),
    ),
    pageAddress('/don-vi/', 'units', ['list:units']),
    ...site.units.flatMap((one) =>
      listGroupAddresses(site, { base: '/don-vi/', kind: 'unit', slug: one.slug, key: one.code }),
    ),
    pageAddress('/gioi-thieu/', 'about', ['about']),
    pageAddress('/huong-dan/', 'guides', ['list:guides']),
    ...site.pages
      .filter((one) => one.section === 'guide')
      .map((one) =>
        pageAddress(`/huong-dan/${one.slug}/`, 'guide', [`page:${one.slug}`], { changedAt: one.updatedAt }),
      ),
    pageAddress('/tro-nang/', 'accessibility', ['accessibility']),
    pageAddress('/tro-nang/thanh-phan/', 'styleguide', [], { isListed: false }),
    pageAddress('/tim-kiem/', 'search', ['search'], { isListed: false }),
    pageAddress('/404.html', 'not-found', [], { isListed: false }),
    ...['/', '/tin-tuc/'].flatMap((base) => [
      fileAddress(`${base}rss.xml`, 'feed', ['feed:news']),
      fileAddress(`${base}feed.json`, 'feed', ['feed:news']),
    ]),
    fileAddress('/sitemap-index.xml', 'sitemap', ['sitemap']),
    ...['trang', ...articleYears(site).map((year) => `tin-${year}`)].map((name) =>
      fileAddress(`/sitemap-${name}.xml`, 'sitemap', [`sitemap:${name}`]),
    ),
    fileAddress('/robots.txt', 'robots', []),
    ...listRuleAddresses(site),
  ];
});
