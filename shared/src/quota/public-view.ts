import type { CivilDate } from '../../contract/primitives.ts';
import type { Closing, Quota } from '../../contract/types/plan.ts';
import type { Verdict } from '../../contract/vocabulary.ts';
import type { Period } from '../period/index.ts';
import type { Correction } from './corrections.ts';
import type { PeriodResult, QuotaRow } from './evaluate-period.ts';
import { isMeasured } from './verdict.ts';

/** One unit as the public sees it. Reasons stay inside, but for what the figures say themselves. */
export interface PublicRow {
  readonly unit: string;
  /** `pending` until the period is closed, for a unit that is measured. */
  readonly verdict: Verdict;
  readonly counted: number;
  readonly minimum: number | null;
  readonly missing: number;
  readonly daysLeft: number | null;
  /** Counted items that the public can read. */
  readonly items: readonly { readonly itemId: string; readonly date: CivilDate | null }[];
  /** Items handed in that the public cannot read (yet): a number, never titles. */
  readonly unpublished: number;
  readonly correction: Correction | null;
}

export interface PublicTotals {
  /** Units measured against the quota's number. */
  readonly unitsDue: number;
  readonly counted: number;
  /** Null until the period is closed: verdicts are public from then on. */
  readonly unitsMet: number | null;
  readonly unitsShort: number | null;
}

/** When and under which reading a period was closed, without its rows. */
export type ClosingStamp = Pick<Closing, 'round' | 'closedAt' | 'digest' | 'readingId'>;

/** Q16: what the public may see of one quota in one period. */
export type PublicPeriod =
  | { readonly visibility: 'internal' }
  | {
      readonly visibility: 'totals';
      readonly period: Period;
      readonly closing: ClosingStamp | null;
      readonly totals: PublicTotals;
    }
  | {
      readonly visibility: 'full';
      readonly period: Period;
      readonly closing: ClosingStamp | null;
      readonly totals: PublicTotals;
      readonly rows: readonly PublicRow[];
    };

export interface PublicSources {
  readonly closing: Closing | null;
  readonly corrections: readonly Correction[];
  /** True for an item whose page the public can open. */
  readonly isPublic: (itemId: string) => boolean;
}

function runningRow(row: QuotaRow, isPublic: (itemId: string) => boolean): PublicRow {
  const { unit, counted, minimum, missing, daysLeft } = row;
  const handedIn = row.items.filter((item) => item.counted || item.reason === 'not_published');
  return {
    unit,
    verdict: isMeasured(row.verdict) ? 'pending' : row.verdict,
    counted,
    minimum,
    missing,
    daysLeft,
    items: row.items
      .filter((item) => item.counted && isPublic(item.itemId))
      .map(({ itemId, date }) => ({ itemId, date })),
    unpublished: handedIn.filter(({ itemId }) => !isPublic(itemId)).length,
    correction: null,
  };
}

function closedRow(
  frozen: Closing['rows'][number],
  live: QuotaRow | undefined,
  { corrections, isPublic }: PublicSources,
): PublicRow {
  const { unit, verdict, counted, minimum, itemIds } = frozen;
  const dates = new Map(live?.items.map((item) => [item.itemId, item.date]));
  const readable = itemIds.filter(isPublic);
  return {
    unit,
    verdict,
    counted,
    minimum,
    missing: verdict === 'short' && minimum !== null ? Math.max(0, minimum - counted) : 0,
    daysLeft: null,
    items: readable.map((itemId) => ({ itemId, date: dates.get(itemId) ?? null })),
    unpublished: itemIds.length - readable.length,
    correction: corrections.find((correction) => correction.unit === unit) ?? null,
  };
}

function totalsOf(rows: readonly PublicRow[], isClosed: boolean): PublicTotals {
  const of = (...verdicts: readonly Verdict[]): number =>
    rows.filter(({ verdict }) => verdicts.includes(verdict)).length;
  return {
    unitsDue: rows.filter(({ verdict }) => isMeasured(verdict)).length,
    counted: rows.reduce((sum, { counted }) => sum + counted, 0),
    unitsMet: isClosed ? of('met', 'exceeded') : null,
    unitsShort: isClosed ? of('short') : null,
  };
}

const stampOf = ({ round, closedAt, digest, readingId }: Closing): ClosingStamp => ({
  round,
  closedAt,
  digest,
  readingId,
});

/** Q16, Q11: closed figures as they were frozen with corrections beside them; an open period without verdicts. */
export function publicPeriod(
  quota: Pick<Quota, 'visibility'>,
  result: PeriodResult,
  sources: PublicSources,
): PublicPeriod {
  const { visibility } = quota;
  if (visibility === 'internal') return { visibility };
  const { closing } = sources;
  const { period } = result;
  const live = new Map(result.rows.map((row) => [row.unit, row]));
  const rows =
    closing === null
      ? result.rows.map((row) => runningRow(row, sources.isPublic))
      : closing.rows.map((row) => closedRow(row, live.get(row.unit), sources));
  const totals = totalsOf(rows, closing !== null);
  const stamp = closing === null ? null : stampOf(closing);
  return visibility === 'totals'
    ? { visibility, period, closing: stamp, totals }
    : { visibility, period, closing: stamp, totals, rows };
}
