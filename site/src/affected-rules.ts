import type { QuotaItem } from '@cchc/shared/contract';
import { type Period, civilDateOf } from '@cchc/shared/period';
import type { SiteData } from './data/open-site.ts';
import { affectedProcedures } from './affected-procedures.ts';
import { lazily } from './data/lazily.ts';
import { articlePathOf } from './views/counted-item.ts';
import { englishArticle } from './views/english-article.ts';
import { englishNewsData } from './views/english-structured-data.ts';
import { englishArticles, englishHome, englishPages, englishUnits } from './views/english.ts';
import { hotlinesView } from './views/hotlines.ts';
import { passingSlides, screenNames } from './views/led-screen.ts';
import type { OpenDataType } from './views/open-data/catalogue.ts';
import { sheetLines } from './views/posting-sheet.ts';
import { judgedPeriods, quotaItemById, shownPeriods } from './views/quota-results.ts';
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
  screen: ['procedures', 'decisions', 'fields'],
};

/** What every quota page reads beside the items. */
const quotaLists: readonly ListName[] = ['quotas', 'closings', 'exemptions', 'units', 'categories'];

const listsOfData: Readonly<Record<OpenDataType, readonly ListName[]>> = {
  unit: ['units'],
  field: ['fields'],
  article: ['articles'],
  procedure: ['procedures', 'decisions'],
  'procedure-version': ['procedures', 'decisions'],
  'procedure-span': ['procedures', 'decisions'],
  decision: ['decisions'],
  'decision-item': ['decisions'],
  channel: ['channels'],
  document: ['documents'],
  plan: ['plans'],
  activity: ['activities'],
  quota: ['quotas', 'units', 'categories'],
  'quota-total': quotaLists,
  'quota-result': quotaLists,
  'quota-item': quotaLists,
};

/** What small pages show, as text, by tag: a page is affected exactly when this differs. */
const shownByTag = lazily((site): ReadonlyMap<string, string> => {
  const shown = new Map<string, string>([
    ['hotlines', JSON.stringify(hotlinesView(site))],
    ['sheet-lines', JSON.stringify(sheetLines(site))],
    ['screen', JSON.stringify([passingSlides(site), screenNames(site)])],
    ['english', JSON.stringify(englishHome(site))],
  ]);
  for (const unit of site.units) shown.set(`embed:${unit.code}`, JSON.stringify(unitEmbedView(unit, site)));
  for (const unit of englishUnits(site)) shown.set(`english-unit:${unit.code}`, JSON.stringify(unit));
  for (const page of englishPages(site)) shown.set(`english-page:${page.slug}`, JSON.stringify(page));
  for (const article of englishArticles(site)) {
    const shape = [englishArticle(site, article), englishNewsData(site, article)];
    shown.set(`english-article:${article.documentId}`, JSON.stringify(shape));
  }
  return shown;
});

/**
 * Items of which anything differs, on both sides; one whose event falls due between the two moments is among them, and
 * one whose article got a page or lost it.
 */
function* changedItems(before: SiteData, after: SiteData): Iterable<QuotaItem> {
  const earlier = quotaItemById(before);
  const later = quotaItemById(after);
  const [from, to] = before.now < after.now ? [before.now, after.now] : [after.now, before.now];
  for (const [id, item] of later) {
    const old = earlier.get(id);
    const falls = item.events.some(({ at }) => from < at && at <= to);
    const isTurned = articlePathOf(item, before) !== articlePathOf(item, after);
    if (falls || isTurned || old === undefined || !isSame(old, item)) {
      yield item;
      if (old !== undefined) yield old;
    }
  }
  for (const [id, item] of earlier) if (!later.has(id)) yield item;
}

/** Days of the events of changed items, by the unit that is credited. */
function changedDays(before: SiteData, after: SiteData): ReadonlyMap<string, ReadonlySet<string>> {
  const byUnit = new Map<string, Set<string>>();
  for (const { unit, events } of changedItems(before, after)) {
    const days = byUnit.get(unit) ?? new Set<string>();
    for (const { at } of events) days.add(civilDateOf(at));
    byUnit.set(unit, days);
  }
  return byUnit;
}

/** Open data of quotas tells of closed periods alone. */
const closedData = ['data:quota-total', 'data:quota-result', 'data:quota-item'] as const;

/** An item belongs to the period of one of its events, so that only the periods of their days may read otherwise. */
function* quotaTags(before: SiteData, after: SiteData, isEverything: boolean): Iterable<string> {
  const changed = changedDays(before, after);
  if (changed.size === 0 && !isEverything) return;
  yield 'quotas';
  const own = new Set(judgedPeriods(after).map(({ code }) => code));
  const closed = new Set(after.closings.map((closing) => closing.period));
  // A surplus that is carried on reaches every later period.
  const carries = after.quotas.some((quota) => quota.carriesOver);
  const touches = (days: ReadonlySet<string> | undefined, period: Period): boolean =>
    days !== undefined && [...days].some((day) => day <= period.to && (carries || day >= period.from));
  for (const [unit, days] of isEverything ? after.units.map(({ code }) => [code, null] as const) : changed) {
    yield `quota-of:${unit}`;
    const slug = after.unitByCode.get(unit)?.slug;
    for (const period of shownPeriods(after)) {
      if (days !== null && !touches(days, period)) continue;
      yield `quota-period:${period.code}`;
      if (closed.has(period.code)) yield* closedData;
      if (slug !== undefined && own.has(period.code)) yield `quota-unit:${period.code}:${slug}`;
    }
  }
}

/** Tags of the pages of procedures, decisions, hotlines, documents, quotas and plans that may read otherwise. */
export function* affectedRuleTags(before: SiteData, after: SiteData): Iterable<string> {
  const known = new Map<ListName, boolean>();
  const hasChanged = (name: ListName): boolean => {
    const answer = known.get(name) ?? !isSameList(before[name], after[name]);
    known.set(name, answer);
    return answer;
  };
  // Settings and the address of the site stand in nearly everything: names, working days, links.
  const isEverything = !isSame(before.settings, after.settings) || before.siteUrl !== after.siteUrl;
  for (const [tag, names] of Object.entries(listsByTag)) if (isEverything || names.some(hasChanged)) yield tag;
  for (const [type, names] of Object.entries(listsOfData)) {
    if (isEverything || names.some(hasChanged)) yield `data:${type}`;
  }
  if (isEverything) yield 'data';
  const codes = isEverything ? after.procedures.map(({ code }) => code) : affectedProcedures(before, after);
  for (const code of codes) yield `procedure:${code}`;
  if (before.asOf !== after.asOf) yield 'day';
  yield* quotaTags(before, after, isEverything || quotaLists.some(hasChanged));
  const earlier = shownByTag(before);
  for (const [tag, shown] of shownByTag(after)) if (isEverything || earlier.get(tag) !== shown) yield tag;
}
