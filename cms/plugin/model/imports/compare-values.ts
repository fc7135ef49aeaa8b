import { canonicalJson } from '@cchc/shared/contract';
import { valueWords } from './value-words.ts';

/** Text, list or structure; what is empty in any way is the same nothing. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value.normalize('NFC').trim() === '' ? null : value.normalize('NFC').trim();
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain);
  if (typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
  }
  return value;
}

/** Whether two stored values say the same. */
export const isSame = (a: unknown, b: unknown): boolean => canonicalJson(plain(a)) === canonicalJson(plain(b));

/** A stored value in one line, for a person who compares old and new. */
export function showValue(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return valueWords[value] ?? value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  if (Array.isArray(value))
    return value
      .map(showValue)
      .filter((text) => text !== '')
      .join('; ');
  if (typeof value === 'object') {
    // Of a defect of the source its value says what is meant; the place of the value is for programs.
    const told = 'code' in value && 'path' in value ? Object.entries(value).filter(([name]) => name !== 'path') : null;
    return (told === null ? Object.values(value) : told.map(([, inner]): unknown => inner))
      .map(showValue)
      .filter((text) => text !== '')
      .join(' – ');
  }
  return '';
}
