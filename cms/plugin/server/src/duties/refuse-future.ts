import type { CivilDate } from '@cchc/shared/contract';
import { formatDate } from '@cchc/shared/text';
import { refusal } from '../http/refusal.ts';

/** What is written down has happened: a day after today is a slip of the pen. */
export function refuseFuture(date: CivilDate, today: CivilDate, path: string): void {
  if (date <= today) return;
  throw refusal(
    'E_DATE_FUTURE',
    `Ngày ${formatDate(date)} chưa tới (hôm nay là ${formatDate(today)}). Hãy kiểm tra lại ngày.`,
    { path },
  );
}
