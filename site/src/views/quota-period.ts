import type { Closing, Quota, Verdict } from '@cchc/shared/contract';
import { type Period, isOver } from '@cchc/shared/period';
import {
  type PeriodResult,
  type PublicPeriod,
  type PublicRow,
  type QuotaCell,
  chosenReading,
  closingsOf,
  currentClosing,
  publicPeriod,
} from '@cchc/shared/quota';
import type { SiteData } from '../data/open-site.ts';
import { formatCount } from '../i18n/counts.ts';
import { countReasonWords } from '../i18n/count-reason-words.ts';
import { formatDate, formatDateTime } from '../i18n/dates.ts';
import { periodName, spanWords } from '../i18n/period-words.ts';
import { readingWords } from '../i18n/plan-words.ts';
import { verdictMarks, verdictWords } from '../i18n/verdict-words.ts';
import { type ShownQuota, quotaItemById, quotasOfPeriod } from './quota-results.ts';

export interface CountedItemView {
  readonly title: string;
  readonly href: string | null;
  readonly date: string;
  /** Said beside an item whose date or place is known otherwise than by this site's own clock. */
  readonly remark: string | null;
}

export interface QuotaRowView {
  readonly unit: string;
  readonly unitHref: string | null;
  readonly counted: string;
  readonly minimum: string;
  readonly verdict: Verdict;
  readonly word: string;
  readonly mark: string;
  /** The figure of today where it differs from the closed one. */
  readonly correction: string | null;
  readonly items: readonly CountedItemView[];
  /** Items that may not be named, as a sentence. */
  readonly unnamed: string | null;
}

/** Where a period stands in public: judged only once it is closed (Q11, Q16). */
export type PeriodState = 'running' | 'awaiting' | 'closed' | 'reopened';

export interface ClosedRoundView {
  readonly round: string;
  readonly closedAt: string;
  readonly rows: readonly {
    readonly unit: string;
    readonly counted: string;
    readonly minimum: string;
    readonly word: string;
  }[];
}

export interface QuotaSectionView {
  readonly key: string;
  readonly title: string;
  readonly clause: string;
  readonly reading: string;
  readonly state: PeriodState;
  readonly stateWords: string;
  /** Sentences of the summary line. */
  readonly totals: readonly string[];
  /** Null when only totals are public. */
  readonly rows: readonly QuotaRowView[] | null;
  readonly earlierRounds: readonly ClosedRoundView[];
}

export interface QuotaPeriodView {
  readonly code: string;
  readonly name: string;
  readonly span: string;
  readonly sections: readonly QuotaSectionView[];
}

const minimumWords = (minimum: number | null): string =>
  minimum === null ? 'Không giao số lượng' : formatCount(minimum);

function stateOf(rounds: readonly Closing[], period: Period, site: Pick<SiteData, 'now'>): PeriodState {
  const last = rounds.at(-1);
  if (last !== undefined) return last.isReopened ? 'reopened' : 'closed';
  return isOver(period, site.now) ? 'awaiting' : 'running';
}

function stateWords(state: PeriodState, last: Closing | undefined, period: Period): string {
  if (last === undefined) {
    return state === 'running'
      ? `Đang thực hiện, kỳ kết thúc ngày ${formatDate(period.to)}`
      : `Kỳ đã kết thúc ngày ${formatDate(period.to)}, chờ chốt số liệu`;
  }
  const closed = `chốt số liệu lần ${String(last.round)} lúc ${formatDateTime(last.closedAt)}`;
  return state === 'closed' ? `Đã ${closed}` : `Đã mở lại kỳ sau khi ${closed}; chờ chốt lại`;
}

const isWebAddress = (url: string | null): url is string => url !== null && /^https?:\/\//i.test(url);

const remarkedReasons = new Set(['attested', 'imported', 'elsewhere_confirmed', 'kept_replaced', 'flagged']);

function itemViews(row: PublicRow, cell: QuotaCell | undefined, site: SiteData): CountedItemView[] {
  const known = quotaItemById(site);
  const reasons = new Map(cell?.items.map((result) => [result.itemId, result.reason]));
  return row.items.flatMap(({ itemId, date }) => {
    const item = known.get(itemId);
    if (item === undefined || item.title === null) return [];
    const reason = reasons.get(itemId);
    return [
      {
        title: item.title,
        href: item.slug !== null ? `/tin-tuc/${item.slug}/` : isWebAddress(item.url) ? item.url : null,
        date: date === null ? '' : formatDate(date),
        remark: reason !== undefined && remarkedReasons.has(reason) ? countReasonWords[reason] : null,
      },
    ];
  });
}

/** What a row says in the place of a verdict: none is public before the closing, and none then for a period that waits. */
function publicWord(verdict: Verdict, state: PeriodState): Pick<QuotaRowView, 'word' | 'mark'> {
  if (verdict === 'pending' && state !== 'running') return { word: 'Chờ chốt số liệu', mark: verdictMarks.pending };
  return { word: verdictWords[verdict], mark: verdictMarks[verdict] };
}

