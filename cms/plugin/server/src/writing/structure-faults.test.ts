import { expect, test } from 'vitest';
import { structureFault } from './structure-faults.ts';

test.each([
  ['quota', ['readings', 1, 'minimum'], 'Cách hiểu 2: số tối thiểu phải là số nguyên từ 1'],
  ['quota', ['readings', 0, 'who', 'kinds'], 'Cách hiểu 1: chưa nhập đủ hoặc chưa đúng định dạng ở đối tượng'],
  ['decision', ['statedCounts', 'new'], 'Số lượng ghi trong trích yếu phải là số nguyên từ 0'],
  ['deadline', ['rule', 'days'], 'số ngày phải là số nguyên từ 1'],
  ['deadline', ['rule'], 'Cách tính hạn chưa nhập đủ'],
])('%s %j is told in words', (type, path, part) => {
  expect(structureFault(type, path)).toContain(part);
});

test('every other place has the general sentence', () => {
  expect(structureFault('quota', ['title'])).toBeNull();
  expect(structureFault('article', ['readings', 0, 'minimum'])).toBeNull();
});
