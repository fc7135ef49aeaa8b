import { articleYears, monthPath } from '../data/archives.ts';
import { type Named, categoryLink } from '../data/cards.ts';
import { guideList } from '../data/content-pages.ts';
import { homePage } from '../data/home-page.ts';
import { lazily } from '../data/lazily.ts';
import type { SiteData } from '../data/open-site.ts';
import { formatMonth } from '../i18n/dates.ts';
import { searchKinds } from './search-kinds.ts';
import { searchVersion } from './search-version.ts';

/** A value that results may be narrowed to. */
export interface SearchChoice {
  readonly value: string;
  readonly name: string;
}

/** What the search page shows: the index that it names, the filters, and the grouped lists for readers without script. */
export interface SearchPage {
  readonly version: string;
  readonly kinds: readonly SearchChoice[];
  readonly units: readonly SearchChoice[];
  readonly fieldChoices: readonly SearchChoice[];
  readonly years: readonly SearchChoice[];
  readonly fields: readonly Named[];
  readonly categories: readonly Named[];
  readonly months: readonly Named[];
  readonly guides: readonly Named[];
}

const monthsShown = 12;

/** Years of articles, documents and decisions, the newest first. */
function yearsOf(site: SiteData): readonly string[] {
  const issued = [...site.documents, ...site.decisions].flatMap(({ issuedDate }) => issuedDate?.slice(0, 4) ?? []);
  return [...new Set([...articleYears(site), ...issued])].sort().reverse();
}

export const searchPage: (site: SiteData) => SearchPage = lazily((site) => ({
  version: searchVersion(site),
  kinds: searchKinds.map(({ slug, name }) => ({ value: slug, name })),
  units: site.units.map(({ slug, name }) => ({ value: slug, name })),
  fieldChoices: site.fields.map(({ code, name }) => ({ value: code, name })),
  years: yearsOf(site).map((year) => ({ value: year, name: year })),
  fields: homePage(site).fields.map(({ name, href }) => ({ name, href })),
  categories: site.categories.map(categoryLink),
  months: [...site.articlesByMonth.keys()]
    .slice(0, monthsShown)
    .map((month) => ({ name: formatMonth(month), href: `/tin-tuc/${monthPath(month)}/` })),
  guides: guideList(site).links.map(({ title, href }) => ({ name: title, href })),
}));
