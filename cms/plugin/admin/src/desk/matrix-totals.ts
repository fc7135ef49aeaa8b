import type { DeskCell, DeskPeriod } from '../../../model/desk/index.ts';
import { shownFigure } from './cell-words';

/** Sums of the figures that stand in the cells; the verdicts themselves come from the server. */
export interface Totals {
  /** Cells that reached their minimum. */
  readonly met: number;
  /** Cells that have been judged: reached, or over without reaching it. What still runs is not due. */
  readonly due: number;
  readonly counted: number;
  /** Null where no cell asks for a number. */
  readonly minimum: number | null;
}

/** Q10: periods met out of periods due stand beside the totals, since a good total must not hide a missed period. */
export function totalsOf(cells: readonly DeskCell[]): Totals {
  let met = 0;
  let due = 0;
  let counted = 0;
  let minimum: number | null = null;
  for (const cell of cells) {
    const figure = shownFigure(cell);
    const isMet = figure.verdict === 'met' || figure.verdict === 'exceeded';
    if (isMet) met += 1;
    if (isMet || figure.verdict === 'short') due += 1;
    counted += figure.counted;
    if (figure.minimum !== null && (isMet || figure.verdict === 'short' || figure.verdict === 'pending')) {
      minimum = (minimum ?? 0) + figure.minimum;
    }
  }
  return { met, due, counted, minimum };
}

/** Totals of a unit over the periods that have begun: what lies ahead would only look like a backlog. */
export const rowTotals = (cells: readonly DeskCell[], periods: readonly Pick<DeskPeriod, 'phase'>[]): Totals =>
  totalsOf(cells.filter((_, column) => periods[column]?.phase !== 'ahead'));

/** Totals of all units in one period. */
export const columnTotals = (rows: readonly { readonly cells: readonly DeskCell[] }[], column: number): Totals =>
  totalsOf(rows.flatMap(({ cells }) => cells[column] ?? []));

/** True when a unit has missed a period that is over, or still owes in one that runs. */
export const isBehind = (cells: readonly DeskCell[], periods: readonly Pick<DeskPeriod, 'phase'>[]): boolean =>
  cells.some((cell, column) => {
    const { verdict } = shownFigure(cell);
    return verdict === 'short' || (verdict === 'pending' && periods[column]?.phase === 'running');
  });
