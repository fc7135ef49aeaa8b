import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { excessWeight, pageWeightLimit } from './weigh-page.ts';

const unpackable = (bytes: number): Uint8Array => Buffer.from(randomBytes(bytes).toString('base64').slice(0, bytes));

describe('the weight of a page', () => {
  test('is told by what travels, not by what the file holds', () => {
    expect(excessWeight(Buffer.from('<p>Nội dung của trang này rất dài.</p>'.repeat(30_000)))).toBeNull();
    const weight = excessWeight(unpackable(3 * pageWeightLimit));
    expect(weight).toBeGreaterThan(pageWeightLimit);
    expect(weight).toBeLessThan(3 * pageWeightLimit);
  });

  test('up to the limit is no matter', () => {
    expect(excessWeight(unpackable(pageWeightLimit))).toBeNull();
  });
});
