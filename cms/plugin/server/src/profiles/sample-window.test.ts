import { describe, expect, it } from 'vitest';
import { instantAt, lastDayOfMonth, openWindow } from './sample-window.ts';

describe('the sample window', () => {
  it.each([
    ['2026-01-01', ['2025-10', '2025-11', '2025-12'], '2026-01'],
    ['2026-03-31', ['2025-12', '2026-01', '2026-02'], '2026-03'],
    ['2026-12-31', ['2026-09', '2026-10', '2026-11'], '2026-12'],
  ])('around %s holds the three months before it', (today, complete, current) => {
    const window = openWindow(today);
    expect(window.completeMonths).toEqual(complete);
    expect(window.currentMonth).toBe(current);
  });

  it('moves a Saturday and a Sunday to a working day of the same month', () => {
    const window = openWindow('2026-11-22');
    expect(window.workDay({ month: -3, day: 1 })).toBe('2026-08-03');
    expect(window.workDay({ month: -3, day: 9 })).toBe('2026-08-07');
    expect(window.workDay({ month: -3, day: 10 })).toBe('2026-08-10');
  });

  it('shrinks the days of the current month to those before today and has none on the first', () => {
    expect(openWindow('2026-11-22').workDay({ month: 0, day: 28 })).toBe('2026-11-20');
    expect(openWindow('2026-11-02').workDay({ month: 0, day: 28 })).toBe('2026-11-01');
    expect(openWindow('2026-11-01').workDay({ month: 0, day: 28 })).toBeNull();
  });

  it('reads day 31 as the last day of a shorter month', () => {
    expect(openWindow('2026-04-15').exactDay({ month: -2, day: 31 })).toBe('2026-02-28');
    expect(lastDayOfMonth('2028-02')).toBe('2028-02-29');
  });

  it('counts seven hours from a wall clock in Viet Nam to UTC', () => {
    expect(instantAt('2026-11-01', '00:30')).toBe('2026-10-31T17:30:00.000Z');
  });
});
