import type { Deadline, Plan } from '@cchc/shared/contract';
import { type DueDate, dueDates } from '@cchc/shared/deadline';
import { refusal } from '../http/refusal.ts';
import { monthOfDue } from './build-calendar.ts';
import type { DutyGround } from './read-ground.ts';

export interface FoundDue {
  readonly deadline: Deadline;
  readonly plan: Plan;
  readonly due: DueDate;
}

/** One due date of a deadline. Throws in words when there is no such deadline, or no such month in it. */
export function findDue(ground: DutyGround, deadlineKey: string, month: string | null): FoundDue {
  const deadline = ground.deadlines.find(({ key }) => key === deadlineKey);
  const plan = ground.plans.find(({ key }) => key === deadline?.planKey);
  if (deadline === undefined || plan === undefined) {
    throw refusal(
      'E_DEADLINE_UNKNOWN',
      'Không có thời hạn này trong các kế hoạch đã đăng. Hãy tải lại trang rồi chọn lại.',
      { path: 'deadlineKey' },
    );
  }
  const due = dueDates(deadline.rule, plan, ground.calendar).find((one) => monthOfDue(one) === month);
  if (due === undefined) {
    throw refusal(
      'E_DUTY_MONTH',
      deadline.rule.kind === 'monthly'
        ? 'Đây là việc hằng tháng. Hãy chọn tháng nằm trong thời gian của kế hoạch.'
        : 'Việc này không tính theo tháng. Hãy để trống tháng.',
      { path: 'month' },
    );
  }
  return { deadline, plan, due };
}
