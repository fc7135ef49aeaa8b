import { expect, test } from 'vitest';
import { monthsToChoose } from './months-to-choose';

test('months run over every year of a plan, this year and the one before', () => {
  const months = monthsToChoose([{ periodFrom: '2026-02-15', periodTo: '2027-02-14' }], '2026-11-26');
  expect(months.length).toBe(36);
  expect([months[0], months.at(-1)]).toEqual(['2025-01', '2027-12']);
});

test('without a plan there is still this year to look at', () => {
  expect(monthsToChoose([], '2026-01-01')).toHaveLength(24);
});
