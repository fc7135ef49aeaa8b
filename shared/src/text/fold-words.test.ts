import { expect, it } from 'vitest';
import { foldWords } from './fold-words.ts';

it.each([
  ['Bộ phận “Một cửa” – TTHC', 'bo phan mot cua tthc'],
  ['  Đường\u00a0dây\tnóng ', 'duong day nong'],
  ['1.014076', '1 014076'],
  ['…', ''],
])('%s is compared as "%s"', (text, words) => {
  expect(foldWords(text)).toBe(words);
});
