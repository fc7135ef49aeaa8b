/** A cell as Word stores it: how many columns it takes, and whether it goes on with the one above. */
export interface RawCell {
  readonly text: string;
  readonly span: number;
  readonly merge: 'none' | 'restart' | 'continue';
}
export type RawRow = readonly RawCell[];

interface LaidCell {
  readonly text: string;
  readonly isMerged: boolean;
}

/** Lays a table out on its grid: every column of a wide or high cell says what the cell says. */
export function layTable(rows: readonly RawRow[]): LaidCell[][] {
  const laid: LaidCell[][] = [];
  for (const row of rows) {
    const above = laid.at(-1);
    const line: LaidCell[] = [];
    for (const cell of row) {
      const continued = cell.merge === 'continue' ? above?.[line.length] : undefined;
      const text = continued?.text ?? cell.text;
      for (let place = 0; place < cell.span; place += 1) {
        line.push({ text, isMerged: place > 0 || continued !== undefined });
      }
    }
    laid.push(line);
  }
  return laid;
}
