import type { Activity, CivilDate } from '@cchc/shared/contract';
import { formatDate, formatNumber } from '@cchc/shared/text';
import type { NoteSlot } from '../../../model/reports/notes.ts';
import { activityFormWords, figure } from '../../../model/reports/official-words.ts';
import type { Block } from '../../../model/reports/report.ts';
import { confirmedElsewhere } from './happenings.ts';
import {
  type ReportSources,
  type SourceActivity,
  type SourceItem,
  isWithinWindow,
  unitNamer,
} from './report-sources.ts';
import { writtenBlock } from './written-block.ts';

type Form = Activity['form'];
type Namer = (code: string) => string;

const withoutStop = (text: string): string => text.trim().replace(/[.;]+$/, '');

/** What is not known is left out of the sentence. */
const joined = (parts: readonly (string | null)[], separator: string): string =>
  parts.filter((part) => part !== null && part !== '').join(separator);

/**
 * `Bản tin loa …, số 12, ngày 07/02/2026, Trung tâm Y tế Mẫu B: số lượng 06; tiếp cận 1.200 lượt người; https://…`
 */
function activityLine(activity: SourceActivity, unitName: Namer): string {
  const { title, date, unit, number, reach, evidenceUrl, issueNumber } = activity;
  const what = joined([withoutStop(title), numberWords(issueNumber), `ngày ${formatDate(date)}`, unitName(unit)], ', ');
  const figures = joined(
    [`số lượng ${figure(number)}`, reach === null ? null : `tiếp cận ${formatNumber(reach)} lượt người`, evidenceUrl],
    '; ',
  );
  return ended(`${what}: ${figures}`, evidenceUrl);
}

/** A number stands as it was entered, with the word before it where nobody wrote one. */
function numberWords(issueNumber: string | null): string | null {
  const number = issueNumber?.trim() ?? '';
  return number === '' ? null : /^\d/.test(number) ? `số ${number}` : number;
}

/** No stop behind an address, where it would read as a part of it. */
const ended = (line: string, address: string | null): string =>
  address === null || address === '' ? `${line}.` : line;

/** `Báo Mẫu, số 12`: paper, station or site in which an item appeared elsewhere; null when nobody said. */
export function outletOf({ outlet, issueNumber }: Pick<SourceItem, 'outlet' | 'issueNumber'>): string | null {
  const words = joined([outlet?.trim() ?? null, numberWords(issueNumber)], ', ');
  return words === '' ? null : words;
}

/** `Tên bài (Bệnh viện Mẫu A), đăng tại Báo Mẫu, số 12, ngày 05/03/2026: https://…` */
function elsewhereLine(
  { item, date }: { readonly item: SourceItem; readonly date: CivilDate },
  unitName: Namer,
): string {
  const title = withoutStop(item.title ?? item.houseTitle ?? '');
  const outlet = outletOf(item);
  const where = joined(
    [`${title} (${unitName(item.unit)})`, outlet === null ? null : `đăng tại ${outlet}`, `ngày ${formatDate(date)}`],
    ', ',
  );
  return ended(joined([where, item.url], ': '), item.url);
}

function sumSentence(activities: readonly Activity[], forms: readonly Form[]): string {
  const parts = forms.flatMap((form) => {
    const own = activities.filter((activity) => activity.form === form);
    if (own.length === 0) return [];
    const number = own.reduce((sum, activity) => sum + activity.number, 0);
    const reach = own.reduce((sum, activity) => sum + (activity.reach ?? 0), 0);
    const reached = reach === 0 ? '' : `, tiếp cận ${formatNumber(reach)} lượt người`;
    return [`${activityFormWords[form]}: ${figure(own.length)} hoạt động, tổng số lượng ${figure(number)}${reached}`];
  });
  return parts.length === 0 ? 'Trong kỳ chưa ghi nhận hoạt động.' : `${parts.join('; ')}.`;
}

/** II.2–II.5. Activities of some forms: sums, then each one, then what a person adds. */
export function activityBlocks(sources: ReportSources, forms: readonly Form[], slot: NoteSlot): Block[] {
  const { scope, period, notes } = sources;
  const unitName = unitNamer(sources.units);
  const isMine = (unit: string): boolean => scope.kind === 'consolidated' || unit === scope.unit;
  const own = sources.activities
    .filter(({ form, date, unit }) => forms.includes(form) && isWithinWindow(date, period) && isMine(unit))
    .sort((a, b) => (a.date === b.date ? (a.key < b.key ? -1 : 1) : a.date < b.date ? -1 : 1));
  const elsewhere = forms.includes('press')
    ? confirmedElsewhere(sources)
        .filter(({ item }) => isMine(item.unit))
        .sort((a, b) => (a.date === b.date ? (a.item.itemId < b.item.itemId ? -1 : 1) : a.date < b.date ? -1 : 1))
    : [];
  const lines = [
    ...own.map((activity) => activityLine(activity, unitName)),
    ...elsewhere.map((found) => elsewhereLine(found, unitName)),
  ];
  const sums = own.length === 0 && elsewhere.length > 0 ? [] : [sumSentence(own, forms)];
  const confirmed =
    elsewhere.length === 0
      ? []
      : [`Có ${figure(elsewhere.length)} tin, bài đăng nơi khác đã được xác nhận minh chứng.`];
  return [
    { kind: 'computed', text: [...sums, ...confirmed].join(' ') },
    ...(lines.length === 0 ? [] : [{ kind: 'list' as const, lines }]),
    writtenBlock(notes, slot),
  ];
}
