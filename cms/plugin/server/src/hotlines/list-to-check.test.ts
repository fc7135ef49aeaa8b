import type { Channel } from '@cchc/shared/contract';
import { expect, test } from 'vitest';
import { linesToCheck } from './list-to-check.ts';

const channel = (key: string, more: Partial<Channel> = {}): Channel => ({
  key,
  kind: 'short_code',
  label: `Đường dây ${key}`,
  purpose: 'Tiếp nhận phản ánh',
  raw: '1900 9095',
  dial: null,
  hours: [],
  hoursNote: null,
  costNote: null,
  ownerUnit: 'BV-A',
  ownerName: 'Bệnh viện Mẫu A',
  url: null,
  address: null,
  order: 1,
  validFrom: null,
  validTo: null,
  verifiedOn: '2026-01-01',
  note: null,
  isFeatured: false,
  isUnverifiedSample: true,
  firstPublishedAt: '2025-06-01T02:00:00.000Z',
  ...more,
});
const units = [{ code: 'BV-A', name: 'Bệnh viện Mẫu A' }];
const linesOf = (day: string, ...channels: readonly Channel[]) =>
  linesToCheck(
    channels.map((one) => ({ documentId: `id-${one.key}`, channel: one })),
    units,
    day,
  );

test('a line whose check no longer stands leads to its entry, with the days', () => {
  expect(linesOf('2026-07-10', channel('a'))).toEqual([
    {
      key: 'a',
      label: 'Đường dây a',
      raw: '1900 9095',
      unitName: 'Bệnh viện Mẫu A',
      verifiedOn: '2026-01-01',
      daysOver: 10,
      concern: null,
      href: '/content-manager/collection-types/plugin::cchc.channel/id-a',
    },
  ]);
});

test('on the last day of its term it is no reminder yet', () => {
  expect(linesOf('2026-06-30', channel('a'))).toEqual([]);
  expect(linesOf('2026-07-01', channel('a'))).toMatchObject([{ daysOver: 1 }]);
});

test('a line that has ended is left alone', () => {
  expect(linesOf('2026-07-10', channel('a', { validTo: '2026-07-09' }))).toEqual([]);
  expect(linesOf('2026-07-10', channel('a', { validTo: '2026-07-10' }))).toHaveLength(1);
});

test('the longest overdue comes first; one that nobody ever checked goes by its publication', () => {
  const never = channel('never', { verifiedOn: null, ownerUnit: null });
  expect(linesOf('2026-07-10', channel('a'), never).map(({ key, unitName }) => [key, unitName])).toEqual([
    ['never', null],
    ['a', 'Bệnh viện Mẫu A'],
  ]);
});

test('a number of somebody’s own is listed whenever it was checked, after those overdue', () => {
  const own = channel('own', { kind: 'phone', raw: '0912 345 678', label: 'Giám đốc', verifiedOn: '2026-07-09' });
  expect(
    linesOf('2026-07-10', own, channel('a')).map(({ key, daysOver, concern }) => [key, daysOver, concern]),
  ).toEqual([
    ['a', 10, null],
    ['own', 0, 'personal_mobile'],
  ]);
});
