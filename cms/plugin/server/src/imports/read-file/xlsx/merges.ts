import { type Cell, type SheetRow, isEmptyCell } from '../../../../../model/imports/sheet.ts';
import { refuseFile } from '../refuse-file.ts';

/** A rectangle of merged cells: columns from 0, rows as numbered. */
export interface Merge {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const columnOf = (letters: string): number => {
  let column = 0;
  for (let place = 0; place < letters.length; place += 1) column = column * 26 + letters.charCodeAt(place) - 64;
  return column - 1;
};

/** Column from 0 and row from 1 of an address like `B7`; null for anything else. */
export function placeOf(address: string): { readonly column: number; readonly row: number } | null {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address);
  return parts === null ? null : { column: columnOf(parts[1] ?? ''), row: Number(parts[2]) };
}

export function mergeOf(reference: string): Merge | null {
  const [from = '', to = ''] = reference.split(':');
  const start = placeOf(from);
  const end = placeOf(to);
  if (start === null || end === null) return null;
  return { left: start.column, right: end.column, top: start.row, bottom: end.row };
}

/**
 * Gives every cell of a merged area what its first cell says. An area far larger than the rows that are there costs
 * no more than those rows, and areas that lie over each other, as no spreadsheet writes them, are refused: thousands of
 * them would be filled for hours.
 */
export function fillMerges(
  rows: readonly SheetRow[],
  merges: readonly Merge[],
  { width, name }: { readonly width: number; readonly name: string },
): SheetRow[] {
  if (merges.length === 0) return [...rows];
  const places = new Map(rows.map((row, index) => [row.number, index]));
  const filled = rows.map((row) => ({ number: row.number, cells: [...row.cells] }));
  let cellsLeft = rows.length * width;
  for (const { left, right, top, bottom } of merges) {
    const end = Math.min(right, width - 1);
    const start = places.get(top);
    const first: Cell | undefined = start === undefined ? undefined : filled[start]?.cells[left];
    if (start === undefined || first === undefined || isEmptyCell(first)) continue;
    for (let index = start; index < filled.length; index += 1) {
      const row = filled[index];
      if (row === undefined || row.number > bottom) break;
      cellsLeft -= end - left + 1;
      if (cellsLeft < 0) {
        refuseFile('E_IMPORT_DAMAGED', `Trang tính “${name}” có các vùng gộp ô chồng lên nhau nên không đọc được.`, {
          sheet: name,
        });
      }
      for (let column = left; column <= end; column += 1) {
        const cell = row.cells[column];
        if (cell === undefined || cell === first || !isEmptyCell(cell)) continue;
        row.cells[column] = { ...first, address: cell.address, isMerged: true };
      }
    }
  }
  return filled;
}
