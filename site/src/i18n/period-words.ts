import type { Period } from '@cchc/shared/period';
import { formatDate } from './dates.ts';

const quarterNumerals = ['I', 'II', 'III', 'IV'] as const;

function calendarWords(period: Period): string {
  const year = period.code.slice(0, 4);
  const part = period.code.slice(5, 7);
  switch (period.kind) {
    case 'month':
      return `Tháng ${part}/${year}`;
    case 'quarter':
      return `Quý ${quarterNumerals[Number(part.slice(1)) - 1] ?? ''}/${year}`;
    case 'half':
      return part === 'H1' ? `06 tháng đầu năm ${year}` : `06 tháng cuối năm ${year}`;
    case 'nine_months':
      return `09 tháng đầu năm ${year}`;
    case 'year':
      return `Năm ${year}`;
    case 'range':
      return spanWords(period);
  }
}

/** `01/03/2026 – 31/03/2026`. */
export const spanWords = (period: Pick<Period, 'from' | 'to'>): string =>
  `${formatDate(period.from)} – ${formatDate(period.to)}`;

/** `từ ngày 01/03/2026 đến ngày 31/03/2026`. */
export const fromToWords = (period: Pick<Period, 'from' | 'to'>): string =>
  `từ ngày ${formatDate(period.from)} đến ngày ${formatDate(period.to)}`;

/** `Tháng 03/2026`, `Quý I/2026`; the 15th-to-14th window names itself. */
export const periodName = (period: Period): string =>
  period.startDay === 15 ? `${calendarWords(period)} (kỳ từ ngày 15 đến ngày 14)` : calendarWords(period);

/** `T3`, `Quý I`, `06 tháng đầu năm 2026`: the name within a longer window, which says the year. */
export function shortPeriodName(period: Period): string {
  const part = period.code.slice(5, 7);
  if (period.kind === 'month') return `T${String(Number(part))}`;
  return period.kind === 'quarter' ? `Quý ${quarterNumerals[Number(part.slice(1)) - 1] ?? ''}` : periodName(period);
}

/** The name of a period within a sentence: `tháng 03/2026`. */
export function periodNameInside(period: Period): string {
  const name = periodName(period);
  return name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
}
