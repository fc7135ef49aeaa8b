import { createHash } from 'node:crypto';
import { type ItemType, type ItemValue, itemDigest, itemSchemas, keyOfItem, setDigest } from '@cchc/shared/contract';

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export interface SealedItem<T extends ItemType = ItemType> {
  readonly type: T;
  readonly key: string;
  readonly revision: number;
  readonly digest: string;
  readonly value: ItemValue<T>;
}

/** A value with key and digest, as it stands in a snapshot. The value is taken as it is. */
export function sealItem<T extends ItemType>(type: T, value: ItemValue<T>, revision: number): SealedItem<T> {
  const keyOf: (value: ItemValue<T>) => string = keyOfItem[type];
  return { type, key: keyOf(value), revision, digest: itemDigest(value, sha256), value };
}

/** The same for a value from outside, which has to fit its schema. */
export function sealValue<T extends ItemType>(type: T, value: unknown, revision: number): SealedItem<T> {
  const schema: { parse(input: unknown): unknown } = itemSchemas[type];
  return sealItem(type, schema.parse(value) as ItemValue<T>, revision);
}

type Listed = Pick<SealedItem, 'type' | 'key' | 'digest'>;
const isLive = (item: object): item is Listed => !('gone' in item);

/** Counts and set digest of a full set; tombstones count nothing. */
export function sealSet(items: readonly object[]): {
  readonly counts: Readonly<Record<string, number>>;
  readonly digest: string;
} {
  const live = items.filter(isLive);
  const counts: Record<string, number> = {};
  for (const { type } of live) counts[type] = (counts[type] ?? 0) + 1;
  return { counts, digest: setDigest(live, sha256) };
}
