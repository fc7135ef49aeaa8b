import { describe, expect, it } from 'vitest';
import { formatDate } from './format-date.ts';
import { formatTime } from './format-time.ts';

describe('formatDate', () => {
  it.each([
    ['2026-03-06', '06/03/2026', 'two digits each'],
    ['2024-02-29', '29/02/2024', 'leap day'],
    ['2026-02-28T16:59:59.999Z', '28/02/2026', 'last moment of a day in Viet Nam'],
    ['2026-02-28T17:00:00.000Z', '01/03/2026', 'midnight in Viet Nam opens the next month'],
  ])('%s is %s: %s', (value, text) => {
    expect(formatDate(value)).toBe(text);
  });

  it.each(['2026-02-30', '2026-13-01', '06/03/2026', ''])('%j is refused', (value) => {
    expect(() => formatDate(value)).toThrow(RangeError);
  });
});

describe('formatTime', () => {
  it.each([
    ['2026-03-01T00:05:00.000Z', '07:05'],
    ['2026-03-01T17:00:00.000Z', '00:00'],
    ['2026-03-01T16:59:59.999Z', '23:59'],
    ['2026-03-01T08:30:00+07:00', '08:30'],
  ])('%s is %s', (instant, text) => {
    expect(formatTime(instant)).toBe(text);
  });
});
