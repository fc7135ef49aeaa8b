import type { Doubt } from '../../../model/imports/doubt.ts';
import { importWords } from '../words/import-words';

const words = importWords.doubts;
/** What a spreadsheet would take for a formula. */
const formulaStart = /^[=+\-@\t\r]/;

const cellOf = (value: string): string => {
  const text = formulaStart.test(value) ? `'${value}` : value;
  return /[",\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The doubts as a file for a spreadsheet: UTF-8 with a byte order mark. */
export function doubtsCsv(doubts: readonly Doubt[]): string {
  const lines = doubts.map(({ severity, code, sheet, row, column, cell, message, value }) =>
    [words[severity], code, sheet, row === null ? '' : String(row), column, cell, message, value].map(cellOf).join(','),
  );
  return `\uFEFF${[words.csvHeads.join(','), ...lines].join('\r\n')}\r\n`;
}
