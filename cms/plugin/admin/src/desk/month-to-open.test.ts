import { expect, test } from 'vitest';
import { monthToOpen } from './month-to-open.ts';

const matrix = { today: '2027-01-05', quotas: [{ key: 'bai', periods: [] }] };
const place = (period: string, quota = 'bai') => ({ kind: 'period', quota, period }) as const;

test.each([
  ['nothing is open', null, null, null],
  ['a period before the table', place('2026-08'), null, '2026-08'],
  ['a quarter before the table', place('2026-Q2'), null, '2026-04'],
  ['a period before the months that were chosen', place('2026-11'), '2026-12', '2026-11'],
  ['a period within', place('2026-11'), null, null],
  ['a quota that is not there', place('2026-08', 'khac'), null, null],
  ['no period at all', place('tháng tám'), null, null],
])('%s', (_what, open, from, month) => {
  expect(monthToOpen(matrix, { open, from })).toBe(month);
});
