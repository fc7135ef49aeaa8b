import { packParts } from './archive.ts';
import {
  type DocumentProperties,
  contentTypes,
  coreProperties,
  officeNamespace,
  relations,
  rootRelations,
} from './package-parts.ts';
import { rowHeight } from './row-height.ts';
import { cellStyles, spreadsheetStyles } from './spreadsheet-styles.ts';
import { type Markup, element, escapeXml, part } from './xml.ts';

/** What one cell holds. Text is always text, whatever it begins with. */
export type SheetCell =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  /** Civil date `yyyy-mm-dd`. */
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'empty' };

export interface SheetColumn {
  readonly heading: string;
  /** Characters. */
  readonly width: number;
}

export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

export interface Workbook {
  readonly properties: DocumentProperties;
  readonly sheets: readonly Sheet[];
  /** Words at the foot of every printed page. */
  readonly footer: string;
}

export const text = (value: string): SheetCell => (value === '' ? empty : { kind: 'text', value });
export const number = (value: number): SheetCell => ({ kind: 'number', value });
export const date = (value: string | null): SheetCell => (value === null ? empty : { kind: 'date', value });
export const empty: SheetCell = { kind: 'empty' };

const namespaces = {
  xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'xmlns:r': `${officeNamespace}/relationships`,
} as const;

const columnName = (index: number): string => {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
};

/** Days since 30/12/1899, which is how a sheet stores a date; no zone takes part. */
const serial = (civil: string): number => Math.round(Date.parse(`${civil}T00:00:00.000Z`) / 86_400_000) + 25_569;

/** What a spreadsheet would take for a formula once somebody edits the cell. */
const formulaStart = /^[=+\-@\t\r]/;

function cellMarkup(cell: SheetCell, r: string): Markup {
  switch (cell.kind) {
    case 'empty':
      return element('c', { r, s: cellStyles.text });
    case 'number':
      return element('c', { r, s: cellStyles.number }, element('v', {}, String(cell.value)));
    case 'date':
      return element('c', { r, s: cellStyles.date }, element('v', {}, String(serial(cell.value))));
    case 'text': {
      const s = formulaStart.test(cell.value) ? cellStyles.quoted : cellStyles.text;
      return inline(r, s, cell.value);
    }
  }
}

const inline = (r: string, s: number, value: string): Markup =>
  element(
    'c',
    { r, s, t: 'inlineStr' },
    element('is', {}, element('t', { 'xml:space': 'preserve' }, escapeXml(value))),
  );

/** Bold letters take more room than the plain ones that heights are counted by. */
const boldRoom = 0.9;

/** A row as high as its longest wrapped cell; numbers and dates never wrap. */
function rowMarkup(
  r: number,
  texts: readonly string[],
  columns: readonly SheetColumn[],
  cells: readonly Markup[],
): Markup {
  const room = r === 1 ? boldRoom : 1;
  const ht = rowHeight(texts.map((value, place) => ({ text: value, width: (columns[place]?.width ?? 1) * room })));
  return element('row', { r, ht, customHeight: 1 }, ...cells);
}

const textOf = (cell: SheetCell): string => (cell.kind === 'text' ? cell.value : '');

function sheetMarkup({ columns, rows }: Sheet, footer: string): string {
  const heading = rowMarkup(
    1,
    columns.map((column) => column.heading),
    columns,
    columns.map((column, index) => inline(`${columnName(index)}1`, cellStyles.heading, column.heading)),
  );
  const body = rows.map((cells, index) => {
    const r = index + 2;
    const written = cells.map((cell, place) => cellMarkup(cell, `${columnName(place)}${r}`));
    return rowMarkup(r, cells.map(textOf), columns, written);
  });
  const last = `${columnName(Math.max(0, columns.length - 1))}${rows.length + 1}`;
  return part(
    element(
      'worksheet',
      namespaces,
      element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
      element('dimension', { ref: `A1:${last}` }),
      element(
        'sheetViews',
        {},
        element(
          'sheetView',
          { workbookViewId: 0 },
          element('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' }),
        ),
      ),
      element('sheetFormatPr', { defaultRowHeight: 16 }),
      element(
        'cols',
        {},
        ...columns.map(({ width }, index) => element('col', { min: index + 1, max: index + 1, width, customWidth: 1 })),
      ),
      element('sheetData', {}, heading, ...body),
      element('autoFilter', { ref: `A1:${last}` }),
      element('pageMargins', { left: 0.8, right: 0.6, top: 0.8, bottom: 0.8, header: 0.4, footer: 0.4 }),
      element('pageSetup', { paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 }),
      element(
        'headerFooter',
        {},
        element('oddHeader', {}, '&amp;C&amp;P'),
        element('oddFooter', {}, `&amp;C${escapeXml(footer.replaceAll('&', '&&'))}`),
      ),
    ),
  );
}

const quotedName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

function workbookMarkup(sheets: readonly Sheet[]): string {
  const names = sheets.flatMap(({ name, columns, rows }, index) => {
    const area = `${quotedName(name)}!$A$1:$${columnName(Math.max(0, columns.length - 1))}$${rows.length + 1}`;
    return [
      element('definedName', { name: '_xlnm._FilterDatabase', localSheetId: index, hidden: 1 }, escapeXml(area)),
      element(
        'definedName',
        { name: '_xlnm.Print_Titles', localSheetId: index },
        escapeXml(`${quotedName(name)}!$1:$1`),
      ),
    ];
  });
  return part(
    element(
      'workbook',
      namespaces,
      element(
        'sheets',
        {},
        ...sheets.map(({ name }, index) => element('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` })),
      ),
      element('definedNames', {}, ...names),
    ),
  );
}

const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Writes a workbook: frozen headings, print setup, real dates and numbers. The same workbook gives the same bytes. */
export function spreadsheetFile({ properties, sheets, footer }: Workbook): Uint8Array {
  const sheetPath = (index: number): string => `worksheets/sheet${index + 1}.xml`;
  return packParts([
    [
      '[Content_Types].xml',
      contentTypes(
        [],
        [
          ['/xl/workbook.xml', `${spreadsheetType}.sheet.main+xml`],
          ['/xl/styles.xml', `${spreadsheetType}.styles+xml`],
          ...sheets.map((_, index) => [`/xl/${sheetPath(index)}`, `${spreadsheetType}.worksheet+xml`] as const),
        ],
      ),
    ],
    ['_rels/.rels', rootRelations('xl/workbook.xml')],
    ['docProps/core.xml', coreProperties(properties)],
    ['xl/workbook.xml', workbookMarkup(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...sheets.map((_, index) => ({
          id: `rId${index + 1}`,
          type: `${officeNamespace}/relationships/worksheet`,
          target: sheetPath(index),
        })),
        { id: 'rIdStyles', type: `${officeNamespace}/relationships/styles`, target: 'styles.xml' },
      ]),
    ],
    ['xl/styles.xml', spreadsheetStyles],
    ...sheets.map((sheet, index) => [`xl/${sheetPath(index)}`, sheetMarkup(sheet, footer)] as const),
  ]);
}
