import type { CivilDate } from '@cchc/shared/contract';
import { foldWords } from '@cchc/shared/text';

const two = (text: string): string => text.padStart(2, '0');

/**
 * A day as people write it: 05/03/2026, 5-3-2026, 5.3.2026, 2026-03-05, "ngày 05 tháng 3 năm 2026". Null when the text
 * is no day, or one that never was (31/02).
 */
export function parseDate(text: string): CivilDate | null {
  const trimmed = text.replace(/\u00a0/gu, ' ').trim();
  const words = /(?:^| )(\d{1,2}) thang (\d{1,2}) nam (\d{4})(?: |$)/.exec(foldWords(trimmed));
  const dayFirst =
    /^(?:ngày\s+)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/iu.exec(trimmed);
  const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.+Z-]+)?$/.exec(trimmed);
  const [year = '', month = '', day = ''] =
    yearFirst !== null
      ? [yearFirst[1], yearFirst[2], yearFirst[3]]
      : [(dayFirst ?? words)?.[3], (dayFirst ?? words)?.[2], (dayFirst ?? words)?.[1]];
  const date = `${year}-${two(month)}-${two(day)}`;
  const time = Date.parse(`${date}T00:00:00.000Z`);
  // Date.parse takes some days that never were for later ones.
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(date) ? null : date;
}
