export type Cell = string | number | boolean | null;

/** What a spreadsheet would take for a formula. */
const formulaStart = /^[=+\-@\t\r]/;

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'true' : 'false';
  // An apostrophe is the spreadsheets' own mark for "this is text": a cell is shown, never run.
  return formulaStart.test(cell) ? `'${cell}` : cell;
}

const quoted = (text: string): string => (/[",\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** One row without its line end. */
export const csvLine = (cells: readonly Cell[]): string => cells.map((cell) => quoted(cellText(cell))).join(',');

/** RFC 4180 text with CRLF and a byte order mark, which spreadsheets need to read Vietnamese letters. */
export const commaSeparated = (header: readonly string[], lines: readonly string[]): string =>
  `\uFEFF${[csvLine(header), ...lines].join('\r\n')}\r\n`;
