import type { Unit } from '@cchc/shared/contract';
import type { Period } from '@cchc/shared/period';
import { type PublicRow, type ShownPeriod, verdictWords } from '@cchc/shared/quota';
import type { SiteData } from '../data/open-site.ts';
import { formatCount } from '../i18n/counts.ts';
import { formatDateTime } from '../i18n/dates.ts';
import { fromToWords, periodNameInside } from '../i18n/period-words.ts';
import { type StateView, minimumWords, stateView } from '../i18n/quota-words.ts';
import { type PeriodLink, periodLink } from './quota-period.ts';
import {
  type ShownResult,
  isReadable,
  namedIn,
  quotaItemById,
  resultsOfPeriod,
  unitsOfPeriods,
} from './quota-results.ts';
import { type CountedItemView, countedItemView } from './counted-item.ts';
import { type VerdictView, hasItems, notesOf, stateOf, unlistedWords, verdictView } from './quota-row.ts';
import { type QuotaRulesView, quotaRules } from './quota-rules.ts';

/** The figure of one unit in one quota and period, with everything behind it. */
export interface UnitFigureView extends VerdictView {
  readonly rules: QuotaRulesView;
  readonly state: StateView;
  readonly counted: string;
  readonly minimum: string;
  readonly notes: readonly string[];
  readonly items: readonly CountedItemView[];
  /** Items that count and may not be named, as a sentence. */
  readonly unnamed: string | null;
  /** Items that are handed in and do not count before they are posted, as a sentence. */
  readonly waiting: string | null;
  /** Counted today and not in the closed figure, and the reverse. */
  readonly added: readonly CountedItemView[];
  readonly removed: readonly CountedItemView[];
  readonly uncounted: readonly CountedItemView[];
  /** True where nothing stands behind the figure at all. */
  readonly isEmpty: boolean;
  /** `Chốt lần 1 lúc 09:00 03/03/2026: 00 bài, Không đạt`. */
  readonly earlierRounds: readonly string[];
}

export interface QuotaUnitPeriodView {
  readonly unit: string;
  readonly unitHref: string;
  /** Where the page of the unit tells of its periods; null for a unit of which it may tell none. */
  readonly periodsHref: string | null;
  readonly period: PeriodLink;
  readonly nameInside: string;
  readonly span: string;
  readonly figures: readonly UnitFigureView[];
}

/** Items by id as the live count knows them; one that is unknown or may not be named is told without a title. */
function changedItems(ids: readonly string[], one: ShownResult, unit: string, site: SiteData): CountedItemView[] {
  const live = new Map(
    one.result.rows.find((row) => row.unit === unit)?.items.map((item) => [item.itemId, item]) ?? [],
  );
  return ids.map((itemId) => {
    const { date = null, reason = null } = live.get(itemId) ?? {};
    const isNamed = isReadable(quotaItemById(site).get(itemId));
    return countedItemView({ itemId, date: isNamed ? date : null, reason: isNamed ? reason : null }, site);
  });
}

const unnamedWords = (row: PublicRow): string | null =>
  row.unpublished > 0 ? `${formatCount(row.unpublished)} bài đã gửi, chưa đăng hoặc không còn đăng` : null;

function figureView(row: PublicRow, one: ShownResult, site: SiteData): UnitFigureView {
  const state = stateOf(one, site.now);
  const isOutside = row.verdict === 'not_applicable';
  const past = state === 'closed' ? one.rounds.slice(0, -1) : one.rounds;
  return {
    rules: quotaRules(one.shown.quota, site, one.result.readingId),
    ...verdictView(row, state),
    state: stateView(state, one.rounds.at(-1), one.period),
    counted: isOutside ? '—' : formatCount(row.counted),
    minimum: isOutside ? '—' : minimumWords(row.minimum),
    notes: notesOf(row, one, site),
    items: row.items.map((item) => countedItemView(item, site)),
    unnamed: unnamedWords(row),
    waiting: row.waiting > 0 ? `${formatCount(row.waiting)} bài đã gửi, chưa đăng` : null,
    added: changedItems(row.correction?.addedItemIds ?? [], one, row.unit, site),
    removed: changedItems(row.correction?.removedItemIds ?? [], one, row.unit, site),
    uncounted: row.uncounted
      .filter(({ itemId }) => row.correction?.removedItemIds.includes(itemId) !== true)
      .filter(({ itemId }) => row.correction?.addedItemIds.includes(itemId) !== true)
      .map((item) => countedItemView(item, site)),
    isEmpty: !hasItems(row),
    earlierRounds: past.flatMap((closing) => {
      const frozen = closing.rows.find(({ unit }) => unit === row.unit);
      return frozen === undefined
        ? []
        : [
            `Chốt lần ${String(closing.round)} lúc ${formatDateTime(closing.closedAt)}: ${formatCount(frozen.counted)} bài, ${verdictWords[frozen.verdict]}`,
          ];
    }),
  };
}

/** What is said of a unit that the period does not list: nothing is measured, and a change since the closing stands beside. */
function unlistedRow(unit: string, seen: Extract<ShownPeriod, { readonly visibility: 'full' }>): PublicRow {
  const correction = seen.unlisted.find((changed) => changed.unit === unit) ?? null;
  return {
    ...{ unit, verdict: 'not_applicable', counted: 0, minimum: null, missing: 0, daysLeft: null },
    ...{ items: [], uncounted: [], unpublished: 0, waiting: 0, correction },
  };
}

function figureOf(one: ShownResult, unit: Unit, site: SiteData): UnitFigureView[] {
  const { seen, shown, period } = one;
  if (seen.visibility !== 'full') return [];
  const listed = seen.rows.find((row) => row.unit === unit.code);
  if (listed !== undefined) return [figureView(listed, one, site)];
  if (!namedIn(shown.quota, period, site).includes(unit)) return [];
  const view = figureView(unlistedRow(unit.code, seen), one, site);
  return [seen.closing === null ? view : { ...view, word: unlistedWords }];
}

/** True when the page of the unit lists this very period, and so has a part about periods. */
const isListedBy = ({ seen }: ShownResult, unit: Unit): boolean =>
  seen.visibility === 'full' &&
  seen.rows.some((row) => row.unit === unit.code && (row.verdict !== 'not_applicable' || hasItems(row)));

/**
 * Everything behind the figures of one unit in one period, a nought and a dash included; null for a unit that no quota
 * names there.
 */
export function quotaUnitPeriodView(period: Period, unit: Unit, site: SiteData): QuotaUnitPeriodView | null {
  if (unitsOfPeriods(site).get(period.code)?.has(unit) !== true) return null;
  const results = resultsOfPeriod(period.code, site);
  const unitHref = `/don-vi/${unit.slug}/`;
  return {
    unit: unit.name,
    unitHref,
    periodsHref: results.some((one) => isListedBy(one, unit)) ? `${unitHref}#chi-tieu` : null,
    period: periodLink(period),
    nameInside: periodNameInside(period),
    span: fromToWords(period),
    figures: results.flatMap((one) => figureOf(one, unit, site)),
  };
}
