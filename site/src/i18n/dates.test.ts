import { describe, expect, it } from 'vitest';
import { civilDateOf, formatDateTime, formatMonth, localIso, monthOf } from './dates.ts';

describe('dates of pages', () => {
  it('turn to the next day at midnight in Viet Nam', () => {
    expect(civilDateOf('2026-03-31T16:59:59.999Z')).toBe('2026-03-31');
    expect(civilDateOf('2026-03-31T17:00:00.000Z')).toBe('2026-04-01');
    expect(monthOf('2026-12-31T17:00:00.000Z')).toBe('2027-01');
  });

  it('read hour first, then the day with two digits', () => {
    expect(formatDateTime('2026-03-06T01:05:00.000Z')).toBe('08:05 06/03/2026');
    expect(localIso('2026-03-06T01:05:00.000Z')).toBe('2026-03-06T08:05:00+07:00');
    expect(formatMonth('2026-03')).toBe('Tháng 03/2026');
  });
});
