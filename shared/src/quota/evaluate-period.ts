import type { Instant } from '../../contract/primitives.ts';
import type { Quota } from '../../contract/types/plan.ts';
import { type Period, instantInterval, isOver } from '../period/index.ts';
import { type QuotaCell, type QuotaContext, type QuotaMatrix, evaluateMatrix } from './evaluate-matrix.ts';
import { isActiveWithin } from './owing-units.ts';

export interface QuotaRow extends QuotaCell {
  readonly unit: string;
}

export type PeriodPhase = 'ahead' | 'running' | 'over';

/** Where a period stands at a moment. */
export function phaseOf(period: Period, now: Instant): PeriodPhase {
  if (isOver(period, now)) return 'over';
  return now >= instantInterval(period).start ? 'running' : 'ahead';
}

export interface PeriodResult {
  readonly quotaKey: string;
  readonly readingId: string;
  readonly period: Period;
  readonly phase: PeriodPhase;
  readonly rows: readonly QuotaRow[];
}

/**
 * One period out of a matrix that was evaluated for many: the same rows as `evaluatePeriod` gives. Rows of units that
 * were not there in this period, and made nothing in it, are left out.
 */
export function periodOfMatrix(
  matrix: QuotaMatrix,
  period: Period,
  context: Pick<QuotaContext, 'now' | 'units'>,
): PeriodResult {
  const column = matrix.periods.findIndex(({ code }) => code === period.code);
  const present = new Set(context.units.filter((unit) => isActiveWithin(unit, period)).map(({ code }) => code));
  return {
    quotaKey: matrix.quotaKey,
    readingId: matrix.readingId,
    period,
    phase: phaseOf(period, context.now),
    rows: matrix.rows.flatMap(({ unit, cells }) => {
      const cell = cells[column];
      return cell !== undefined && (cell.items.length > 0 || present.has(unit)) ? [{ unit, ...cell }] : [];
    }),
  };
}

/** Q1–Q10 for one period of the quota's own definition: one row a unit, in the department's order. */
export const evaluatePeriod = (quota: Quota, period: Period, context: QuotaContext): PeriodResult =>
  periodOfMatrix(evaluateMatrix(quota, [period], context), period, context);
