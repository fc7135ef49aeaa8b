import { expect, test } from 'vitest';
import { slideAfter } from './slide-order.ts';

test.each([
  ['the first slide comes first', -1, [true, true], 0],
  ['after the last comes the first', 1, [true, true], 0],
  ['an expired slide is passed over', 0, [true, false, true], 2],
  ['the only one left stays', 2, [false, false, true], 2],
  ['none is shown when all are over', 0, [false, false], -1],
  ['nothing to show at all', -1, [], -1],
])('%s', (_rule, current, mayShow, next) => {
  expect(slideAfter(current, mayShow)).toBe(next);
});
