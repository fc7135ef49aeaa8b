import { describe, expect, it } from 'vitest';
import { addDays, dayNumber } from '../period/index.ts';
import {
  addWorkingDays,
  calendarOfSettings,
  countWorkingDays,
  isProvisional,
  isWorkingDay,
  onOrNextWorkingDay,
  vietnamWorkingDays,
  workingCalendar,
} from './index.ts';

const calendar = workingCalendar(vietnamWorkingDays);

describe('days of rest in Viet Nam', () => {
  it.each([
    ['2024-05-04', true, 'a Saturday worked for Monday 29 April'],
    ['2024-04-29', false, 'the Monday given for it'],
    ['2025-04-26', true, 'a Saturday worked for Friday 2 May'],
    ['2025-05-02', false, 'the Friday given for it'],
    ['2026-01-10', true, 'a Saturday worked for Friday 2 January'],
    ['2026-01-02', false, 'the Friday given for it'],
    ['2026-08-22', true, 'a Saturday worked for Monday 31 August'],
    ['2026-08-31', false, 'the Monday given for it'],
    ['2026-02-16', false, 'the eve of Tết'],
    ['2026-02-23', true, 'the first day after Tết'],
    ['2026-04-27', false, 'the Monday after the Hùng Kings day on a Sunday'],
    ['2022-01-03', false, 'the Monday after New Year on a Saturday'],
    ['2026-03-07', false, 'an ordinary Saturday'],
    ['2026-03-09', true, 'an ordinary Monday'],
  ])('%s is worked: %s (%s)', (date, isWorked) => {
    expect(isWorkingDay(date, calendar)).toBe(isWorked);
  });

  it('list only weekdays as rest and only weekends as swapped, each day once', () => {
    const plain = workingCalendar({ holidays: [], swappedWorkingDays: [], announcedYears: [] });
    expect(vietnamWorkingDays.holidays.filter((date) => !isWorkingDay(date, plain))).toEqual([]);
    expect(vietnamWorkingDays.swappedWorkingDays.filter((date) => isWorkingDay(date, plain))).toEqual([]);
    expect(new Set(vietnamWorkingDays.holidays).size).toBe(vietnamWorkingDays.holidays.length);
  });

  it('2027 is provisional, 2026 is not', () => {
    expect(isProvisional('2026-01-01', '2026-12-31', calendar)).toBe(false);
    expect(isProvisional('2026-12-31', '2027-01-01', calendar)).toBe(true);
    expect(isProvisional('2021-12-31', '2022-01-01', calendar)).toBe(true);
  });
});

describe('counting working days', () => {
  it.each([
    ['2026-03-06', 0, '2026-03-06', 'the day itself is day 0'],
    ['2026-03-06', 1, '2026-03-09', 'a Friday is followed by Monday'],
    ['2026-03-07', 1, '2026-03-09', 'day 0 may be a day of rest'],
    ['2026-02-13', 1, '2026-02-23', 'over Tết'],
    ['2026-01-09', 1, '2026-01-10', 'onto a swapped Saturday'],
    ['2026-08-21', 7, '2026-09-03', 'swapped Saturday counted, National Day left out'],
  ])('%s plus %i is %s: %s', (from, count, to) => {
    expect(addWorkingDays(from, count, calendar)).toBe(to);
    expect(countWorkingDays(from, to, calendar)).toBe(count);
  });

  it('runs backwards with a minus sign', () => {
    expect(countWorkingDays('2026-03-09', '2026-03-05', calendar)).toBe(-2);
  });

  it('adding one by one is adding at once', () => {
    for (let offset = 0; offset < 400; offset += 7) {
      const from = addDays('2026-01-01', offset);
      const oneByOne = addWorkingDays(addWorkingDays(from, 1, calendar), 1, calendar);
      expect(addWorkingDays(from, 2, calendar)).toBe(oneByOne);
    }
  });

  it.each([
    ['2026-03-06', '2026-03-06'],
    ['2026-03-07', '2026-03-09'],
    ['2026-02-14', '2026-02-23'],
  ])('%s or the next working day is %s', (date, expected) => {
    expect(onOrNextWorkingDay(date, calendar)).toBe(expected);
  });
});

describe('a calendar with settings laid over it', () => {
  it('adds days to an announced year and lets the settings win', () => {
    const own = calendarOfSettings(
      { holidays: ['2026-11-24', '2026-01-10'], swappedWorkingDays: ['2026-01-02'] },
      vietnamWorkingDays,
    );
    expect(isWorkingDay('2026-11-24', own)).toBe(false);
    expect(isWorkingDay('2026-01-10', own)).toBe(false);
    expect(isWorkingDay('2026-01-02', own)).toBe(true);
    expect(isWorkingDay('2026-02-16', own)).toBe(false);
  });

  it('takes a year that was only guessed from the settings alone, and holds it as announced', () => {
    const own = calendarOfSettings({ holidays: ['2027-02-08'], swappedWorkingDays: [] }, vietnamWorkingDays);
    expect(isWorkingDay('2027-02-08', own)).toBe(false);
    expect(isWorkingDay('2027-02-09', own)).toBe(true);
    expect(isProvisional('2027-01-01', '2027-12-31', own)).toBe(false);
  });

  it('leaves out what is no date', () => {
    const own = calendarOfSettings({ holidays: ['30/4/2026'], swappedWorkingDays: ['x'] }, vietnamWorkingDays);
    expect(own.rest).toEqual(new Set(vietnamWorkingDays.holidays.map(dayNumber)));
  });
});
