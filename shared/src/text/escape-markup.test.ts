import { expect, test } from 'vitest';
import { compareText } from './compare-text.ts';
import { escapeMarkup, unescapeMarkup } from './escape-markup.ts';

test.each([
  ['Khám & chữa bệnh', 'Khám &amp; chữa bệnh'],
  ['"><script>', '&quot;&gt;&lt;script&gt;'],
  ['&amp;', '&amp;amp;'],
])('%s is written as %s, and read again', (text, written) => {
  expect(escapeMarkup(text)).toBe(written);
  expect(unescapeMarkup(written)).toBe(text);
});

test('keys are ordered by code units, whatever the language of the machine', () => {
  expect(['ă', 'b', 'B', 'a', 'a'].sort(compareText)).toEqual(['B', 'a', 'a', 'b', 'ă']);
});
