import type { Verdict } from '../../contract/vocabulary.ts';
import type { PublicPeriod, PublicRow, PublicTotals } from './public-view.ts';
import { isMeasured } from './verdict.ts';

export type ShownPeriod = Exclude<PublicPeriod, { readonly visibility: 'internal' }>;

/** One unit over several periods, as the public sees it: periods met out of periods due, and the totals beside (Q10). */
export interface PublicWindowRow {
  readonly unit: string;
  /** What each period says of the unit, null where it does not list it. */
  readonly cells: readonly (PublicRow | null)[];
  /** Closed periods in which the unit was measured against a number. */
  readonly periodsDue: number;
  readonly periodsMet: number;
  readonly periodsShort: number;
  /** Periods in which it is measured and that are not closed: no verdict is public of them. */
  readonly periodsOpen: number;
  readonly periodsExempt: number;
  /** Sum of what the periods show: closed figures as they were frozen, the others as they stand. */
  readonly counted: number;
  /** Sum of the minimums of the periods in which the unit is measured; null where there is none. */
  readonly minimum: number | null;
}

export interface PublicWindow {
  readonly periods: readonly ShownPeriod[];
  readonly totals: Pick<PublicTotals, 'counted' | 'minimum'> & {
    /** Verdicts of single units in closed periods, and how many of them are met or exceeded. */
    readonly verdictsDue: number;
    readonly verdictsMet: number;
    readonly periodsClosed: number;
  };
  /** Null when only totals are public. */
  readonly rows: readonly PublicWindowRow[] | null;
}

const sumOf = (values: readonly (number | null)[]): number | null => {
  const numbers = values.filter((value) => value !== null);
  return numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0);
};

function windowRow(unit: string, periods: readonly (readonly [ShownPeriod, PublicRow | null])[]): PublicWindowRow {
  const cells = periods.map(([, row]) => row);
  const listed = cells.filter((row) => row !== null);
  const closed = periods.flatMap(([period, row]) => (period.closing === null || row === null ? [] : [row.verdict]));
  const countOf = (...verdicts: readonly Verdict[]): number =>
    closed.filter((verdict) => verdicts.includes(verdict)).length;
  const measured = listed.filter(({ verdict }) => isMeasured(verdict));
  return {
    unit,
    cells,
    periodsDue: closed.filter(isMeasured).length,
    periodsMet: countOf('met', 'exceeded'),
    periodsShort: countOf('short'),
    periodsOpen: measured.length - closed.filter(isMeasured).length,
    periodsExempt: listed.filter(({ verdict }) => verdict === 'exempt').length,
    counted: listed.reduce((sum, { counted }) => sum + counted, 0),
    minimum: sumOf(measured.map(({ minimum }) => minimum)),
  };
}

/** Units in the order in which the newest period lists them; those that only earlier ones know come last. */
function unitsOf(periods: readonly (readonly PublicRow[])[]): readonly string[] {
  return [...new Set(periods.toReversed().flatMap((rows) => rows.map(({ unit }) => unit)))];
}

/** Q10, Q16: several periods of one quota side by side, oldest first. Adds up what the pages of the periods say. */
export function publicWindow(periods: readonly ShownPeriod[]): PublicWindow {
  const rowsOf = periods.map((period) => (period.visibility === 'full' ? period.rows : []));
  const byUnit = rowsOf.map((rows) => new Map(rows.map((row) => [row.unit, row])));
  const closed = periods.filter(({ closing }) => closing !== null);
  const totals = {
    counted: periods.reduce((sum, period) => sum + period.totals.counted, 0),
    minimum: sumOf(periods.map((period) => period.totals.minimum)),
    verdictsDue: closed.reduce((sum, period) => sum + period.totals.unitsDue, 0),
    verdictsMet: closed.reduce((sum, period) => sum + (period.totals.unitsMet ?? 0), 0),
    periodsClosed: closed.length,
  };
  return {
    periods,
    totals,
    rows: periods.some(({ visibility }) => visibility === 'totals')
      ? null
      : unitsOf(rowsOf).map((unit) =>
          windowRow(
            unit,
            periods.map((period, place) => [period, byUnit[place]?.get(unit) ?? null] as const),
          ),
        ),
  };
}
