import { expect, test } from 'vitest';
import { createClock } from './domain-clock.ts';

test('without a setting the machine tells the time', () => {
  const clock = createClock(null, () => Date.parse('2026-03-01T01:00:00.000Z'));
  expect(clock.now()).toBe('2026-03-01T01:00:00.000Z');
  expect(clock.isSimulated).toBe(false);
});

test('a set clock starts at the setting and runs on with the machine', () => {
  let machine = 5_000;
  const clock = createClock('2026-03-01T08:00:00+07:00', () => machine);
  expect(clock.now()).toBe('2026-03-01T01:00:00.000Z');
  machine += 1_500;
  expect(clock.now()).toBe('2026-03-01T01:00:01.500Z');
  expect(clock.isSimulated).toBe(true);
});

test('a stopped clock is refused by a server', () => {
  expect(() => createClock('2026-03-01T08:00:00+07:00@frozen', () => 0)).toThrow(
    'CCHC_NOW: @frozen stops the clock and is for builds of the site only. Leave it out for the CMS.',
  );
});

test('a setting without an offset is refused', () => {
  expect(() => createClock('2026-03-01T08:00:00', () => 0)).toThrow('CCHC_NOW: expected an instant with its offset');
});

test.each(['2026-02-30T08:00:00+07:00', '2026-03-01T99:00:00+07:00'])('%s, which never comes, is refused', (start) => {
  expect(() => createClock(start, () => 0)).toThrow(/^E_SETTING: CCHC_NOW: there is no such day or hour/);
});
