import { refuseFile } from '../refuse-file.ts';
import { readRelations, readXml } from '../read-xml.ts';
import type { Archive } from '../zip-archive.ts';
import { limits } from '../limits.ts';

export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  readonly isFrom1904: boolean;
  readonly stylesPath: string | null;
  readonly stringsPath: string | null;
}

/** The worksheets of a workbook that are shown, in their order. Hidden ones are somebody's working notes. */
export function readWorkbook(archive: Archive, path: string): Workbook {
  const relations = readRelations(archive, path);
  const sheets: { name: string; path: string }[] = [];
  let isFrom1904 = false;
  readXml(archive, path, {
    open: (element, { name = '', id = '', state = 'visible', date1904 }) => {
      if (element === 'workbookPr') isFrom1904 = date1904 === '1' || date1904 === 'true';
      const relation = relations.get(id);
      if (element === 'sheet' && state === 'visible' && relation?.kind === 'worksheet') {
        sheets.push({ name, path: relation.path });
      }
    },
  });
  if (sheets.length > limits.sheets) {
    refuseFile('E_IMPORT_ROWS', `Tệp có ${sheets.length} trang tính; chỉ đọc được nhiều nhất ${limits.sheets}.`);
  }
  const pathOf = (kind: string): string | null =>
    [...relations.values()].find((relation) => relation.kind === kind)?.path ?? null;
  return { sheets, isFrom1904, stylesPath: pathOf('styles'), stringsPath: pathOf('sharedStrings') };
}

/** How a spreadsheet writes what XML cannot carry: `_x000D_` for a carriage return. */
export const decodeEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** The texts that the cells of all worksheets share. Readings for pronunciation are left out. */
export function readStrings(archive: Archive, path: string | null): readonly string[] {
  const strings: string[] = [];
  if (path === null || !archive.has(path)) return strings;
  let text = '';
  let isText = false;
  let isReading = false;
  readXml(archive, path, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isReading = true;
      if (name === 't') isText = !isReading;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      if (name === 't') isText = false;
      if (name === 'rPh') isReading = false;
      if (name === 'si') strings.push(decodeEscapes(text));
    },
  });
  return strings;
}
