import { listAddresses } from './addresses.ts';
import { affectedArticleTags, isSame } from './affected-articles.ts';
import { affectedRuleTags } from './affected-rules.ts';
import { guideList, pagesOf } from './data/content-pages.ts';
import { homePage } from './data/home-page.ts';
import { lazily } from './data/lazily.ts';
import type { SiteData } from './data/open-site.ts';
import { pageEntries } from './data/sitemaps.ts';
import { unitGroups } from './data/unit-list.ts';
import { unitPage } from './data/unit-page.ts';
import { searchPage } from './search/search-page.ts';
import { contactPoints } from './views/structured-data.ts';

/** What small pages and files show, as text, by tag: they are affected exactly when it differs. */
const shownByTag = lazily((site): ReadonlyMap<string, string> => {
  const shown = new Map<string, unknown>([
    ['home', [homePage(site), contactPoints(site)]],
    ['list:units', unitGroups(site)],
    ['about', pagesOf(site, 'about')],
    ['accessibility', pagesOf(site, 'accessibility')],
    ['list:guides', guideList(site)],
    ['search', searchPage(site)],
    ['sitemap:trang', pageEntries(site)],
  ]);
  for (const page of pagesOf(site, 'guide')) shown.set(`page:${page.slug}`, page);
  for (const unit of site.units) {
    shown.set(`unit:${unit.code}`, [unit.shortName, unit.slug, unitPage(site, unit)]);
  }
  for (const category of site.categories) {
    shown.set(`category:${category.slug}`, category);
  }
  return new Map(Array.from(shown, ([tag, value]) => [tag, JSON.stringify(value)]));
});

function* changedShown(before: SiteData, after: SiteData): Iterable<string> {
  const old = shownByTag(before);
  for (const [tag, text] of shownByTag(after)) if (old.get(tag) !== text) yield tag;
}

/** Banners that came, went or changed reach every page, or the pages and sections that they name. */
function* changedBanners(before: SiteData, after: SiteData): Iterable<string> {
  const textsOf = (site: SiteData): ReadonlyMap<string, readonly string[]> =>
    new Map(site.banners.map((banner) => [JSON.stringify(banner), banner.paths]));
  const old = textsOf(before);
  const now = textsOf(after);
  for (const [text, paths] of [...old, ...now]) {
    if (old.has(text) && now.has(text)) continue;
    if (paths.length === 0) yield 'global';
    for (const path of paths) yield `path:${path}`;
  }
}

/** Tags of what may read otherwise after a change; a page is rendered again when it is new or carries one of them. */
export function affectedTags(before: SiteData | null, after: SiteData): ReadonlySet<string> {
  if (before === null) return new Set(listAddresses(after).flatMap((address) => address.tags));
  const tags = new Set<string>();
  if (!isSame(before.settings, after.settings) || before.siteUrl !== after.siteUrl) {
    tags.add('global').add('publisher');
  }
  const sources = [changedBanners, affectedArticleTags, changedShown, affectedRuleTags];
  for (const source of sources) for (const tag of source(before, after)) tags.add(tag);
  // The index of the site maps names the newest change of each of them.
  if ([...tags].some((tag) => tag.startsWith('sitemap:'))) tags.add('sitemap');
  return tags;
}
