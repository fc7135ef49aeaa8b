import { expect, test } from 'vitest';
import { numberText, readNumber } from './read-number';

test.each([
  ['', null],
  ['2', 2],
  [' 12 ', 12],
  ['1,5', 1.5],
  ['-3', -3],
  ['hai', 'hai'],
])('%j is read as %j', (text, value) => {
  expect(readNumber(text)).toBe(value);
});

test('what was typed stands in the box again', () => {
  expect([2, 1.5, 'hai', null].map(numberText)).toEqual(['2', '1,5', 'hai', '']);
});
