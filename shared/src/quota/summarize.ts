import type { Quota } from '../../contract/types/plan.ts';
import { type Period, civilDateOf, daysBetween, isWithin, periodsBetween } from '../period/index.ts';
import { type QuotaCell, type QuotaContext, evaluateMatrix } from './evaluate-matrix.ts';
import { isMeasured } from './verdict.ts';

/**
 * Q10: one unit over a longer window. A good total never hides a missed period: both stand side by side. Periods that
 * have not begun are owed by nobody and stand in no sum.
 */
export interface SummaryRow {
  readonly unit: string;
  /** Items counted on a day of the window. */
  readonly counted: number;
  readonly provisional: number;
  /** Sum of the minimums of the periods due; null where the quota has no number. */
  readonly minimum: number | null;
  /** Sum of what is missing in each period; a surplus elsewhere does not lessen it. */
  readonly missing: number;
  /** Periods in which the unit is measured against a number. */
  readonly periodsDue: number;
  readonly periodsMet: number;
  readonly periodsShort: number;
  readonly periodsPending: number;
  readonly periodsExempt: number;
  readonly periodsNotApplicable: number;
}

export interface QuotaSummary {
  readonly quotaKey: string;
  readonly window: Period;
  /** The quota's own periods that lie wholly within the window. */
  readonly periods: readonly Period[];
  /** Q12: false when the window's edges are not edges of the quota's periods; then the counts do not judge. */
  readonly judges: boolean;
  readonly rows: readonly SummaryRow[];
}

function sumUp(unit: string, cells: readonly QuotaCell[], window: Period, whole: ReadonlySet<QuotaCell>): SummaryRow {
  const items = cells.flatMap((cell) =>
    cell.items.filter(({ counted, date }) => counted && date !== null && date >= window.from && date <= window.to),
  );
  const inside = cells.filter((cell) => whole.has(cell));
  const measured = inside.filter(({ verdict }) => isMeasured(verdict));
  const countOf = (...verdicts: readonly string[]): number =>
    inside.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const hasNumber = cells.some(({ minimum }) => minimum !== null);
  return {
    unit,
    counted: items.length,
    provisional: items.filter(({ isProvisional }) => isProvisional).length,
    minimum: hasNumber ? measured.reduce((sum, { minimum }) => sum + (minimum ?? 0), 0) : null,
    missing: inside.reduce((sum, { missing }) => sum + missing, 0),
    periodsDue: measured.length,
    periodsMet: countOf('met', 'exceeded'),
    periodsShort: countOf('short'),
    periodsPending: countOf('pending'),
    periodsExempt: countOf('exempt'),
    periodsNotApplicable: countOf('not_applicable'),
  };
}

/** Q10, Q12: periods met out of periods due, and totals, for any window. */
export function summarize(quota: Quota, window: Period, context: QuotaContext): QuotaSummary {
  const touched = periodsBetween(quota.period, window.from, window.to, quota.startDay);
  const matrix = evaluateMatrix(quota, touched, context);
  const isWhole = touched.map((period) => isWithin(period, window));
  const wholeDays = touched
    .filter((_, column) => isWhole[column] === true)
    .reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0);
  const today = civilDateOf(context.now);
  const isBegun = touched.map(({ from }, column) => isWhole[column] === true && from <= today);
  return {
    quotaKey: quota.key,
    window,
    periods: touched.filter((_, column) => isWhole[column] === true),
    judges: wholeDays === daysBetween(window.from, window.to) + 1,
    rows: matrix.rows.map(({ unit, cells }) =>
      sumUp(unit, cells, window, new Set(cells.filter((_, column) => isBegun[column] === true))),
    ),
  };
}
