import { afterEach, describe, expect, it } from 'vitest';
import { civilDateOf, nextMidnight, parsePeriod, startOfDay } from './index.ts';
import { instantInterval, isOver } from './period.ts';

const machineZone = process.env['TZ'];
afterEach(() => {
  if (machineZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = machineZone;
});

/** Zones on both sides of Viet Nam, one with half an hour, one with daylight saving. */
const zones: readonly (readonly [string, number])[] = [
  ['UTC', 0],
  ['Asia/Ho_Chi_Minh', -420],
  ['Pacific/Kiritimati', -840],
  ['Asia/Kolkata', -330],
  ['America/Los_Angeles', 480],
];

describe.each(zones)('on a machine in %s', (zone, offset) => {
  const inZone = <T>(read: () => T): T => {
    process.env['TZ'] = zone;
    // The zone must really be in force, or the table proves nothing.
    expect(new Date('2026-01-15T00:00:00.000Z').getTimezoneOffset()).toBe(offset);
    return read();
  };

  it.each([
    ['2026-02-28T16:59:59.999Z', '2026-02-28', '23:59:59.999 on the last day of February'],
    ['2026-02-28T17:00:00.000Z', '2026-03-01', '00:00:00 on the 1st of March'],
    ['2026-02-28T17:30:00.000Z', '2026-03-01', '00:30 on the 1st, though UTC says February'],
    ['2026-03-01T00:00:00.000Z', '2026-03-01', '07:00 on the 1st'],
    ['2025-12-31T17:00:00.000Z', '2026-01-01', 'midnight of the new year'],
    ['2024-02-28T17:00:00.000Z', '2024-02-29', 'midnight of a leap day'],
  ])('%s belongs to %s: %s', (instant, date) => {
    expect(inZone(() => civilDateOf(instant))).toBe(date);
  });

  it('the next midnight is strictly later', () => {
    expect(inZone(() => nextMidnight('2026-03-31T16:59:59.999Z'))).toBe('2026-03-31T17:00:00.000Z');
    expect(inZone(() => nextMidnight('2026-03-31T17:00:00.000Z'))).toBe('2026-04-01T17:00:00.000Z');
  });

  it('a month is over at midnight there and not a millisecond earlier', () => {
    const march = parsePeriod('2026-03');
    if (march === null) throw new Error('2026-03 is a period');
    expect(inZone(() => isOver(march, '2026-03-31T16:59:59.999Z'))).toBe(false);
    expect(inZone(() => isOver(march, '2026-03-31T17:00:00.000Z'))).toBe(true);
    expect(instantInterval(march)).toEqual({ start: '2026-02-28T17:00:00.000Z', end: '2026-03-31T17:00:00.000Z' });
  });
});

describe('startOfDay', () => {
  it('is the instant from which the day is current', () => {
    expect(startOfDay('2026-03-01')).toBe('2026-02-28T17:00:00.000Z');
    expect(civilDateOf(startOfDay('2026-03-01'))).toBe('2026-03-01');
  });
});
