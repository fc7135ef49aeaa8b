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

/** Months of a list sorted newest first, with their numbers. */
export function monthsOf(articles: readonly Article[]): readonly MonthCount[] {
  const months: { month: string; count: number }[] = [];
  for (const article of articles) {
    const month = monthOf(article.firstPublishedAt);
    const last = months.at(-1);
    if (last?.month === month) last.count += 1;
    else months.push({ month, count: 1 });
  }
  return months;
}

/** The articles of one month of a list. */
export const inMonth = (articles: readonly Article[], month: string): readonly Article[] =>
  articles.filter((article) => monthOf(article.firstPublishedAt) === month);

/** A list that fits on its own page has no archive. */
export const hasArchive = (articles: readonly Article[]): boolean => articles.length > pageSize;

/** `2026-03` as a piece of an address: `2026/03`. */
export const monthPath = (month: string): string => month.replace('-', '/');

/** Years in which articles were first published, newest first. */
export const articleYears = (site: Pick<SiteData, 'articlesByMonth'>): readonly string[] => [
  ...new Set(Array.from(site.articlesByMonth.keys(), (month) => month.slice(0, 4))),
];
