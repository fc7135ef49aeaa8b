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
