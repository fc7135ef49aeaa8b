import type { Closing, Quota } from '@cchc/shared/contract';
import type { Period } from '@cchc/shared/period';
import {
  type Correction,
  type ForecastRow,
  type QuotaCell,
  type QuotaMatrix,
  type Recount,
  closingsOf,
  currentClosing,
  evaluateMatrix,
  forecast,
  phaseOf,
  recountAll,
} from '@cchc/shared/quota';
import type { DeskCell, DeskPeriod, DeskQuotaHead } from '../../../../model/desk/index.ts';
import type { BookQuota } from '../book/quota-book.ts';
import type { CountView } from '../book/count-context.ts';

/** One quota over some of its periods, with everything that stands beside the figures. */
export interface CountedQuota {
  /** Closed periods are counted under the reading of their closing, all others under the one in use. */
  readonly matrix: QuotaMatrix;
  readonly closings: readonly (Closing | null)[];
  readonly corrections: readonly (readonly Correction[])[];
  readonly forecasts: readonly ReadonlyMap<string, ForecastRow>[];
}

/** Every closing of the book. */
export const closingsOfBook = ({ book }: CountView): Closing[] => book.closings.map(({ closing }) => closing);

const noCell: QuotaCell = {
  verdict: 'not_applicable',
  counted: 0,
  provisional: 0,
  carried: 0,
  minimum: null,
  missing: 0,
  daysLeft: null,
  items: [],
};

/**
 * The matrix with every closed period counted under the reading of its closing, and with a row for every unit that
 * stands in it today, in a closing or in a correction: a switch of the reading takes no closed figure away.
 */
function shownMatrix(
  live: QuotaMatrix,
  closings: readonly (Closing | null)[],
  recounts: ReadonlyMap<string, Recount>,
  view: CountView,
): QuotaMatrix {
  const cellsOf = new Map(live.rows.map(({ unit, cells }) => [unit, cells]));
  const listed = new Set(cellsOf.keys());
  const closed = closings.map((closing) => {
    const recount = recounts.get(closing?.key ?? '');
    for (const { unit } of [...(closing?.rows ?? []), ...(recount?.corrections ?? [])]) listed.add(unit);
    return recount === undefined ? null : new Map(recount.result.rows.map((row) => [row.unit, row]));
  });
  const place = new Map(view.book.units.map(({ code, order }) => [code, order]));
  const units = [...listed].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0) || (a < b ? -1 : 1));
  const rows = units.map((unit) => ({
    unit,
    cells: live.periods.map((_, column) => {
      const recounted = closed[column];
      const cell = recounted === null || recounted === undefined ? cellsOf.get(unit)?.[column] : recounted.get(unit);
      return cell ?? noCell;
    }),
  }));
  return { ...live, rows };
}

/** How many ranges of periods are kept counted; who asks for others has the one asked for longest ago counted anew. */
const kept = 40;

/** What was counted already, by the flags of the view and then by quota and periods. */
const known = new WeakMap<CountView['flags'], Map<string, CountedQuota>>();

/** Counts a quota with the same functions as every other surface; once for all who ask while nothing changes. */
export function countQuota(quota: Quota, periods: readonly Period[], view: CountView): CountedQuota {
  const held = known.get(view.flags) ?? new Map<string, CountedQuota>();
  known.set(view.flags, held);
  const name = `${quota.key} ${periods.map(({ code }) => code).join(' ')}`;
  const counted = held.get(name) ?? countAnew(quota, periods, view);
  // A map keeps the order of insertion: what was asked for last stands last.
  held.delete(name);
  held.set(name, counted);
  const [oldest] = held.keys();
  if (held.size > kept && oldest !== undefined) held.delete(oldest);
  return counted;
}

function countAnew(quota: Quota, periods: readonly Period[], view: CountView): CountedQuota {
  const live = evaluateMatrix(quota, periods, view.context);
  const all = closingsOfBook(view);
  const closings = periods.map(({ code }) => currentClosing(all, quota.key, code));
  const inForce = closings.filter((closing) => closing !== null);
  const recounts = recountAll(quota, inForce, view.context, live);
  return {
    matrix: shownMatrix(live, closings, recounts, view),
    closings,
    corrections: closings.map((closing) => recounts.get(closing?.key ?? '')?.corrections ?? []),
    // Empty for every period but the running one.
    forecasts: periods.map((period) => new Map(forecast(quota, period, view.context).map((row) => [row.unit, row]))),
  };
}

/** Head of a column. `isSeen` says whose corrections the reader may know of. */
export function deskPeriodOf(
  quota: Quota,
  column: number,
  counted: CountedQuota,
  view: CountView,
  isSeen: (unit: string) => boolean,
): DeskPeriod {
  const period = counted.matrix.periods[column];
  if (period === undefined) throw new RangeError(`Quota ${quota.key} has no column ${column}.`);
  const rounds = closingsOf(closingsOfBook(view), quota.key, period.code);
  const last = rounds.at(-1);
  return {
    code: period.code,
    from: period.from,
    to: period.to,
    phase: phaseOf(period, view.now),
    closing: last === undefined ? null : { round: last.round, closedAt: last.closedAt, isReopened: last.isReopened },
    rounds: rounds.length,
    correctionCount: (counted.corrections[column] ?? []).filter(({ unit }) => isSeen(unit)).length,
  };
}

/** One cell as the desk shows it. */
export function deskCellOf(unit: string, column: number, counted: CountedQuota): DeskCell | null {
  const cell = counted.matrix.rows.find((row) => row.unit === unit)?.cells[column];
  return cell === undefined ? null : shownCell(unit, column, cell, counted);
}

export function shownCell(
  unit: string,
  column: number,
  cell: QuotaCell,
  { closings, corrections, forecasts }: CountedQuota,
): DeskCell {
  const { verdict, counted, minimum, provisional, carried, missing, daysLeft } = cell;
  const closed = closings[column]?.rows.find((row) => row.unit === unit);
  const likely = forecasts[column]?.get(unit);
  return {
    ...{ verdict, counted, minimum, provisional, carried, missing, daysLeft },
    forecast: likely === undefined ? null : { expected: likely.expected, outlook: likely.outlook },
    closed: closed === undefined ? null : { verdict: closed.verdict, counted: closed.counted, minimum: closed.minimum },
    isCorrected: corrections[column]?.some((correction) => correction.unit === unit) === true,
  };
}

/** What a quota asks, without its figures. The reason of a choice stays among those who read everything. */
export function quotaHead({ quota, choiceReason }: BookQuota, seesAll: boolean): DeskQuotaHead {
  const { key, planKey, title, clause, period, startDay, visibility, chosenReading, readings } = quota;
  return {
    ...{ key, planKey, title, clause, period, startDay, visibility, chosenReading },
    choiceReason: seesAll ? choiceReason : null,
    readings: readings.map(({ id, label, minimum, event }) => ({ id, label, minimum, event })),
  };
}
