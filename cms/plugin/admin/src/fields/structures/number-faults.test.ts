import { expect, test } from 'vitest';
import { countFault, dayOfMonthFault, minimumFault, termFault } from './number-faults';

test.each([
  ['none', null, null],
  ['one', 1, null],
  ['zero', 0, 'không thể là 0'],
  ['negative', -2, 'số âm'],
  ['fractional', 1.5, 'số nguyên'],
  ['words', 'hai', 'số nguyên'],
])('Q1 a minimum: %s', (_case, value, part) => {
  const fault = minimumFault(value);
  if (part === null) expect(fault).toBeNull();
  else expect(fault).toContain(part);
});

test('a count may be zero or missing, a term is at least a day, and every month has the day', () => {
  expect([countFault(0), countFault(undefined), countFault(-1) === null, countFault('ba') === null]).toEqual([
    null,
    null,
    false,
    false,
  ]);
  expect([termFault(30), termFault(0) === null, termFault(null) === null]).toEqual([null, false, false]);
  expect([dayOfMonthFault(28), dayOfMonthFault(29) === null, dayOfMonthFault(0) === null]).toEqual([
    null,
    false,
    false,
  ]);
});
