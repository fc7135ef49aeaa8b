import type { CivilDate, Deadline } from '@cchc/shared/contract';
import { type DueDate, dueDates, dutyStanding } from '@cchc/shared/deadline';
import { addDays, civilDateOf } from '@cchc/shared/period';
import { formatDate } from '@cchc/shared/text';
import { figure, lowered } from '../../../model/reports/official-words.ts';
import type { Block } from '../../../model/reports/report.ts';
import { monthOfDue, receiptFor } from '../duties/build-calendar.ts';
import { type ReportSources, isWithinWindow } from './report-sources.ts';
import { writtenBlock } from './written-block.ts';

const computed = (text: string): Block => ({ kind: 'computed', text });

/** `số 12/KH-SYT ngày 06/03/2026`, as far as it is known. */
export const numberAndDate = (number: string | null, issuedDate: CivilDate | null): string =>
  [number === null ? '' : `số ${number}`, issuedDate === null ? '' : `ngày ${formatDate(issuedDate)}`]
    .filter((words) => words !== '')
    .join(' ');

const named = (title: string, mark: string): string => (mark === '' ? title : `${title}, ${mark}`);

function planSentences({ plans, period }: ReportSources): string[] {
  return plans
    .filter((plan) => plan.periodFrom <= period.to && plan.periodTo >= period.from)
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

interface Due {
  readonly deadline: Deadline;
  readonly due: DueDate;
  readonly date: CivilDate;
}

function duesBetween(sources: ReportSources, from: CivilDate, to: CivilDate): Due[] {
  const plans = new Map(sources.plans.map((plan) => [plan.key, plan]));
  return sources.deadlines
    .flatMap((deadline) => {
      const plan = plans.get(deadline.planKey);
      if (plan === undefined) return [];
      return dueDates(deadline.rule, plan, sources.calendar).flatMap((due) =>
        due.status === 'due' && due.date >= from && due.date <= to ? [{ deadline, due, date: due.date }] : [],
      );
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** What each unit handed in for one due date, one receipt a unit, and how many came late: as the calendar tells it. */
function receivedFor({ receipts, scope, units, countedAt, calendar }: ReportSources, { deadline, due }: Due) {
  const today = civilDateOf(countedAt);
  const known = units
    .filter(({ code }) => scope.kind === 'consolidated' || code === scope.unit)
    .flatMap(({ code }) => receiptFor(receipts, deadline.key, monthOfDue(due), code) ?? []);
  const late = known.filter(
    ({ receivedOn }) => dutyStanding(due, receivedOn, today, calendar).status === 'received_late',
  ).length;
  return { known, late };
}

function dueSentence(sources: ReportSources, own: Due): string {
  const { deadline, date } = own;
  const { known, late } = receivedFor(sources, own);
  const what = `${deadline.title} (hạn ngày ${formatDate(date)})`;
  if (sources.scope.kind === 'unit') {
    const [first] = known;
    if (first === undefined) return `${what}: chưa ghi nhận văn bản của đơn vị.`;
    return `${what}: đã gửi ngày ${formatDate(first.receivedOn)}${late > 0 ? ', sau thời hạn' : ''}.`;
  }
  if (known.length === 0) return `${what}: chưa ghi nhận văn bản nào.`;
  const inTime = `đã nhận văn bản của ${figure(known.length)} đơn vị`;
  return `${what}: ${inTime}${late > 0 ? `, trong đó ${figure(late)} đơn vị gửi sau thời hạn` : ''}.`;
}

const reportedSubjects = new Set<Deadline['subject']>(['unit_plan', 'unit_report', 'cdc_report']);

function dueBlocks(sources: ReportSources): Block[] {
  const { period } = sources;
  const dues = duesBetween(sources, period.from, period.to).filter(({ deadline }) =>
    reportedSubjects.has(deadline.subject),
  );
  if (dues.length === 0) return [];
  return [
    computed('Việc gửi kế hoạch, báo cáo đến hạn trong kỳ:'),
    { kind: 'list', lines: dues.map((due) => dueSentence(sources, due)) },
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
  ...dueBlocks(sources),
  ...reminderBlocks(sources),
  writtenBlock(sources.notes, 'direction'),
];

/** Days ahead within which a due date is a task of the next period. */
const lookAhead = 31;

/** IV. Due dates that come next, before the tasks that a person writes. */
export function taskBlocks(sources: ReportSources): Block[] {
  const { period, notes } = sources;
  const next = duesBetween(sources, addDays(period.to, 1), addDays(period.to, lookAhead));
  const lines = next.map(({ deadline, date }) => `Ngày ${formatDate(date)}: ${lowered(deadline.title)}.`);
  const dues: Block[] =
    lines.length === 0 ? [] : [computed('Các thời hạn của kế hoạch trong thời gian tới:'), { kind: 'list', lines }];
  return [...dues, writtenBlock(notes, 'tasks')];
}
