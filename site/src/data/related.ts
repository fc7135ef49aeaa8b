import type { Article } from '@cchc/shared/contract';
import type { SiteData } from './open-site.ts';

const most = 4;

const held = new WeakMap<readonly Article[], ReadonlyMap<Article, number>>();

/** Places in a list, counted once when its first article is asked for. */
function placesIn(list: readonly Article[]): ReadonlyMap<Article, number> {
  const known = held.get(list);
  if (known !== undefined) return known;
  const places = new Map(list.map((article, place) => [article, place]));
  held.set(list, places);
  return places;
}

/**
 * Up to four neighbours in time of the same chuyên mục (of the same unit when it has none): the next newer one and older
 * ones. Neighbours, so that a new article changes the page of one or two others and not of a whole chuyên mục.
 */
export function relatedTo(site: SiteData, article: Article): readonly Article[] {
  const category = article.categories.find((slug) => site.categoryBySlug.has(slug));
  const list =
    category === undefined ? site.articlesByUnit.get(article.authorUnit) : site.articlesByCategory.get(category);
  const place = list === undefined ? undefined : placesIn(list).get(article);
  if (list === undefined || place === undefined) return [];
  const from = Math.max(0, Math.min(place - 1, list.length - most - 1));
  return list.slice(from, from + most + 1).filter((one) => one !== article);
}
