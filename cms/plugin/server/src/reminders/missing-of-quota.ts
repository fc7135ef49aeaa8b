import type { Closing, Plan, Quota, Unit } from '@cchc/shared/contract';
import { type Period, periodAddress } from '@cchc/shared/period';
import { type QuotaContext, type StandingCell, phaseOf, quotaPeriodOfCode, standingFigures } from '@cchc/shared/quota';
import { formatDate } from '@cchc/shared/text';
import { periodNames } from '../../../model/period-words.ts';
import { refusal } from '../http/refusal.ts';
import { type Missing, basisWords } from './what-is-missing.ts';

const count = (number: number): string => (number < 10 ? `0${number}` : String(number));

const periodWords = (period: Period): string => {
  const { full } = periodNames(period.code);
  return full.charAt(0).toLocaleLowerCase('vi') + full.slice(1);
};

const calm: Readonly<Record<Exclude<StandingCell['verdict'], 'short' | 'pending'>, string>> = {
  exceeded: 'đã vượt chỉ tiêu',
  met: 'đã đạt chỉ tiêu',
  exempt: 'được miễn, không tính',
  no_target: 'không giao chỉ tiêu',
  not_applicable: 'không thuộc diện tính',
};

/** What is closed stands as it was closed, and nobody is reminded of what has been made good since. */
function cellWords(cell: StandingCell | undefined): { readonly words: string; readonly isMissing: boolean } {
  if (cell === undefined) return { words: calm.not_applicable, isMissing: false };
  const { verdict, counted, carried, minimum, missing, daysLeft, provisional, correction } = cell;
  if (verdict !== 'short' && verdict !== 'pending') return { words: calm[verdict], isMissing: false };
  const since = correction?.current?.verdict;
  if (since !== undefined && since !== 'short' && since !== 'pending') {
    return { words: `chốt khi còn thiếu ${count(missing)} tin, bài; sau khi chốt ${calm[since]}`, isMissing: false };
  }
  const done = `được tính ${count(counted + carried)}/${count(minimum ?? 0)}`;
  const waiting = provisional === 0 ? '' : `, trong đó ${count(provisional)} tạm tính`;
  const time = daysLeft === null ? '' : `, thời gian còn ${count(daysLeft)} ngày`;
  return { words: `còn thiếu ${count(missing)} tin, bài (${done}${waiting}${time})`, isMissing: true };
}

/** What units lack of a quota in one of its own periods: the closed figures where it is closed, else the count of now. */
export function missingOfQuota(
  quota: Quota,
  plan: Pick<Plan, 'number' | 'issuedDate' | 'title'> | undefined,
  code: string,
  closings: readonly Closing[],
  context: QuotaContext,
  units: readonly Unit[],
): Missing {
  const period = quotaPeriodOfCode(quota, code);
  if (period === null) {
    throw refusal('E_PERIOD', 'Kỳ này không phải là kỳ của chỉ tiêu. Hãy tải lại trang rồi chọn lại.', {
      path: 'about.period',
    });
  }
  const phase = phaseOf(period, context.now);
  const { rows } = standingFigures(quota, period, closings, context);
  const byUnit = new Map(rows.map(({ unit, cells }) => [unit, cells[0]]));
  return {
    title: `${quota.title}, ${periodWords(period)}`,
    dueWords: phase === 'over' ? 'kỳ đã kết thúc' : `kỳ kết thúc ngày ${formatDate(period.to)}`,
    publicPath: quota.visibility === 'internal' ? null : `/chi-tieu/${periodAddress(period)}/`,
    letter: {
      about: `thực hiện chỉ tiêu tin, bài ${periodWords(period)}`,
      basis: basisWords(plan, quota.clause),
      dueDate: period.to,
    },
    // A period that has not begun is not short of anything yet.
    units: units.map((unit) =>
      phase === 'ahead'
        ? { unit, words: 'kỳ chưa bắt đầu', isMissing: false }
        : { unit, ...cellWords(byUnit.get(unit.code)) },
    ),
  };
}
