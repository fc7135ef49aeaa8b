import { describe, expect, test } from 'vitest';
import type { StoredRecord } from '../build-plan.ts';
import { type TestCell, doubtsOf, fileOf, options, planned, refusalsOf, sheetOf, stored } from '../file.fixture.ts';
import { parseHours } from './parse-hours.ts';
import { planHotlines } from './plan-hotlines.ts';

const units = [{ code: 'BV-MAU-A', name: 'Bệnh viện Mẫu A', otherNames: [] }];
const plan = (rows: readonly (readonly TestCell[])[], channels: readonly StoredRecord[] = []) =>
  planned((builder) => {
    planHotlines(fileOf([sheetOf(rows)]), { channels, units }, options(), builder);
  });

const head = ['Tên kênh', 'Loại', 'Số điện thoại', 'Đơn vị', 'Dùng để', 'Giờ tiếp nhận'];
const row = (raw: TestCell, change: Readonly<Record<number, TestCell>> = {}): TestCell[] => {
  const cells: TestCell[] = ['Đường dây nóng', 'Điện thoại', raw, 'Bệnh viện Mẫu A', 'Phản ánh', null];
  for (const [place, value] of Object.entries(change)) cells[Number(place)] = value;
  return cells;
};
const dataOf = (raw: TestCell, change: Readonly<Record<number, TestCell>> = {}) =>
  plan([head, row(raw, change)]).writes[0]?.data;

describe('numbers as they were published', () => {
  test.each<readonly [TestCell, string, string | undefined, string]>([
    ['1900-9095', '1900-9095', '19009095', 'phone'],
    ['(0259) 3822 660', '(0259) 3822 660', '02593822660', 'phone'],
    ['02613.710362', '02613.710362', '02613710362', 'phone'],
    ['115', '115', '115', 'short_code'],
    [2593822660, '02593822660', '02593822660', 'phone'],
    ['04.39985765', '04.39985765', undefined, 'phone'],
  ])('%s', (raw, kept, dial, kind) => {
    expect([dataOf(raw)?.['raw'], dataOf(raw)?.['dial'], dataOf(raw)?.['kind'], dataOf(raw)?.['ownerUnit']]).toEqual([
      kept,
      dial,
      kind,
      'BV-MAU-A',
    ]);
  });

  test.each<readonly [string, TestCell, Readonly<Record<number, TestCell>>, readonly string[]]>([
    ['an old area code', '04.39985765', {}, ['phone_old_area C2']],
    ['a lost zero', 2593822660, {}, ['phone_zero_added C2']],
    ['no kind', '115', { 1: null }, ['kind_guessed C2']],
    ['no purpose', '115', { 4: null }, ['purpose_missing E2']],
    ['a mobile of a person', '0912 345 678', { 0: 'Giám đốc' }, ['personal_mobile C2']],
    ['hours in prose', '115', { 5: 'khi có người trực' }, ['hours_unread F2']],
  ])('%s is a doubt', (_what, raw, change, doubts) => {
    expect(doubtsOf(plan([head, row(raw, change)]))).toEqual(doubts);
  });

  test.each<readonly [string, TestCell, Readonly<Record<number, TestCell>>, string]>([
    ['no number', null, {}, 'value_missing C2'],
    ['no name', '115', { 0: null }, 'value_missing A2'],
    ['no owner', '115', { 3: null }, 'value_missing D2'],
    ['an unknown kind', '115', { 1: 'Chim câu' }, 'word_unknown B2'],
  ])('%s is refused', (_what, raw, change, refusal) => {
    expect(refusalsOf(plan([head, row(raw, change)]))).toEqual([refusal]);
  });
});

