import { describe, expect, test } from 'vitest';
import { daysLeftWords } from './days-left-words.ts';

/** 2026-03-31 is the last day; the clock is that of Viet Nam. */
const at = (clock: string): number => Date.parse(`${clock}+07:00`);

describe('days left of a period, today counted', () => {
  test.each([
    ['2026-03-01T00:00:00', 'còn 31 ngày'],
    ['2026-03-24T09:00:00', 'còn 08 ngày'],
    ['2026-03-30T23:59:59', 'còn 02 ngày'],
    ['2026-03-31T00:00:00', 'hôm nay là ngày cuối'],
    ['2026-03-31T23:59:59', 'hôm nay là ngày cuối'],
    ['2026-04-01T00:00:00', ''],
  ])('at %s: "%s"', (clock, words) => {
    expect(daysLeftWords('2026-03-31', at(clock))).toBe(words);
  });

  test('says nothing of what is no day', () => {
    expect(daysLeftWords('', at('2026-03-01T00:00:00'))).toBe('');
  });
});
