import { expect, test } from 'vitest';
import { deadlineCalendar, deadlineEntries } from './deadline-calendar.ts';
import { deadlineOf, planOf } from './example-items.ts';
import { siteOf } from './site-of.ts';

test('each month of a monthly duty is an entry of its own; a duty without a date is none', () => {
  const site = siteOf(
    {
      plan: [planOf({ periodFrom: '2026-01-01', periodTo: '2026-03-31' })],
      deadline: [
        deadlineOf('hang-thang', { kind: 'monthly', dayOfMonth: 20, exclusive: true }),
        deadlineOf('khong-ngay', { kind: 'none', note: '' }),
      ],
    },
    '2026-02-01',
  );
  expect(deadlineEntries(site).map((entry) => [entry.uid, entry.day])).toEqual([
    ['hang-thang-2026-01@so-y-te-mau', '2026-01-19'],
    ['hang-thang-2026-02@so-y-te-mau', '2026-02-19'],
    ['hang-thang-2026-03@so-y-te-mau', '2026-03-19'],
  ]);
});

test('the calendar of a demonstration says what it is', () => {
  expect(deadlineCalendar(siteOf({}, '2026-02-01')).replaceAll('\r\n ', '')).toContain('DỮ LIỆU MẪU');
});

test('a date that moved, a slip of the signed text and a duty of the month say so', () => {
  const site = siteOf(
    {
      plan: [planOf({ issuedDate: '2026-02-06' })],
      deadline: [
        deadlineOf('ke-hoach', { kind: 'term', days: 30 }),
        deadlineOf('tong-ket', { kind: 'before', date: '2023-11-25' }),
        deadlineOf('hang-thang', { kind: 'monthly', dayOfMonth: 20, exclusive: true }),
      ],
    },
    '2026-02-10',
  );
  const entries = new Map(deadlineEntries(site).map((one) => [one.uid.split('@', 1)[0], one]));
  const term = entries.get('ke-hoach');
  const slip = entries.get('tong-ket');
  const monthly = entries.get('hang-thang-2026-02');
  expect(term).toMatchObject({ day: '2026-03-09' });
  expect(term?.description).toContain('Ngày 08/03/2026 là ngày nghỉ, chuyển sang ngày làm việc kế tiếp.');
  expect(slip).toMatchObject({ day: '2023-11-24' });
  expect(slip?.description).toContain('đứng trước ngày ban hành');
  expect(monthly).toMatchObject({ day: '2026-02-19', summary: 'Hạn: Gửi hang-thang (tháng 02/2026)' });
});

test('a plan without its date of issue gives no entry for what is counted from it', () => {
  const site = siteOf(
    {
      plan: [planOf({ issuedDate: null })],
      deadline: [
        deadlineOf('ke-hoach', { kind: 'term', days: 30 }),
        deadlineOf('ngay', { kind: 'on', date: '2026-03-05' }),
      ],
    },
    '2026-02-10',
  );
  expect(deadlineEntries(site).map(({ uid }) => uid)).toEqual(['ngay@so-y-te-mau']);
});
