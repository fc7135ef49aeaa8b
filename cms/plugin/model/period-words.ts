import { parsePeriod } from '@cchc/shared/period';
import { formatDate } from '@cchc/shared/text';

const quarterNumerals = ['I', 'II', 'III', 'IV'] as const;

interface PeriodNames {
  /** In a sentence or a heading. */
  readonly full: string;
  /** Above a narrow column. */
  readonly short: string;
}

function calendarNames(kind: string, year: string, part: string): PeriodNames | null {
  switch (kind) {
    case 'month':
      return { full: `Tháng ${part}/${year}`, short: `${part}/${year}` };
    case 'quarter': {
      const numeral = quarterNumerals[Number(part.slice(1)) - 1] ?? '';
      return { full: `Quý ${numeral}/${year}`, short: `Quý ${numeral}/${year}` };
    }
    case 'half':
      return part === 'H1'
        ? { full: `06 tháng đầu năm ${year}`, short: `06 tháng đầu ${year}` }
        : { full: `06 tháng cuối năm ${year}`, short: `06 tháng cuối ${year}` };
    case 'nine_months':
      return { full: `09 tháng đầu năm ${year}`, short: `09 tháng ${year}` };
    case 'year':
      return { full: `Năm ${year}`, short: `Năm ${year}` };
    default:
      return null;
  }
}

/** Names of a period by its code: `2026-03` is "Tháng 03/2026". The 15th-to-14th window names itself. */
export function periodNames(code: string): PeriodNames {
  const period = parsePeriod(code);
  if (period === null) return { full: code, short: code };
  const names = calendarNames(period.kind, period.code.slice(0, 4), period.code.slice(5, 7));
  if (names === null) {
    const span = `${formatDate(period.from)} – ${formatDate(period.to)}`;
    return { full: span, short: span };
  }
  return period.startDay === 15 ? { ...names, full: `${names.full} (kỳ từ ngày 15 đến ngày 14)` } : names;
}
