import {
  type Cell,
  type Sheet,
  type SheetRow,
  emptyContent,
  gridAddress,
  isEmptyCell,
} from '../../../../../model/imports/sheet.ts';
import { limits } from '../limits.ts';
import { readXml } from '../read-xml.ts';
import { refuseFile } from '../refuse-file.ts';
import type { CellAllowance } from '../cell-allowance.ts';
import type { Archive } from '../zip-archive.ts';
import { type CellGround, cellContent } from './cell-content.ts';
import { type Merge, fillMerges, mergeOf, placeOf } from './merges.ts';
import { decodeEscapes } from './read-workbook.ts';

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  inline: string;
  isFormula: boolean;
}

const refuseRows = (sheet: string): never =>
  refuseFile(
    'E_IMPORT_ROWS',
    `Trang tính “${sheet}” có hơn ${limits.rows} dòng hoặc ${limits.columns} cột có nội dung. Hãy tách thành nhiều tệp.`,
    { sheet },
  );

/** Every row of the same width, so that the place of a cell is its column. */
function squared(rows: readonly { number: number; cells: Map<number, Cell> }[], width: number): SheetRow[] {
  return rows.map(({ number, cells }) => ({
    number,
    cells: Array.from({ length: width }, (_, column) => {
      const blank: Cell = {
        content: emptyContent,
        address: gridAddress(column, number),
        isMerged: false,
        formula: 'none',
      };
      return cells.get(column) ?? blank;
    }),
  }));
}

/** Reads one worksheet as its stream goes by. Cells without content leave nothing behind. */
export function readSheet(
  archive: Archive,
  { path, name }: { readonly path: string; readonly name: string },
  ground: CellGround,
  allowance: CellAllowance,
): Sheet {
  const rows: { number: number; cells: Map<number, Cell> }[] = [];
  const merges: Merge[] = [];
  let number = 0;
  let column = -1;
  let open: OpenCell | null = null;
  let into: 'value' | 'inline' | null = null;
  let isReading = false;
  let width = 0;
  let cells = 0;

  const keep = (cell: OpenCell): void => {
    const inline = decodeEscapes(cell.inline);
    const content = cellContent({ ...cell, value: decodeEscapes(cell.value), inline }, ground);
    const formula = !cell.isFormula ? 'none' : cell.value === '' && cell.inline === '' ? 'uncomputed' : 'cached';
    const kept: Cell = { content, address: gridAddress(cell.column, number), isMerged: false, formula };
    if (isEmptyCell(kept) && formula === 'none') return;
    if (cell.column >= limits.columns || rows.length > limits.rows || cells >= limits.cells) refuseRows(name);
    let row = rows.at(-1);
    if (row?.number !== number) {
      row = { number, cells: new Map() };
      rows.push(row);
    }
    row.cells.set(cell.column, kept);
    width = Math.max(width, cell.column + 1);
    cells += 1;
  };

  readXml(archive, path, {
    open: (element, attributes) => {
      if (element === 'row') {
        number = Number(attributes['r'] ?? number + 1);
        column = -1;
      } else if (element === 'c') {
        column = placeOf(attributes['r'] ?? '')?.column ?? column + 1;
        const style = Number(attributes['s'] ?? 0);
        open = { column, type: attributes['t'] ?? 'n', style, value: '', inline: '', isFormula: false };
      } else if (element === 'f' && open !== null) {
        open.isFormula = true;
      } else if (element === 'rPh') {
        isReading = true;
      } else if (element === 'v') {
        into = 'value';
      } else if (element === 't') {
        into = isReading ? null : 'inline';
      } else if (element === 'mergeCell') {
        const merge = mergeOf(attributes['ref'] ?? '');
        if (merge !== null && merges.length < limits.cells) merges.push(merge);
      }
    },
    text: (piece) => {
      if (open !== null && into !== null) open[into] += piece;
    },
    close: (element) => {
      if (element === 'v' || element === 't') into = null;
      if (element === 'rPh') isReading = false;
      if (element === 'c' && open !== null) {
        keep(open);
        open = null;
      }
    },
  });
  allowance.take(rows.length, width, name);
  return { name, rows: fillMerges(squared(rows, width), merges, { width, name }), before: [] };
}
