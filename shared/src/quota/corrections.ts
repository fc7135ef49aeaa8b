import type { Closing, Quota } from '../../contract/types/plan.ts';
import type { Verdict } from '../../contract/vocabulary.ts';
import { type Period, parsePeriod } from '../period/index.ts';
import type { ItemResult } from './evaluate-item.ts';
import { type QuotaContext, type QuotaMatrix, evaluateMatrix } from './evaluate-matrix.ts';
import { type PeriodResult, periodOfMatrix } from './evaluate-period.ts';
import { isQuotaPeriod } from './reading.ts';

/** What a closing says of one unit, without its items. */
export interface Figure {
  readonly verdict: Verdict;
  readonly counted: number;
  readonly minimum: number | null;
}

/** Q11: how one unit stands today beside what was closed. It never replaces the closed figure. */
export interface Correction {
  readonly unit: string;
  /** Null for a unit that the closing did not list. */
  readonly closed: Figure | null;
  /** Null for a unit that the count no longer lists. */
  readonly current: Figure | null;
  readonly addedItemIds: readonly string[];
  readonly removedItemIds: readonly string[];
}

interface Side extends Figure {
  readonly itemIds: readonly string[];
}

const figureOf = ({ verdict, counted, minimum }: Figure): Figure => ({ verdict, counted, minimum });

/** A unit with nothing to owe and nothing counted says the same whether it is listed or not. */
const isEmpty = (side: Side | undefined): boolean =>
  side === undefined || (side.verdict === 'not_applicable' && side.itemIds.length === 0);

function differs(closed: Side | undefined, current: Side | undefined): boolean {
  if (isEmpty(closed) && isEmpty(current)) return false;
  if (closed === undefined || current === undefined) return true;
  return (
    closed.verdict !== current.verdict ||
    closed.minimum !== current.minimum ||
    closed.itemIds.join('\0') !== current.itemIds.join('\0')
  );
}

/** Rows of a closed period as they are counted today. */
type CountedRow = Figure & { readonly unit: string; readonly items: readonly ItemResult[] };

/**
 * Every difference between what was closed and rows of the same period as they stand today, counted under the reading
 * of the closing.
 */
export function compareWithClosing(closing: Pick<Closing, 'rows'>, rows: readonly CountedRow[]): Correction[] {
  const current = new Map<string, Side>(
    rows.map((row) => {
      const itemIds = row.items.filter(({ counted }) => counted).map(({ itemId }) => itemId);
      return [row.unit, { ...figureOf(row), itemIds: itemIds.sort() }];
    }),
  );
  const closed = new Map<string, Side>(
    closing.rows.map((row) => [row.unit, { ...figureOf(row), itemIds: [...row.itemIds].sort() }]),
  );
  return [...new Set([...closed.keys(), ...current.keys()])].flatMap((unit): Correction[] => {
    const before = closed.get(unit);
    const after = current.get(unit);
    if (!differs(before, after)) return [];
    const held = new Set(before?.itemIds);
    const counted = new Set(after?.itemIds);
    return [
      {
        unit,
        closed: before === undefined ? null : figureOf(before),
        current: after === undefined ? null : figureOf(after),
        addedItemIds: [...counted].filter((id) => !held.has(id)),
        removedItemIds: [...held].filter((id) => !counted.has(id)),
      },
    ];
  });
}

/** A closed period as it stands today. */
export interface Recount {
  /** Counted under the reading of the closing, whatever has been chosen since. */
  readonly result: PeriodResult;
  readonly corrections: readonly Correction[];
}

function underReading(quota: Quota, readingId: string): Quota {
  const isHeld = quota.readings.some(({ id }) => id === readingId);
  return isHeld ? { ...quota, chosenReading: readingId } : quota;
}

/**
 * Counts closed periods of a quota again from today's data and lists every difference; by the key of the closing. The
 * items are passed over once for each reading under which something was closed, and not at all for the reading of
 * `today`, a matrix that holds the periods already.
 */
export function recountAll(
  quota: Quota,
  closings: readonly Closing[],
  context: QuotaContext,
  today: QuotaMatrix | null = null,
): ReadonlyMap<string, Recount> {
  const byReading = new Map<string, { closing: Closing; period: Period }[]>();
  for (const closing of closings) {
    const period = parsePeriod(closing.period);
    if (period === null || !isQuotaPeriod(quota, period)) continue;
    const { chosenReading } = underReading(quota, closing.readingId);
    const held = byReading.get(chosenReading);
    if (held === undefined) byReading.set(chosenReading, [{ closing, period }]);
    else held.push({ closing, period });
  }
  const known = new Set(today?.periods.map(({ code }) => code));
  return new Map(
    [...byReading].flatMap(([readingId, entries]) => {
      const isKnown = today?.readingId === readingId && entries.every(({ period }) => known.has(period.code));
      const periods = [...new Map(entries.map(({ period }) => [period.code, period])).values()];
      const matrix = isKnown ? today : evaluateMatrix({ ...quota, chosenReading: readingId }, periods, context);
      return entries.map(({ closing, period }): [string, Recount] => {
        const result = periodOfMatrix(matrix, period, context);
        return [closing.key, { result, corrections: compareWithClosing(closing, result.rows) }];
      });
    }),
  );
}

/** Counts the closed period again from today's data, under the reading of the closing, and lists every difference. */
export const correctionsOf = (quota: Quota, closing: Closing, context: QuotaContext): readonly Correction[] =>
  recountAll(quota, [closing], context).get(closing.key)?.corrections ?? [];
