import { canonicalJson } from '@cchc/shared/contract';
import type { Field } from '../../../model/index.ts';
import { composeText } from '../document-hooks/compose-text.ts';
import { namedFiles } from './named-files.ts';

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || value === false || (Array.isArray(value) && !value.length);

const momentOf = (value: unknown): unknown => {
  const time = value instanceof Date || typeof value === 'string' ? new Date(value).getTime() : Number.NaN;
  return Number.isNaN(time) ? value : new Date(time).toISOString();
};

/** What a field says, in one form for what is stored and for what a form sends. Null when it cannot be told. */
function saidBy(field: Field, value: unknown): string | null {
  if (isEmpty(value)) return '';
  const { type } = field.attribute;
  if (type === 'media') {
    const ids = namedFiles(value);
    return ids === null ? null : canonicalJson(ids);
  }
  const plain: unknown = JSON.parse(JSON.stringify(type === 'datetime' ? momentOf(value) : composeText(value)));
  return canonicalJson(plain);
}

/** Whether a form says of a field what is stored. An empty text, an empty list and nothing are the same. */
export function isSameValue(field: Field, stored: unknown, given: unknown): boolean {
  const said = saidBy(field, given);
  return said !== null && said === saidBy(field, stored);
}
