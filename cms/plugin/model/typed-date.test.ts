import { expect, test } from 'vitest';
import { readTypedDate, showTypedDate } from './typed-date.ts';

test.each([
  ['6/3/2026', '2026-03-06'],
  ['06-03-2026', '2026-03-06'],
  [' 06.03.2026 ', '2026-03-06'],
  ['2026-03-06', '2026-03-06'],
  ['2026-3-6', '2026-03-06'],
  ['06/03/2026 08:30', '2026-03-06'],
  ['2026-03-06T00:00:00.000Z', '2026-03-06'],
  ['Ngày 6/3/2026', '2026-03-06'],
  ['Khánh Hòa, ngày 06 tháng 3 năm 2026', '2026-03-06'],
  ['29/2/2028', '2028-02-29'],
  ['29/2/2026', null],
  ['31/02/2026', null],
  ['6/3/26', null],
  ['kể từ ngày ký', null],
  ['', null],
])('%j is read as %j', (typed, day) => {
  expect(readTypedDate(typed)).toBe(day);
});

test('a stored day is shown with two digits; what is no day stays as it was typed', () => {
  expect(showTypedDate('2026-03-06')).toBe('06/03/2026');
  expect(showTypedDate('31/02/2026')).toBe('31/02/2026');
  expect(showTypedDate(null)).toBe('');
});
