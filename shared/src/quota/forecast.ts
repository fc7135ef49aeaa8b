import type { Quota } from '../../contract/types/plan.ts';
import {
  type Period,
  type RegularPeriodKind,
  civilDateOf,
  dayNumber,
  dayOfInstant,
  shiftPeriod,
} from '../period/index.ts';
import { type QuotaCell, type QuotaContext, evaluateMatrix } from './evaluate-matrix.ts';
import { isMeasured } from './verdict.ts';

/** How a running period is likely to end for one unit. */
export interface ForecastRow {
  readonly unit: string;
  readonly counted: number;
  readonly minimum: number;
  /** Counted now, and what the unit usually still adds from this day of the period on. */
  readonly expected: number;
  readonly outlook: 'reached' | 'on_track' | 'at_risk';
}

/** How many earlier periods the habit of a unit is read from. */
const PERIODS_LOOKED_AT = 3;

const hasRegularKind = (period: Period): period is Period & { readonly kind: RegularPeriodKind } =>
  period.kind !== 'range' && period.kind !== 'nine_months';

/** Items that the unit added after this day of an earlier period. */
function addedAfter(cell: QuotaCell, period: Period, daysIn: number): number {
  const start = dayNumber(period.from);
  return cell.items.filter(({ counted, date }) => counted && date !== null && dayNumber(date) - start > daysIn).length;
}

/** Middle value, the lower of two: a forecast must not promise on one good month. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/**
 * Forecast of the period that `now` lies in, empty for any other: for each unit measured against a number, the count
 * so far and the median of what it added after the same day of up to three earlier periods in which it owed.
 */
export function forecast(quota: Quota, period: Period, context: QuotaContext): ForecastRow[] {
  const today = civilDateOf(context.now);
  if (!hasRegularKind(period) || today < period.from || today > period.to) return [];
  const daysIn = dayOfInstant(context.now) - dayNumber(period.from);
  const earlier = Array.from({ length: PERIODS_LOOKED_AT }, (_, index) => shiftPeriod(period, -index - 1));
  const matrix = evaluateMatrix(quota, [period, ...earlier], context);
  return matrix.rows.flatMap(({ unit, cells: [cell, ...past] }): ForecastRow[] => {
    if (cell === undefined || cell.minimum === null || !isMeasured(cell.verdict)) return [];
    const habit = past.flatMap((pastCell, index) => {
      const pastPeriod = earlier[index];
      return pastPeriod !== undefined && isMeasured(pastCell.verdict) ? [addedAfter(pastCell, pastPeriod, daysIn)] : [];
    });
    const { counted, carried, minimum } = cell;
    const expected = counted + median(habit);
    const outlook = cell.missing === 0 ? 'reached' : expected + carried >= minimum ? 'on_track' : 'at_risk';
    return [{ unit, counted, minimum, expected, outlook }];
  });
}
