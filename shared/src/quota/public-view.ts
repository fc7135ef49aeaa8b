import type { CivilDate } from '../../contract/primitives.ts';
import type { Closing, Quota } from '../../contract/types/plan.ts';
import type { Verdict } from '../../contract/vocabulary.ts';
import type { Period } from '../period/index.ts';
import { missingOfClosed } from './close-period.ts';
import type { Correction, Figure } from './corrections.ts';
import type { ItemResult } from './evaluate-item.ts';
import type { PeriodResult, QuotaRow } from './evaluate-period.ts';
import type { CountReason } from './reason-codes.ts';
import { isMeasured } from './verdict.ts';

/** An item that the public can read, and how it stands in the quota today. */
export interface PublicItem {
  readonly itemId: string;
  readonly date: CivilDate | null;
  /** Null for an item that a closing counted and that the count of today knows nothing of. */
  readonly reason: CountReason | null;
}

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
  readonly items: readonly PublicItem[];
  /** Items of the period that the public can read and that do not count, each with its reason (Q5). */
  readonly uncounted: readonly PublicItem[];
  /** Counted items that the public cannot read (yet): a number, never titles. */
  readonly unpublished: number;
  /** Items handed in that are not posted and so do not count (yet): a number, never titles. */
  readonly waiting: number;
  readonly correction: Correction | null;
}

export interface PublicTotals {
  /** Units measured against the quota's number. */
  readonly unitsDue: number;
  readonly counted: number;
  /** Sum of the minimums of the units measured; null where the quota has no number. */
  readonly minimum: number | null;
  /** Null until the period is closed: verdicts are public from then on. */
  readonly unitsMet: number | null;
  readonly unitsShort: number | null;
}

/** When and under which reading a period was closed, without its rows. */
export type ClosingStamp = Pick<Closing, 'round' | 'closedAt' | 'digest' | 'readingId'>;

interface PublicFigures {
  readonly period: Period;
  readonly closing: ClosingStamp | null;
  readonly totals: PublicTotals;
  /** Totals as they stand today, where something has changed since the closing (Q11); null otherwise. */
  readonly currentTotals: PublicTotals | null;
}

/** Q16: what the public may see of one quota in one period. */
export type PublicPeriod =
  | { readonly visibility: 'internal' }
  | ({ readonly visibility: 'totals' } & PublicFigures)
  | ({
      readonly visibility: 'full';
      readonly rows: readonly PublicRow[];
      /** Corrections about units that the closing did not list. */
      readonly unlisted: readonly Correction[];
    } & PublicFigures);

export interface PublicSources {
  readonly closing: Closing | null;
  readonly corrections: readonly Correction[];
  /** True for an item whose page the public can open. */
  readonly isPublic: (itemId: string) => boolean;
}

const asPublic = ({ itemId, date, reason }: ItemResult): PublicItem => ({ itemId, date, reason });

const uncountedOf = (row: QuotaRow | undefined, isPublic: (itemId: string) => boolean): PublicItem[] =>
  (row?.items ?? []).filter((item) => !item.counted && isPublic(item.itemId)).map(asPublic);

const waitingOf = (row: QuotaRow | undefined, isPublic: (itemId: string) => boolean): number =>
  (row?.items ?? []).filter(({ itemId, reason }) => reason === 'not_published' && !isPublic(itemId)).length;

function runningRow(row: QuotaRow, isPublic: (itemId: string) => boolean): PublicRow {
  const { unit, counted, minimum, missing, daysLeft } = row;
  const own = row.items.filter((item) => item.counted);
  return {
    unit,
    verdict: isMeasured(row.verdict) ? 'pending' : row.verdict,
    counted,
    minimum,
    missing,
    daysLeft,
    items: own.filter(({ itemId }) => isPublic(itemId)).map(asPublic),
    uncounted: uncountedOf(row, isPublic),
    unpublished: own.filter(({ itemId }) => !isPublic(itemId)).length,
    waiting: waitingOf(row, isPublic),
    correction: null,
  };
}

function closedRow(
  frozen: Closing['rows'][number],
  live: QuotaRow | undefined,
  { corrections, isPublic }: PublicSources,
): PublicRow {
  const { unit, verdict, counted, minimum, itemIds } = frozen;
  const known = new Map(live?.items.map((item) => [item.itemId, item]));
  const readable = itemIds.filter(isPublic).map((itemId): PublicItem => {
    const item = known.get(itemId);
    return item === undefined ? { itemId, date: null, reason: null } : asPublic(item);
  });
  const held = new Set(itemIds);
  return {
    unit,
    verdict,
    counted,
    minimum,
    missing: missingOfClosed(frozen),
    daysLeft: null,
    items: readable.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : (a.date ?? '') > (b.date ?? '') ? 1 : 0)),
    uncounted: uncountedOf(live, isPublic).filter(({ itemId }) => !held.has(itemId)),
    unpublished: itemIds.length - readable.length,
    waiting: waitingOf(live, (itemId) => held.has(itemId) || isPublic(itemId)),
    correction: corrections.find((correction) => correction.unit === unit) ?? null,
  };
}

function totalsOf(rows: readonly Figure[], isClosed: boolean): PublicTotals {
  const of = (...verdicts: readonly Verdict[]): number =>
    rows.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const measured = rows.filter(({ verdict }) => isMeasured(verdict));
  return {
    unitsDue: measured.length,
    counted: rows.reduce((sum, { counted }) => sum + counted, 0),
    minimum: measured.length === 0 ? null : measured.reduce((sum, { minimum }) => sum + (minimum ?? 0), 0),
    unitsMet: isClosed ? of('met', 'exceeded') : null,
    unitsShort: isClosed ? of('short') : null,
  };
}

/** Totals with every correction taken in, null when there is none. */
function currentTotalsOf(closing: Closing, corrections: readonly Correction[]): PublicTotals | null {
  if (corrections.length === 0) return null;
  const changed = new Map(corrections.map((correction) => [correction.unit, correction.current]));
  const kept = closing.rows.filter(({ unit }) => !changed.has(unit));
  return totalsOf([...kept, ...[...changed.values()].filter((figure) => figure !== null)], true);
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
  const { closing, corrections } = sources;
  const live = new Map(result.rows.map((row) => [row.unit, row]));
  const rows =
    closing === null
      ? result.rows.map((row) => runningRow(row, sources.isPublic))
      : closing.rows.map((row) => closedRow(row, live.get(row.unit), sources));
  const figures: PublicFigures = {
    period: result.period,
    closing: closing === null ? null : stampOf(closing),
    totals: totalsOf(rows, closing !== null),
    currentTotals: closing === null ? null : currentTotalsOf(closing, corrections),
  };
  if (visibility === 'totals') return { visibility, ...figures };
  const listed = new Set(rows.map(({ unit }) => unit));
  return { visibility, ...figures, rows, unlisted: corrections.filter(({ unit }) => !listed.has(unit)) };
}
