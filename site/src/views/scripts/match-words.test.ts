import { expect, test } from 'vitest';
import { matchesWords, wordsOf } from './match-words.ts';

test.each([
  ['duoc', true],
  ['Dược pham', true],
  ['pham duoc', true],
  ['1.0140', true],
  ['đăng ký', false],
  ['', true],
])('%j on "1.014076 Cấp giấy chứng nhận kinh doanh dược phẩm" -> %s', (typed, isFound) => {
  expect(matchesWords(wordsOf('1.014076 Cấp giấy chứng nhận kinh doanh dược phẩm'), wordsOf(typed))).toBe(isFound);
});
