import { describe, expect, test } from 'vitest';
import { type Cell, commaSeparated as joined, csvLine } from './comma-separated.ts';

const commaSeparated = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  joined(header, rows.map(csvLine));

describe('open data as CSV', () => {
  test('starts with a byte order mark and ends every line with CRLF', () => {
    expect(commaSeparated(['a', 'b'], [['Đồng Tháp', 2]])).toBe('\uFEFFa,b\r\nĐồng Tháp,2\r\n');
  });

  test.each(['=1+1', '+84', '-5', '@SUM(A1)', '\tx', '\r=1'])('keeps the cell %j as text', (cell) => {
    const line = commaSeparated(['a'], [[cell]]).split('\uFEFFa\r\n')[1] ?? '';
    expect(line.replace(/^"/, '').startsWith("'")).toBe(true);
  });

  test('quotes commas, quotes and line breaks', () => {
    expect(commaSeparated(['a'], [['một, "hai"\nba']])).toBe('\uFEFFa\r\n"một, ""hai""\nba"\r\n');
  });

  test('numbers stay numbers, a negative one too; nothing stays empty', () => {
    expect(commaSeparated(['a', 'b', 'c'], [[-1, null, true]])).toBe('\uFEFFa,b,c\r\n-1,,true\r\n');
  });
});
