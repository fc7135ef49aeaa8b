/** What differs between two texts, line by line: lines that are gone, and lines that came. */
export interface ChangedLines {
  readonly gone: readonly string[];
  readonly came: readonly string[];
}

/** Beyond this many pairs of lines a text is compared as a whole: nobody reads such a table of changes. */
const MAX_PAIRS = 250_000;

const linesOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

/** Longest common subsequence of the lines; blank lines and spacing never count as a change. */
export function changedLines(before: string, after: string): ChangedLines {
  const old = linesOf(before);
  const now = linesOf(after);
  if (old.length * now.length > MAX_PAIRS) {
    return old.join('\n') === now.join('\n') ? { gone: [], came: [] } : { gone: old, came: now };
  }
  const width = now.length + 1;
  // Length of the best match of what follows each pair of places.
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        old[row] === now[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const gone: string[] = [];
  const came: string[] = [];
  let row = 0;
  let column = 0;
  while (row < old.length || column < now.length) {
    const left = old[row];
    const right = now[column];
    if (left !== undefined && left === right) {
      row += 1;
      column += 1;
    } else if (right === undefined || (left !== undefined && at(row + 1, column) >= at(row, column + 1))) {
      if (left !== undefined) gone.push(left);
      row += 1;
    } else {
      came.push(right);
      column += 1;
    }
  }
  return { gone, came };
}
