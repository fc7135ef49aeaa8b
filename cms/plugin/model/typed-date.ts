import { type CivilDate, civilDateSchema } from '@cchc/shared/contract';
import { foldWords, formatDate } from '@cchc/shared/text';

const civil = (text: string): CivilDate | null => (civilDateSchema.safeParse(text).success ? text : null);
const two = (text: string): string => text.padStart(2, '0');

/**
 * A day as people write it: 05/03/2026, 5-3-2026, 5.3.2026, 2026-03-05, with a time behind it or not, or "ngày 05
 * tháng 3 năm 2026". Null when the text is no day, or one that never was (31/02).
 *
 * @example
 * readTypedDate('6/3/2026'); //=> '2026-03-06'
 */
export function readTypedDate(text: string): CivilDate | null {
  const trimmed = text.replace(/\u00a0/gu, ' ').trim();
  const words = /(?:^| )(\d{1,2}) thang (\d{1,2}) nam (\d{4})(?: |$)/.exec(foldWords(trimmed));
  const dayFirst =
    /^(?:ngày\s+)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/iu.exec(trimmed);
  const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.+Z-]+)?$/.exec(trimmed);
  if (yearFirst !== null) {
    const [, year = '', month = '', day = ''] = yearFirst;
    return civil(`${year}-${two(month)}-${two(day)}`);
  }
  const [, day = '', month = '', year = ''] = dayFirst ?? words ?? [];
  return civil(`${year}-${two(month)}-${two(day)}`);
}

/** How a stored day stands in a box: two digits, or as it was typed when it is no day. */
export const showTypedDate = (value: string | null): string =>
  value === null ? '' : civil(value) === null ? value : formatDate(value);
