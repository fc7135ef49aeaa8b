import { expect, test } from 'vitest';
import { checkChannel } from './check-others.ts';

const codesOf = (raw: string, dial: string | null): string[] =>
  checkChannel({ raw, dial, validFrom: null, validTo: null } as Parameters<typeof checkChannel>[0]).map(
    ({ code }) => code,
  );

test.each([
  ['0258.3822.246', '02583822246', []],
  ['(0258) 3822 246', '+842583822246', []],
  ['1900 9095', '19009095', []],
  ['0258.3822.246', null, []],
  // Two numbers, or words: nothing to compare with.
  ['1900 9095 (nhánh 2)', '19009095', []],
  ['0258.3822.246', '0905123456', ['E_DIAL_DIFFERS']],
  ['115', '111', ['E_DIAL_DIFFERS']],
])('a line that reads %s and dials %s', (raw, dial, codes) => {
  expect(codesOf(raw, dial)).toEqual(codes);
});
