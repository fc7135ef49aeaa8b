import type { Quota, Verdict } from '@cchc/shared/contract';
import { isOver } from '@cchc/shared/period';
import { type Correction, type PublicRow, exemptionOf, verdictWords } from '@cchc/shared/quota';
import type { SiteData } from '../data/open-site.ts';
import { formatCount } from '../i18n/counts.ts';
import {
  type PeriodState,
  correctionWords,
  exemptionWords,
  minimumWords,
  runningWords,
  waitingWords,
} from '../i18n/quota-words.ts';
import { verdictMarks } from '../i18n/verdict-words.ts';
import { type ShownResult, quotaUnitPath } from './quota-results.ts';

export interface VerdictView {
  readonly verdict: Verdict;
  readonly word: string;
  readonly mark: string;
}

export interface QuotaRowView extends VerdictView {
  readonly unit: string;
  readonly unitHref: string | null;
  readonly counted: string;
  /** Page of the unit in this period; null for a figure that is not measured and has nothing behind it. */
  readonly itemsHref: string | null;
  readonly minimum: string;
  /** Said beside the verdict: what changed since the closing, the document of an exemption. */
  readonly notes: readonly string[];
}

export function stateOf({ rounds, period }: Pick<ShownResult, 'rounds' | 'period'>, now: string): PeriodState {
  const last = rounds.at(-1);
  if (last !== undefined) return last.isReopened ? 'reopened' : 'closed';
  return isOver(period, now) ? 'awaiting' : 'running';
}

/** What a row says in the place of a verdict: none is public before the closing, and none then for a period that waits. */
export function verdictView(
  { verdict, missing }: Pick<PublicRow, 'verdict' | 'missing'>,
  state: PeriodState,
): VerdictView {
  const word =
    verdict !== 'pending' ? verdictWords[verdict] : state === 'running' ? runningWords(missing) : waitingWords;
  return { verdict, word, mark: verdictMarks[verdict] };
}

/** True when a page lists something behind the unit's figure: items, counted or not, or what is not named. */
export const hasItems = (row: PublicRow): boolean =>
  row.items.length > 0 || row.uncounted.length > 0 || row.unpublished > 0 || row.waiting > 0 || row.correction !== null;

function exemptionNotes(quota: Quota, row: Pick<PublicRow, 'unit' | 'verdict'>, one: ShownResult, site: SiteData) {
  return row.verdict === 'exempt'
    ? [exemptionWords(exemptionOf(quota.key, row.unit, one.period, site.exemptions))]
    : [];
}

export const notesOf = (row: PublicRow, one: ShownResult, site: SiteData): readonly string[] => [
  ...(row.correction === null ? [] : [correctionWords(row.correction)]),
  ...exemptionNotes(one.shown.quota, row, one, site),
];

const unitNames = (code: string, site: Pick<SiteData, 'unitByCode'>) => {
  const unit = site.unitByCode.get(code);
  return { unit: unit?.name ?? code, unitHref: unit === undefined ? null : `/don-vi/${unit.slug}/` };
};

function unitPageOf(code: string, { period }: ShownResult, site: Pick<SiteData, 'unitByCode'>): string | null {
  const slug = site.unitByCode.get(code)?.slug;
  return slug === undefined ? null : quotaUnitPath(period, slug);
}

export function quotaRowView(row: PublicRow, one: ShownResult, site: SiteData): QuotaRowView {
  const isOutside = row.verdict === 'not_applicable';
  return {
    ...unitNames(row.unit, site),
    ...verdictView(row, stateOf(one, site.now)),
    counted: isOutside ? '—' : formatCount(row.counted),
    itemsHref: isOutside && !hasItems(row) ? null : unitPageOf(row.unit, one, site),
    minimum: isOutside ? '—' : minimumWords(row.minimum),
    notes: notesOf(row, one, site),
  };
}

/** In the place of a verdict for a unit that the closing did not list. */
export const unlistedWords = 'Không có trong số liệu đã chốt';

/** A unit that the closing did not list and that the count of today does. */
export const unlistedRowView = (correction: Correction, one: ShownResult, site: SiteData): QuotaRowView => ({
  ...unitNames(correction.unit, site),
  verdict: 'not_applicable',
  word: unlistedWords,
  mark: verdictMarks.not_applicable,
  counted: '—',
  itemsHref: unitPageOf(correction.unit, one, site),
  minimum: '—',
  notes: [correctionWords(correction)],
});
