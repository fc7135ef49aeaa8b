import { expect, test } from 'vitest';
import { readRule, startOfRule } from './deadline-rule';

test('a stored rule is read as it is, an unfinished one with what is missing', () => {
  expect(readRule({ kind: 'term', days: 30 })).toEqual({ kind: 'term', days: 30 });
  expect(readRule({ kind: 'monthly', dayOfMonth: 'hai' })).toEqual({
    kind: 'monthly',
    dayOfMonth: 'hai',
    exclusive: false,
  });
  expect(readRule({ kind: 'weekly' })).toBeNull();
});

test('the date stays when only its reading changes', () => {
  const on = { kind: 'on', date: '2026-03-10' } as const;
  expect(startOfRule('before', on)).toEqual({ kind: 'before', date: '2026-03-10' });
  expect(startOfRule('term', on)).toEqual({ kind: 'term', days: null });
});
