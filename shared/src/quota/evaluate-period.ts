import type { Instant } from '../../contract/primitives.ts';
import type { Quota } from '../../contract/types/plan.ts';
import { type Period, instantInterval, isOver } from '../period/index.ts';
import { type QuotaCell, type QuotaContext, evaluateMatrix } from './evaluate-matrix.ts';

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

/** Q1–Q10 for one period of the quota's own definition: one row a unit, in the department's order. */
export function evaluatePeriod(quota: Quota, period: Period, context: QuotaContext): PeriodResult {
  const matrix = evaluateMatrix(quota, [period], context);
  const rows = matrix.rows.flatMap(({ unit, cells }) => cells.map((cell) => ({ unit, ...cell })));
  const { quotaKey, readingId } = matrix;
  return {
    quotaKey,
    readingId,
    period,
    phase: phaseOf(period, context.now),
    rows,
  };
}
