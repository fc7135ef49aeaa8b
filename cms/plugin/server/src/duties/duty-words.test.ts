import type { DutyStanding } from '@cchc/shared/deadline';
import { vietnamWorkingDays, workingCalendar } from '@cchc/shared/working-days';
import { describe, expect, test } from 'vitest';
import { dueNotes, planWarnings, ruleWords, standingWords } from './duty-words.ts';

const calendar = workingCalendar(vietnamWorkingDays);
const plan = { issuedDate: '2026-02-06', periodFrom: '2026-01-01', periodTo: '2026-12-31' };
const due = {
  status: 'due',
  date: '2026-03-09',
  nominal: '2026-03-09',
  isProvisional: false,
  isBeforeIssue: false,
  month: null,
} as const;

test.each<readonly [DutyStanding, string]>([
  [{ status: 'received', receivedOn: '2026-03-02' }, 'Đã nhận ngày 02/03/2026'],
  [
    { status: 'received_late', receivedOn: '2026-03-12', workingDays: 3 },
    'Nhận muộn 03 ngày làm việc (ngày 12/03/2026)',
  ],
  [
    { status: 'received_late', receivedOn: '2026-03-07', workingDays: 0 },
    'Nhận ngày 07/03/2026, sau hạn, chưa quá 01 ngày làm việc',
  ],
  [{ status: 'due', daysLeft: 10 }, 'Chưa đến hạn (còn 10 ngày)'],
  [{ status: 'due', daysLeft: 0 }, 'Chưa đến hạn (hôm nay là ngày cuối)'],
  [{ status: 'overdue', workingDays: 1 }, 'Quá hạn 01 ngày làm việc'],
  [{ status: 'overdue', workingDays: 0 }, 'Quá hạn, chưa quá 01 ngày làm việc'],
  [{ status: 'unrecorded' }, 'Đến hạn trước khi hệ thống ghi nhận; không tính quá hạn'],
  [{ status: 'no_date', receivedOn: null }, 'Chưa nhận; không ấn định ngày nên không tính quá hạn'],
  [{ status: 'not_determined', receivedOn: null }, 'Chưa xác định được hạn'],
  [{ status: 'not_determined', receivedOn: '2026-03-02' }, 'Đã nhận ngày 02/03/2026; chưa xác định được hạn'],
])('%o: %s', (standing, words) => {
  expect(standingWords(standing)).toBe(words);
});

test.each([
  [{ kind: 'term', days: 30 }, 'Trong 30 ngày kể từ ngày ban hành kế hoạch.'],
  [{ kind: 'term', days: 5 }, 'Trong 05 ngày kể từ ngày ban hành kế hoạch.'],
  [{ kind: 'on', date: '2026-03-05' }, 'Chậm nhất ngày 05/03/2026.'],
  [{ kind: 'before', date: '2026-11-25' }, 'Trước ngày 25/11/2026.'],
  [{ kind: 'monthly', dayOfMonth: 20, exclusive: true }, 'Hằng tháng, trước ngày 20.'],
  [{ kind: 'none', note: '' }, 'Kế hoạch không ấn định thời hạn.'],
] as const)('the rule %o reads "%s"', (rule, words) => {
  expect(ruleWords(rule)).toBe(words);
});

describe('what a reader who checks a date has to know', () => {
  test('a plain date needs no word', () => {
    expect(dueNotes(due, plan, calendar)).toEqual([]);
  });

  test.each([
    // Nominal day, why it is not worked.
    ['2026-03-07', 'thứ Bảy'],
    ['2026-03-08', 'Chủ nhật'],
    ['2026-04-30', 'thứ Năm, ngày nghỉ theo lịch nghỉ lễ'],
  ])('a date that moved off %s: %s', (nominal, why) => {
    const [note] = dueNotes({ ...due, nominal }, plan, calendar);
    expect(note).toMatchObject({ code: 'moved' });
    expect(note?.message).toContain(`là ${why}, nên chuyển`);
  });

  test('a year whose days of rest are not announced, a slip before the issue, a day outside the plan', () => {
    const codesOf = (change: object) => dueNotes({ ...due, ...change }, plan, calendar).map(({ code }) => code);
    expect(codesOf({ isProvisional: true })).toEqual(['provisional']);
    const slip = { date: '2023-11-24', nominal: '2023-11-24', isBeforeIssue: true };
    expect(codesOf(slip)).toEqual(['before_issue']);
    expect(codesOf({ date: '2027-01-05', nominal: '2027-01-05' })).toEqual(['outside_plan']);
  });

  test('a plan without number and date of issue', () => {
    expect(planWarnings({ number: null, issuedDate: null }).map(({ code }) => code)).toEqual([
      'no_number',
      'no_issue_date',
    ]);
    expect(planWarnings({ number: '12/KH-SYT', issuedDate: '2026-02-06' })).toEqual([]);
  });
});
