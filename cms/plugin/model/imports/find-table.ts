import { foldWords } from '@cchc/shared/text';
import type { Recogniser } from './columns.ts';
import { type Cell, type Sheet, type SheetRow, isEmptyCell, textOfCell } from './sheet.ts';

/** Headings stand among the first rows: above them come the name of the body, the title, a date. */
const searched = 40;

/** A table whose columns are understood. */
export interface FoundTable {
  readonly sheet: Sheet;
  /** Place of each understood column in the row. */
  readonly places: ReadonlyMap<string, number>;
  /** Headings that nothing was made of. */
  readonly unused: readonly Cell[];
  readonly headingRow: number;
  /** Text above the headings, row by row. */
  readonly above: readonly string[];
  readonly body: readonly SheetRow[];
}

interface Mapping {
  readonly places: Map<string, number>;
  readonly unused: Cell[];
}

function mapHeadings(row: SheetRow, recognise: Recogniser): Mapping {
  const places = new Map<string, number>();
  const unused: Cell[] = [];
  row.cells.forEach((cell, place) => {
    const text = textOfCell(cell);
    if (text.trim() === '') return;
    const key = recognise(text);
    if (key === null) {
      if (!cell.isMerged) unused.push(cell);
    } else if (!places.has(key)) places.set(key, place);
  });
  return { places, unused };
}

/** The different texts of a row, each once. */
export const textsOf = (row: SheetRow): string[] => [
  ...new Set(row.cells.map((cell) => textOfCell(cell).trim()).filter((text) => text !== '')),
];

/** Finds the row of headings: the one with the most known columns, `needed` among them. Null = there is none. */
export function findTable(
  sheet: Sheet,
  recognise: Recogniser,
  needed: readonly (readonly string[])[],
): FoundTable | null {
  let best: { index: number; mapping: Mapping } | null = null;
  for (const [index, row] of sheet.rows.slice(0, searched).entries()) {
    const mapping = mapHeadings(row, recognise);
    const hasNeeded = needed.every((alternatives) => alternatives.some((key) => mapping.places.has(key)));
    if (!hasNeeded || mapping.places.size <= (best?.mapping.places.size ?? 0)) continue;
    best = { index, mapping };
  }
  if (best === null) return null;
  const { index, mapping } = best;
  return {
    sheet,
    ...mapping,
    headingRow: index,
    above: [...sheet.before, ...sheet.rows.slice(0, index).map((row) => textsOf(row).join(' '))],
    body: sheet.rows.slice(index + 1),
  };
}

/** A table that goes on after a page break without headings of its own. */
export const continueTable = (sheet: Sheet, before: FoundTable): FoundTable => ({
  ...before,
  sheet,
  unused: [],
  headingRow: -1,
  above: sheet.before,
  body: sheet.rows,
});

/** What a row below the headings is. */
export type BodyRow =
  | { readonly kind: 'values'; readonly row: SheetRow }
  | { readonly kind: 'group'; readonly text: string; readonly row: SheetRow };

const isNumbering = (row: SheetRow): boolean => {
  const texts = textsOf(row);
  return texts.length > 2 && texts.every((text) => /^\(?\d{1,2}\)?$/.test(text));
};

/** "I. Lĩnh vực Dược phẩm", "A. Danh mục …": what stands in front of the words. */
const ordinal = /^\s*(?:[IVXLC]+|[A-ZĐ]|\d{1,2})\s*[.)/-]\s*/u;

export const withoutOrdinal = (text: string): string => text.replace(ordinal, '').trim();

const groupWords = /^(?:[ivxlc]+ |[a-z] |\d{1,2} )?(?:linh vuc|danh muc|thu tuc hanh chinh|phan |phu luc|nhom|muc )/;

function isGroup(row: SheetRow, isKnown: (text: string) => boolean): boolean {
  const filled = row.cells.filter((cell) => !isEmptyCell(cell) && !cell.isMerged);
  const texts = filled
    .map((cell) => textOfCell(cell).trim())
    .filter((text) => !/^(?:[IVXLC]+|[A-Z]|\d+)[.)]?$/.test(text));
  const [text] = texts;
  if (text === undefined || texts.length !== 1) return false;
  const isWide = row.cells.some((cell) => cell.isMerged && textOfCell(cell).trim() === text);
  return isWide || groupWords.test(foldWords(text)) || isKnown(withoutOrdinal(text));
}

const isTotal = (row: SheetRow): boolean => {
  const [first = ''] = textsOf(row);
  return /^(?:tong cong|tong so|cong)(?: |$)/.test(foldWords(first)) && textsOf(row).length <= 3;
};

/** Rows below the headings without empty ones, numbers of columns, totals and headings that a page repeats. */
export function bodyRows(table: FoundTable, isKnownGroup: (text: string) => boolean): BodyRow[] {
  const headings = table.sheet.rows[table.headingRow];
  // A page repeats its headings as they are; folding every cell of every row would cost more than all the rest.
  const repeatable = new Set(headings === undefined ? [] : textsOf(headings));
  return table.body.flatMap((row): BodyRow[] => {
    const texts = textsOf(row);
    if (texts.length === 0 || isNumbering(row) || isTotal(row)) return [];
    if (texts.length > 1 && texts.every((text) => repeatable.has(text))) return [];
    if (isGroup(row, isKnownGroup)) {
      const text = texts.reduce((longest, next) => (next.length > longest.length ? next : longest));
      return [{ kind: 'group', text, row }];
    }
    return [{ kind: 'values', row }];
  });
}
