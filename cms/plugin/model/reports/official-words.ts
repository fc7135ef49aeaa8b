import type { Activity, ArticleKind, Verdict } from '@cchc/shared/contract';
import type { Period } from '@cchc/shared/period';
import { formatDate, formatNumber } from '@cchc/shared/text';
import { verdictWords } from '@cchc/shared/quota';
import { periodNames } from '../period-words.ts';
import { pendingWords } from '../verdict-words.ts';

/** Words of official papers. Figures below ten are written with a leading zero. */

/** `01`, `12`, `1.234`. */
export const figure = (value: number): string =>
  value >= 0 && value < 10 ? `0${formatNumber(value)}` : formatNumber(value);

/** The verdict of a cell; a running one says what is missing and how long there is. */
export function verdictSentence(cell: {
  readonly verdict: Verdict;
  readonly missing: number;
  readonly daysLeft: number | null;
}): string {
  if (cell.verdict !== 'pending' || cell.daysLeft === null) return verdictWords[cell.verdict];
  return pendingWords(cell.missing, cell.daysLeft);
}

export const articleKindWords: Readonly<Record<ArticleKind, string>> = {
  news_brief: 'Tin',
  article: 'Bài',
  bulletin: 'Bản tin sức khỏe',
  notice: 'Thông báo',
  infographic: 'Infographic',
  video: 'Video',
};

export const activityFormWords: Readonly<Record<Activity['form'], string>> = {
  press: 'Báo chí',
  broadcast: 'Phát thanh, truyền hình',
  social: 'Mạng xã hội',
  led_screen: 'Màn hình LED',
  loudspeaker: 'Loa phát thanh',
  visual: 'Tuyên truyền trực quan',
  conference: 'Hội nghị, hội thảo',
  training: 'Tập huấn',
  integrated: 'Lồng ghép trong hoạt động khác',
};

const calendarWords = (period: Period): string =>
  period.kind === 'range' ? spanWords(period) : lowered(periodNames(period.code.replace('@15', '')).full);

/** `từ ngày 01/03/2026 đến ngày 31/03/2026`. */
export const spanWords = ({ from, to }: Pick<Period, 'from' | 'to'>): string =>
  `từ ngày ${formatDate(from)} đến ngày ${formatDate(to)}`;

/** The period in a table: `tháng 03/2026`, `quý I/2026`; a 15th-to-14th window names its days. */
export const periodWords = (period: Period): string =>
  period.startDay === 15 ? `${calendarWords(period)} (${spanWords(period)})` : calendarWords(period);

/** The period in a title: `tháng 03 năm 2026`, `quý I năm 2026`. */
export const periodTitle = (period: Period): string =>
  period.startDay === 15
    ? `${calendarWords(period).replace('/', ' năm ')} (${spanWords(period)})`
    : period.kind === 'range'
      ? spanWords(period)
      : calendarWords(period).replace('/', ' năm ');

/** Names of some units for a sentence: all of up to `most`, else the first ones and how many more. */
export function namesInWords(names: readonly string[], most = 10): string {
  if (names.length <= most) return names.join(', ');
  return `${names.slice(0, most).join(', ')} và ${figure(names.length - most)} đơn vị khác (xem bảng)`;
}

/** The first letter small, for words that go on inside a sentence. */
export const lowered = (words: string): string => words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);

/** The first letter large, for words that begin a sentence. */
export const raised = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
