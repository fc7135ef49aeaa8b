import { expect, test } from 'vitest';
import { chooseEncoding, matchesETag } from './negotiate.ts';

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip', 'gzip'],
  ['gzip, deflate, br', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.5, gzip;q=0.8', 'gzip'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['identity', 'identity'],
])('a client that accepts %j gets %s', (header, expected) => {
  expect(chooseEncoding(header)).toBe(expected);
});

test.each([
  [undefined, false],
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['*', true],
  ['"b"', false],
])('If-None-Match %s against "a" is %s', (header, expected) => {
  expect(matchesETag(header, '"a"')).toBe(expected);
});
