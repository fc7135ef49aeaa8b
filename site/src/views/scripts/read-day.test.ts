import { describe, expect, test } from 'vitest';
import { type DaysFile, isDay, isDaysFile, readDay } from './read-day.ts';

const file: DaysFile = {
  statuses: ['Đang công khai', 'Bị bãi bỏ', 'Chưa có hiệu lực'],
  inForce: [0],
  ahead: [2],
  rows: [
    [
      '9.900001',
      [
        ['2026-01-01', 0, 'Tên cũ'],
        ['2026-03-01', 0, 'Tên mới'],
        ['2026-05-01', 1],
      ],
    ],
    ['9.900002', [['2026-02-01', 0, 'Thủ tục hai']]],
  ],
};
const awaited: DaysFile = {
  ...file,
  rows: [
    ...file.rows,
    [
      '9.900003',
      [
        ['', 2, 'Thủ tục mới'],
        ['2026-04-01', 0],
      ],
    ],
  ],
};

describe('the list as it stood on a day', () => {
  test.each([
    ['2025-12-31', [], 0, 2],
    ['2026-01-31', ['9.900001 Tên cũ 2026-01-01'], 1, 1],
    ['2026-03-01', ['9.900001 Tên mới 2026-03-01', '9.900002 Thủ tục hai 2026-02-01'], 2, 0],
    ['2026-05-01', ['9.900002 Thủ tục hai 2026-02-01', '9.900001 Tên mới 2026-05-01'], 1, 0],
  ])('on %s', (day, rows, inForce, unknown) => {
    const list = readDay(file, day);
    expect(list.rows.map(({ code, name, href }) => `${code} ${name} ${href.slice(-11, -1)}`)).toEqual(rows);
    expect([list.inForce, list.unknown]).toEqual([inForce, unknown]);
  });

  test('what comes into effect after the day is listed as such, and leads to its own page', () => {
    const before = readDay(awaited, '2026-03-31');
    expect(before.rows.map(({ code }) => code)).toEqual(['9.900001', '9.900002', '9.900003']);
    expect(before.rows.at(-1)).toMatchObject({
      name: 'Thủ tục mới',
      words: 'Chưa có hiệu lực',
      href: '/thu-tuc/9.900003/',
    });
    expect([before.inForce, before.ahead, before.unknown]).toEqual([2, 1, 0]);
    const since = readDay(awaited, '2026-04-01');
    expect([since.inForce, since.ahead, since.rows.at(-1)?.name]).toEqual([3, 0, 'Thủ tục mới']);
  });

  test('only a day is a day, only the file is the file', () => {
    expect(['2026-03-01', '01/03/2026', '', '2026-3-1'].map(isDay)).toEqual([true, false, false, false]);
    expect([file, { rows: [] }, null].map(isDaysFile)).toEqual([true, false, false]);
  });
});
