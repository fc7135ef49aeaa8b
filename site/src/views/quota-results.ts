import type { Closing, Quota, QuotaItem, Unit } from '@cchc/shared/contract';
import { type Period, isWithin, parsePeriod, periodAddress, periodOfDay, periodsBetween } from '@cchc/shared/period';
import {
  type PeriodResult,
  type QuotaContext,
  type QuotaMatrix,
  type Recount,
  type ShownPeriod,
  closingsOf,
  currentClosing,
  evaluateMatrix,
  judgedPeriods as judgedPeriodsOf,
  namedUnits,
  periodOfMatrix,
  publicPeriod,
  recountAll,
} from '@cchc/shared/quota';
import { heldWhileSame } from '../data/held-while-same.ts';
import { lazily } from '../data/lazily.ts';
import type { SiteData } from '../data/open-site.ts';
import { workingCalendarOf } from './working-calendar.ts';

export const quotaContextOf = lazily((site): QuotaContext => ({
  now: site.now,
  calendar: workingCalendarOf(site),
  returnGraceDays: site.settings.returnGraceDays,
  units: site.units,
  items: site.quotaItems,
  exemptions: site.exemptions,
}));

export const quotaItemById = lazily(
  (site): ReadonlyMap<string, QuotaItem> => new Map(site.quotaItems.map((item) => [item.itemId, item])),
);

/** True for an item that the public can read: posted here, or confirmed elsewhere under its name. */
export const isReadable = (item: Pick<QuotaItem, 'title'> | undefined): boolean => (item?.title ?? null) !== null;

/** Quotas that may be shown (Q16). */
export const publicQuotas = (site: Pick<SiteData, 'quotas'>): readonly Quota[] =>
  site.quotas.filter((quota) => quota.visibility !== 'internal');

const begunPeriods = (quota: Quota, site: Pick<SiteData, 'asOf' | 'closings'>): readonly Period[] =>
  judgedPeriodsOf(quota, site.closings).filter((period) => period.from <= site.asOf);

/** A public quota with its results in every period that has begun. */
export interface ShownQuota {
  readonly quota: Quota;
  readonly matrix: QuotaMatrix;
  /** Closed periods counted again, by the key of the closing in force. */
  readonly recounts: ReadonlyMap<string, Recount>;
}

/** Everything that the count reads. Of the clock it reads the day, and which events have happened. */
function countInputs(site: SiteData): readonly (readonly unknown[])[] {
  const { holidays, swappedWorkingDays, returnGraceDays } = site.settings;
  const happened = site.quotaItems.reduce(
    (sum, { events }) => sum + events.filter(({ at }) => at <= site.now).length,
    0,
  );
  const calendar = JSON.stringify([holidays, swappedWorkingDays]);
  return [
    ...[site.quotas, site.quotaItems, site.units, site.exemptions, site.closings],
    [site.asOf, happened, returnGraceDays, calendar],
  ];
}

/** Every public quota, each evaluated once for all its periods begun by the day of the site. */
const shownQuotas = lazily((site): readonly ShownQuota[] =>
  publicQuotas(site).map((quota) => {
    const context = quotaContextOf(site);
    const periods = begunPeriods(quota, site);
    const matrix = evaluateMatrix(quota, periods, context);
    const closed = periods.flatMap(({ code }) => currentClosing(site.closings, quota.key, code) ?? []);
    return { quota, matrix, recounts: recountAll(quota, closed, context, matrix) };
  }),
);

/** One public quota in one of its own periods: the rounds of closing, what is counted today, what the public sees. */
export interface ShownResult {
  readonly shown: ShownQuota;
  readonly period: Period;
  readonly rounds: readonly Closing[];
  /** Counted today, under the reading of the closing where there is one. */
  readonly result: PeriodResult;
  readonly seen: ShownPeriod;
}

function resultOf(shown: ShownQuota, period: Period, site: SiteData): ShownResult[] {
  const { quota, matrix, recounts } = shown;
  const closing = currentClosing(site.closings, quota.key, period.code);
  const recounted = recounts.get(closing?.key ?? '');
  const result = recounted?.result ?? periodOfMatrix(matrix, period, quotaContextOf(site));
  const known = quotaItemById(site);
  const seen = publicPeriod(quota, result, {
    closing,
    corrections: recounted?.corrections ?? [],
    isPublic: (itemId) => isReadable(known.get(itemId)),
  });
  if (seen.visibility === 'internal') return [];
  return [{ shown, period, rounds: closingsOf(site.closings, quota.key, period.code), result, seen }];
}

