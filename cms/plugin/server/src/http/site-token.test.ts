import { expect, test } from 'vitest';
import { judgeToken } from './site-token.ts';

const token = 'a-token-of-more-than-thirty-two-characters';

test.each([
  ['no header', undefined, 'missing'],
  ['another scheme', `Basic ${token}`, 'missing'],
  ['an empty token', 'Bearer ', 'missing'],
  ['a wrong token', `Bearer ${token}x`, 'wrong'],
  ['a part of the token', `Bearer ${token.slice(0, -1)}`, 'wrong'],
  ['the token', `Bearer ${token}`, 'granted'],
  ['the token with the scheme in other letters', `bearer ${token}`, 'granted'],
])('%s', (_rule, header, verdict) => {
  expect(judgeToken(header, token)).toBe(verdict);
});

test('a CMS without a token lets nobody in', () => {
  expect(judgeToken('Bearer ', null)).toBe('missing');
  expect(judgeToken(`Bearer ${token}`, null)).toBe('wrong');
});
