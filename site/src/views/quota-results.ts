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

/** A quota that may be shown (Q16), with its results in every period that has begun. */
export interface ShownQuota {
  readonly quota: Quota;
  readonly matrix: QuotaMatrix;
}

/** Every quota but the internal ones, each evaluated once for all its periods begun by the day of the site. */
export const shownQuotas = lazily((site): readonly ShownQuota[] =>
  site.quotas
    .filter((quota) => quota.visibility !== 'internal')
    .map((quota) => {
      const begun = quotaPeriods(quota).filter((period) => period.from <= site.asOf);
      return { quota, matrix: evaluateMatrix(quota, begun, quotaContextOf(site)) };
    }),
);

const isOwnPeriodOf = (shown: ShownQuota, code: string): boolean =>
  shown.matrix.periods.some((period) => period.code === code);

/** Quotas that judge the period with this code. */
export const quotasOfPeriod = (site: SiteData, code: string): readonly ShownQuota[] =>
  shownQuotas(site).filter((shown) => isOwnPeriodOf(shown, code));

/** Own periods of all shown quotas, newest first, each once. */
export const judgedPeriods = lazily((site): readonly Period[] => {
  const byCode = new Map<string, Period>();
  for (const { matrix } of shownQuotas(site)) for (const period of matrix.periods) byCode.set(period.code, period);
  return [...byCode.values()].sort((a, b) => (a.to < b.to ? 1 : a.to > b.to ? -1 : a.from < b.from ? 1 : -1));
});

export const quotaPeriodPath = (period: Pick<Period, 'code'>): string => `/chi-tieu/${periodAddress(period)}/`;
