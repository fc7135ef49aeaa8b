import { expect, test } from 'vitest';
import { monthAfter, weeksOfMonth } from './weeks-of-month.ts';

test.each([
  // Month, weeks, first day's column, last day's column.
  ['2026-03', 6, 6, 1],
  ['2027-02', 4, 0, 6],
  ['2024-02', 5, 3, 3],
  ['2026-12', 5, 1, 3],
])('%s stands in %i weeks from Monday to Sunday', (month, count, first, last) => {
  const weeks = weeksOfMonth(month);
  expect(weeks).toHaveLength(count);
  expect(weeks[0]?.findIndex((day) => day !== null)).toBe(first);
  expect(weeks.at(-1)?.findLastIndex((day) => day !== null)).toBe(last);
  const days = weeks.flat().filter((day) => day !== null);
  expect(days[0]).toBe(`${month}-01`);
  expect(new Set(days).size).toBe(days.length);
});

test('months go over the turn of the year', () => {
  expect(monthAfter('2026-12', 1)).toBe('2027-01');
  expect(monthAfter('2026-01', -1)).toBe('2025-12');
});
