import type { Instant } from '@cchc/shared/contract';

const dayMs = 24 * 60 * 60 * 1000;
const longestDays = 366;

export interface MomentFault {
  readonly code: 'E_SCHEDULE_PAST' | 'E_SCHEDULE_FAR';
  readonly message: string;
}

/** What stands against publishing at `at` when it is `now`; null when nothing does. */
export function judgeMoment(at: Instant, now: Instant): MomentFault | null {
  if (at <= now) {
    return {
      code: 'E_SCHEDULE_PAST',
      message: 'Thời điểm hẹn đã qua. Hãy chọn một thời điểm sau lúc này, hoặc bấm “Xuất bản” để đăng ngay.',
    };
  }
  if (Date.parse(at) - Date.parse(now) > longestDays * dayMs) {
    return {
      code: 'E_SCHEDULE_FAR',
      message: 'Thời điểm hẹn cách hơn một năm, có thể đã nhập nhầm năm. Hãy chọn một thời điểm trong vòng một năm.',
    };
  }
  return null;
}