test('a new number that cannot be dialled does not keep the old one to dial', () => {
  const values = { label: 'Đường dây nóng', ownerName: 'Bệnh viện Mẫu A', raw: '1900 9095', dial: '19009095' };
  const written = (raw: string) => plan([head, row(raw)], [stored(values)]).writes[0];
  expect(written('0258 3822 246 (nhánh 2)')).toMatchObject({ documentId: 'doc-Đường dây nóng', data: { dial: null } });
  expect(written('0258 3822 246')?.data).toMatchObject({ dial: '02583822246' });
  expect(written('1900 9095')?.data).not.toHaveProperty('dial');
});

test('new hours in prose do not keep the old ones beside them; the same prose leaves what was made of it', () => {
  const values = { label: 'Đường dây nóng', ownerName: 'Bệnh viện Mẫu A', raw: '115', dial: '115' };
  const hours = [{ days: [1], from: '00:00', to: '24:00' }];
  const written = (hoursNote: string | null) =>
    plan([head, row('115', { 5: 'khi có người trực' })], [stored({ ...values, hours, hoursNote })]).writes[0]?.data;
  expect(written(null)).toMatchObject({ hours: [], hoursNote: 'khi có người trực' });
  expect(written('khi có người trực')).not.toHaveProperty('hours');
});

test('the same number under two names is kept twice; the same row twice is refused', () => {
  expect(doubtsOf(plan([head, row('115'), row('115', { 0: 'Tên khác' })]))).toEqual(['number_repeated C3']);
  expect(refusalsOf(plan([head, row('115'), row('115')]))).toEqual(['row_twice A3']);
});

test('a channel whose number changed is the same channel; one that is the same stays', () => {
  const held = stored({
    label: 'Đường dây nóng',
    ownerName: 'Bệnh viện Mẫu A',
    ownerUnit: 'BV-MAU-A',
    kind: 'short_code',
    raw: '115',
    dial: '115',
    purpose: 'Phản ánh',
  });
  expect(plan([head, row('115')], [held]).rows[0]?.change).toBe('same');
  const changed = plan([head, row('1022')], [held]);
  expect([changed.rows[0]?.change, changed.writes[0]?.documentId]).toEqual(['change', held.documentId]);
});

test('an address of a page, with and without its beginning', () => {
  const result = plan([
    ['Tên', 'Đường dẫn', 'Cơ quan', 'Mục đích'],
    ['Hệ thống phản ánh', 'https://pakn.mau.gov.vn/', 'Tỉnh Mẫu', 'Gửi'],
    ['Cổng', 'cchc.mau.gov.vn', 'Tỉnh Mẫu', 'Xem'],
  ]);
  expect(result.writes.map(({ data }) => [data['kind'], data['url'], data['raw']])).toEqual([
    ['web', 'https://pakn.mau.gov.vn/', 'https://pakn.mau.gov.vn/'],
    ['web', 'https://cchc.mau.gov.vn', 'cchc.mau.gov.vn'],
  ]);
});

const week = [1, 2, 3, 4, 5];
const all = [1, 2, 3, 4, 5, 6, 7];
test.each([
  ['24/7', [{ days: all, from: '00:00', to: '24:00' }]],
  [
    'Thứ Hai - Thứ Sáu: 7h30 - 11h30, 13h30 - 17h',
    [
      { days: week, from: '07:30', to: '11:30' },
      { days: week, from: '13:30', to: '17:00' },
    ],
  ],
  ['Giờ hành chính: 7:30-17:00', [{ days: week, from: '07:30', to: '17:00' }]],
  ['Thứ 7: 8h đến 11h', [{ days: [6], from: '08:00', to: '11:00' }]],
  [
    'T2 - T6: 8h-17h; T7, CN: 8h-11h',
    [
      { days: week, from: '08:00', to: '17:00' },
      { days: [6, 7], from: '08:00', to: '11:00' },
    ],
  ],
  ['17h - 7h', null],
  ['giờ hành chính', null],
  ['25h - 26h', null],
])('hours “%s”', (text, hours) => {
  expect(parseHours(text)).toEqual(hours);
});
