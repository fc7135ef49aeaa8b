import { expect, it } from 'vitest';
import { decisionKey } from './decision-key.ts';

it.each([
  ['MẪU-01/QĐ-UBND', '2026-01-02', 'ubnd-mau', 'mau-01-qd-ubnd-2026-ubnd-mau'],
  ['2045/QĐ_BYT', '2025-12-31', 'byt', '2045-qd-byt-2025-byt'],
])('%s of %s by %s is %s', (number, date, issuer, key) => {
  expect(decisionKey(number, date, issuer)).toBe(key);
});

it('the same number of another year or issuer is another decision', () => {
  const keys = [
    decisionKey('12/QĐ-UBND', '2025-03-01', 'a'),
    decisionKey('12/QĐ-UBND', '2026-03-01', 'a'),
    decisionKey('12/QĐ-UBND', '2026-03-01', 'b'),
  ];
  expect(new Set(keys).size).toBe(3);
});

it.each([
  ['…', '2026-01-02', 'byt'],
  ['12/QĐ', '02/01/2026', 'byt'],
  ['12/QĐ', '2026-01-02', 'BYT'],
])('%s of %s by %s has no key', (number, date, issuer) => {
  expect(() => decisionKey(number, date, issuer)).toThrow(/^No key can be made of/);
});
