import type { ForecastRow } from '@cchc/shared/quota';

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
