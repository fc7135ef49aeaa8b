import { limits } from './limits.ts';
import { refuseFile } from './refuse-file.ts';

/** What is left of the cells that one file may lay out, over all its tables. */
export interface CellAllowance {
  /** Takes a table of so many rows and columns, before any of it is laid out. */
  take(rows: number, columns: number, sheet?: string): void;
}

/**
 * A table is laid out as a grid, blank cells too: a few kilobytes of wide or far-off cells would else cost gigabytes of
 * memory, and every sheet of a file anew.
 */
export function startAllowance(): CellAllowance {
  let left: number = limits.cells;
  return {
    take(rows, columns, sheet) {
      left -= rows * columns;
      if (left >= 0) return;
      refuseFile(
        'E_IMPORT_ROWS',
        `Các bảng trong tệp trải rộng hơn ${limits.cells} ô, kể cả ô trống. Hãy xóa các cột, trang tính không cần, hoặc tách thành nhiều tệp.`,
        sheet === undefined ? {} : { sheet },
      );
    },
  };
}
