import type { CivilDate } from '@cchc/shared/contract';

/** What a cell says, whatever kind of file it stood in. */
export type CellContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string; readonly number: number }
  | { readonly kind: 'date'; readonly text: string; readonly date: CivilDate }
  /** What a spreadsheet could not compute: #REF!, #N/A … */
  | { readonly kind: 'error'; readonly text: string }
  /** Values of a JSON record that are lists or structures themselves. */
  | { readonly kind: 'structure'; readonly value: unknown };

export interface Cell {
  readonly content: CellContent;
  /** Where a person finds it: `B7`, `Bảng 2, dòng 5, cột 3`, `records[3].code`. */
  readonly address: string;
  /** Filled from a merged neighbour. */
  readonly isMerged: boolean;
  /** `cached` = the value that the spreadsheet computed last; `uncomputed` = it never did. */
  readonly formula: 'none' | 'cached' | 'uncomputed';
}

export interface SheetRow {
  /** As people count rows in that kind of file. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** One table: a worksheet, a table of a Word file, a CSV file, a list of JSON records. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** Paragraphs that stand before the table and after the one before it. */
  readonly before: readonly string[];
}

export const importFormats = ['xlsx', 'docx', 'csv', 'json'] as const;
export type ImportFormat = (typeof importFormats)[number];

/** Name of the sheet of a template that shows how to fill it in; never data where the file has other sheets. */
export const exampleSheet = 'Ví dụ';

/** A file as tables. Nothing in it has been understood yet. */
export interface FileTables {
  readonly format: ImportFormat;
  readonly sheets: readonly Sheet[];
}

export const emptyContent: CellContent = { kind: 'empty' };

/** The words of a cell; a structure has none. */
export function textOfCell({ content }: Cell): string {
  switch (content.kind) {
    case 'empty':
    case 'structure':
      return '';
    case 'text':
    case 'number':
    case 'date':
    case 'error':
      return content.text;
  }
}

export const isEmptyCell = ({ content }: Cell): boolean =>
  content.kind === 'empty' || (content.kind === 'text' && content.text.trim() === '');

const lettersOf = (index: number): string => {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : lettersOf(Math.floor(index / 26) - 1) + letter;
};

/** Address of a cell in a grid: column from 0, row from 1. */
export const gridAddress = (column: number, row: number): string => `${lettersOf(column)}${row}`;
