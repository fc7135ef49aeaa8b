import { createHash } from 'node:crypto';
import { setDigest } from '@cchc/shared/contract';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StoredItem } from '../public-items/item-store.ts';
import { ItemIndex } from './item-index.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const item = (key: string, digest: string | null): StoredItem => ({
  type: 'category',
  key,
  revision: 1,
  digest,
  value: digest === null ? null : '{}',
  reasonCode: null,
  sourceType: 'category',
  sourceId: key,
});

test('the digest is that of the contract, in whatever order items came, changed and went', () => {
  const change = fc.tuple(
    fc.constantFrom('a', 'a-b', 'ab', 'b', 'tin', 'tin-cchc', 'đ', 'z'),
    fc.option(fc.constantFrom('0', '1', 'f').map((digit) => digit.repeat(64))),
  );
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), fc.nat(40), (changes, askedAt) => {
      const index = new ItemIndex();
      const plain = new Map<string, string | null>();
      changes.forEach(([key, digest], position) => {
        // Asking in between makes the index keep its order from then on.
        if (position === askedAt) index.digest();
        index.put(item(key, digest));
        plain.set(key, digest);
      });
      const live = [...plain].flatMap(([key, digest]) => (digest === null ? [] : [{ type: 'category', key, digest }]));
      expect(index.digest()).toBe(setDigest(live, sha256));
      expect(index.counts()).toEqual(live.length === 0 ? {} : { category: live.length });
    }),
  );
});

test('files are known by digest while an item names them, variants with their own ending', () => {
  const [picture, variant] = ['a'.repeat(64), 'b'.repeat(64)];
  const value = JSON.stringify({
    expiresAt: null,
    cover: { sha256: picture, ext: '.png', variants: [{ sha256: variant, format: 'avif' }] },
  });
  const index = new ItemIndex();
  index.put({ ...item('x', 'f'.repeat(64)), type: 'article', value });
  expect([index.endingOf(picture), index.endingOf(variant)]).toEqual(['.png', '.avif']);
  index.put({ ...item('x', null), type: 'article' });
  expect([index.endingOf(picture), index.endingOf(variant)]).toEqual([null, null]);
});
