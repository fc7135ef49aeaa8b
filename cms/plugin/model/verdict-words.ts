import type { Verdict } from '@cchc/shared/contract';
import type { ForecastRow } from '@cchc/shared/quota';

/** Words of a verdict, as the public site says them. `pending` is completed by `pendingWords` while a period runs. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  exceeded: 'Vượt',
  met: 'Đạt',
  short: 'Không đạt',
  pending: 'Đang thực hiện',
  exempt: 'Được miễn (không tính)',
  no_target: 'Không giao chỉ tiêu',
  not_applicable: 'Không thuộc diện tính',
};

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** `Đang thực hiện – còn thiếu 02 bài, còn 08 ngày`. */
export const pendingWords = (missing: number, daysLeft: number): string =>
  missing > 0
    ? `Đang thực hiện – còn thiếu ${twoDigits(missing)} bài, còn ${twoDigits(daysLeft)} ngày`
    : `Đang thực hiện – đã đủ số bài, còn ${twoDigits(daysLeft)} ngày`;

/** In the place of a verdict for a period that has not begun. */
export const aheadWords = 'Chưa tới kỳ';

/** How a running period is likely to end. */
export const outlookWords: Readonly<Record<ForecastRow['outlook'], string>> = {
  reached: 'đã đạt',
  on_track: 'nhiều khả năng đạt',
  at_risk: 'có nguy cơ không đạt',
};
