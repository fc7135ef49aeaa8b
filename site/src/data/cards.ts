import type { Article, Category, Unit } from '@cchc/shared/contract';
import { formatDateTime, localIso } from '../i18n/dates.ts';
import { articleKindWords } from '../i18n/words.ts';
import { type PictureView, pictureView } from '../rich-text/picture.ts';
import { lazily } from './lazily.ts';
import type { SiteData } from './open-site.ts';

export interface Named {
  readonly name: string;
  readonly href: string;
}

/** What a list shows of an article. */
export interface Card {
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly kind: string;
  readonly when: string;
  readonly dateTime: string;
  readonly unit: Named | null;
  readonly category: Named | null;
  readonly cover: PictureView | null;
}

export const unitLink = (unit: Unit): Named => ({ name: unit.name, href: `/don-vi/${unit.slug}/` });
export const categoryLink = (category: Category): Named => ({
  name: category.name,
  href: `/chuyen-muc/${category.slug}/`,
});

/** Chuyên mục of an article that are public, in its own order. */
export const categoriesOf = (site: SiteData, article: Article): readonly Category[] =>
  article.categories.flatMap((slug) => site.categoryBySlug.get(slug) ?? []);

/** Widest place in which a list shows a cover, in CSS pixels. */
const cardWidth = 360;

const held = lazily((): Map<Article, Card> => new Map());

/** An article stands in several lists; its card is made once for all of them. */
export function cardOf(site: SiteData, article: Article): Card {
  const cards = held(site);
  const known = cards.get(article);
  if (known !== undefined) return known;
  const card = makeCard(site, article);
  cards.set(article, card);
  return card;
}

function makeCard(site: SiteData, article: Article): Card {
  const unit = site.unitByCode.get(article.authorUnit);
  const category = categoriesOf(site, article)[0];
  return {
    href: `/tin-tuc/${article.slug}/`,
    title: article.title,
    summary: article.summary,
    kind: articleKindWords[article.kind],
    when: formatDateTime(article.firstPublishedAt),
    dateTime: localIso(article.firstPublishedAt),
    unit: unit === undefined ? null : unitLink(unit),
    category: category === undefined ? null : categoryLink(category),
    // The title beside it says what the article is about; a second reading of the picture would only be noise.
    cover: article.cover === null ? null : pictureView(article.cover, cardWidth, ''),
  };
}

/** Everything that `cardOf` reads of the article itself, and what sorts it: equal keys give equal cards. */
export const cardKey = (article: Article): string =>
  JSON.stringify([
    article.slug,
    article.title,
    article.summary,
    article.kind,
    article.firstPublishedAt,
    article.authorUnit,
    article.categories,
    article.cover,
  ]);
