import type { Closing } from '@cchc/shared/contract';
import { describe, expect, test } from 'vitest';
import { countContext } from '../reports/report-sources.ts';
import { closing, ict, item, published, sources, submitted, unitQuota, withdrawn } from '../reports/report.fixture.ts';
import { missingOfQuota } from './missing-of-quota.ts';

test.each([
  ['full', '/chi-tieu/2026-03/'],
  ['totals', '/chi-tieu/2026-03/'],
  ['internal', null],
] as const)('Q16 a reminder of a quota that is %s leads to %s', (visibility, publicPath) => {
  const of = sources();
  const missing = missingOfQuota({ ...unitQuota, visibility }, of.plans[0], '2026-03', [], countContext(of), of.units);
  expect(missing.publicPath).toBe(publicPath);
});

describe('Q11 a reminder says of a closed month what the closing says', () => {
  const items = [
    item('a1', 'BV-A', [submitted('2026-03-05 08:00')]),
    item('b1', 'BV-B', [published('2026-03-06 08:00')]),
  ];
  const standing = (
    now: typeof items,
    closings: readonly Closing[],
    quota = unitQuota,
  ): Record<string, { words: string; isMissing: boolean }> => {
    const of = sources({ items: now });
    const context = { ...countContext(of), now: ict('2026-04-20 09:00') };
    const { units } = missingOfQuota(quota, of.plans[0], '2026-03', closings, context, of.units);
    return Object.fromEntries(units.map(({ unit, words, isMissing }) => [unit.code, { words, isMissing }]));
  };
  const closed = closing(sources({ items }), unitQuota, '2026-03', '2026-04-02 10:00');

  test('a unit that was closed as met is not accused under another reading', () => {
    const posted = { ...unitQuota, chosenReading: 'dang' };
    expect(standing(items, [], posted)['BV-A']?.isMissing).toBe(true);
    expect(standing(items, [closed], posted)['BV-A']).toEqual({ words: 'đã đạt chỉ tiêu', isMissing: false });
  });

  test('nor for what was withdrawn after the closing', () => {
    const now = [item('a1', 'BV-A', [submitted('2026-03-05 08:00'), withdrawn('2026-04-10 08:00')])];
    expect(standing(now, [])['BV-A']?.isMissing).toBe(true);
    expect(standing(now, [closed])['BV-A']).toEqual({ words: 'đã đạt chỉ tiêu', isMissing: false });
  });

  test('a unit that was closed short is reminded, until what was missing is made good', () => {
    expect(standing(items, [closed])['BV-B']).toEqual({
      words: 'còn thiếu 01 tin, bài (được tính 00/01)',
      isMissing: true,
    });
    const now = [...items, item('b2', 'BV-B', [{ ...submitted('2026-03-30 08:00'), origin: 'attested' }])];
    expect(standing(now, [closed])['BV-B']).toEqual({
      words: 'chốt khi còn thiếu 01 tin, bài; sau khi chốt đã đạt chỉ tiêu',
      isMissing: false,
    });
  });

  test('a month that was reopened is counted anew', () => {
    const now = [item('a1', 'BV-A', [submitted('2026-03-05 08:00'), withdrawn('2026-04-10 08:00')])];
    expect(standing(now, [{ ...closed, isReopened: true }])['BV-A']?.isMissing).toBe(true);
  });
});
