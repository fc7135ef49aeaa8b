import type { Article } from '@cchc/shared/contract';
import { articleYears, hasArchive, inMonth, monthsOf, pageSize, yearArticles } from './data/archives.ts';
import { cardKey } from './data/cards.ts';
import { feedSize } from './data/feeds.ts';
import type { SiteData } from './data/open-site.ts';
import { relatedTo } from './data/related.ts';

/** Items that a delta left alone are the same objects, so that most comparisons end at once. */
export const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const isSameCard = (a: Article | undefined, b: Article): boolean =>
  a === b || (a?.documentId === b.documentId && cardKey(a) === cardKey(b));

/** Codes of units and slugs of chuyên mục whose name or address differs, or that came or went. */
function renamed(before: SiteData, after: SiteData): ReadonlySet<string> {
  const namesOf = (site: SiteData): ReadonlyMap<string, string> =>
    new Map([
      ...site.units.map((unit) => [unit.code, `${unit.slug}\0${unit.name}`] as const),
      ...site.categories.map((category) => [category.slug, category.name] as const),
    ]);
  const old = namesOf(before);
  const now = namesOf(after);
  return new Set([...old.keys(), ...now.keys()].filter((key) => old.get(key) !== now.get(key)));
}

/** Comparison of lists of articles as readers see them: cards with the names of units and chuyên mục on them. */
class CardComparison {
  readonly #renamed: ReadonlySet<string>;

  constructor(before: SiteData, after: SiteData) {
    this.#renamed = renamed(before, after);
  }

  hasNewName(article: Article): boolean {
    if (this.#renamed.size === 0) return false;
    return [article.authorUnit, ...article.coAuthorUnits, ...article.categories].some((key) => this.#renamed.has(key));
  }

  isNamedAnew(key: string): boolean {
    return this.#renamed.has(key);
  }

  isSameList(before: readonly Article[], after: readonly Article[]): boolean {
    return (
      before.length === after.length &&
      after.every((article, place) => isSameCard(before[place], article) && !this.hasNewName(article))
    );
  }

  /** Newest entries as a feed tells them: a feed also carries the moment of the last edit. */
  isSameFeed(before: readonly Article[], after: readonly Article[]): boolean {
    const old = before.slice(0, feedSize);
    const now = after.slice(0, feedSize);
    return this.isSameList(old, now) && now.every((article, place) => article.updatedAt === old[place]?.updatedAt);
  }

  /** Newest entries and the months named below them. */
  isSameListPage(before: readonly Article[], after: readonly Article[]): boolean {
    return (
      this.isSameList(before.slice(0, pageSize), after.slice(0, pageSize)) && isSame(monthsOf(before), monthsOf(after))
    );
  }

  /** Months of a list whose archive page reads otherwise: their own cards, or the months beside them. */
  *changedMonths(before: readonly Article[], after: readonly Article[]): Iterable<string> {
    const besides = (months: readonly string[], month: string): readonly (string | undefined)[] => {
      const place = months.indexOf(month);
      return place === -1 ? [] : [months[place - 1], months[place + 1]];
    };
    const old = monthsOf(before).map(({ month }) => month);
    const now = monthsOf(after).map(({ month }) => month);
    for (const month of now) {
      const isUnmoved = isSame(besides(old, month), besides(now, month));
      if (!isUnmoved || !this.isSameList(inMonth(before, month), inMonth(after, month))) yield month;
    }
  }
}

function* changedArticles(before: SiteData, after: SiteData, cards: CardComparison): Iterable<string> {
  for (const article of after.articles) {
    const old = before.articleById.get(article.documentId);
    const isUntouched =
      old !== undefined &&
      isSame(old, article) &&
      !cards.hasNewName(article) &&
      cards.isSameList(relatedTo(before, old), relatedTo(after, article));
    if (!isUntouched) yield `article:${article.documentId}`;
  }
}

function* changedGroup(
  kind: 'unit' | 'category',
  key: string,
  before: readonly Article[],
  after: readonly Article[],
  cards: CardComparison,
): Iterable<string> {
  if (!cards.isSameListPage(before, after)) yield `${kind}:${key}`;
  if (!cards.isSameFeed(before, after) || cards.isNamedAnew(key)) yield `feed:${kind}:${key}`;
  if (!hasArchive(after)) return;
  const months = cards.isNamedAnew(key)
    ? monthsOf(after).map(({ month }) => month)
    : cards.changedMonths(before, after);
  for (const month of months) yield `${kind}-month:${key}:${month}`;
}

/** Site map of each year. */
function* changedYears(before: SiteData, after: SiteData): Iterable<string> {
  for (const year of articleYears(after)) {
    const old = yearArticles(before, year);
    const now = yearArticles(after, year);
    const isSameEntry = (article: Article, other: Article | undefined): boolean =>
      article === other || (article.slug === other?.slug && article.updatedAt === other.updatedAt);
    const isSameMap = old.length === now.length && now.every((article, place) => isSameEntry(article, old[place]));
    if (!isSameMap) yield `sitemap:tin-${year}`;
  }
  if (!isSame(articleYears(before), articleYears(after))) yield 'sitemap';
}

/** Tags of pages that show articles or lists of them and may read otherwise. */
export function* affectedArticleTags(before: SiteData, after: SiteData): Iterable<string> {
  const cards = new CardComparison(before, after);
  yield* changedArticles(before, after, cards);
  const shownCategories = (site: SiteData): readonly string[] =>
    site.categories.filter((one) => site.articlesByCategory.has(one.slug)).map((one) => `${one.slug}\0${one.name}`);
  if (
    !cards.isSameListPage(before.articles, after.articles) ||
    !isSame(shownCategories(before), shownCategories(after))
  ) {
    yield 'list:news';
  }
  if (!cards.isSameFeed(before.articles, after.articles)) yield 'feed:news';
  yield* changedYears(before, after);
  for (const month of cards.changedMonths(before.articles, after.articles)) yield `month:${month}`;
  for (const { code } of after.units) {
    const old = before.articlesByUnit.get(code) ?? [];
    yield* changedGroup('unit', code, old, after.articlesByUnit.get(code) ?? [], cards);
  }
  for (const { slug } of after.categories) {
    const old = before.articlesByCategory.get(slug) ?? [];
    yield* changedGroup('category', slug, old, after.articlesByCategory.get(slug) ?? [], cards);
  }
}
