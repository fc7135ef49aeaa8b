import { expect, test } from 'vitest';
import { matchesETag } from './matches-etag.ts';

test.each([
  ['no header never matches', undefined, false],
  ['the tag matches', '"a-1-1"', true],
  ['a weak tag matches', 'W/"a-1-1"', true],
  ['one of several matches', '"x", "a-1-1"', true],
  ['the star matches everything', '*', true],
  ['another tag does not', '"a-2-1"', false],
])('%s', (_rule, header, expected) => {
  expect(matchesETag(header, '"a-1-1"')).toBe(expected);
});
