import type { Closing, Quota } from '@cchc/shared/contract';
import type { Period } from '@cchc/shared/period';
import {
  type Correction,
  type ForecastRow,
  type QuotaMatrix,
  closingsOf,
  compareWithClosing,
  correctionsOf,
  currentClosing,
  evaluateMatrix,
  forecast,
  phaseOf,
} from '@cchc/shared/quota';
import type { DeskCell, DeskPeriod, DeskQuotaHead } from '../../../../model/desk/index.ts';
import type { BookQuota } from '../book/quota-book.ts';
import type { CountView } from '../book/count-context.ts';

/** One quota over some of its periods, with everything that stands beside the figures. */
export interface CountedQuota {
  readonly matrix: QuotaMatrix;
  readonly closings: readonly (Closing | null)[];
  readonly corrections: readonly (readonly Correction[])[];
  readonly forecasts: readonly ReadonlyMap<string, ForecastRow>[];
}

const closingsOfBook = ({ book }: CountView): Closing[] => book.closings.map(({ closing }) => closing);

function correctionsIn(quota: Quota, closing: Closing, matrix: QuotaMatrix, column: number, view: CountView) {
  if (closing.readingId !== matrix.readingId) return correctionsOf(quota, closing, view.context);
  const rows = matrix.rows.flatMap(({ unit, cells }) => {
    const cell = cells[column];
    return cell === undefined ? [] : [{ unit, ...cell }];
  });
  return compareWithClosing(closing, rows);
}

/** What was counted already, by the flags of the view and then by quota and periods. */
const known = new WeakMap<CountView['flags'], Map<string, CountedQuota>>();

/** Counts a quota with the same functions as every other surface; once for all who ask while nothing changes. */
export function countQuota(quota: Quota, periods: readonly Period[], view: CountView): CountedQuota {
  const held = known.get(view.flags) ?? new Map<string, CountedQuota>();
  known.set(view.flags, held);
  const name = `${quota.key} ${periods.map(({ code }) => code).join(' ')}`;
  const counted = held.get(name) ?? countAnew(quota, periods, view);
  held.set(name, counted);
  return counted;
}

function countAnew(quota: Quota, periods: readonly Period[], view: CountView): CountedQuota {
  const matrix = evaluateMatrix(quota, periods, view.context);
  const all = closingsOfBook(view);
  const closings = periods.map(({ code }) => currentClosing(all, quota.key, code));
  return {
    matrix,
    closings,
    corrections: closings.map((closing, column) =>
      closing === null ? [] : correctionsIn(quota, closing, matrix, column, view),
    ),
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
  cell: CountedQuota['matrix']['rows'][number]['cells'][number],
  { closings, forecasts }: CountedQuota,
): DeskCell {
  const { verdict, counted, minimum, provisional, carried, missing, daysLeft } = cell;
  const closed = closings[column]?.rows.find((row) => row.unit === unit);
  const likely = forecasts[column]?.get(unit);
  return {
    ...{ verdict, counted, minimum, provisional, carried, missing, daysLeft },
    forecast: likely === undefined ? null : { expected: likely.expected, outlook: likely.outlook },
    closed: closed === undefined ? null : { verdict: closed.verdict, counted: closed.counted, minimum: closed.minimum },
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
