import type { CivilDate, Deadline } from '@cchc/shared/contract';
import { type DueDate, dueDates, dutyStanding, dutyUnits } from '@cchc/shared/deadline';
import { addDays, civilDateOf } from '@cchc/shared/period';
import { formatDate } from '@cchc/shared/text';
import { figure, lowered } from '../../../model/reports/official-words.ts';
import type { Block } from '../../../model/reports/report.ts';
import { monthOfDue, receiptFor } from '../duties/build-calendar.ts';
import { type ReportSources, type SourcePlan, type SourceReceipt, isWithinWindow } from './report-sources.ts';

/** One date of a duty, who owes it, and what they have handed in: as the calendar of duties tells it. */
interface OwedDuty {
  readonly deadline: Deadline;
  readonly plan: SourcePlan;
  readonly due: DueDate;
  readonly owing: readonly string[];
  readonly received: readonly SourceReceipt[];
  /** Whether any unit's receipt of this very date was written down. */
  readonly hasReceipt: boolean;
}

const dateOf = ({ due }: Pick<OwedDuty, 'due'>): CivilDate | null => (due.status === 'due' ? due.date : null);

/** Every date of every duty that concerns the report: all for the department, for a unit those that it owes itself. */
function dutiesOf(sources: ReportSources): OwedDuty[] {
  const { deadlines, receipts, scope, units, settings, calendar, countedAt } = sources;
  const plans = new Map(sources.plans.map((plan) => [plan.key, plan]));
  const today = civilDateOf(countedAt);
  return deadlines.flatMap((deadline) => {
    const plan = plans.get(deadline.planKey);
    if (plan === undefined) return [];
    return dueDates(deadline.rule, plan, calendar).flatMap((due): OwedDuty[] => {
      const all = dutyUnits(units, { subject: deadline.subject, due, plan, offices: settings, today });
      const owing = all.flatMap(({ code }) => (scope.kind === 'consolidated' || code === scope.unit ? [code] : []));
      if (scope.kind === 'unit' && owing.length === 0) return [];
      const month = monthOfDue(due);
      const received = owing.flatMap((code) => receiptFor(receipts, deadline.key, month, code) ?? []);
      const hasReceipt = receipts.some(({ deadlineKey, period }) => deadlineKey === deadline.key && period === month);
      return [{ deadline, plan, due, owing, received, hasReceipt }];
    });
  });
}

const isPlanOf = ({ plan }: OwedDuty, { period }: ReportSources): boolean =>
  plan.periodFrom <= period.to && plan.periodTo >= period.from;

/** As the calendar of duties says it, so that nobody is told to owe here what is unrecorded there. */
const standingOf = (
  { due, hasReceipt }: OwedDuty,
  { calendar, countedAt, recordsFrom }: ReportSources,
  receivedOn: CivilDate | null = null,
) => dutyStanding(due, receivedOn, civilDateOf(countedAt), calendar, { recordsFrom, hasReceipt });

const unrecordedWords = 'đến hạn trước khi hệ thống ghi nhận, không có số liệu';

/** What a reader has to know before who handed in: that the day is still to come, is not set, or is a slip. */
function standingWords(duty: OwedDuty, sources: ReportSources): string[] {
  const standing = standingOf(duty, sources);
  switch (standing.status) {
    case 'no_date':
      return ['chưa ấn định ngày'];
    case 'not_determined':
      return duty.due.status === 'due'
        ? ['ngày ghi trong kế hoạch đứng trước ngày ban hành nên không tính quá hạn']
        : ['chưa xác định được hạn vì kế hoạch chưa ghi ngày ban hành'];
    case 'due':
      return [standing.daysLeft === 0 ? 'hết hạn trong ngày tính số liệu' : 'chưa đến hạn'];
    case 'unrecorded':
      return [unrecordedWords];
    case 'received':
    case 'received_late':
    case 'overdue':
      return [];
  }
}

