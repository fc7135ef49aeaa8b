import { type LegacyEncoding, convertLegacyEncoding, detectLegacyEncoding } from '@cchc/shared/text';
import type { Doubt, DoubtCode } from './doubt.ts';
import { makeDoubt } from './doubt.ts';
import { type Cell, type SheetRow, textOfCell } from './sheet.ts';

const encodingNames: Readonly<Record<LegacyEncoding, string>> = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' };
const shouting = /[^\p{ASCII}]/u;

/** How the texts of one column are written, judged over all of them: one short cell says too little. */
export interface ColumnWriting {
  readonly legacy: LegacyEncoding | null;
  readonly doubts: readonly Doubt[];
}

export function judgeColumn(
  sheet: string,
  column: string,
  place: number,
  rows: readonly SheetRow[],
  isConverted: boolean,
): ColumnWriting {
  const cells = rows.flatMap((row) => row.cells[place] ?? []).filter((cell) => shouting.test(textOfCell(cell)));
  const doubts: Doubt[] = [];
  const note = (code: DoubtCode, first: Cell, more: string): void => {
    doubts.push(makeDoubt(code, { sheet, row: null, column, cell: first.address }, textOfCell(first), more));
  };
  const decomposed = cells.filter((cell) => textOfCell(cell) !== textOfCell(cell).normalize('NFC'));
  if (decomposed[0] !== undefined) note('decomposed', decomposed[0], String(decomposed.length));
  // Texts of real Unicode beside old ones must not hide them.
  const suspects = cells.filter((cell) => detectLegacyEncoding(textOfCell(cell)) !== null);
  const legacy = detectLegacyEncoding(suspects.slice(0, 50).map(textOfCell).join(' '));
  if (legacy !== null && suspects[0] !== undefined) {
    note(isConverted ? 'legacy_converted' : 'legacy_encoding', suspects[0], encodingNames[legacy]);
  }
  return { legacy, doubts };
}

const unicodeOnly = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/u;

/** Text in NFC, without the blanks that files carry; converted from an old font where that was asked for. */
export function cleanText(text: string, legacy: LegacyEncoding | null): string {
  const composed = text.normalize('NFC');
  const converted = legacy === null || unicodeOnly.test(composed) ? composed : convertLegacyEncoding(composed, legacy);
  return converted
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b\ufeff]/gu, '')
    .replace(/[ \t\u00a0]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
