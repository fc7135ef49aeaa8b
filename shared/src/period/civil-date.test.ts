import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDate, dayNumber, daysBetween, isCivilDate, lastDayOfMonth, weekday } from './index.ts';

describe('civil dates', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11016], // a leap day of a century year that 400 divides
    ['2026-03-01', 20513],
  ])('%s is day number %i', (date, day) => {
    expect(dayNumber(date)).toBe(day);
    expect(civilDate(day)).toBe(date);
  });

  it('agrees with the UTC calendar of the platform on every day of four centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
        const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
        expect(civilDate(day)).toBe(text);
        expect(dayNumber(text)).toBe(day);
        expect(weekday(day)).toBe(new Date(day * 86_400_000).getUTCDay());
      }),
    );
  });

  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false], // not a leap year
    ['2024-02-29', true],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-3-1', false],
    ['01/03/2026', false],
  ])('says whether %s exists: %s', (text, exists) => {
    expect(isCivilDate(text)).toBe(exists);
  });

  it.each([
    ['2024-02-28', 2, '2024-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s plus %i days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  it.each([
    [2024, 2, 29],
    [2026, 2, 28],
    [2026, 4, 30],
    [2026, 12, 31],
  ])('%i-%i has %i days', (year, month, days) => {
    expect(lastDayOfMonth(year, month)).toBe(days);
  });
});
