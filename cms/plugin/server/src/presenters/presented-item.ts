import type { ItemType } from '@cchc/shared/contract';

/** An item before the contract has checked it. `value` comes from a pure presenter. */
export interface Candidate {
  readonly type: ItemType;
  readonly value: unknown;
}

/** Text and lists as the contract wants them: NFC, trimmed, throughout. */
export function tidy(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC').trim();
  if (Array.isArray(value)) return value.map(tidy);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, tidy(inner)]));
  }
  return value;
}
