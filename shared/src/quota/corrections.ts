import type { Closing, Quota } from '../../contract/types/plan.ts';
import type { Verdict } from '../../contract/vocabulary.ts';
import { parsePeriod } from '../period/index.ts';
import type { ItemResult } from './evaluate-item.ts';
import type { QuotaContext } from './evaluate-matrix.ts';
import { type PeriodResult, evaluatePeriod } from './evaluate-period.ts';

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

/** The rows of a closed period as they stand today, under the reading of the closing; null when its period is none. */
export function recount(quota: Quota, closing: Closing, context: QuotaContext): PeriodResult | null {
  const period = parsePeriod(closing.period);
  if (period === null) return null;
  const hasReading = quota.readings.some(({ id }) => id === closing.readingId);
  const sameReading = hasReading ? { ...quota, chosenReading: closing.readingId } : quota;
  return evaluatePeriod(sameReading, period, context);
}

/** Counts the closed period again from today's data, under the reading of the closing, and lists every difference. */
export function correctionsOf(quota: Quota, closing: Closing, context: QuotaContext): Correction[] {
  const now = recount(quota, closing, context);
  return now === null ? [] : compareWithClosing(closing, now.rows);
}
