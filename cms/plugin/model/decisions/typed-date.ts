import { type CivilDate, civilDateSchema } from '@cchc/shared/contract';
import { formatDate } from '@cchc/shared/text';

const civil = (text: string): CivilDate | null => (civilDateSchema.safeParse(text).success ? text : null);

/**
 * A day as officers type it: `6/3/2026`, `06-03-2026`, `06.03.2026` or a civil date. Null for one that is none.
 *
 * @example
 * readTypedDate('6/3/2026'); //=> '2026-03-06'
 */
export function readTypedDate(text: string): CivilDate | null {
  const trimmed = text.trim();
  const parts = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(trimmed);
  if (parts === null) return civil(trimmed);
  const [, day = '', month = '', year = ''] = parts;
  return civil(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** How a stored day stands in a box: two digits, or as it was typed when it is no day. */
export const showTypedDate = (value: string | null): string =>
  value === null ? '' : civil(value) === null ? value : formatDate(value);
