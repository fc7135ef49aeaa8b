import { expect, test } from 'vitest';
import { dialOf } from '../presenters/dial-of.ts';
import { checkChannel } from './check-others.ts';

type Channel = Parameters<typeof checkChannel>[0];

const line = (change: Partial<Channel>): Channel =>
  ({ kind: 'phone', isSample: false, hours: [], validFrom: null, validTo: null, ...change }) as Channel;
const codesOf = (channel: Channel): string[] => checkChannel(channel).map(({ code }) => code);

test.each([
  ['0258.3822.246', '02583822246', []],
  ['(0258) 3822 246', '+842583822246', []],
  ['1900 9095', '19009095', []],
  ['0258.3822.246', null, []],
  // Two numbers, or words: nothing to compare with.
  ['1900 9095 (nhánh 2)', '19009095', []],
  ['1900 9095 (nhánh 2)', null, ['E_DIAL_MISSING']],
  ['0258 3822 222 (giờ hành chính)', null, ['E_DIAL_MISSING']],
  ['0258.3822.246', '0905123456', ['E_DIAL_DIFFERS']],
  ['115', '111', ['E_DIAL_DIFFERS']],
])('a line that reads %s and dials %s', (raw, dial, codes) => {
  expect(codesOf(line({ raw, dial }))).toEqual(codes);
});

test.each([
  ['phone', '(0258) 3822 660', null, false, '02583822660'],
  ['phone', '(0258) 3822 660', '+842583822660', false, '+842583822660'],
  ['short_code', '115', null, false, '115'],
  ['phone', '1900 9095 (nhánh 2)', null, false, null],
  ['web', '1022', null, false, null],
  // The sample tells numbers that nobody shall call.
  ['phone', '(0258) 3822 660', null, true, null],
])('a %s that reads %s with %j typed to dial, of the sample: %s, calls %s', (kind, raw, dial, isSample, called) => {
  expect(dialOf({ kind, raw, dial, isSample })).toBe(called);
});

test.each([
  ['07:30', '11:30', []],
  ['00:00', '24:00', []],
  ['13:30', '12:00', ['E_CHANNEL_HOURS']],
  ['22:00', '06:00', ['E_CHANNEL_HOURS']],
  ['07:75', '11:30', ['E_CHANNEL_HOURS']],
  ['07:30', '24:30', ['E_CHANNEL_HOURS']],
])('hours from %s to %s', (from, to, codes) => {
  expect(codesOf(line({ raw: '115', dial: null, hours: [{ days: [1], from, to }] }))).toEqual(codes);
});
