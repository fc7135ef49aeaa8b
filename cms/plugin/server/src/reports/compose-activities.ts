import type { Activity } from '@cchc/shared/contract';
import { formatDate, formatNumber } from '@cchc/shared/text';
import type { NoteSlot } from '../../../model/reports/notes.ts';
import { activityFormWords, figure } from '../../../model/reports/official-words.ts';
import type { Block } from '../../../model/reports/report.ts';
import { itemsOfEvent } from './compose-publications.ts';
import { type ReportSources, type SourceItem, isWithinWindow, unitNamer } from './report-sources.ts';
import { writtenBlock } from './written-block.ts';

type Form = Activity['form'];

const withoutStop = (text: string): string => text.trim().replace(/[.;]+$/, '');

/** `Bản tin loa …, ngày 07/02/2026, Trung tâm Y tế Mẫu B: số lượng 06; tiếp cận 1.200 lượt người.` */
function activityLine(activity: Activity, unitName: (code: string) => string): string {
  const { title, date, unit, number, reach } = activity;
  const reached = reach === null ? '' : `; tiếp cận ${formatNumber(reach)} lượt người`;
  return `${withoutStop(title)}, ngày ${formatDate(date)}, ${unitName(unit)}: số lượng ${figure(number)}${reached}.`;
}

const elsewhereLine = (item: SourceItem, unitName: (code: string) => string): string =>
  `${withoutStop(item.title ?? item.houseTitle ?? '')} (${unitName(item.unit)})${item.url === null ? '' : `: ${item.url}`}.`;

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
    ? itemsOfEvent(sources, 'published', 'elsewhere').filter(({ unit }) => isMine(unit))
    : [];
  const lines = [
    ...own.map((activity) => activityLine(activity, unitName)),
    ...elsewhere.map((item) => elsewhereLine(item, unitName)),
  ];
  const confirmed =
    elsewhere.length === 0 ? '' : ` Có ${figure(elsewhere.length)} tin, bài đăng nơi khác đã được xác nhận minh chứng.`;
  return [
    { kind: 'computed', text: `${sumSentence(own, forms)}${confirmed}` },
    ...(lines.length === 0 ? [] : [{ kind: 'list' as const, lines }]),
    writtenBlock(notes, slot),
  ];
}