function rowView(row: PublicRow, cell: QuotaCell | undefined, state: PeriodState, site: SiteData): QuotaRowView {
  const unit = site.unitByCode.get(row.unit);
  const isOutside = row.verdict === 'not_applicable';
  const now = cell?.counted ?? 0;
  return {
    unit: unit?.name ?? row.unit,
    unitHref: unit === undefined ? null : `/don-vi/${unit.slug}/`,
    counted: isOutside ? '—' : formatCount(row.counted),
    minimum: isOutside ? '—' : minimumWords(row.minimum),
    verdict: row.verdict,
    ...publicWord(row.verdict, state),
    correction:
      state === 'closed' && now !== row.counted
        ? `Số liệu hiện nay là ${formatCount(now)} bài, thay đổi sau khi chốt`
        : null,
    items: itemViews(row, cell, site),
    unnamed: row.unpublished > 0 ? `${formatCount(row.unpublished)} bài đã gửi, chưa đăng hoặc không còn đăng` : null,
  };
}

function roundView(closing: Closing, site: SiteData): ClosedRoundView {
  return {
    round: `Chốt lần ${String(closing.round)}`,
    closedAt: formatDateTime(closing.closedAt),
    rows: closing.rows.map((row) => ({
      unit: site.unitByCode.get(row.unit)?.name ?? row.unit,
      counted: formatCount(row.counted),
      minimum: minimumWords(row.minimum),
      word: verdictWords[row.verdict],
    })),
  };
}

/** Results of one own period out of the matrix, which counts every item once for all periods. */
function periodResult(shown: ShownQuota, period: Period, site: SiteData): PeriodResult {
  const column = shown.matrix.periods.findIndex(({ code }) => code === period.code);
  return {
    quotaKey: shown.quota.key,
    readingId: shown.matrix.readingId,
    period,
    phase: isOver(period, site.now) ? 'over' : 'running',
    rows: shown.matrix.rows.flatMap(({ unit, cells }) => {
      const cell = cells[column];
      return cell === undefined ? [] : [{ unit, ...cell }];
    }),
  };
}

/** What the public may see of one quota in one period, before it is put into words. */
export interface PublicResult {
  readonly state: PeriodState;
  readonly stateWords: string;
  readonly rounds: readonly Closing[];
  readonly result: PeriodResult;
  readonly seen: Exclude<PublicPeriod, { readonly visibility: 'internal' }>;
  /** Sentences of the summary line. */
  readonly totals: readonly string[];
}

/** One quota in one of its own periods; null when it is internal. */
export function publicResult(shown: ShownQuota, period: Period, site: SiteData): PublicResult | null {
  const { quota } = shown;
  const rounds = closingsOf(site.closings, quota.key, period.code);
  const state = stateOf(rounds, period, site);
  const result = periodResult(shown, period, site);
  const known = quotaItemById(site);
  const seen = publicPeriod(quota, result, {
    closing: currentClosing(site.closings, quota.key, period.code),
    corrections: [],
    isPublic: (itemId) => (known.get(itemId)?.title ?? null) !== null,
  });
  if (seen.visibility === 'internal') return null;
  const { unitsDue, counted, unitsMet, unitsShort } = seen.totals;
  const totals = [
    ...(unitsDue === 0 ? [] : [`${formatCount(unitsDue)} đơn vị thuộc diện tính`]),
    `${formatCount(counted)} bài được tính`,
    ...(unitsMet === null || unitsDue === 0 ? [] : [`${formatCount(unitsMet)} đơn vị đạt hoặc vượt`]),
    ...(unitsShort === null || unitsDue === 0 ? [] : [`${formatCount(unitsShort)} đơn vị không đạt`]),
  ];
  return { state, stateWords: stateWords(state, rounds.at(-1), period), rounds, result, seen, totals };
}

/** The reading of a quota in use, as a sentence. */
export const quotaWords = (quota: Quota, site: Pick<SiteData, 'unitByCode' | 'categoryBySlug'>): string =>
  readingWords(chosenReading(quota), quota.period, {
    unit: (code) => site.unitByCode.get(code)?.name ?? code,
    category: (slug) => site.categoryBySlug.get(slug)?.name ?? slug,
  });

function quotaSection(shown: ShownQuota, period: Period, site: SiteData): QuotaSectionView | null {
  const { quota } = shown;
  const shownResult = publicResult(shown, period, site);
  if (shownResult === null) return null;
  const { state, seen, rounds, result } = shownResult;
  const cells = new Map(result.rows.map((row) => [row.unit, row]));
  const past = state === 'closed' ? rounds.slice(0, -1) : rounds;
  return {
    key: quota.key,
    title: quota.title,
    clause: quota.clause,
    reading: quotaWords(quota, site),
    state,
    stateWords: shownResult.stateWords,
    totals: shownResult.totals,
    rows: seen.visibility === 'full' ? seen.rows.map((row) => rowView(row, cells.get(row.unit), state, site)) : null,
    earlierRounds: seen.visibility === 'full' ? past.map((closing) => roundView(closing, site)) : [],
  };
}

/** The page of one period: every shown quota that judges it. */
export function quotaPeriodView(period: Period, site: SiteData): QuotaPeriodView {
  return {
    code: period.code,
    name: periodName(period),
    span: spanWords(period),
    sections: quotasOfPeriod(site, period.code).flatMap((shown) => quotaSection(shown, period, site) ?? []),
  };
}
