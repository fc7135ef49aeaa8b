import { expect, it } from 'vitest';
import { formatNumber } from './format-number.ts';

it.each([
  [0, undefined, '0'],
  [1234567.891, 2, '1.234.567,89'],
  [500_000, undefined, '500.000'],
  [87.5, 1, '87,5'],
  [87, 1, '87'],
  [-1200, undefined, '-1.200'],
])('%d with %s decimals is written %s', (value, decimals, text) => {
  expect(formatNumber(value, decimals)).toBe(text);
});
