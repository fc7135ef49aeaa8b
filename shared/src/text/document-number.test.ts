import { describe, expect, it } from 'vitest';
import { compareDocumentNumbers } from './compare-document-numbers.ts';
import { foldDocumentNumber } from './fold-document-number.ts';
import { matchesDocumentNumber } from './matches-document-number.ts';

describe('foldDocumentNumber', () => {
  it.each([
    ['2045/QĐ_BYT', '2045/qd-byt'],
    ['2045 / QÐ – BYT', '2045/qd-byt'],
    ['66.16/2026/NQ-CP', '66.16/2026/nq-cp'],
    ['21-KL/TW', '21-kl/tw'],
    [' 88/SNV-HCTH ', '88/snv-hcth'],
  ])('%s -> %s', (number, folded) => {
    expect(foldDocumentNumber(number)).toBe(folded);
  });
});

describe('matchesDocumentNumber', () => {
  it.each([
    ['QD-BYT', '2045/QĐ-BYT', true],
    ['qd_byt', '2045/QĐ-BYT', true],
    ['2045', '2045/QĐ-BYT', true],
    ['2045/QĐ-BYT', '2045/QĐ_BYT', true],
    ['2046', '2045/QĐ-BYT', false],
    ['QĐ-UBND', '2045/QĐ-BYT', false],
    ['', '2045/QĐ-BYT', false],
    [' - ', '2045/QĐ-BYT', false],
  ])('"%s" finds %s: %s', (query, number, found) => {
    expect(matchesDocumentNumber(query, number)).toBe(found);
  });
});

describe('compareDocumentNumbers', () => {
  it('orders by number, and holds the same number in two spellings for equal', () => {
    expect(['12/QĐ-UBND', '9/QĐ-UBND', '100/KH-UBND'].toSorted(compareDocumentNumbers)).toEqual([
      '9/QĐ-UBND',
      '12/QĐ-UBND',
      '100/KH-UBND',
    ]);
    expect(compareDocumentNumbers('12/QĐ_UBND', '12/QD-UBND')).toBe(0);
  });
});
