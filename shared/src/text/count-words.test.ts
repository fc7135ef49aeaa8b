import { expect, it } from 'vitest';
import { countWords } from './count-words.ts';

it.each([
  ['', 0],
  ['   ', 0],
  ['Thủ tục hành chính', 4],
  ['Thủ tục – hành chính', 4],
  ['COVID-19 năm 2026.', 3],
  ['bản\u00a0sao\nbản chính', 4],
  ['Thủ tục'.normalize('NFD'), 2],
])('%j has %i syllables', (text, count) => {
  expect(countWords(text)).toBe(count);
});
