import { type ColumnDefinition, makeRecogniser } from './columns.ts';
import { type Doubt, makeDoubt } from './doubt.ts';
import { type FoundTable, continueTable, findTable } from './find-table.ts';
import { type RowReader, readRows } from './read-rows.ts';
import { type FileTables, exampleSheet } from './sheet.ts';

/** The understood tables of a file, each with its rows. */
export interface ReadTable {
  readonly table: FoundTable;
  readonly rows: readonly RowReader[];
}

interface Wanted {
  readonly columns: readonly ColumnDefinition[];
  /** Columns without which a table is none of these: one of each list. */
  readonly needed: readonly (readonly string[])[];
  readonly isConverted: boolean;
  readonly isKnownGroup?: (text: string) => boolean;
}

/** Reads every table of a file whose columns are known. When there is none, says which headings were looked for. */
export function readTables(
  file: FileTables,
  { columns, needed, isConverted, isKnownGroup = () => false }: Wanted,
  doubts: Doubt[],
): ReadTable[] {
  const recognise = makeRecogniser(columns);
  const labels = new Map(columns.map(({ key, label }) => [key, label]));
  const read: ReadTable[] = [];
  let before: FoundTable | null = null;
  const filledIn = file.sheets.filter(({ name }) => name !== exampleSheet);
  const sheets = filledIn.length === 0 ? file.sheets : filledIn;
  for (const sheet of sheets) {
    let table = findTable(sheet, recognise, needed);
    const width = sheet.rows[0]?.cells.length ?? 0;
    const heldWidth = before?.sheet.rows[0]?.cells.length ?? -1;
    // A page break in Word cuts a table in two; the second half has no headings.
    if (
      table === null &&
      file.format === 'docx' &&
      before !== null &&
      width === heldWidth &&
      sheet.before.length === 0
    ) {
      table = continueTable(sheet, before);
      doubts.push(makeDoubt('table_continued', { sheet: sheet.name, row: null, column: '', cell: sheet.name }));
    }
    if (table === null) continue;
    read.push({ table, rows: readRows(table, { columns, isConverted, isKnownGroup }, doubts) });
    before = table;
  }
  const [sheet] = sheets;
  const place = { sheet: sheet?.name ?? '', row: null, column: '', cell: sheet?.rows[0]?.cells[0]?.address ?? '' };
  if (read.length === 0) {
    const names = needed.map((keys) => keys.map((key) => `“${labels.get(key) ?? key}”`).join(' hoặc '));
    doubts.push(makeDoubt('columns_missing', place, '', `cột ${names.join(' và ')}`));
  } else if (read.every(({ rows }) => rows.length === 0)) {
    doubts.push(makeDoubt('rows_missing', place));
  }
  return read;
}
