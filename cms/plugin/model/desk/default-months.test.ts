import { expect, test } from 'vitest';
import { defaultMonths } from './default-months.ts';

test.each([
  ['2026-11-27', '2026-01', '2026-12'],
  ['2026-04-02', '2026-01', '2026-12'],
  // December waits to be closed in January, and the last quarter is still spoken of.
  ['2027-01-05', '2026-10', '2027-12'],
  ['2027-03-31', '2026-12', '2027-12'],
])('on %s the table begins with %s and ends with %s', (today, from, to) => {
  expect(defaultMonths(today)).toEqual({ from, to });
});