const isLate = (duty: OwedDuty, { receivedOn }: SourceReceipt, sources: ReportSources): boolean =>
  standingOf(duty, sources, receivedOn).status === 'received_late';

function ofUnit(duty: OwedDuty, sources: ReportSources): string[] {
  const [receipt] = duty.received;
  if (receipt !== undefined) {
    return [`đã gửi ngày ${formatDate(receipt.receivedOn)}${isLate(duty, receipt, sources) ? ', sau thời hạn' : ''}`];
  }
  const standing = standingOf(duty, sources);
  const isSilent = standing.status === 'unrecorded' || (standing.status === 'due' && standing.daysLeft > 0);
  return [...standingWords(duty, sources), ...(isSilent ? [] : ['chưa ghi nhận văn bản của đơn vị'])];
}

function ofDepartment(duty: OwedDuty, sources: ReportSources): string[] {
  if (standingOf(duty, sources).status === 'unrecorded') return standingWords(duty, sources);
  const { owing, received } = duty;
  const late = received.filter((receipt) => isLate(duty, receipt, sources)).length;
  const [only] = received;
  const on = owing.length === 1 && only !== undefined ? `, ngày ${formatDate(only.receivedOn)}` : '';
  const share = `đã nhận văn bản của ${figure(received.length)}/${figure(owing.length)} đơn vị phải gửi${on}`;
  const lateWords = late === 0 ? '' : `, trong đó ${figure(late)} đơn vị gửi sau thời hạn`;
  return [...standingWords(duty, sources), `${share}${lateWords}`];
}

function dutyLine(duty: OwedDuty, sources: ReportSources): string {
  const date = dateOf(duty);
  const what = `${duty.deadline.title}${date === null ? '' : ` (hạn ngày ${formatDate(date)})`}`;
  const said = sources.scope.kind === 'unit' ? ofUnit(duty, sources) : ofDepartment(duty, sources);
  return `${what}: ${said.join('; ')}.`;
}

function inOrder(a: OwedDuty, b: OwedDuty): number {
  const [one, other] = [dateOf(a) ?? '', dateOf(b) ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}

const listed = (heading: string, lines: readonly string[]): Block[] =>
  lines.length === 0
    ? []
    : [
        { kind: 'computed', text: heading },
        { kind: 'list', lines: [...lines] },
      ];

/** I. Plans and reports whose day lies within the window, and those of its plans for which no day is set. */
export function dutyBlocks(sources: ReportSources): Block[] {
  const duties = dutiesOf(sources).filter(({ owing }) => owing.length > 0);
  const dated = duties.filter((duty) => isWithinWindow(dateOf(duty), sources.period)).sort(inOrder);
  const undated = duties.filter((duty) => dateOf(duty) === null && isPlanOf(duty, sources));
  const lines = (own: readonly OwedDuty[]): string[] => own.map((duty) => dutyLine(duty, sources));
  return [
    ...listed('Việc gửi kế hoạch, báo cáo đến hạn trong kỳ:', lines(dated)),
    ...listed('Kế hoạch, báo cáo chưa có ngày gửi cụ thể:', lines(undated)),
  ];
}

/** Days after the window within which a due date is a task of the next period. */
const lookAhead = 31;

/** IV. Dates that come next and are not behind the moment of counting; what a unit has handed in is no task any more. */
export function comingBlocks(sources: ReportSources): Block[] {
  const { period, countedAt, scope } = sources;
  const today = civilDateOf(countedAt);
  const next = { from: addDays(period.to, 1), to: addDays(period.to, lookAhead) };
  const coming = dutiesOf(sources)
    .filter((duty) => isWithinWindow(dateOf(duty), next) && (dateOf(duty) ?? '') >= today)
    .filter(({ received }) => scope.kind === 'consolidated' || received.length === 0)
    .sort(inOrder);
  return listed(
    'Các thời hạn của kế hoạch trong thời gian tới:',
    coming.map((duty) => `Ngày ${formatDate(dateOf(duty) ?? '')}: ${lowered(duty.deadline.title)}.`),
  );
}
