import { describe, expect, test } from 'vitest';
import { printedRevision, sheetAnswer } from './sheet-answer.ts';

describe('the revision on a printed sheet', () => {
  test.each([
    ['?r=12', 12],
    ['', null],
    ['?r=', null],
    ['?r=-1', null],
    ['?r=1e9', null],
    ['?r=<b>', null],
  ])('%j reads as %s', (query, revision) => {
    expect(printedRevision(query)).toBe(revision);
  });

  test('equal, older and impossible revisions are told apart', () => {
    expect(sheetAnswer(12, 12)).toContain('mới nhất');
    expect(sheetAnswer(11, 12)).toContain('so ngày áp dụng');
    expect(sheetAnswer(13, 12)).toContain('không khớp');
  });
});
