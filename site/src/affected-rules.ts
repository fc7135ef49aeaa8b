import type { SiteData } from './data/open-site.ts';
import { lazily } from './data/lazily.ts';
import { englishArticles, englishHome, englishPages, englishUnits } from './views/english.ts';
import { hotlinesView } from './views/hotlines.ts';
import { ledSlides } from './views/led-screen.ts';
import type { OpenDataType } from './views/open-data/catalogue.ts';
import { quotaIndexView } from './views/quota-index.ts';
import { quotaPeriodView } from './views/quota-period.ts';
import { judgedPeriods } from './views/quota-results.ts';
import { unitEmbedView } from './views/unit-embed.ts';

/** Lists of the site that a family of pages reads. */
type ListName = {
  [K in keyof SiteData]: SiteData[K] extends readonly unknown[] ? K : never;
}[keyof SiteData];

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Items that a delta left alone are the same objects, so that most comparisons end at once. */
const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a === b || (a.length === b.length && a.every((item, place) => isSame(item, b[place])));

const listsByTag: Readonly<Record<string, readonly ListName[]>> = {
  procedures: ['procedures', 'decisions', 'fields', 'units', 'documents'],
  documents: ['documents'],
  plans: ['plans', 'deadlines', 'quotas', 'activities', 'units', 'categories'],
};

const listsOfData: Readonly<Record<OpenDataType, readonly ListName[]>> = {
  unit: ['units'],
  field: ['fields'],
  article: ['articles'],
  procedure: ['procedures', 'decisions'],
  decision: ['decisions'],
  'decision-item': ['decisions'],
  channel: ['channels'],
  document: ['documents'],
  plan: ['plans'],
  activity: ['activities'],
  'quota-result': ['closings', 'quotas'],
};

/** What small pages show, as text, by tag: a page is affected exactly when this differs. */
const shownByTag = lazily((site): ReadonlyMap<string, string> => {
  const shown = new Map<string, string>([
    ['hotlines', JSON.stringify(hotlinesView(site))],
    ['screen', JSON.stringify(ledSlides(site))],
    ['english', JSON.stringify(englishHome(site))],
    ['quotas', JSON.stringify(quotaIndexView(site))],
  ]);
  for (const period of judgedPeriods(site)) {
    shown.set(`quota-period:${period.code}`, JSON.stringify(quotaPeriodView(period, site)));
  }
  for (const unit of site.units) shown.set(`embed:${unit.code}`, JSON.stringify(unitEmbedView(unit, site)));
  for (const unit of englishUnits(site)) shown.set(`english-unit:${unit.code}`, JSON.stringify(unit));
  for (const page of englishPages(site)) shown.set(`english-page:${page.slug}`, JSON.stringify(page));
  for (const article of englishArticles(site)) {
    shown.set(
      `english-article:${article.documentId}`,
      JSON.stringify([article.slug, article.en, article.media, article.firstPublishedAt]),
    );
  }
  return shown;
});

function* changedLists(before: SiteData, after: SiteData): Iterable<string> {
  const known = new Map<ListName, boolean>();
  const hasChanged = (name: ListName): boolean => {
    const answer = known.get(name) ?? !isSameList(before[name], after[name]);
    known.set(name, answer);
    return answer;
  };
  for (const [tag, names] of Object.entries(listsByTag)) if (names.some(hasChanged)) yield tag;
  for (const [type, names] of Object.entries(listsOfData)) if (names.some(hasChanged)) yield `data:${type}`;
}

/** Tags of the pages of procedures, decisions, hotlines, documents, quotas and plans that may read otherwise. */
export function* affectedRuleTags(before: SiteData, after: SiteData): Iterable<string> {
  // Settings and the address of the site stand in nearly everything: names, calendar, links.
  if (!isSame(before.settings, after.settings) || before.siteUrl !== after.siteUrl) {
    yield* Object.keys(listsByTag);
    yield* Object.keys(listsOfData).map((type) => `data:${type}`);
    yield* shownByTag(after).keys();
    yield 'data';
  }
  if (before.asOf !== after.asOf) yield 'day';
  yield* changedLists(before, after);
  const known = shownByTag(before);
  for (const [tag, shown] of shownByTag(after)) if (known.get(tag) !== shown) yield tag;
}
