/**
 * Height of a row whose cells wrap. A workbook that names no heights leaves them to the program that opens it, and not
 * every one measures wrapped text; so the lines are counted here, by the widths of the one face that is used.
 */

const narrow = /[ iljtfrI.,;:!'’"“”()[\]|/\\-]/;
const wide = /[mwMW@%…–—]/;

const widest = 1.75;

/** Letters that were measured already: a sheet has many and few different ones. */
const measured = new Map<string, number>();

/** Width of a letter in digits of Times New Roman, a little on the safe side. */
function widthOfLetter(letter: string): number {
  const known = measured.get(letter);
  if (known !== undefined) return known;
  const large = letter === letter.toLocaleLowerCase('vi') ? 1 : 1.45;
  const width = narrow.test(letter) ? 0.67 : wide.test(letter) ? widest : large;
  measured.set(letter, width);
  return width;
}

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += widthOfLetter(letter);
  return width;
}

/** Pieces of a text between which a line may end, each with the space before it, if there is one. */
const piecesOf = (text: string): { readonly piece: string; readonly gap: number }[] =>
  text
    .split(' ')
    .flatMap((word) =>
      word.split(/(?<=[-/])/).map((piece, place) => ({ piece, gap: place === 0 ? widthOfLetter(' ') : 0 })),
    );

/**
 * Lines of one paragraph in a column of so many digits: broken between words and behind a hyphen or a slash, a longer
 * piece wherever the column ends.
 */
function linesOfParagraph(text: string, room: number): number {
  if (text.length * widest <= room) return 1;
  let lines = 1;
  let used = 0;
  for (const { piece, gap } of piecesOf(text)) {
    const width = widthOf(piece);
    if (used > 0 && used + gap + width > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? gap : 0) + width;
    while (used > room) {
      lines += 1;
      used -= room;
    }
  }
  return lines;
}

/** Room that the borders of a cell take from its column, in digits. */
const padding = 1;

/** Lines that a text takes in a column of a width in digits. */
export const linesIn = (text: string, width: number): number =>
  text
    .normalize('NFC')
    .split(/\r?\n/)
    .reduce((sum, line) => sum + linesOfParagraph(line, Math.max(1, width - padding)), 0);

/** Points of a line of twelve-point type, and the highest row that a workbook may have. */
const lineHeight = 15.75;
const highest = 409;

/** Points of a row that shows every cell whole, as far as a row can be high. */
export function rowHeight(cells: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = cells.reduce((most, { text, width }) => Math.max(most, linesIn(text, width)), 1);
  return Math.min(highest, lines * lineHeight);
}
