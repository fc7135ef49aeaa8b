import type { Closing } from '@cchc/shared/contract';
import type { Period } from '@cchc/shared/period';
import { verdictWords } from '@cchc/shared/quota';
import type { SiteData } from '../data/open-site.ts';
import { formatCount } from '../i18n/counts.ts';
import { formatDateTime } from '../i18n/dates.ts';
import { fromToWords, periodName, periodNameInside } from '../i18n/period-words.ts';
import {
  type FigureView,
  type StateView,
  figureWords,
  minimumWords,
  stateView,
  totalsView,
} from '../i18n/quota-words.ts';
import { type FreshDay, freshOfResults, newestOf } from './freshness.ts';
import { type CountedItemView, countedItemView } from './counted-item.ts';
import {
  type ShownResult,
  publicQuotas,
  quotaPeriodPath,
  resultsOfPeriod,
  resultsWithin,
  shownPeriods,
} from './quota-results.ts';
import { type QuotaRowView, quotaRowView, stateOf, unlistedRowView } from './quota-row.ts';
import { type QuotaRulesView, quotaRules } from './quota-rules.ts';
import { type QuotaWindowView, quotaWindowView } from './quota-window.ts';

export interface ClosedRoundView {
  readonly round: string;
  readonly closedAt: string;
  readonly rows: readonly {
    readonly unit: string;
    readonly counted: string;
    readonly minimum: string;
    readonly word: string;
  }[];
}

export interface QuotaSectionView {
  readonly rules: QuotaRulesView;
  readonly state: StateView;
  readonly totals: readonly FigureView[];
  /** The same as a sentence and as it stands today, where something has changed since the closing. */
  readonly currentTotals: string | null;
  /** Null when only totals are public. */
  readonly rows: readonly QuotaRowView[] | null;
  /** Some of what counts, newest first: everything stands on the pages of the units. */
  readonly newest: readonly CountedItemView[];
  readonly earlierRounds: readonly ClosedRoundView[];
}

export interface PeriodLink {
  readonly name: string;
  readonly href: string;
}

export interface QuotaPeriodView {
  readonly code: string;
  readonly name: string;
  /** The name within a sentence. */
  readonly nameInside: string;
  /** `từ ngày … đến ngày …`. */
  readonly span: string;
  readonly earlier: PeriodLink | null;
  readonly later: PeriodLink | null;
  /** Longer windows that hold this one. */
  readonly around: readonly PeriodLink[];
  /** Quotas that judge this very period. */
  readonly sections: readonly QuotaSectionView[];
  /** Quotas of shorter periods, side by side and added up. */
  readonly windows: readonly QuotaWindowView[];
  readonly updatedOn: FreshDay;
}

export const periodLink = (period: Period): PeriodLink => ({
  name: periodName(period),
  href: quotaPeriodPath(period),
});

function roundView(closing: Closing, site: SiteData): ClosedRoundView {
  return {
    round: `Chốt lần ${String(closing.round)}`,
    closedAt: formatDateTime(closing.closedAt),
    rows: closing.rows.map((row) => ({
      unit: site.unitByCode.get(row.unit)?.name ?? row.unit,
      counted: formatCount(row.counted),
      minimum: minimumWords(row.minimum),
      word: verdictWords[row.verdict],
    })),
  };
}

const newestShown = 10;

/** Items that count and may be named, newest first. */
function newestItems({ seen }: ShownResult, site: SiteData): CountedItemView[] {
  if (seen.visibility !== 'full') return [];
  return seen.rows
    .flatMap((row) => row.items)
    .sort((a, b) =>
      (b.date ?? '') === (a.date ?? '') ? (a.itemId < b.itemId ? -1 : 1) : (b.date ?? '') < (a.date ?? '') ? -1 : 1,
    )
    .slice(0, newestShown)
    .map((item) => countedItemView(item, site));
}

function quotaSection(one: ShownResult, site: SiteData): QuotaSectionView {
  const { seen, rounds, period } = one;
  const state = stateOf(one, site.now);
  const past = state === 'closed' ? rounds.slice(0, -1) : rounds;
  return {
    rules: quotaRules(one.shown.quota, site, one.result.readingId),
    state: stateView(state, rounds.at(-1), period),
    totals: totalsView(seen.totals),
    currentTotals: seen.currentTotals === null ? null : figureWords(totalsView(seen.currentTotals)),
    rows:
      seen.visibility === 'full'
        ? [
            ...seen.rows.map((row) => quotaRowView(row, one, site)),
            ...seen.unlisted.map((correction) => unlistedRowView(correction, one, site)),
          ]
        : null,
    newest: newestItems(one, site),
    earlierRounds: seen.visibility === 'full' ? past.map((closing) => roundView(closing, site)) : [],
  };
}

function neighbours(period: Period, site: SiteData): Pick<QuotaPeriodView, 'earlier' | 'later' | 'around'> {
  const all = shownPeriods(site);
  const same = all.filter(({ kind, startDay }) => kind === period.kind && startDay === period.startDay);
  const place = same.findIndex(({ code }) => code === period.code);
  const [later, earlier] = [place > 0 ? same[place - 1] : undefined, same[place + 1]];
  return {
    earlier: earlier === undefined ? null : periodLink(earlier),
    later: later === undefined ? null : periodLink(later),
    around: all
      .filter(
        (one) =>
          one.code !== period.code &&
          one.startDay === period.startDay &&
          one.from <= period.from &&
          one.to >= period.to,
      )
      .sort((a, b) => (a.from === b.from ? (a.to < b.to ? -1 : 1) : a.from < b.from ? 1 : -1))
      .map(periodLink),
  };
}

/** The page of one period: every shown quota that judges it, and those whose own periods lie within it. */
export function quotaPeriodView(period: Period, site: SiteData): QuotaPeriodView {
  const quotas = publicQuotas(site);
  const results = resultsOfPeriod(period.code, site);
  return {
    code: period.code,
    name: periodName(period),
    nameInside: periodNameInside(period),
    span: fromToWords(period),
    ...neighbours(period, site),
    sections: results.map((one) => quotaSection(one, site)),
    windows: quotas.flatMap((quota) => quotaWindowView(quota, period, site) ?? []),
    updatedOn: newestOf(
      [results, ...quotas.map((quota) => resultsWithin(quota, period, site))].map((held) =>
        freshOfResults(held, site.asOf),
      ),
    ),
  };
}
