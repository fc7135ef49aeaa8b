import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { type FileTables, emptyContent, gridAddress } from '../../../../model/imports/sheet.ts';
import { startAllowance } from './cell-allowance.ts';
import { decodeText } from './decode-text.ts';
import { limits } from './limits.ts';
import { refuseFile } from './refuse-file.ts';

const separators = [';', ',', '\t'] as const;

/** The separator that cuts the first lines into the most columns, the same number on each. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 10)
    // What stands between quotes separates nothing.
    .map((line) => line.replace(/"[^"]*"/g, ''));
  const scoreOf = (separator: string): number => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const [first = 0] = counts;
    return first === 0 ? 0 : first * (counts.filter((count) => count === first).length / counts.length);
  };
  return [...separators].sort((a, b) => scoreOf(b) - scoreOf(a))[0] ?? ',';
}

const recordsSchema = z.array(z.array(z.string()));

function readRecords(text: string) {
  try {
    const records: unknown = parse(text, {
      delimiter: separatorOf(text),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: 1_000_000,
      // One more than is allowed tells that there are too many; millions of them need not stand in memory for that.
      to: limits.rows + 1,
    });
    return recordsSchema.parse(records);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const lines: unknown = Reflect.get(error, 'lines');
    const row = typeof lines === 'number' ? lines : 1;
    return refuseFile(
      'E_IMPORT_DAMAGED',
      `Tệp CSV sai ở gần dòng ${row}: có dấu ngoặc kép mở mà không đóng, hoặc một ô quá dài. Hãy sửa dòng đó rồi nhập lại.`,
      { row },
    );
  }
}

/** Reads a CSV file. Rows are numbered as a spreadsheet shows them; a cell with several lines is one row. */
export function readCsv(bytes: Uint8Array): FileTables {
  const records = readRecords(decodeText(bytes));
  const width = records.reduce((widest, record) => Math.max(widest, record.length), 0);
  if (records.length > limits.rows || width > limits.columns) {
    refuseFile('E_IMPORT_ROWS', `Tệp có hơn ${limits.rows} dòng hoặc ${limits.columns} cột. Hãy tách thành nhiều tệp.`);
  }
  startAllowance().take(records.length, width);
  const rows = records.map((record, index) => ({
    number: index + 1,
    cells: Array.from({ length: width }, (_, column) => {
      const text = record[column] ?? '';
      return {
        content: text.trim() === '' ? emptyContent : ({ kind: 'text', text } as const),
        address: gridAddress(column, index + 1),
        isMerged: false,
        formula: 'none',
      } as const;
    }),
  }));
  return { format: 'csv', sheets: [{ name: 'CSV', rows, before: [] }] };
}
