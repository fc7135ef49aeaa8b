import { formatDate } from '@cchc/shared/text';
import { type CellContent, emptyContent } from '../../../../../model/imports/sheet.ts';
import { isoDate, serialDate } from './serial-date.ts';

/** A cell as it stands in the file. */
export interface RawCell {
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly inline: string;
}

export interface CellGround {
  readonly strings: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly isFrom1904: boolean;
}

const dateContent = (date: string): CellContent => ({ kind: 'date', text: formatDate(date), date });

/** A number without the noise that binary fractions leave behind: 1.0140760000000001 is 1.014076. */
const plainNumber = (number: number): string => String(Number(number.toPrecision(15)));

function numberContent(value: string, style: number, { dateStyles, isFrom1904 }: CellGround): CellContent {
  const number = Number(value);
  if (value.trim() === '' || Number.isNaN(number)) return value === '' ? emptyContent : { kind: 'text', text: value };
  if (dateStyles.has(style)) {
    const date = serialDate(number, isFrom1904);
    if (date !== null) return dateContent(date);
  }
  return { kind: 'number', text: plainNumber(number), number };
}

/** What a cell of a worksheet says. */
export function cellContent(cell: RawCell, ground: CellGround): CellContent {
  const textOf = (text: string): CellContent => (text === '' ? emptyContent : { kind: 'text', text });
  switch (cell.type) {
    case 's':
      return textOf(ground.strings[Number(cell.value)] ?? '');
    case 'inlineStr':
      return textOf(cell.inline);
    case 'str':
      return textOf(cell.value);
    case 'b':
      return textOf(cell.value === '1' ? 'Có' : 'Không');
    case 'e':
      return { kind: 'error', text: cell.value };
    case 'd': {
      const date = isoDate(cell.value);
      return date === null ? textOf(cell.value) : dateContent(date);
    }
    default:
      return numberContent(cell.value, cell.style, ground);
  }
}
