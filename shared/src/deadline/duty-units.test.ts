import { describe, expect, it } from 'vitest';
import type { DutyUnit } from './duty-units.ts';
import { vietnamWorkingDays, workingCalendar } from '../working-days/index.ts';
import { type DueDate, dutyStanding, dutyUnits, isDutyOf, owesOn } from './index.ts';

const unitOf = (change: Partial<DutyUnit> = {}): DutyUnit => ({
  code: 'BV-MAU-A',
  kind: 'hospital',
  order: 1,
  parent: null,
  activity: [{ from: '2020-01-01', to: null }],
  ...change,
});
const offices = { publishingUnit: 'TT-KSBT', adminOfficeUnit: 'PHONG-TCHC' };
const plan = { periodFrom: '2026-01-01', periodTo: '2026-12-31' };
const dueOn = (date: string): Extract<DueDate, { status: 'due' }> => ({
  status: 'due',
  date,
  nominal: date,
  isProvisional: false,
  isBeforeIssue: false,
  month: null,
});

describe('Q13 who hands in what a deadline asks for', () => {
  it.each([
    // Subject, unit, owes, why.
    ['unit_plan', unitOf(), true, 'a hospital sends its plan'],
    ['unit_report', unitOf({ code: 'TT-KSBT', kind: 'cdc' }), true, 'the publishing unit is a unit like the others'],
    ['unit_report', unitOf({ code: 'PHONG-TCHC', kind: 'department_office' }), false, 'the office receives'],
    ['unit_report', unitOf({ code: 'TYT-MAU-1', parent: 'TTYT-MAU-A' }), false, 'a station reports through its centre'],
    ['cdc_report', unitOf({ code: 'TT-KSBT', kind: 'cdc' }), true, 'its own monthly report'],
    ['cdc_report', unitOf(), false, 'and nobody else'],
    ['other', unitOf(), false, 'a duty of the whole department is not followed unit by unit'],
  ] as const)('%s: %o: %s (%s)', (subject, unit, owes, _why) => {
    expect(isDutyOf(subject, unit, offices)).toBe(owes);
  });

  it('without a named publishing unit the kind decides', () => {
    const cdc = unitOf({ code: 'KSBT', kind: 'cdc' });
    expect(isDutyOf('cdc_report', cdc, { publishingUnit: null, adminOfficeUnit: null })).toBe(true);
  });
});

it('Q7, Q13 a date is owed by the units that it asks and that live on it', () => {
  const units = [
    unitOf({ code: 'PHONG-TCHC', kind: 'department_office' }),
    unitOf({ code: 'TT-KSBT', kind: 'cdc' }),
    unitOf(),
    unitOf({ code: 'BV-MAU-B', activity: [{ from: '2026-03-06', to: null }] }),
  ];
  const codesOf = (subject: 'unit_report' | 'cdc_report' | 'other'): string[] =>
    dutyUnits(units, { subject, due: dueOn('2026-03-05'), plan, offices, today: '2026-03-10' }).map(({ code }) => code);
  expect(codesOf('unit_report')).toEqual(['TT-KSBT', 'BV-MAU-A']);
  expect(codesOf('cdc_report')).toEqual(['TT-KSBT']);
  expect(codesOf('other')).toEqual([]);
});

describe('Q13 a slip of the signed text', () => {
  const slip: DueDate = { ...dueOn('2023-11-24'), isBeforeIssue: true };

  it('makes nobody overdue, and is owed by who lives today', () => {
    const calendar = workingCalendar(vietnamWorkingDays);
    expect(dutyStanding(slip, null, '2026-03-10', calendar)).toEqual({ status: 'not_determined', receivedOn: null });
    expect(owesOn({ activity: [{ from: '2025-01-01', to: null }] }, slip, plan, '2026-03-10')).toBe(true);
    expect(owesOn({ activity: [{ from: '2020-01-01', to: '2026-02-28' }] }, slip, plan, '2026-03-10')).toBe(false);
  });
});

describe('Q7 Q13 units live', () => {
  it.each([
    ['2026-03-05', [{ from: '2020-01-01', to: null }], true, 'goes on'],
    ['2026-03-05', [{ from: '2020-01-01', to: '2026-03-05' }], true, 'its last day is the last day in time'],
    ['2026-03-05', [{ from: '2020-01-01', to: '2026-03-04' }], false, 'dissolved the day before'],
    ['2026-03-05', [{ from: '2026-03-06', to: null }], false, 'founded the day after'],
    [
      '2026-03-05',
      [
        { from: '2020-01-01', to: '2025-12-31' },
        { from: '2026-02-01', to: null },
      ],
      true,
      'taken back before',
    ],
  ])('due on %s, active %o: %s (%s)', (date, activity, owes) => {
    expect(owesOn({ activity }, dueOn(date), plan, '2026-06-01')).toBe(owes);
  });

  it('a duty without a date is owed by who lives today, within the days of the plan', () => {
    const ended = { activity: [{ from: '2020-01-01', to: '2026-05-31' }] };
    expect(owesOn(ended, { status: 'no_date' }, plan, '2026-05-31')).toBe(true);
    expect(owesOn(ended, { status: 'no_date' }, plan, '2026-06-01')).toBe(false);
    expect(owesOn(ended, { status: 'not_determined' }, plan, '2025-12-01')).toBe(true);
    expect(owesOn({ activity: [{ from: '2027-02-01', to: null }] }, { status: 'no_date' }, plan, '2027-03-01')).toBe(
      false,
    );
  });
});
