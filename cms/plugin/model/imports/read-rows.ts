import { type CivilDate, civilDateSchema } from '@cchc/shared/contract';
import { foldWords } from '@cchc/shared/text';
import { cleanText, judgeColumn } from './clean-column.ts';
import type { ColumnDefinition } from './columns.ts';
import { type Doubt, type DoubtCode, makeDoubt } from './doubt.ts';
import { type FoundTable, bodyRows } from './find-table.ts';
import { readTypedDate } from '../typed-date.ts';
import { type Cell, type SheetRow, isEmptyCell, textOfCell } from './sheet.ts';

/** How a source says that it has nothing to say. */
const missingWords = new Set(['khong co thong tin', 'chua co thong tin', 'khong co du lieu', 'null', 'n a']);
/** No such word is longer. */
const longestMissing = 40;

export const isMissing = (text: string): boolean =>
  text === '' || (text.length <= longestMissing && (/^[-–—.…]+$/u.test(text) || missingWords.has(foldWords(text))));

/** One row of values, read by the name of the column. What is missing is null; what is odd is reported on the way. */
export interface RowReader {
  readonly sheet: string;
  readonly row: number;
  /** Text of the group of rows in which it stands; null = none. */
  readonly group: string | null;
  has(key: string): boolean;
  cell(key: string): Cell | null;
  /** One line. */
  text(key: string): string | null;
  /** Text whose lines are kept. */
  block(key: string): string | null;
  /** Values that stand on lines of their own or between semicolons. */
  list(key: string): string[] | null;
  /** A list or structure of a JSON record. */
  structure(key: string): unknown;
  date(key: string): CivilDate | null;
  isMerged(key: string): boolean;
  report(code: DoubtCode, key: string | null, value?: string, more?: string): void;
}

interface Ground {
  readonly columns: readonly ColumnDefinition[];
  readonly isConverted: boolean;
  readonly isKnownGroup: (text: string) => boolean;
}

function checkCell(cell: Cell, report: (code: DoubtCode, value?: string) => void): void {
  if (cell.content.kind === 'error') report('cell_error', cell.content.text);
  if (cell.formula === 'uncomputed') report('formula_uncomputed');
  if (cell.formula === 'cached' && !cell.isMerged) report('formula_value', textOfCell(cell));
}

/** What a spreadsheet would compute: a file that is no workbook keeps it as words. */
const formula = /^=\s*[-+\w("'$[]/u;
const writtenDates = /(?<![\d/])\d{1,2}\/\d{1,2}\/(?:19|20)\d{2}(?![\d/])/gu;

/** What is odd in the words of a cell that nobody reads as a number, a code or a day. */
function checkWords(text: string, report: (code: DoubtCode, value: string) => void): void {
  if (formula.test(text)) report('formula_text', text);
  for (const [date] of text.matchAll(writtenDates)) if (readTypedDate(date) === null) report('date_in_text', date);
}

/** Makes the rows of a table readable by the names of its columns. What is odd goes to `doubts`, also later on. */
export function readRows(
  table: FoundTable,
  { columns, isConverted, isKnownGroup }: Ground,
  doubts: Doubt[],
): readonly RowReader[] {
  const { sheet, places, unused, body } = table;
  const labels = new Map(columns.map(({ key, label }) => [key, label]));
  for (const cell of unused) {
    const place = { sheet: sheet.name, row: null, column: '', cell: cell.address };
    doubts.push(makeDoubt('column_unused', place, textOfCell(cell)));
  }
  const writing = new Map(
    [...places].map(([key, place]) => [
      place,
      judgeColumn(sheet.name, labels.get(key) ?? key, place, body, isConverted),
    ]),
  );
  for (const { doubts: found } of writing.values()) doubts.push(...found);
  const clean = (cell: Cell, place: number): string =>
    cleanText(textOfCell(cell), isConverted ? (writing.get(place)?.legacy ?? null) : null);

  const reader = (row: SheetRow, group: string | null): RowReader => {
    const cellOf = (key: string): Cell | null => {
      const place = places.get(key);
      return place === undefined ? null : (row.cells[place] ?? null);
    };
    const isMerged = (key: string): boolean => cellOf(key)?.isMerged === true;
    const report: RowReader['report'] = (code, key, value, more) => {
      const cell = key === null ? null : cellOf(key);
      const address = cell?.address ?? row.cells[0]?.address ?? '';
      const column = key === null ? '' : (labels.get(key) ?? key);
      const place = { sheet: sheet.name, row: row.number, column, cell: address };
      doubts.push(makeDoubt(code, place, value ?? (cell === null ? '' : textOfCell(cell)), more));
    };
    for (const [key, place] of places) {
      const cell = row.cells[place];
      if (cell !== undefined) {
        checkCell(cell, (code, value) => {
          report(code, key, value);
        });
      }
    }
    const read = new Map<string, string | null>();
    const readBlock = (key: string): string | null => {
      const cell = cellOf(key);
      if (cell === null || cell.content.kind === 'error') return null;
      const text = clean(cell, places.get(key) ?? -1);
      return isMissing(text) ? null : text;
    };
    const block = (key: string): string | null => {
      const held = read.get(key);
      if (held !== undefined) return held;
      const text = readBlock(key);
      read.set(key, text);
      if (text !== null && cellOf(key)?.content.kind === 'text' && !isMerged(key)) {
        checkWords(text, (code, value) => {
          report(code, key, value);
        });
      }
      return text;
    };
    return {
      sheet: sheet.name,
      row: row.number,
      group,
      has: (key) => places.has(key),
      cell: cellOf,
      block,
      text: (key) => block(key)?.replace(/\s+/gu, ' ') ?? null,
      list(key) {
        const content = cellOf(key)?.content;
        const values =
          content?.kind === 'structure' && Array.isArray(content.value)
            ? content.value.flatMap((value) => (typeof value === 'string' ? [cleanText(value, null)] : []))
            : (block(key)?.split(/\n|;/) ?? []).map((value) => value.replace(/^\s*[-–•+]\s*/u, ''));
        const kept = values.map((value) => value.replace(/\s+/gu, ' ').trim()).filter((value) => !isMissing(value));
        return kept.length === 0 ? null : kept;
      },
      structure: (key) => {
        const content = cellOf(key)?.content;
        return content?.kind === 'structure' ? content.value : null;
      },
      date(key) {
        const cell = cellOf(key);
        if (cell === null || isEmptyCell(cell) || cell.content.kind === 'error') return null;
        if (cell.content.kind === 'date') return cell.content.date;
        const text = readBlock(key);
        if (text === null) return null;
        const date = readTypedDate(text);
        if (date !== null && civilDateSchema.safeParse(date).success) return date;
        report('date_invalid', key, text);
        return null;
      },
      isMerged,
      report,
    };
  };

  const rows: RowReader[] = [];
  let group: string | null = null;
  for (const entry of bodyRows(table, isKnownGroup)) {
    if (entry.kind === 'group') {
      const place = entry.row.cells.findIndex((cell) => textOfCell(cell).trim() === entry.text);
      const cell = entry.row.cells[place];
      group = cell === undefined ? entry.text : clean(cell, place);
    } else rows.push(reader(entry.row, group));
  }
  return rows;
}
