import { describe, expect, it } from 'vitest';
import { linesIn, rowHeight } from './row-height.ts';

describe('lines of a wrapped cell', () => {
  it.each([
    ['', 20, 1],
    ['Đạt', 5, 1],
    ['Không đạt', 8, 2],
    ['Trung tâm Kiểm soát bệnh tật (mẫu)', 40, 1],
    ['Trung tâm Kiểm soát bệnh tật (mẫu)', 20, 2],
    ['một\nhai\nba', 20, 3],
    // A word that is longer than its column is broken wherever the column ends.
    ['x'.repeat(45), 11, 5],
    ['bao-cao-thang-muoi', 9, 3],
    ['https://vi-du.example/bao-cao', 11, 3],
  ])('%j in %i digits: %i', (text, width, lines) => {
    expect(linesIn(text, width)).toBe(lines);
  });

  it('large letters take more room than small ones', () => {
    expect(linesIn('CHI CỤC DÂN SỐ', 15)).toBeGreaterThan(linesIn('chi cục dân số', 15));
  });
});

describe('height of a row', () => {
  it('is that of its longest cell, and no more than a workbook allows', () => {
    const cell = (text: string, width: number) => ({ text, width });
    expect(rowHeight([])).toBe(15.75);
    expect(rowHeight([cell('Đạt', 10), cell('một hai ba bốn', 8), cell('x', 3)])).toBe(31.5);
    expect(rowHeight([cell('x '.repeat(500), 5)])).toBe(409);
  });
});
