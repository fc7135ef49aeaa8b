import { expect, test } from 'vitest';
import type { Duty, DueView, UnitStanding } from '../../../model/duties/index.ts';
import { countStandings, groupEntries } from './calendar-entries.ts';

const unitOf = (standing: UnitStanding['standing'], receivedOn: string | null): UnitStanding => ({
  code: standing.toUpperCase(),
  name: standing,
  shortName: standing,
  owes: true,
  standing,
  words: '',
  isOpen: receivedOn === null,
  receipt:
    receivedOn === null ? null : { id: standing, receivedOn, documentNumber: null, privateFile: null, note: null },
});
const dueOf = (date: string | null, month: string | null = null, units: UnitStanding[] = []): DueView => ({
  month,
  date,
  words: date ?? '',
  notes: [],
  daysLeft: null,
  units,
});
const dutyOf = (key: string, dates: DueView[]): Duty => ({
  key,
  planKey: 'ke-hoach',
  title: key,
  clause: '',
  subject: 'unit_report',
  who: '',
  rule: '',
  ruleNote: '',
  isFollowed: true,
  dates,
});

test('what falls due next comes first; what is overdue, what has passed and what has no date stand apart', () => {
  const late = [unitOf('received', '2026-01-30'), unitOf('overdue', null)];
  const groups = groupEntries(
    [
      dutyOf('khong-ngay', [dueOf(null)]),
      dutyOf('hang-thang', [
        dueOf('2026-01-19', '2026-01', [unitOf('unrecorded', null)]),
        dueOf('2026-02-19', '2026-02', late),
        dueOf('2026-03-19', '2026-03'),
        dueOf('2026-04-19', '2026-04'),
      ]),
      dutyOf('ke-hoach', [dueOf('2026-03-09', null, late)]),
      dutyOf('quy-1', [dueOf('2026-03-10')]),
      dutyOf('loi-chu', [{ ...dueOf('2023-11-24'), notes: [{ code: 'before_issue', message: '' }] }]),
    ],
    '2026-03-10',
  );
  const keys = (entries: readonly { readonly key: string }[]) => entries.map(({ key }) => key);
  const months = (of: typeof groups.upcoming) => of.map(({ month, entries }) => [month, keys(entries)]);
  expect(months(groups.upcoming)).toEqual([
    ['2026-03', ['quy-1', 'hang-thang-2026-03']],
    ['2026-04', ['hang-thang-2026-04']],
  ]);
  expect(keys(groups.overdue)).toEqual(['ke-hoach', 'hang-thang-2026-02']);
  expect(months(groups.past)).toEqual([['2026-01', ['hang-thang-2026-01']]]);
  expect(keys(groups.undated)).toEqual(['khong-ngay', 'loi-chu']);
});

test('what came late is received; what is overdue is open', () => {
  const units = [
    unitOf('received', '2026-03-01'),
    unitOf('received_late', '2026-03-09'),
    unitOf('overdue', null),
    unitOf('due', null),
    unitOf('unrecorded', null),
  ];
  expect(countStandings(dueOf('2026-03-05', null, units))).toEqual({
    received: 2,
    late: 1,
    open: 2,
    overdue: 1,
    unrecorded: 1,
  });
});
