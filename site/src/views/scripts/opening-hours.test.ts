import { describe, expect, test } from 'vitest';
import { isOpenAt, zonedMoment } from './opening-hours.ts';

const office = '1,2,3,4,5|07:30|11:30;1,2,3,4,5|13:30|17:00';

describe('opening hours in Asia/Ho_Chi_Minh', () => {
  test.each([
    ['Monday 07:29', '2026-03-02T00:29:59.000Z', false],
    ['Monday 07:30, the first minute', '2026-03-02T00:30:00.000Z', true],
    ['Monday 11:30, the end itself', '2026-03-02T04:30:00.000Z', false],
    ['Sunday there although Saturday in UTC', '2026-02-28T18:00:00.000Z', false],
    ['Friday 16:59', '2026-03-06T09:59:00.000Z', true],
  ])('%s', (_name, instant, isOpen) => {
    expect(isOpenAt(office, zonedMoment(new Date(instant)))).toBe(isOpen);
  });

  test('a line that answers day and night is open at 23:59 and at midnight', () => {
    const always = '1,2,3,4,5,6,7|00:00|24:00';
    expect(isOpenAt(always, { day: 7, time: '23:59' })).toBe(true);
    expect(isOpenAt(always, { day: 1, time: '00:00' })).toBe(true);
  });

  test('without hours nothing is claimed', () => {
    expect(isOpenAt('', { day: 1, time: '09:00' })).toBe(false);
  });
});
