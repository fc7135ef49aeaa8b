import type { Closing, Exemption } from '@cchc/shared/contract';
import type { Period } from '@cchc/shared/period';
import { type Correction, type PublicTotals, verdictWords } from '@cchc/shared/quota';
import { formatCount } from './counts.ts';
import { formatDate, formatDateTime } from './dates.ts';

/** Where a period stands in public: judged only once it is closed (Q11, Q16). */
export type PeriodState = 'running' | 'awaiting' | 'closed' | 'reopened';

/** A state in one short word, and what belongs to it. Days are absolute, so that the words stay true. */
export interface StateView {
  readonly state: PeriodState;
  readonly word: string;
  readonly detail: string;
  /** Last day of a period that runs, for the count of days that a script adds; null otherwise. */
  readonly until: string | null;
}

/** `Đã chốt lần 1`, with `lúc 09:00 03/03/2026`. */
export function stateView(
  state: PeriodState,
  last: Pick<Closing, 'round' | 'closedAt'> | undefined,
  period: Period,
): StateView {
  const round = last === undefined ? '' : `lần ${String(last.round)}`;
  const at = last === undefined ? '' : formatDateTime(last.closedAt);
  switch (state) {
    case 'running':
      return {
        state,
        word: verdictWords.pending,
        detail: `kỳ kết thúc ngày ${formatDate(period.to)}`,
        until: period.to,
      };
    case 'awaiting':
      return { state, word: waitingWords, detail: `kỳ đã kết thúc ngày ${formatDate(period.to)}`, until: null };
    case 'closed':
      return { state, word: `Đã chốt số liệu ${round}`, detail: `lúc ${at}`, until: null };
    case 'reopened':
      return { state, word: 'Đã mở lại kỳ, chờ chốt lại', detail: `đã chốt ${round} lúc ${at}`, until: null };
  }
}

export const waitingWords = 'Chờ chốt số liệu';

/** `Đang thực hiện – còn thiếu 02 bài`; the days left follow from the end of the period, named beside. */
export const runningWords = (missing: number): string =>
  missing > 0
    ? `${verdictWords.pending} – còn thiếu ${formatCount(missing)} bài`
    : `${verdictWords.pending} – đã đủ số bài`;

export const minimumWords = (minimum: number | null): string =>
  minimum === null ? 'Không giao số lượng' : formatCount(minimum);

/** `02 trên 03`. */
export const shareWords = (part: number, whole: number): string => `${formatCount(part)} trên ${formatCount(whole)}`;

/** What has changed for a unit since the closing, beside the closed figure (Q11). */
export function correctionWords({ current, addedItemIds, removedItemIds }: Correction): string {
  const changes = [
    ...(addedItemIds.length > 0 ? [`thêm ${formatCount(addedItemIds.length)} bài`] : []),
    ...(removedItemIds.length > 0 ? [`bớt ${formatCount(removedItemIds.length)} bài`] : []),
  ];
  const now =
    current === null
      ? 'nay không còn trong danh sách'
      : `nay là ${formatCount(current.counted)} bài – ${verdictWords[current.verdict]}`;
  return `Sau khi chốt: ${[...changes, now].join(', ')}`;
}

export function exemptionWords(exemption: Pick<Exemption, 'document'> | null): string {
  const document = exemption?.document ?? null;
  return document === null ? 'Chưa ghi văn bản chấp thuận' : `Theo ${document}`;
}

/** A figure with what it counts. */
export interface FigureView {
  readonly value: string;
  readonly label: string;
}

const figure = (value: number | null, label: string): FigureView[] =>
  value === null ? [] : [{ value: formatCount(value), label }];

/** The figures over a table: how many items of how many, how many units are measured, met, short. */
export function totalsView({ unitsDue, counted, minimum, unitsMet, unitsShort }: PublicTotals): readonly FigureView[] {
  return [
    ...figure(counted, 'bài được tính'),
    ...figure(minimum, 'bài được giao'),
    ...(unitsDue === 0
      ? []
      : [
          ...figure(unitsDue, 'đơn vị thuộc diện tính'),
          ...figure(unitsMet, 'đơn vị đạt hoặc vượt'),
          ...figure(unitsShort, 'đơn vị không đạt'),
        ]),
  ];
}

/** The figures of a summary as one sentence. */
export const figureWords = (figures: readonly FigureView[]): string =>
  figures.map(({ value, label }) => `${value} ${label}`).join('; ');
