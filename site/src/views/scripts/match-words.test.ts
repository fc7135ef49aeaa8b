import { expect, test } from 'vitest';
import { matcherOf, wordsOf } from './match-words.ts';

test.each([
  ['duoc', true],
  ['Dược pham', true],
  ['pham duoc', true],
  ['1.0140', true],
  ['đăng ký', false],
  ['', true],
])('%j on "1.014076 Cấp giấy chứng nhận kinh doanh dược phẩm" -> %s', (typed, isFound) => {
  expect(matcherOf(wordsOf(typed))(wordsOf('1.014076 Cấp giấy chứng nhận kinh doanh dược phẩm'))).toBe(isFound);
});
