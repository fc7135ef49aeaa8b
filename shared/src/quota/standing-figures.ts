import type { Closing, Quota } from '../../contract/types/plan.ts';
import type { Verdict } from '../../contract/vocabulary.ts';
import { type Period, daysBetween, isWithin, periodsBetween } from '../period/index.ts';
import { missingOfClosed } from './close-period.ts';
import { currentClosing } from './closings.ts';
import { type Correction, type Recount, recountAll } from './corrections.ts';
import type { ItemResult } from './evaluate-item.ts';
import { type QuotaCell, type QuotaContext, type QuotaMatrix, evaluateMatrix } from './evaluate-matrix.ts';
import { type PeriodPhase, phaseOf } from './evaluate-period.ts';
import { isActiveWithin } from './owing-units.ts';
import { isMeasured } from './verdict.ts';

/** One of the quota's own periods within a window, and the closing in force at the moment of counting. */
export interface StandingPeriod {
  readonly period: Period;
  readonly phase: PeriodPhase;
  readonly closing: Closing | null;
  /** The reading that its figures come from: the one of its closing, else the one in use. */
  readonly readingId: string;
}

/** One unit in one period: the closed figures where the period is closed, else the present count. */
export interface StandingCell {
  readonly verdict: Verdict;
  readonly counted: number;
  readonly provisional: number;
  readonly carried: number;
  readonly minimum: number | null;
  readonly missing: number;
  readonly daysLeft: number | null;
  readonly isClosed: boolean;
  /** How the unit stands today beside the closing; null where nothing differs. */
  readonly correction: Correction | null;
}

/**
 * One unit over the window. Sums are over what stands, so that a closed period keeps its figures in them, and over the
 * periods that have begun: what lies ahead is owed by nobody yet.
 */
export interface StandingRow {
  readonly unit: string;
  /** One cell a period, in the order of `periods`. */
  readonly cells: readonly StandingCell[];
  readonly counted: number;
  readonly provisional: number;
  readonly minimum: number | null;
  readonly missing: number;
  readonly periodsDue: number;
  readonly periodsMet: number;
  readonly periodsShort: number;
  readonly periodsPending: number;
  readonly periodsExempt: number;
  /**
   * Items of the window as they are counted today, counted or not: those of a closed period under the reading of its
   * closing.
   */
  readonly items: readonly ItemResult[];
}

export interface Standing {
  readonly quotaKey: string;
  readonly readingId: string;
  readonly window: Period;
  /** The quota's own periods that lie wholly within the window. */
  readonly periods: readonly StandingPeriod[];
  /** Q12: false when the window's edges are not edges of the quota's periods; then the counts do not judge. */
  readonly judges: boolean;
  readonly rows: readonly StandingRow[];
}

function ofLive(cell: QuotaCell): StandingCell {
  const { verdict, counted, provisional, carried, minimum, missing, daysLeft } = cell;
  const figures = { verdict, counted, provisional, carried, minimum, missing, daysLeft };
  return { ...figures, isClosed: false, correction: null };
}

const notListed: StandingCell = {
  verdict: 'not_applicable',
  counted: 0,
  provisional: 0,
  carried: 0,
  minimum: null,
  missing: 0,
  daysLeft: null,
  isClosed: true,
  correction: null,
};

function ofClosing(frozen: Closing['rows'][number] | undefined, correction: Correction | null): StandingCell {
  if (frozen === undefined) return { ...notListed, correction };
  const { verdict, counted, minimum, carried = 0 } = frozen;
  return { ...notListed, verdict, counted, minimum, carried, missing: missingOfClosed(frozen), correction };
}

interface Column {
  readonly standing: StandingPeriod;
  readonly frozen: ReadonlyMap<string, Closing['rows'][number]> | null;
  readonly corrections: ReadonlyMap<string, Correction>;
  /** Items of the closed period as its reading counts them today, by unit; null while the period is open. */
  readonly items: ReadonlyMap<string, readonly ItemResult[]> | null;
}

function columnOf(period: Period, closing: Closing | null, recount: Recount | undefined, live: Live): Column {
  const { now, readingId } = live;
  return {
    standing: { period, phase: phaseOf(period, now), closing, readingId: closing?.readingId ?? readingId },
    frozen: closing === null ? null : new Map(closing.rows.map((row) => [row.unit, row])),
    corrections: new Map(recount?.corrections.map((correction) => [correction.unit, correction])),
    items: recount === undefined ? null : new Map(recount.result.rows.map(({ unit, items }) => [unit, items])),
  };
}

interface Live {
  readonly now: string;
  readonly readingId: string;
}