/** Every public quota in every period that has begun, by quota, oldest period first. */
const allResults = heldWhileSame(
  countInputs,
  (site): ReadonlyMap<string, readonly ShownResult[]> =>
    new Map(
      shownQuotas(site).map((shown) => [
        shown.quota.key,
        shown.matrix.periods.flatMap((period) => resultOf(shown, period, site)),
      ]),
    ),
);

/** Results of one quota, oldest period first. */
export const resultsOf = (quotaKey: string, site: SiteData): readonly ShownResult[] =>
  allResults(site).get(quotaKey) ?? [];

/** Results of every quota that judges the period with this code. */
export const resultsOfPeriod = (code: string, site: SiteData): readonly ShownResult[] =>
  publicQuotas(site).flatMap((quota) => resultsOf(quota.key, site).filter(({ period }) => period.code === code));

const longerKinds = ['quarter', 'half', 'year'] as const;
/** Months in a period of each kind; a free range has no length of its own. */
export const lengthOf = { month: 1, quarter: 3, half: 6, nine_months: 9, year: 12, range: 0 } as const;

/** Longer windows that hold periods of the quota: quarters, halves, nine months and years, each from its first day on. */
function windowsOf(quota: Quota, site: SiteData): readonly Period[] {
  const own = begunPeriods(quota, site);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return [];
  const nineMonths = periodsBetween('year', first.from, last.to, quota.startDay).flatMap(
    ({ code }) => parsePeriod(code.replace(/^\d{4}/, '$&-9M')) ?? [],
  );
  return [
    ...longerKinds.flatMap((kind) => periodsBetween(kind, first.from, last.to, quota.startDay)),
    ...nineMonths,
  ].filter(
    (window) => lengthOf[window.kind] > lengthOf[quota.period] && own.some((period) => isWithin(period, window)),
  );
}

const newestFirst = (a: Period, b: Period): number =>
  a.to < b.to ? 1 : a.to > b.to ? -1 : a.from < b.from ? 1 : a.from > b.from ? -1 : 0;

const eachOnce = (periods: readonly Period[]): readonly Period[] =>
  [...new Map(periods.map((period) => [period.code, period])).values()].sort(newestFirst);

/** Own periods of all public quotas begun by the day of the site, newest first. Nothing is counted for it. */
export const judgedPeriods = lazily((site): readonly Period[] =>
  eachOnce(publicQuotas(site).flatMap((quota) => begunPeriods(quota, site))),
);

/** Units of one public quota that are named in one of its periods (Q16). */
export const namedIn = (quota: Quota, period: Pick<Period, 'code'>, site: SiteData): readonly Unit[] =>
  namedUnits(quota, period.code, site.units, site.closings);

/** Units that have a page in each own period, by its code. Nothing is counted for it. */
export const unitsOfPeriods = lazily((site): ReadonlyMap<string, ReadonlySet<Unit>> => {
  const named = new Map<string, Set<Unit>>();
  for (const quota of publicQuotas(site)) {
    for (const period of begunPeriods(quota, site)) {
      const held = named.get(period.code) ?? new Set<Unit>();
      for (const unit of namedIn(quota, period, site)) held.add(unit);
      named.set(period.code, held);
    }
  }
  return named;
});

/** Every period that has a page: own periods and the longer windows over them, newest first. Nothing is counted for it. */
export const shownPeriods = lazily((site): readonly Period[] =>
  eachOnce([...judgedPeriods(site), ...publicQuotas(site).flatMap((quota) => windowsOf(quota, site))]),
);

/** Results of one quota in its own periods within a longer window, oldest first; empty for a window of its own kind. */
export function resultsWithin(quota: Quota, window: Period, site: SiteData): readonly ShownResult[] {
  const isLonger = lengthOf[window.kind] > lengthOf[quota.period] && window.startDay === quota.startDay;
  return isLonger ? resultsOf(quota.key, site).filter(({ period }) => isWithin(period, window)) : [];
}

/** The year in which the site stands, in the quota's own window. */
export const yearOf = (quota: Pick<Quota, 'startDay'>, site: Pick<SiteData, 'asOf'>): Period =>
  periodOfDay('year', site.asOf, quota.startDay);

export const quotaPeriodPath = (period: Pick<Period, 'code'>): string => `/chi-tieu/${periodAddress(period)}/`;

/** Address of the items behind the figures of one unit in one period. */
export const quotaUnitPath = (period: Pick<Period, 'code'>, slug: string): string =>
  `${quotaPeriodPath(period)}${slug}/`;
