import { toNfc } from '@cchc/shared/text';
import { type SheetRow, shortCodeOf } from '../../../model/decisions/index.ts';
import { readTypedDate } from '../../../model/typed-date.ts';

/** A line of what was pasted, and what in it has to be looked at. */
export interface PastedRow {
  readonly row: Partial<SheetRow>;
  /** Number of the line, from 1. */
  readonly line: number;
  readonly badDay: string | null;
  readonly lacksCode: boolean;
}

/** Splits tab-separated cells; a cell that holds line breaks stands in double quotes, as spreadsheets write it. */
function cellsOf(text: string): string[][] {
  const lines: string[][] = [];
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = (): void => {
    cells.push(toNfc(cell.replaceAll(/\s+/g, ' ').trim()));
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (isQuoted && letter === '"' && text.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (isQuoted && letter === '"') isQuoted = false;
    else if (!isQuoted && letter === '"' && cell === '') isQuoted = true;
    else if (!isQuoted && letter === '\t') endCell();
    else if (!isQuoted && letter === '\n') {
      endCell();
      lines.push(cells);
      cells = [];
    } else if (letter !== '\r') cell += letter;
  }
  endCell();
  lines.push(cells);
  return lines;
}

const looksLikeCode = (text: string): boolean => /^\d\.\d{6}/.test(text);

/**
 * Rows pasted from a spreadsheet: code, name, day of effect, legal document. A leading column of numbers and a line of
 * headings are left out. What is not a day stays as it stood there.
 */
export function readPasted(text: string): readonly PastedRow[] {
  return cellsOf(text).flatMap((cells, index): PastedRow[] => {
    if (cells.every((cell) => cell === '')) return [];
    // A list as it is printed begins with its running number.
    const isNumbered = /^\d{1,4}\.?$/.test(cells[0] ?? '') && looksLikeCode(cells[1] ?? '');
    const [code = '', name = '', effect = '', legal = ''] = isNumbered ? cells.slice(1) : cells;
    if (index === 0 && !looksLikeCode(code) && /mã|stt|số/i.test(cells.join(' ')) && readTypedDate(effect) === null) {
      return [];
    }
    const day = readTypedDate(effect);
    return [
      {
        row: {
          procedureCode: shortCodeOf(code),
          name: name === '' ? null : name,
          effectiveDate: day ?? (effect === '' ? null : effect),
          legalDocument: legal === '' ? null : legal,
        },
        line: index + 1,
        badDay: effect !== '' && day === null ? effect : null,
        lacksCode: code === '',
      },
    ];
  });
}
