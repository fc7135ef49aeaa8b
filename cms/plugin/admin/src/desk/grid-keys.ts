/** A place in the grid: row 0 holds the periods, the units follow. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

const inside = (value: number, count: number): number => Math.min(Math.max(value, 0), Math.max(count - 1, 0));

/** Where a key leads from a place; null for a key that does not move. */
export function moveInGrid(place: GridPlace, key: string, isControlDown: boolean, size: GridSize): GridPlace | null {
  const to = (row: number, column: number): GridPlace => ({
    row: inside(row, size.rows),
    column: inside(column, size.columns),
  });
  const { row, column } = place;
  switch (key) {
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'Home':
      return to(isControlDown ? 0 : row, 0);
    case 'End':
      return to(isControlDown ? size.rows - 1 : row, size.columns - 1);
    case 'PageUp':
      return to(row - 10, column);
    case 'PageDown':
      return to(row + 10, column);
    default:
      return null;
  }
}
