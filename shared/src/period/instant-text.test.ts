import { expect, test } from 'vitest';
import { isInstantText } from './instant-text.ts';

test.each([
  ['2026-03-01T08:00:00+07:00', true],
  ['2028-02-29T00:00:00Z', true],
  ['2026-02-30T00:00:00+07:00', false],
  ['2026-13-01T00:00:00Z', false],
  ['2026-03-01T99:00:00Z', false],
  ['yesterday', false],
])('%s is a moment: %s', (text, isMoment) => {
  expect(isInstantText(text)).toBe(isMoment);
});
