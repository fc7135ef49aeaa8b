import type { Article } from '@cchc/shared/contract';
import type { SiteData } from './open-site.ts';
import { monthOf } from '../i18n/dates.ts';

/** Newest entries on a list page; whatever is older stands in the archive by month. */
export const pageSize = 30;

export interface MonthCount {
  /** `yyyy-mm`. */
  readonly month: string;
  readonly count: number;
}

const held = new WeakMap<readonly Article[], ReadonlyMap<string, readonly Article[]>>();

/** A list sorted newest first, cut into its months `yyyy-mm`. */
function byMonth(articles: readonly Article[]): ReadonlyMap<string, readonly Article[]> {
  const known = held.get(articles);
  if (known !== undefined) return known;
  const months = new Map<string, Article[]>();
  for (const article of articles) {
    const month = monthOf(article.firstPublishedAt);
    const list = months.get(month);
    if (list === undefined) months.set(month, [article]);
    else list.push(article);
  }
  held.set(articles, months);
  return months;
}

/** Months of a list sorted newest first, with their numbers. */
export const monthsOf = (articles: readonly Article[]): readonly MonthCount[] =>
  Array.from(byMonth(articles), ([month, list]) => ({ month, count: list.length }));

/** The articles of one month of a list. */
export const inMonth = (articles: readonly Article[], month: string): readonly Article[] =>
  byMonth(articles).get(month) ?? [];

/** A list that fits on its own page has no archive. */
export const hasArchive = (articles: readonly Article[]): boolean => articles.length > pageSize;

/** `2026-03` as a piece of an address: `2026/03`. */
export const monthPath = (month: string): string => month.replace('-', '/');

/** Years in which articles were first published, newest first. */
export const articleYears = (site: Pick<SiteData, 'articlesByMonth'>): readonly string[] => [
  ...new Set(Array.from(site.articlesByMonth.keys(), (month) => month.slice(0, 4))),
];

/** Articles first published in a year, newest first. */
export const yearArticles = (site: Pick<SiteData, 'articlesByMonth'>, year: string): readonly Article[] =>
  Array.from(site.articlesByMonth)
    .filter(([month]) => month.startsWith(`${year}-`))
    .flatMap(([, articles]) => articles);
