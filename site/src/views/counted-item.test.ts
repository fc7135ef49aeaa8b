import { expect, test } from 'vitest';
import { countedItemView } from './counted-item.ts';
import { articleOf, quotaItemOf, unitOf } from './example-items.ts';
import { siteOf } from './site-of.ts';

const day = '2026-03-10';
const quotaItem = [quotaItemOf('bai-1', 'A', '2026-03-01T02:00:00.000Z')];
const hrefOf = (article: ReturnType<typeof articleOf>[]): string | null =>
  countedItemView(
    { itemId: 'bai-1', date: '2026-03-01', reason: 'counted' },
    siteOf({ unit: [unitOf('A')], quotaItem, article }, day),
  ).href;

test('a counted item leads to its article only while that has a page', () => {
  expect(hrefOf([articleOf('bai-1')])).toBe('/tin-tuc/bai-1/');
  expect(hrefOf([articleOf('bai-1', { expiresAt: `${day}T01:00:00.000Z` })])).toBeNull();
  expect(hrefOf([])).toBeNull();
});
