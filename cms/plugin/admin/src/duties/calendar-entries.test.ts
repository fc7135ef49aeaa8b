import { expect, test } from 'vitest';
import type { Duty, DueView, UnitStanding } from '../../../model/duties/index.ts';
import { countStandings, entriesByMonth } from './calendar-entries.ts';

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

test('due dates stand under their months, soonest first; what has no date comes last', () => {
  const months = entriesByMonth([
    dutyOf('khong-ngay', [dueOf(null)]),
    dutyOf('hang-thang', [dueOf('2026-02-19', '2026-02'), dueOf('2026-03-19', '2026-03')]),
    dutyOf('quy-1', [dueOf('2026-03-05')]),
  ]);
  expect(months.map(({ month, entries }) => [month, entries.map(({ key }) => key)])).toEqual([
    ['2026-02', ['hang-thang-2026-02']],
    ['2026-03', ['quy-1', 'hang-thang-2026-03']],
    [null, ['khong-ngay']],
  ]);
});

test('what came late is received; what is overdue is open', () => {
  const units = [
    unitOf('received', '2026-03-01'),
    unitOf('received_late', '2026-03-09'),
    unitOf('overdue', null),
    unitOf('due', null),
  ];
  expect(countStandings(dueOf('2026-03-05', null, units))).toEqual({ received: 2, late: 1, open: 2, overdue: 1 });
});
