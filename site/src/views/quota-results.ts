import type { Quota, QuotaItem } from '@cchc/shared/contract';
import { type Period, periodAddress } from '@cchc/shared/period';
import { type QuotaContext, type QuotaMatrix, evaluateMatrix, quotaPeriods } from '@cchc/shared/quota';
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

/** Quotas that may be shown (Q16). */
const publicQuotas = (site: Pick<SiteData, 'quotas'>): readonly Quota[] =>
  site.quotas.filter((quota) => quota.visibility !== 'internal');

const begunPeriods = (quota: Quota, site: Pick<SiteData, 'asOf'>): readonly Period[] =>
  quotaPeriods(quota).filter((period) => period.from <= site.asOf);

/** A public quota with its results in every period that has begun. */
export interface ShownQuota {
  readonly quota: Quota;
  readonly matrix: QuotaMatrix;
}

/** Every public quota, each evaluated once for all its periods begun by the day of the site. */
export const shownQuotas = lazily((site): readonly ShownQuota[] =>
  publicQuotas(site).map((quota) => ({
    quota,
    matrix: evaluateMatrix(quota, begunPeriods(quota, site), quotaContextOf(site)),
  })),
);

/** Quotas that judge the period with this code. */
export const quotasOfPeriod = (site: SiteData, code: string): readonly ShownQuota[] =>
  shownQuotas(site).filter((shown) => shown.matrix.periods.some((period) => period.code === code));

/** Own periods of all public quotas begun by the day of the site, newest first, each once. Nothing is counted for it. */
export const judgedPeriods = lazily((site): readonly Period[] => {
  const byCode = new Map<string, Period>();
  for (const quota of publicQuotas(site)) {
    for (const period of begunPeriods(quota, site)) byCode.set(period.code, period);
  }
  return [...byCode.values()].sort((a, b) => (a.to < b.to ? 1 : a.to > b.to ? -1 : a.from < b.from ? 1 : -1));
});

export const quotaPeriodPath = (period: Pick<Period, 'code'>): string => `/chi-tieu/${periodAddress(period)}/`;
