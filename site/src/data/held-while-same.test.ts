import { expect, test } from 'vitest';
import { quotaItemOf, unitOf } from '../views/example-items.ts';
import { siteOf } from '../views/site-of.ts';
import { heldWhileSame } from './held-while-same.ts';

const units = [unitOf('A'), unitOf('B')];
const at = '2026-03-01T02:00:00.000Z';

test('is computed again exactly when something that it reads differs', () => {
  let computed = 0;
  const count = heldWhileSame(
    (site) => [site.units, [site.asOf]],
    (site) => {
      computed += 1;
      return site.units.length;
    },
  );
  const first = siteOf({ unit: units }, '2026-03-10');
  expect([count(first), count(first), computed]).toEqual([2, 2, 1]);
  // Another site of the same units, with something else changed.
  expect([count(siteOf({ unit: units, quotaItem: [quotaItemOf('bai', 'A', at)] }, '2026-03-10')), computed]).toEqual([
    2, 1,
  ]);
  expect([count(siteOf({ unit: units.slice(1) }, '2026-03-10')), computed]).toEqual([1, 2]);
  expect([count(siteOf({ unit: units.slice(1) }, '2026-03-11')), computed]).toEqual([1, 3]);
  expect([count(first), computed]).toEqual([2, 3]);
});
