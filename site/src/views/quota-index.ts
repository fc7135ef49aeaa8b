import type { Quota } from '@cchc/shared/contract';
import { periodsBetween } from '@cchc/shared/period';
import type { SiteData } from '../data/open-site.ts';
import { formatDate } from '../i18n/dates.ts';
import { type FigureView, type StateView, stateView, totalsView } from '../i18n/quota-words.ts';
import { type FreshDay, freshOfResults, newestOf } from './freshness.ts';
import { type PeriodLink, periodLink } from './quota-period.ts';
import { type PeriodRowView, periodRowView } from './quota-period-row.ts';
import { lengthOf, publicQuotas, resultsOf, shownPeriods } from './quota-results.ts';
import { stateOf } from './quota-row.ts';
import { type QuotaRulesView, quotaRules } from './quota-rules.ts';
import { type TrendView, trendView } from './quota-trend.ts';
import { trendLength, trendPoints } from './quota-trend-points.ts';

export interface QuotaIndexSection {
  readonly rules: QuotaRulesView;
  readonly valid: string;
  readonly isTotalsOnly: boolean;
  readonly hasEnded: boolean;
  /** The last periods, newest first, and their trend; null before the first one. */
  readonly periods: readonly PeriodRowView[];
  readonly trend: TrendView | null;
  /** The newest period in figures; null before the first one. */
  readonly newest: (PeriodLink & { readonly state: StateView; readonly totals: readonly FigureView[] }) | null;
}

type QuotaPast = Pick<QuotaIndexSection, 'rules' | 'valid' | 'isTotalsOnly' | 'hasEnded'>;

/** A year with its halves and quarters. */
export interface QuotaYear {
  readonly name: string;
  readonly windows: readonly PeriodLink[];
}

export interface QuotaIndexView {
  /** Quotas that apply, then those that ended lately. */
  readonly current: readonly QuotaIndexSection[];
  /** Quotas that ended long ago; their figures stay readable by year. */
  readonly past: readonly QuotaPast[];
  /** Longer windows over all quotas, newest year first. */
  readonly years: readonly QuotaYear[];
  readonly updatedOn: FreshDay;
}

/** Periods that are longer than the shortest own period of any quota: the way to figures over a longer time. */
function yearsOf(site: SiteData): readonly QuotaYear[] {
  const lengths = publicQuotas(site).map(({ period }) => lengthOf[period]);
  const windows = shownPeriods(site)
    .filter(({ kind }) => lengthOf[kind] > Math.min(...lengths))
    .sort(
      (a, b) => lengthOf[b.kind] - lengthOf[a.kind] || (a.to < b.to ? 1 : a.to > b.to ? -1 : a.startDay - b.startDay),
    );
  const years = [...new Set(windows.map(({ code }) => code.slice(0, 4)))].sort((a, b) => Number(b) - Number(a));
  return years.map((name) => ({
    name,
    windows: windows.filter(({ code }) => code.startsWith(name)).map(periodLink),
  }));
}

/** How long the figures of a quota stay in sight after its end: its last period is closed only then. */
const monthsInSight = 3;

const hasEnded = (quota: Quota, site: SiteData): boolean => quota.validTo < site.asOf;

function isInSight({ key, validTo, startDay }: Quota, site: SiteData): boolean {
  const since = periodsBetween('month', validTo, site.asOf, startDay);
  return since.length <= monthsInSight + 1 && resultsOf(key, site).length > 0;
}

const frameOf = (quota: Quota, site: SiteData): QuotaPast => ({
  rules: quotaRules(quota, site),
  valid: `${formatDate(quota.validFrom)} – ${formatDate(quota.validTo)}`,
  isTotalsOnly: quota.visibility === 'totals',
  hasEnded: hasEnded(quota, site),
});

function section(quota: Quota, site: SiteData): QuotaIndexSection {
  const last = resultsOf(quota.key, site).slice(-trendLength);
  const newest = last.at(-1);
  return {
    ...frameOf(quota, site),
    newest:
      newest === undefined
        ? null
        : {
            ...periodLink(newest.period),
            state: stateView(stateOf(newest, site.now), newest.rounds.at(-1), newest.period),
            totals: totalsView(newest.seen.totals),
          },
    periods: last.toReversed().map((one) => periodRowView(one, site.now)),
    trend:
      last.length === 0
        ? null
        : trendView(
            trendPoints(
              last.map(({ period, seen }) => ({
                period,
                counted: seen.totals.counted,
                minimum: seen.totals.minimum,
                isClosed: seen.closing !== null,
              })),
            ),
          ),
  };
}

/** The overview of quotas: each with its last periods, newest first, and the way to quarters and years. */
export function quotaIndexView(site: SiteData): QuotaIndexView {
  const quotas = publicQuotas(site);
  const running = quotas.filter((quota) => !hasEnded(quota, site));
  const ended = quotas.filter((quota) => hasEnded(quota, site));
  const inSight = [...running, ...ended.filter((quota) => isInSight(quota, site))];
  return {
    current: inSight.map((quota) => section(quota, site)),
    past: ended.filter((quota) => !isInSight(quota, site)).map((quota) => frameOf(quota, site)),
    years: yearsOf(site),
    updatedOn: newestOf(quotas.map(({ key }) => freshOfResults(resultsOf(key, site), site.asOf))),
  };
}
