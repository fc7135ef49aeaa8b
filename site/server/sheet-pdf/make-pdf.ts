import { createRequire } from 'node:module';
import path from 'node:path';
import pdfmake from 'pdfmake';
import type { Content, CustomTableLayout, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { type TypeSetting, setType } from './set-type.ts';
import { blocksOf } from './sheet-blocks.ts';
import { type Element, descendants, hasClass, readPage } from '../page-tree.ts';

const millimetre = 72 / 25.4;
const margins = (...sides: [number, number, number, number]): [number, number, number, number] => {
  const [left, top, right, bottom] = sides.map((side) => side * millimetre);
  return [left ?? 0, top ?? 0, right ?? 0, bottom ?? 0];
};

interface Paper {
  readonly size: 'A4' | 'A3';
  readonly orientation: 'portrait' | 'landscape';
  readonly margins: [number, number, number, number];
  readonly fontSize: number;
  readonly tableSize: number;
  readonly columns: number;
  readonly isNumbered: boolean;
  /** Size of the type beside the code, and width of the code, in points. */
  readonly checkSize: number;
  readonly codeWidth: number;
}

/** Longer and shorter side, in points. */
const sides = { A4: [841.89, 595.28], A3: [1190.55, 841.89] } as const;

const widthOf = ({ size, orientation, margins: [left, , right] }: Paper): number =>
  sides[size][orientation === 'landscape' ? 0 : 1] - left - right;

/** By the class that the page of the site carries; the same paper and margins as its print. */
const papers: Readonly<Record<string, Paper>> = {
  'sheet-a4': {
    size: 'A4',
    orientation: 'portrait',
    margins: margins(20, 12, 14, 14),
    fontSize: 10.5,
    tableSize: 9.5,
    columns: 3,
    isNumbered: true,
    checkSize: 8,
    codeWidth: 80,
  },
  'sheet-a3': {
    size: 'A3',
    orientation: 'landscape',
    margins: margins(20, 14, 15, 16),
    fontSize: 16,
    tableSize: 15.5,
    columns: 4,
    isNumbered: true,
    checkSize: 10.5,
    codeWidth: 108,
  },
  'sheet-folded': {
    size: 'A4',
    orientation: 'landscape',
    margins: margins(10, 10, 10, 10),
    fontSize: 9.5,
    tableSize: 8.5,
    columns: 2,
    isNumbered: false,
    checkSize: 8,
    codeWidth: 80,
  },
};

const line = (width: number, padding: number): CustomTableLayout => ({
  hLineWidth: () => width,
  vLineWidth: () => width,
  paddingLeft: () => padding,
  paddingRight: () => padding,
  paddingTop: () => padding * 0.6,
  paddingBottom: () => padding * 0.6,
});
const layouts: Record<string, CustomTableLayout> = {
  ruled: { ...line(0.5, 4), hLineColor: () => '#555', vLineColor: () => '#555' },
  boxed: line(1.2, 5),
  framed: {
    ...line(0, 5),
    hLineWidth: (row, node) => (row === 0 || row === node.table.body.length ? 0.7 : 0),
    vLineWidth: (column, node) => (column === 0 || column === (node.table.widths ?? []).length ? 0.7 : 0),
  },
};

const require = createRequire(import.meta.url);
const fontFile = (name: string, file: string): string =>
  path.join(path.dirname(require.resolve('@expo-google-fonts/tinos/package.json')), name, file);
/** Carries every Vietnamese letter; what a sheet uses of it is embedded. */
const fonts = {
  Tinos: {
    normal: fontFile('400Regular', 'Tinos_400Regular.ttf'),
    bold: fontFile('700Bold', 'Tinos_700Bold.ttf'),
    italics: fontFile('400Regular_Italic', 'Tinos_400Regular_Italic.ttf'),
    bolditalics: fontFile('700Bold_Italic', 'Tinos_700Bold_Italic.ttf'),
  },
};
const fontFiles = new Set<string>(Object.values(fonts.Tinos));

pdfmake.setFonts(fonts);
pdfmake.setTableLayouts(layouts);
// A sheet holds no picture but its code, which is drawn: nothing else is ever read or fetched.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((file) => fontFiles.has(file));

/**
 * What makes the bytes of a PDF differ between two runs is its moment; a sheet says by itself from when it holds, so
 * the moment is fixed and the words alone decide the bytes.
 */
const fixedMoment = new Date('2020-01-01T00:00:00.000Z');

/** The document of a sheet page; null when the page is no sheet. */
export function definitionOf(html: string): TDocumentDefinitions | null {
  const page = readPage(html);
  if (page === null) return null;
  const { body, title } = page;
  const paper = Object.entries(papers).find(([name]) => hasClass(body, name))?.[1];
  if (paper === undefined) return null;
  const inBody = [...descendants(body)];
  const strip = inBody.find((element) => hasClass(element, 'sample-strip'));
  const main = inBody.find(({ tagName }) => tagName === 'main');
  if (main === undefined) return null;
  const { columns, tableSize, fontSize, checkSize, codeWidth } = paper;
  const options = { columns, tableSize, fontSize, checkSize, codeWidth, width: widthOf(paper) };
  const stripBlocks: Content[] = strip === undefined ? [] : blocksOf(asParent(strip), options);
  return {
    pageSize: paper.size,
    pageOrientation: paper.orientation,
    pageMargins: paper.margins,
    content: [...stripBlocks, ...blocksOf(main, options)],
    defaultStyle: { font: 'Tinos', fontSize: paper.fontSize, lineHeight: 1.12 },
    info: { title, author: '', creationDate: fixedMoment, modDate: fixedMoment, producer: 'CCHC', creator: 'CCHC' },
    language: 'vi-VN',
    displayTitle: true,
    ...(paper.isNumbered
      ? {
          footer: (current: number, count: number): Content => ({
            text: `Trang ${current} / ${count}`,
            alignment: 'center',
            fontSize: 9,
          }),
        }
      : {}),
  };
}

/** A strip is a block of its own, found below whatever holds it. */
const asParent = (element: Element): Element => ({ ...element, tagName: 'div', attrs: [], childNodes: [element] });

interface Made {
  readonly bytes: Buffer;
  readonly pages: number;
}

async function make(definition: TDocumentDefinitions): Promise<Made> {
  const { footer } = definition;
  let pages = 0;
  const bytes = await pdfmake
    .createPdf({
      ...definition,
      footer: (current, count, size) => {
        pages = count;
        return typeof footer === 'function' ? footer(current, count, size) : '';
      },
    })
    .getBuffer();
  return { bytes, pages };
}

/** Sheets of more pages gain nothing by being set closer, and take long enough as they are. */
const mostPages = 3;
/** Vietnamese letters with two marks still do not touch the line above. */
const closer: readonly TypeSetting[] = [
  { type: 0.94, margins: 0.6, lineHeight: 1.05 },
  { type: 0.9, margins: 0.5, lineHeight: 1.05 },
];
/** A sheet that has to fill its paper: the largest that stays on one page is taken. */
const larger: readonly TypeSetting[] = [1.5, 1.4, 1.3, 1.2, 1.1].map((type) => ({
  type,
  margins: type * 1.3,
  lineHeight: 1.15,
}));

/** The first setting of a sheet that takes fewer pages than the given number. */
async function firstBelow(pages: number, settings: readonly TypeSetting[], html: string): Promise<Buffer | null> {
  for (const setting of settings) {
    // Laying a document out writes into it, so each is read anew.
    const definition = definitionOf(html);
    const made = definition === null ? null : await make(setType(definition, setting));
    if (made !== null && made.pages < pages) return made.bytes;
  }
  return null;
}

/**
 * The PDF of a sheet page with its fonts inside; null when the page is no sheet. A sheet whose last page would hold a
 * few lines is set closer when that saves the page: a second sheet of paper on the board is lost sooner than read. A
 * leaflet that leaves its paper empty is set larger.
 */
export async function makePdf(html: string): Promise<Buffer | null> {
  const definition = definitionOf(html);
  if (definition === null) return null;
  const isFolded = definition.footer === undefined;
  const made = await make(definition);
  if (isFolded && made.pages === 1) return (await firstBelow(2, larger, html)) ?? made.bytes;
  if (made.pages < 2 || made.pages > mostPages) return made.bytes;
  return (await firstBelow(made.pages, closer, html)) ?? made.bytes;
}
