import { describe, expect, it } from 'vitest';
import type { DeadlineRule } from './due-date.ts';
import { dueDates, dutyStanding } from './index.ts';
import { vietnamWorkingDays, workingCalendar } from '../working-days/index.ts';

const calendar = workingCalendar(vietnamWorkingDays);
const year2024 = { issuedDate: '2024-02-15', periodFrom: '2024-01-01', periodTo: '2024-12-31' };
const first = (rule: DeadlineRule, plan: Parameters<typeof dueDates>[1] = year2024) =>
  dueDates(rule, plan, calendar)[0];

describe('Q13 due dates', () => {
  it('Q13 a plan issued on 15/02/2024 with 30 days is due on 18/03/2024, since 16/03 is a Saturday', () => {
    expect(first({ kind: 'term', days: 30 })).toEqual({
      status: 'due',
      date: '2024-03-18',
      nominal: '2024-03-16',
      isProvisional: false,
      isBeforeIssue: false,
      month: null,
    });
  });

  it('Q13 "before 10/03/2024" is 09/03, a Saturday, and stays', () => {
    expect(first({ kind: 'before', date: '2024-03-10' })).toMatchObject({ date: '2024-03-09', nominal: '2024-03-09' });
  });

  it('Q13 a fixed date is inclusive and does not move off a Sunday', () => {
    expect(first({ kind: 'on', date: '2024-06-09' })).toMatchObject({ date: '2024-06-09', nominal: '2024-06-09' });
  });

  it('Q13 "before 25/11/2024" ends on 24/11', () => {
    expect(first({ kind: 'before', date: '2024-11-25' })).toMatchObject({ date: '2024-11-24', isBeforeIssue: false });
  });

  it('Q13 the printed slip 25/11/23 in a plan of 2024 is kept as signed and flagged', () => {
    expect(first({ kind: 'before', date: '2023-11-25' })).toMatchObject({ date: '2023-11-24', isBeforeIssue: true });
  });

  it.each([
    // Issue day, days, nominal end, due date.
    ['2026-01-15', 30, '2026-02-14', '2026-02-23'], // a Saturday with Tết behind it
    ['2026-08-10', 12, '2026-08-22', '2026-08-22'], // a Saturday that is worked stays
    ['2026-03-02', 1, '2026-03-03', '2026-03-03'], // the day after issue is day 1
  ])('Q13 issued %s, a term of %i days ends %s and is due %s', (issuedDate, days, nominal, date) => {
    expect(first({ kind: 'term', days }, { ...year2024, issuedDate })).toMatchObject({ nominal, date });
  });

  it('Q13 a term that moves in a year not yet announced is provisional', () => {
    expect(first({ kind: 'term', days: 30 }, { ...year2024, issuedDate: '2027-01-05' })).toMatchObject({
      nominal: '2027-02-04',
      date: '2027-02-11',
      isProvisional: true,
    });
  });

  it('Q13 a term of a plan without issue date is not determined', () => {
    expect(dueDates({ kind: 'term', days: 30 }, { ...year2024, issuedDate: null }, calendar)).toEqual([
      { status: 'not_determined' },
    ]);
  });

  it('Q13 a fixed date of a plan without issue date is still determined', () => {
    expect(first({ kind: 'on', date: '2024-03-05' }, { ...year2024, issuedDate: null })).toMatchObject({
      date: '2024-03-05',
      isBeforeIssue: false,
    });
  });

  it('Q13 a duty without a date has none', () => {
    expect(dueDates({ kind: 'none', note: '' }, year2024, calendar)).toEqual([{ status: 'no_date' }]);
  });

  it('Q13 "before the 20th of every month" ends on the 19th of each month from the issue of the plan on', () => {
    const dates = dueDates({ kind: 'monthly', dayOfMonth: 20, exclusive: true }, year2024, calendar);
    expect(dates).toHaveLength(11);
    expect(dates[0]).toMatchObject({ date: '2024-02-19', month: '2024-02' });
    expect(dates[10]).toMatchObject({ date: '2024-12-19', month: '2024-12' });
  });

  it('Q13 an inclusive monthly day is itself in time, and a day before the issue is no duty', () => {
    const dates = dueDates({ kind: 'monthly', dayOfMonth: 10, exclusive: false }, year2024, calendar);
    expect(dates[0]).toMatchObject({ date: '2024-03-10', month: '2024-03' });
  });
});

describe('Q13 standing of a duty', () => {
  const due = first({ kind: 'term', days: 30 });
  if (due === undefined) throw new Error('a term has one due date');

  it.each([
    // Received, today, standing. Due on Monday 18/03/2024.
    ['2024-03-18', '2024-03-20', { status: 'received', receivedOn: '2024-03-18' }],
    ['2024-03-19', '2024-03-20', { status: 'received_late', receivedOn: '2024-03-19', workingDays: 1 }],
    ['2024-03-25', '2024-03-25', { status: 'received_late', receivedOn: '2024-03-25', workingDays: 5 }],
    [null, '2024-03-18', { status: 'due', daysLeft: 0 }],
    [null, '2024-03-08', { status: 'due', daysLeft: 10 }],
    [null, '2024-03-22', { status: 'overdue', workingDays: 4 }],
  ] as const)('Q13 received %s, seen on %s: %j', (receivedOn, today, standing) => {
    expect(dutyStanding(due, receivedOn, today, calendar)).toEqual(standing);
  });

  it.each([
    // First start, whether anybody's receipt of this due date is there, received, standing. Due on 18/03/2024.
    ['2024-03-18', false, null, 'overdue'],
    ['2024-03-19', false, null, 'unrecorded'],
    ['2024-03-19', true, null, 'overdue'],
    ['2024-03-19', true, '2024-03-18', 'received'],
    ['2024-03-19', true, '2024-03-22', 'received_late'],
    [null, false, null, 'overdue'],
  ] as const)(
    'Q13 with the portal started on %s and a receipt of the same due date there (%s), received %s: %s',
    (recordsFrom, hasReceipt, receivedOn, status) => {
      const standing = dutyStanding(due, receivedOn, '2024-03-25', calendar, { recordsFrom, hasReceipt });
      expect(standing.status).toBe(status);
    },
  );

  it('Q13 what falls due after the first start is due, whatever was recorded', () => {
    const records = { recordsFrom: '2024-03-19', hasReceipt: false };
    expect(dutyStanding(due, null, '2024-03-18', calendar, records)).toEqual({ status: 'due', daysLeft: 0 });
  });

  it('Q13 received on a Saturday after a Friday is late by no working day', () => {
    const friday = first({ kind: 'on', date: '2024-03-15' });
    if (friday === undefined) throw new Error('a fixed date is one due date');
    expect(dutyStanding(friday, '2024-03-16', '2024-03-16', calendar)).toEqual({
      status: 'received_late',
      receivedOn: '2024-03-16',
      workingDays: 0,
    });
  });

  it.each(['no_date', 'not_determined'] as const)('Q13 a duty that is %s is never overdue', (status) => {
    expect(dutyStanding({ status }, null, '2099-01-01', calendar)).toEqual({ status, receivedOn: null });
  });
});
