import { expect, test } from 'vitest';
import { instantOf, momentWords, wallClockOf } from './wall-clock';

test('a moment is that of the clock in Viet Nam, wherever the browser stands', () => {
  expect(instantOf({ day: '2026-12-01', time: '06:30' })).toBe('2026-11-30T23:30:00.000Z');
  expect(wallClockOf('2026-11-30T23:30:00.000Z')).toEqual({ day: '2026-12-01', time: '06:30' });
  expect(momentWords('2026-11-30T23:30:00.000Z')).toBe('06:30 ngày 01/12/2026');
  expect(momentWords('2026-11-30T17:05:00.000Z')).toBe('00:05 ngày 01/12/2026');
});

test.each([
  ['no day', { day: '', time: '08:00' }],
  ['no time', { day: '2026-12-01', time: '' }],
  ['no such hour', { day: '2026-12-01', time: '25:00' }],
])('%s is no moment', (_case, clock) => {
  expect(instantOf(clock)).toBeNull();
});
