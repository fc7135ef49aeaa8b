import type { CivilDate, Deadline, Plan } from '@cchc/shared/contract';
import type { DueDate, DutyStanding } from '@cchc/shared/deadline';
import { dayNumber, weekday } from '@cchc/shared/period';
import { formatDate, formatNumber } from '@cchc/shared/text';
import type { WorkingCalendar } from '@cchc/shared/working-days';
import type { Note } from '../../../model/duties/index.ts';

/** Duties in the words in which plans and letters are written. */

const twoDigits = (count: number): string => (count < 10 ? `0${count}` : formatNumber(count));

export function ruleWords(rule: Deadline['rule']): string {
  switch (rule.kind) {
    case 'none':
      return rule.note === '' ? 'Kế hoạch không ấn định thời hạn.' : rule.note;
    case 'term':
      return `Trong ${twoDigits(rule.days)} ngày kể từ ngày ban hành kế hoạch.`;
    case 'on':
      return `Chậm nhất ngày ${formatDate(rule.date)}.`;
    case 'before':
      return `Trước ngày ${formatDate(rule.date)}.`;
    case 'monthly':
      return `Hằng tháng, ${rule.exclusive ? 'trước' : 'chậm nhất'} ngày ${twoDigits(rule.dayOfMonth)}.`;
  }
}

export const ruleNotes: Readonly<Record<Deadline['rule']['kind'], string>> = {
  none: 'Không có ngày cụ thể nên không tính quá hạn.',
  term: 'Ngày liền sau ngày ban hành là ngày thứ nhất; ngày cuối rơi vào ngày nghỉ thì chuyển sang ngày làm việc kế tiếp.',
  on: 'Tính cả ngày ghi trong kế hoạch; không dời khi trùng ngày nghỉ.',
  before: 'Ngày liền trước là ngày cuối cùng còn trong hạn; không dời khi trùng ngày nghỉ.',
  monthly: 'Không dời khi trùng ngày nghỉ.',
};

const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

/** Why a day is not worked: the day of the week, or the calendar of holidays. */
function restWords(day: CivilDate, calendar: WorkingCalendar): string {
  const name = weekdays[weekday(dayNumber(day))] ?? '';
  return calendar.rest.has(dayNumber(day)) ? `${name}, ngày nghỉ theo lịch nghỉ lễ` : name;
}

type Due = Extract<DueDate, { status: 'due' }>;

/** What a reader who checks the date has to know about it. */
export function dueNotes(
  due: Due,
  plan: Pick<Plan, 'issuedDate' | 'periodFrom' | 'periodTo'>,
  calendar: WorkingCalendar,
): Note[] {
  const notes: Note[] = [];
  if (due.nominal !== due.date) {
    notes.push({
      code: 'moved',
      message: `Ngày ${formatDate(due.nominal)} là ${restWords(due.nominal, calendar)}, nên chuyển sang ngày làm việc kế tiếp.`,
    });
  }
  if (due.isProvisional) {
    notes.push({ code: 'provisional', message: 'Dự kiến: lịch nghỉ của năm này chưa được công bố.' });
  }
  if (due.isBeforeIssue) {
    notes.push({
      code: 'before_issue',
      message: `Ngày ghi trong kế hoạch đứng trước ngày ban hành (${formatDate(plan.issuedDate ?? '')}), có thể do lỗi chữ; giữ nguyên như bản ký và không tính quá hạn. Hãy đính chính kế hoạch hoặc sửa thời hạn.`,
    });
  } else if (due.date < plan.periodFrom || due.date > plan.periodTo) {
    notes.push({
      code: 'outside_plan',
      message: `Hạn nằm ngoài thời gian thực hiện của kế hoạch (${formatDate(plan.periodFrom)} – ${formatDate(plan.periodTo)}). Hãy kiểm tra lại ngày.`,
    });
  }
  return notes;
}

export const withoutDateWords: Readonly<Record<Exclude<DueDate['status'], 'due'>, string>> = {
  no_date: 'Không ấn định ngày',
  not_determined: 'Chưa xác định được hạn vì kế hoạch chưa có ngày ban hành',
};

/** How a unit stands, in one phrase. */
export function standingWords(standing: DutyStanding): string {
  switch (standing.status) {
    case 'received':
      return `Đã nhận ngày ${formatDate(standing.receivedOn)}`;
    case 'received_late':
      return standing.workingDays === 0
        ? `Nhận ngày ${formatDate(standing.receivedOn)}, sau hạn, chưa quá 01 ngày làm việc`
        : `Nhận muộn ${twoDigits(standing.workingDays)} ngày làm việc (ngày ${formatDate(standing.receivedOn)})`;
    case 'due':
      return standing.daysLeft === 0
        ? 'Chưa đến hạn (hôm nay là ngày cuối)'
        : `Chưa đến hạn (còn ${twoDigits(standing.daysLeft)} ngày)`;
    case 'overdue':
      return standing.workingDays === 0
        ? 'Quá hạn, chưa quá 01 ngày làm việc'
        : `Quá hạn ${twoDigits(standing.workingDays)} ngày làm việc`;
    case 'unrecorded':
      return 'Đến hạn trước khi hệ thống ghi nhận; không tính quá hạn';
    case 'no_date':
      return standing.receivedOn === null
        ? 'Chưa nhận; không ấn định ngày nên không tính quá hạn'
        : `Đã nhận ngày ${formatDate(standing.receivedOn)}`;
    case 'not_determined':
      return standing.receivedOn === null
        ? 'Chưa xác định được hạn'
        : `Đã nhận ngày ${formatDate(standing.receivedOn)}; chưa xác định được hạn`;
  }
}

/** What the plan itself lacks. */
export function planWarnings(plan: Pick<Plan, 'number' | 'issuedDate'>): Note[] {
  const notes: Note[] = [];
  if (plan.number === null) {
    notes.push({ code: 'no_number', message: 'Kế hoạch chưa có số, ký hiệu. Hãy bổ sung khi văn thư đã cấp số.' });
  }
  if (plan.issuedDate === null) {
    notes.push({
      code: 'no_issue_date',
      message: 'Kế hoạch chưa có ngày ban hành, nên các hạn “trong … ngày kể từ ngày ban hành” chưa xác định được.',
    });
  }
  return notes;
}
