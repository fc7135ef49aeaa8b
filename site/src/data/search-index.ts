import { formatDate, formatMonth } from '../i18n/dates.ts';
import { articleYears, monthPath, yearArticles } from './archives.ts';
import { type Named, categoryLink } from './cards.ts';
import { guideList } from './content-pages.ts';
import { homePage } from './home-page.ts';
import { procedureName, standings } from '../views/procedure-index.ts';
import type { SiteData } from './open-site.ts';
import { shownOf } from './telephone.ts';

/** Kinds of result in the order in which groups are shown. */
export const searchKinds = [
  'Thủ tục',
  'Đường dây nóng',
  'Đơn vị',
  'Hướng dẫn',
  'Quyết định',
  'Văn bản',
  'Tin, bài',
] as const;

/** One entry as the script reads it: kind, address, title, code or number (may be empty), note shown beside it. */
export type SearchEntry = readonly [kind: number, href: string, title: string, code: string, note: string];

const kindOf = (kind: (typeof searchKinds)[number]): number => searchKinds.indexOf(kind);

/** Everything but articles. Ended procedures are found too, and say that they ended. */
export function mainIndex(site: SiteData): readonly SearchEntry[] {
  const { channels, units, pages, decisions, documents } = site;
  return [
    ...standings(site).map(({ procedure, inForce }): SearchEntry => [
      kindOf('Thủ tục'),
      `/thu-tuc/${procedure.code}/`,
      procedureName(procedure.code, site.asOf, site),
      [procedure.code, ...procedure.aliases].join(' '),
      inForce ? procedure.code : `${procedure.code} – không còn thực hiện hoặc chưa có hiệu lực`,
    ]),
    ...channels.map((one): SearchEntry => [
      kindOf('Đường dây nóng'),
      `/duong-day-nong/#${one.key}`,
      `${one.label}: ${shownOf(one)}`,
      one.dial ?? '',
      one.purpose,
    ]),
    ...units.map((one): SearchEntry => [
      kindOf('Đơn vị'),
      `/don-vi/${one.slug}/`,
      one.name,
      one.shortName,
      one.address,
    ]),
    ...pages
      .filter((one) => one.section === 'guide')
      .map((one): SearchEntry => [kindOf('Hướng dẫn'), `/huong-dan/${one.slug}/`, one.title, '', one.summary]),
    ...decisions.map((one): SearchEntry => [
      kindOf('Quyết định'),
      `/quyet-dinh/${one.key}/`,
      one.title,
      one.number,
      `Số ${one.number}, ngày ${formatDate(one.issuedDate)}`,
    ]),
    ...documents.map((one): SearchEntry => [
      kindOf('Văn bản'),
      `/van-ban/${one.key}/`,
      one.title,
      one.number,
      one.issuedDate === null ? `Số ${one.number}` : `Số ${one.number}, ngày ${formatDate(one.issuedDate)}`,
    ]),
  ];
}

/** Articles of a year, newest first. */
export function yearIndex(site: SiteData, year: string): readonly SearchEntry[] {
  return yearArticles(site, year).map((one): SearchEntry => [
    kindOf('Tin, bài'),
    `/tin-tuc/${one.slug}/`,
    one.title,
    '',
    formatDate(one.firstPublishedAt),
  ]);
}

/** The grouped lists of the search page, for readers without script. */
export interface SearchLists {
  readonly fields: readonly Named[];
  readonly categories: readonly Named[];
  readonly months: readonly Named[];
  readonly guides: readonly Named[];
  /** Names of the index files, the newest first. */
  readonly files: readonly string[];
}

const monthsShown = 12;

export const searchLists = (site: SiteData): SearchLists => ({
  fields: homePage(site).fields.map(({ name, href }) => ({ name, href })),
  categories: site.categories.map(categoryLink),
  months: [...site.articlesByMonth.keys()]
    .slice(0, monthsShown)
    .map((month) => ({ name: formatMonth(month), href: `/tin-tuc/${monthPath(month)}/` })),
  guides: guideList(site).links.map(({ title, href }) => ({ name: title, href })),
  files: ['muc-luc', ...articleYears(site).map((year) => `tin-${year}`)],
});
