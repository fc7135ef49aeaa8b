import { type Markup, element, escapeXml } from '../ooxml/xml.ts';
import { sizes } from './measures.ts';
import { type RunStyle, paragraph, run } from './paragraphs.ts';

type Align = 'left' | 'center' | 'right';

export interface TableColumn {
  readonly heading: string;
  /** Share of the width. */
  readonly share: number;
  readonly align: Align;
}

export interface TableText {
  /** What the table is about, for who cannot see it. */
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Rows set in bold, by index: sums. */
  readonly strong?: ReadonlySet<number>;
}

const side = (name: string): Markup =>
  element(`w:${name}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '000000' });
const allSides = element('w:tblBorders', {}, ...['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side));

export const tableCell = (width: number, content: Markup): Markup =>
  element('w:tc', {}, element('w:tcPr', {}, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' })), content);

/** Widths in twips that add up to the whole, however the shares divide. */
export function widthsOf(shares: readonly number[], whole: number): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  const widths = shares.map((share) => Math.floor((share / sum) * whole));
  const rest = whole - widths.reduce((total, width) => total + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}

const grid = (widths: readonly number[]): Markup =>
  element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width })));

function tableProperties(width: number, borders: Markup, caption: string | null): Markup {
  const side = borders === '' ? 0 : 85;
  return element(
    'w:tblPr',
    {},
    element('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
    borders,
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element(
      'w:tblCellMar',
      {},
      element('w:left', { 'w:w': side, 'w:type': 'dxa' }),
      element('w:right', { 'w:w': side, 'w:type': 'dxa' }),
    ),
    caption === null ? '' : element('w:tblCaption', { 'w:val': caption }),
  );
}

const stand = 'stand-in';

/** Cells of a column differ in their text alone: what stands around it is built once, because a table may be long. */
function cellWriter(build: (text: string) => Markup): (text: string) => Markup {
  const [open = '', close = ''] = build(stand).split(stand);
  const empty = build('');
  return (text) => {
    if (text === '') return empty;
    return /[\n\t]/.test(text) ? build(text) : open + escapeXml(text) + close;
  };
}

/** A table of text with rules; its heading is repeated on every page. */
export function textTable({ caption, columns, rows, strong }: TableText, width: number): Markup {
  const widths = widthsOf(
    columns.map(({ share }) => share),
    width,
  );
  const heading = columns.map(({ heading: words }, index) =>
    tableCell(
      widths[index] ?? 0,
      paragraph({ style: 'TableText', align: 'center', keepNext: true }, run(words, { bold: true, size: sizes.table })),
    ),
  );
  const writers = (style: RunStyle) =>
    columns.map(({ align }, index) =>
      cellWriter((text) => tableCell(widths[index] ?? 0, paragraph({ style: 'TableText', align }, run(text, style)))),
    );
  const plain = writers({});
  const bold = writers({ bold: true });
  const rowProperties = element('w:trPr', {}, element('w:cantSplit'));
  const body = rows.map((cells, index) => {
    const write = strong?.has(index) === true ? bold : plain;
    return `<w:tr>${rowProperties}${write.map((cell, place) => cell(cells[place] ?? '')).join('')}</w:tr>`;
  });
  return element(
    'w:tbl',
    {},
    tableProperties(width, allSides, caption),
    grid(widths),
    element('w:tr', {}, element('w:trPr', {}, element('w:cantSplit'), element('w:tblHeader')), ...heading),
    body.join(''),
  );
}

/** A table without rules that only puts blocks side by side. */
export const layoutTable = (widths: readonly number[], rows: readonly (readonly Markup[])[]): Markup =>
  element(
    'w:tbl',
    {},
    tableProperties(
      widths.reduce((total, width) => total + width, 0),
      '',
      null,
    ),
    grid(widths),
    ...rows.map((cells) =>
      element(
        'w:tr',
        {},
        element('w:trPr', {}, element('w:cantSplit')),
        ...cells.map((content, index) => tableCell(widths[index] ?? 0, content)),
      ),
    ),
  );
