import type { Article, QuotaItem, ReformArea, Unit } from '@cchc/shared/contract';
import { slugify } from '@cchc/shared/text';
import { dayAfter, instantOn } from './calendar-day.ts';
import { composeText } from './compose-text.ts';
import { type Random, randomOf } from './random.ts';
import { categories, reformAreas } from './surroundings.ts';

/** Days over which the articles are spread, up to the day of the sample. */
const SPREAD_DAYS = 730;
const LEAST_WORDS = 540;
const MOST_WORDS = 640;
const kinds = ['news_brief', 'article', 'news_brief', 'article', 'bulletin', 'notice'] as const;

function documentId(random: Random): string {
  return Array.from({ length: 24 }, () => random.whole(0, 35).toString(36)).join('');
}

function publishedAt(number: number, count: number, day: string, random: Random): string {
  // Evenly spread and in order; the last ones fall on the day of the sample, before its morning ends.
  const back = Math.floor(((count - 1 - number) * SPREAD_DAYS) / Math.max(1, count));
  return instantOn(dayAfter(day, -back), back === 0 ? random.whole(420, 475) : random.whole(450, 1020));
}

export interface SampleArticle {
  readonly article: Article;
  readonly quotaItem: QuotaItem;
}

/** One article and what the quotas know of it. Depends on seed and number alone, never on the articles before it. */
export function makeArticle(
  number: number,
  count: number,
  units: readonly Unit[],
  day: string,
  seed: number,
): SampleArticle {
  const random = randomOf(seed, `article ${number}`);
  const author = units.length > 1 ? units[1 + ((number * 7 + random.whole(0, 2)) % (units.length - 1))] : units[0];
  if (author === undefined) throw new RangeError('Articles need a unit.');
  const id = documentId(random);
  const text = composeText(random, random.whole(LEAST_WORDS, MOST_WORDS) - 30, author.name);
  const main = random.pick(reformAreas).code;
  const areas: ReformArea[] = Array.from(new Set([main, random.pick(reformAreas).code]));
  const first = publishedAt(number, count, day, random);
  const kind = random.pick(kinds);
  const slug = `${slugify(text.title)}-${number + 1}`;
  const sections = [random.pickZipf(categories).slug];
  const article: Article = {
    documentId: id,
    locale: 'vi',
    slug,
    formerSlugs: [],
    kind,
    title: text.title,
    summary: text.summary,
    bodyHtml: text.bodyHtml,
    cover: null,
    media: [],
    attachments: [],
    videoUrl: null,
    mainReformArea: main,
    reformAreas: areas,
    audiences: [random.next() < 0.7 ? 'citizens' : 'officials'],
    categories: sections,
    authorUnit: author.code,
    coAuthorUnits: [],
    penName: null,
    source: null,
    mark: null,
    firstPublishedAt: first,
    updatedAt: first,
    expiresAt: null,
    en: null,
  };
  const submitted = new Date(Date.parse(first) - random.whole(2, 72) * 3_600_000).toISOString();
  const event = (name: 'submitted' | 'published', at: string) => ({
    event: name,
    at,
    origin: 'observed' as const,
    reasonCode: null,
  });
  const quotaItem: QuotaItem = {
    itemId: id,
    unit: author.code,
    kind,
    reformAreas: areas,
    categories: sections,
    where: 'here',
    url: null,
    title: text.title,
    slug,
    events: [event('submitted', submitted), event('published', first)],
  };
  return { article, quotaItem };
}
