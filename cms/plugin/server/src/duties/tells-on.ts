import type { CivilDate, Plan } from '@cchc/shared/contract';
import { addDays } from '@cchc/shared/period';

/** Days after the end of a plan on which the duties that it left open are still told. */
const afterEnd = 90;

/** Whether the start page tells of a plan: from its issue, which may lie before its period, on into what it left open. */
export const tellsOn = (
  { issuedDate, periodFrom, periodTo }: Pick<Plan, 'issuedDate' | 'periodFrom' | 'periodTo'>,
  today: CivilDate,
): boolean =>
  today >= (issuedDate !== null && issuedDate < periodFrom ? issuedDate : periodFrom) &&
  today <= addDays(periodTo, afterEnd);
