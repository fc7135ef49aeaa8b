import { expect, it } from 'vitest';
import { compareVietnamese } from './compare-vietnamese.ts';

it.each([
  [
    ['Đồng', 'An', 'Dầu', 'Ân', 'Ăn', 'Zê'],
    ['An', 'Ăn', 'Ân', 'Dầu', 'Đồng', 'Zê'],
  ],
  [
    ['mạ', 'má', 'mã', 'mả', 'mà', 'ma'],
    ['ma', 'mà', 'mả', 'mã', 'má', 'mạ'],
  ],
  [
    ['Trạm 10', 'Trạm 9', 'Trạm 2'],
    ['Trạm 2', 'Trạm 9', 'Trạm 10'],
  ],
])('%j is sorted to %j', (given, sorted) => {
  expect(given.toSorted(compareVietnamese)).toEqual(sorted);
});

it('composed and decomposed words are equal', () => {
  expect(compareVietnamese('Bệnh viện', 'Bệnh viện'.normalize('NFD'))).toBe(0);
});
