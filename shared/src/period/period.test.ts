import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Period, addDays, parsePeriod, periodAddress, periodOfDay, periodsBetween, shiftPeriod } from './index.ts';

const table: readonly (readonly [string, Period['kind'], string, string])[] = [
  ['2026-03', 'month', '2026-03-01', '2026-03-31'],
  ['2024-02', 'month', '2024-02-01', '2024-02-29'],
  ['2026-Q1', 'quarter', '2026-01-01', '2026-03-31'],
  ['2026-Q4', 'quarter', '2026-10-01', '2026-12-31'],
  ['2026-H1', 'half', '2026-01-01', '2026-06-30'],
  ['2026-H2', 'half', '2026-07-01', '2026-12-31'],
  ['2026-9M', 'nine_months', '2026-01-01', '2026-09-30'],
  ['2026', 'year', '2026-01-01', '2026-12-31'],
  ['2026-03@15', 'month', '2026-02-15', '2026-03-14'],
  ['2026-01@15', 'month', '2025-12-15', '2026-01-14'],
  ['2026-Q1@15', 'quarter', '2025-12-15', '2026-03-14'],
  ['2026-H2@15', 'half', '2026-06-15', '2026-12-14'],
  ['2026-9M@15', 'nine_months', '2025-12-15', '2026-09-14'],
  ['2026@15', 'year', '2025-12-15', '2026-12-14'],
  ['2026-02-15..2026-03-14', 'range', '2026-02-15', '2026-03-14'],
  ['2026-03-01..2026-03-01', 'range', '2026-03-01', '2026-03-01'],
];

describe('period grammar', () => {
  it.each(table)('%s is a %s from %s to %s, both included', (code, kind, from, to) => {
    const period = parsePeriod(code);
    expect(period).toMatchObject({ kind, code, from, to });
  });

  it.each(table)('%s is read back from its address', (code) => {
    const period = parsePeriod(code);
    if (period === null) throw new Error(`${code} is a period`);
    const address = periodAddress(period);
    expect(address).toBe(address.toLowerCase());
    expect(parsePeriod(address)).toEqual(period);
  });

  it.each([
    ['', 'nothing'],
    ['2026-13', 'no such month'],
    ['2026-0', 'half a month number'],
    ['2026-Q5', 'no such quarter'],
    ['2026-H3', 'no such half'],
    ['2026-6M', 'six months are H1'],
    ['2026-03@14', 'only the 15th is a window'],
    ['0026-03', 'a year before 1000'],
    ['2026-03-14..2026-02-15', 'ends before it begins'],
    ['2026-02-30..2026-03-14', 'a day that does not exist'],
    ['2026-02-15..2026-03-14@15', 'a range has no window'],
    [' 2026-03', 'a space'],
  ])('refuses "%s": %s', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
});

describe('periods of a day', () => {
  it.each([
    ['month', '2026-03-14', 15, '2026-03@15'],
    ['month', '2026-03-15', 15, '2026-04@15'], // the 15th opens the next month's window
    ['month', '2026-12-15', 15, '2027-01@15'],
    ['quarter', '2026-03-15', 15, '2026-Q2@15'],
    ['quarter', '2026-03-31', 1, '2026-Q1'],
    ['half', '2026-07-01', 1, '2026-H2'],
    ['year', '2026-12-15', 15, '2027@15'],
  ] as const)('%s of %s in the window from day %i is %s', (kind, day, startDay, code) => {
    expect(periodOfDay(kind, day, startDay).code).toBe(code);
  });

  it('follow each other without gap or overlap, and every day lies in exactly one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('month', 'quarter', 'half', 'year'),
        fc.constantFrom(1, 15),
        fc.integer({ min: 0, max: 4000 }),
        fc.integer({ min: 0, max: 900 }),
        (kind, startDay, offset, length) => {
          const from = addDays('2020-01-01', offset);
          const to = addDays(from, length);
          const periods = periodsBetween(kind, from, to, startDay);
          expect(periods[0]?.from !== undefined && periods[0].from <= from && periods[0].to >= from).toBe(true);
          expect(periods.at(-1)?.to !== undefined && (periods.at(-1)?.to ?? '') >= to).toBe(true);
          periods.slice(1).forEach((period, index) => {
            expect(period.from).toBe(addDays(periods[index]?.to ?? '', 1));
          });
          for (const period of periods) {
            expect(parsePeriod(period.code)).toEqual(period);
            expect(periodOfDay(kind, period.from, startDay)).toEqual(period);
            expect(periodOfDay(kind, period.to, startDay)).toEqual(period);
          }
        },
      ),
    );
  });

  it('periodsBetween of days in the wrong order is empty', () => {
    expect(periodsBetween('month', '2026-03-02', '2026-03-01')).toEqual([]);
  });

  it.each([
    ['month', '2026-01', -1, '2025-12'],
    ['month', '2026-12@15', 1, '2027-01@15'],
    ['quarter', '2026-Q1', -1, '2025-Q4'],
    ['year', '2026', 2, '2028'],
  ] as const)('the %s %s shifted by %i is %s', (kind, code, steps, shifted) => {
    const period = parsePeriod(code);
    if (period === null) throw new Error(`${code} is a period`);
    expect(shiftPeriod({ ...period, kind }, steps).code).toBe(shifted);
  });
});
