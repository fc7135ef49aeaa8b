import { expect, test } from 'vitest';
import { changeInstants, nextChange } from './next-change.ts';

const now = '2026-03-01T02:00:00.000Z';

test.each([
  ['nothing is due: the next midnight in Asia/Ho_Chi_Minh', [], '2026-03-01T17:00:00.000Z'],
  ['an instant before midnight goes first', ['2026-03-01T05:00:00.000Z'], '2026-03-01T05:00:00.000Z'],
  ['what is past or now does not count', [now, '2026-02-01T00:00:00.000Z'], '2026-03-01T17:00:00.000Z'],
  ['what lies after midnight waits', ['2026-03-05T00:00:00.000Z'], '2026-03-01T17:00:00.000Z'],
])('%s', (_rule, instants, expected) => {
  expect(nextChange(instants, now)).toBe(expected);
});

test('a channel changes at the midnight that begins its first day and at the one that ends its last', () => {
  expect(changeInstants('channel', { validFrom: '2026-03-02', validTo: '2026-03-31' })).toEqual([
    '2026-03-01T17:00:00.000Z',
    '2026-03-31T17:00:00.000Z',
  ]);
});

test('a decision changes pages when it and when each of its rows takes effect', () => {
  const decision = {
    issuedDate: '2026-03-01',
    effectiveDate: null,
    items: [{ effectiveDate: '2026-04-01' }, { effectiveDate: null }],
    acts: [{ effectiveDate: '2026-05-01' }],
  };
  expect(changeInstants('decision', decision)).toEqual([
    '2026-02-28T17:00:00.000Z',
    '2026-03-31T17:00:00.000Z',
    '2026-04-30T17:00:00.000Z',
  ]);
});

test('a banner changes at both its ends, an article where it expires', () => {
  const banner = { from: '2026-03-01T03:00:00.000Z', until: '2026-03-01T04:00:00.000Z' };
  expect(changeInstants('banner', banner)).toEqual([banner.from, banner.until]);
  expect(changeInstants('article', { expiresAt: null })).toEqual([]);
  expect(changeInstants('article', { expiresAt: banner.from })).toEqual([banner.from]);
});
