import type { CivilDate } from '@cchc/shared/contract';
import { civilDateOf } from '@cchc/shared/period';
import { formatDate } from '@cchc/shared/text';
import { figure } from '../../../model/reports/official-words.ts';
import type { Block } from '../../../model/reports/report.ts';
import { comingBlocks, dutyBlocks } from './compose-duties.ts';
import { type ReportSources, isWithinWindow } from './report-sources.ts';
import { writtenBlock } from './written-block.ts';

const computed = (text: string): Block => ({ kind: 'computed', text });

/** `số 12/KH-SYT ngày 06/03/2026`, `ban hành ngày 06/03/2026`, as far as it is known. */
function numberAndDate(number: string | null, issuedDate: CivilDate | null): string {
  const date = issuedDate === null ? '' : `ngày ${formatDate(issuedDate)}`;
  if (number === null) return date === '' ? '' : `ban hành ${date}`;
  return `số ${number}${date === '' ? '' : ` ${date}`}`;
}

const named = (title: string, mark: string): string => (mark === '' ? title : `${title}, ${mark}`);

/** Plans that are in force within the window and were issued by its end, as far as that was known. */
function planSentences({ plans, period, countedAt }: ReportSources): string[] {
  const today = civilDateOf(countedAt);
  const known = today < period.to ? today : period.to;
  return plans
    .filter((plan) => plan.periodFrom <= period.to && plan.periodTo >= period.from)
    .filter(({ issuedDate }) => issuedDate === null || issuedDate <= known)
    .map((plan) => `Triển khai thực hiện ${named(plan.title, numberAndDate(plan.number, plan.issuedDate))}.`);
}

function documentBlocks({ documents, period }: ReportSources): Block[] {
  const issued = documents
    .filter(({ issuedDate }) => isWithinWindow(issuedDate, period))
    .sort((a, b) => ((a.issuedDate ?? '') < (b.issuedDate ?? '') ? -1 : 1));
  if (issued.length === 0) return [];
  return [
    computed(`Trong kỳ có ${figure(issued.length)} văn bản liên quan đến cải cách hành chính được ban hành:`),
    {
      kind: 'list',
      lines: issued.map(
        ({ number, title, issuer, issuedDate }) => `${issuer}: ${named(title, numberAndDate(number, issuedDate))}.`,
      ),
    },
  ];
}

function reminderBlocks({ reminders, period, scope }: ReportSources): Block[] {
  const own = reminders.filter(
    ({ at, unit }) => isWithinWindow(civilDateOf(at), period) && (scope.kind === 'consolidated' || unit === scope.unit),
  );
  if (own.length === 0) return [];
  const times = figure(own.length);
  return [
    computed(
      scope.kind === 'unit'
        ? `Trong kỳ, đơn vị được đôn đốc ${times} lần.`
        : `Trong kỳ, đã đôn đốc ${times} lượt đơn vị thực hiện nhiệm vụ tuyên truyền.`,
    ),
  ];
}

/** I. What was directed: plans, documents, plans and reports received, reminders; then what a person adds. */
export const directionBlocks = (sources: ReportSources): Block[] => [
  ...planSentences(sources).map(computed),
  ...documentBlocks(sources),
  ...dutyBlocks(sources),
  ...reminderBlocks(sources),
  writtenBlock(sources.notes, 'direction'),
];

/** IV. Due dates that come next, before the tasks that a person writes. */
export const taskBlocks = (sources: ReportSources): Block[] => [
  ...comingBlocks(sources),
  writtenBlock(sources.notes, 'tasks'),
];