function sumUp(
  unit: string,
  all: readonly StandingCell[],
  columns: readonly Column[],
  items: readonly ItemResult[],
  judges: boolean,
): StandingRow {
  const cells = all.filter((_, position) => columns[position]?.standing.phase !== 'ahead');
  const measured = cells.filter(({ verdict }) => isMeasured(verdict));
  const countOf = (...verdicts: readonly Verdict[]): number =>
    cells.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const sum = (figure: (cell: StandingCell) => number): number =>
    cells.reduce((total, cell) => total + figure(cell), 0);
  const counted = items.filter((item) => item.counted);
  return {
    unit,
    cells: all,
    counted: judges ? sum((cell) => cell.counted) : counted.length,
    provisional: judges ? sum((cell) => cell.provisional) : counted.filter((item) => item.isProvisional).length,
    minimum: measured.length === 0 ? null : measured.reduce((total, { minimum }) => total + (minimum ?? 0), 0),
    missing: sum((cell) => cell.missing),
    periodsDue: measured.length,
    periodsMet: countOf('met', 'exceeded'),
    periodsShort: countOf('short'),
    periodsPending: countOf('pending'),
    periodsExempt: countOf('exempt'),
    items,
  };
}

/** Cells of the units that are there, or have items, in a period that has begun; in any where none has. */
function presentCells(
  matrix: QuotaMatrix,
  { units, now }: Pick<QuotaContext, 'units' | 'now'>,
): ReadonlyMap<string, readonly QuotaCell[]> {
  const begun = matrix.periods.filter((period) => phaseOf(period, now) !== 'ahead');
  const spans = begun.length === 0 ? matrix.periods : begun;
  const present = new Set(
    units.filter((unit) => spans.some((span) => isActiveWithin(unit, span))).map(({ code }) => code),
  );
  return new Map(
    matrix.rows
      .filter(({ unit, cells }) => present.has(unit) || cells.some(({ items }) => items.length > 0))
      .map(({ unit, cells }) => [unit, cells]),
  );
}

/**
 * Q10–Q12 for a report: every unit over a window, period by period. What was closed by `context.now` stands as it was
 * closed, with today's difference beside it; everything else is counted now.
 */
export function standingFigures(
  quota: Quota,
  window: Period,
  closings: readonly Closing[],
  context: QuotaContext,
): Standing {
  const known = closings.filter(({ closedAt }) => closedAt <= context.now);
  const touched = periodsBetween(quota.period, window.from, window.to, quota.startDay);
  const matrix = evaluateMatrix(quota, touched, context);
  const { quotaKey, readingId } = matrix;
  const places = touched.flatMap((period, index) => (isWithin(period, window) ? [index] : []));
  const whole = touched.filter((period) => isWithin(period, window));
  const closed = whole.map(({ code }) => currentClosing(known, quota.key, code));
  const inForce = closed.filter((closing) => closing !== null);
  const recounts = recountAll(quota, inForce, context, matrix);
  const columns = whole.map((period, position) => {
    const closing = closed[position] ?? null;
    return columnOf(period, closing, recounts.get(closing?.key ?? ''), { now: context.now, readingId });
  });
  const days = whole.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0);
  const judges = days === daysBetween(window.from, window.to) + 1;
  const live = presentCells(matrix, context);
  const order = new Map(context.units.map((unit) => [unit.code, unit.order]));
  const listed = new Set([
    ...live.keys(),
    ...columns.flatMap(({ frozen, corrections }) => [...(frozen?.keys() ?? []), ...corrections.keys()]),
  ]);
  const units = [...listed].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0) || (a < b ? -1 : 1));
  const rows = units.map((unit) => {
    const held = live.get(unit);
    const cells = columns.map(({ frozen, corrections }, position): StandingCell => {
      if (frozen !== null) return ofClosing(frozen.get(unit), corrections.get(unit) ?? null);
      const cell = held?.[places[position] ?? -1];
      return cell === undefined ? { ...notListed, isClosed: false } : ofLive(cell);
    });
    const items = touched.flatMap((_, index) => {
      // A window that does not judge counts every day under the reading in use.
      const counted = judges ? (columns[places.indexOf(index)]?.items ?? null) : null;
      const own = counted === null ? (held?.[index]?.items ?? []) : (counted.get(unit) ?? []);
      return own.filter(({ date }) => date !== null && date >= window.from && date <= window.to);
    });
    return sumUp(unit, cells, columns, items, judges);
  });
  return { quotaKey, readingId, window, periods: columns.map(({ standing }) => standing), judges, rows };
}
