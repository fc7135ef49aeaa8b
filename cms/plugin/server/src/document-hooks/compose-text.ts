import { toNfc } from '@cchc/shared/text';

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** The same data with every text in composed form (NFC). Dates, buffers and the like pass untouched. */
export function composeText(value: unknown): unknown {
  if (typeof value === 'string') return toNfc(value);
  if (Array.isArray(value)) return value.map(composeText);
  if (value !== null && typeof value === 'object' && isPlain(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, composeText(inner)]));
  }
  return value;
}
