import type { Period } from '@cchc/shared/period';
import { shortPeriodName } from '../i18n/period-words.ts';
import type { TrendPoint } from './quota-trend.ts';

/** How many periods a trend looks back: a year of months. */
export const trendLength = 12;

/** Adds the names under the bars: the year stands where it changes. */
export function trendPoints(
  figures: readonly (Omit<TrendPoint, 'label' | 'year'> & { readonly period: Period })[],
): readonly TrendPoint[] {
  return figures.map(({ period, ...figure }, place) => {
    const year = period.code.slice(0, 4);
    const before = figures[place - 1]?.period.code.slice(0, 4);
    return { ...figure, label: shortLabel(period), year: year === before ? '' : year };
  });
}

/** Room under a bar is small: `Q1`, `T3`, `N1` for a half. */
function shortLabel(period: Period): string {
  switch (period.kind) {
    case 'quarter':
      return period.code.slice(5, 7);
    case 'half':
      return `N${period.code.slice(6, 7)}`;
    case 'year':
      return '';
    case 'month':
    case 'nine_months':
    case 'range':
      return shortPeriodName(period);
  }
}
