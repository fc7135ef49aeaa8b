import { expect, test } from 'vitest';
import { formatMoment } from './format-moment';

test.each([
  // Shortly before midnight in UTC it is already the next day here.
  ['2026-02-28T17:30:05.000Z', '00:30:05 01/03/2026'],
  ['2026-03-06T02:05:09.000Z', '09:05:09 06/03/2026'],
  ['no instant', ''],
])('%s reads %s', (instant, words) => {
  expect(formatMoment(instant)).toBe(words);
});
