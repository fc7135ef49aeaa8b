import type { Quota } from '@cchc/shared/contract';
import type { Period } from '@cchc/shared/period';
import { type PublicRow, type PublicWindow, type PublicWindowRow, publicWindow } from '@cchc/shared/quota';
import type { SiteData } from '../data/open-site.ts';
import { formatCount } from '../i18n/counts.ts';
import { shortPeriodName } from '../i18n/period-words.ts';
import { type FigureView, shareWords } from '../i18n/quota-words.ts';
import { type PeriodRowView, periodRowView } from './quota-period-row.ts';
import { type ShownResult, resultsWithin } from './quota-results.ts';
import { type VerdictView, stateOf, verdictView } from './quota-row.ts';
import { type QuotaRulesView, quotaRules } from './quota-rules.ts';

/** One unit in one of the periods; null where the period does not list it. */
export interface WindowCellView extends VerdictView {
  readonly counted: string;
}

export interface WindowRowView {
  readonly unit: string;
  readonly unitHref: string | null;
  readonly cells: readonly (WindowCellView | null)[];
  /** `02 trên 03 kỳ đã chốt`, with the periods that are not closed yet or excused. */
  readonly met: readonly string[];
  /** `05 trên 03 bài`: the totals beside, which never hide a missed period (Q10). */
  readonly total: string;
}

/** A quota over a longer window: its own periods side by side, met out of due, and totals. */
export interface QuotaWindowView {
  readonly rules: QuotaRulesView;
  readonly periods: readonly PeriodRowView[];
  /** Heads of the columns: `T3`. */
  readonly shortNames: readonly string[];
  readonly totals: readonly FigureView[];
  /** Null when only totals are public. */
  readonly rows: readonly WindowRowView[] | null;
}

function cellView(row: PublicRow | null, one: ShownResult | undefined, site: SiteData): WindowCellView | null {
  if (row === null || one === undefined) return null;
  const isOutside = row.verdict === 'not_applicable';
  return { ...verdictView(row, stateOf(one, site.now)), counted: isOutside ? '' : formatCount(row.counted) };
}

export function metWords(row: PublicWindowRow): readonly string[] {
  const words = [
    ...(row.periodsDue > 0 ? [`${shareWords(row.periodsMet, row.periodsDue)} kỳ đã chốt`] : []),
    ...(row.periodsOpen > 0 ? [`${formatCount(row.periodsOpen)} kỳ chưa chốt`] : []),
    ...(row.periodsExempt > 0 ? [`${formatCount(row.periodsExempt)} kỳ được miễn`] : []),
  ];
  return words.length === 0 ? ['—'] : words;
}

export const totalWords = (row: Pick<PublicWindowRow, 'counted' | 'minimum'>): string =>
  row.minimum === null ? `${formatCount(row.counted)} bài` : `${shareWords(row.counted, row.minimum)} bài`;

function rowView(row: PublicWindowRow, results: readonly ShownResult[], site: SiteData): WindowRowView {
  const unit = site.unitByCode.get(row.unit);
  return {
    unit: unit?.name ?? row.unit,
    unitHref: unit === undefined ? null : `/don-vi/${unit.slug}/`,
    cells: row.cells.map((cell, place) => cellView(cell, results[place], site)),
    met: metWords(row),
    total: totalWords(row),
  };
}

/** Periods met beside the totals: a good sum does not hide a missed period (Q10). */
function windowFigures(totals: PublicWindow['totals'], periods: number): readonly FigureView[] {
  const { counted, minimum, periodsClosed, verdictsDue, verdictsMet } = totals;
  return [
    { value: formatCount(counted), label: 'bài được tính' },
    ...(minimum === null ? [] : [{ value: formatCount(minimum), label: 'bài được giao' }]),
    { value: shareWords(periodsClosed, periods), label: 'kỳ đã chốt' },
    ...(verdictsDue === 0
      ? []
      : [{ value: shareWords(verdictsMet, verdictsDue), label: 'lượt đơn vị đạt hoặc vượt trong các kỳ đã chốt' }]),
  ];
}

/** Null when the quota has no period of its own within the window, or the window is one of its own periods. */
export function quotaWindowView(quota: Quota, window: Period, site: SiteData): QuotaWindowView | null {
  const results = resultsWithin(quota, window, site);
  if (results.length === 0) return null;
  const { totals, rows } = publicWindow(results.map(({ seen }) => seen));
  return {
    rules: quotaRules(quota, site),
    periods: results.map((one) => periodRowView(one, site.now)),
    shortNames: results.map(({ period }) => shortPeriodName(period)),
    totals: windowFigures(totals, results.length),
    rows: rows === null ? null : rows.map((row) => rowView(row, results, site)),
  };
}
