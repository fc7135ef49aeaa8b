import type { Content, ContentText, TableCell } from 'pdfmake/interfaces.js';
import {
  type Element,
  type Node,
  childElements,
  descendants,
  hasClass,
  isElement,
  isHidden,
  isText,
  outerHtml,
  textOf,
} from '../page-tree.ts';

/** A sheet as the blocks of a PDF. It knows the few elements that the sheets of the site are made of, and no style. */

interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly noWrap?: boolean;
}

const inlineTags = new Set(['strong', 'b', 'em', 'i', 'a', 'span', 'small', 'abbr', 'time', 'code']);

function* runsOf(nodes: readonly Node[], bold: boolean): Iterable<Run> {
  for (const node of nodes) {
    if (isText(node)) {
      yield { text: node.value.replace(/\s+/g, ' '), bold };
      continue;
    }
    if (!isElement(node) || isHidden(node)) continue;
    const isLine = hasClass(node, 'line') || node.tagName === 'br';
    if (isLine) yield { text: '\n' };
    const isBold = bold || node.tagName === 'strong' || node.tagName === 'b';
    if (hasClass(node, 'code')) yield { text: textOf(node), bold: isBold, noWrap: true };
    else yield* runsOf(node.childNodes, isBold);
    if (isLine) yield { text: '\n' };
  }
}

/** Text of nodes in a line, with one blank between words and one break between lines. */
export function inline(nodes: readonly Node[], bold = false): Run[] {
  const runs: Run[] = [];
  let isStart = true;
  let pending = '';
  for (const run of runsOf(nodes, bold)) {
    for (const piece of run.text.split(/(\n)/)) {
      if (piece === '\n') {
        pending = runs.length === 0 ? '' : '\n';
        isStart = true;
        continue;
      }
      const text: string = isStart ? piece.trimStart() : piece;
      if (text === '') continue;
      if (pending !== '') runs.push({ text: pending });
      pending = '';
      runs.push({ ...run, text });
      isStart = text.endsWith(' ');
    }
  }
  const last = runs.at(-1);
  if (last !== undefined) runs[runs.length - 1] = { ...last, text: last.text.trimEnd() };
  return runs.filter(({ text }) => text !== '');
}

const paragraph = (element: Element, more: Partial<ContentText> = {}): Content[] => {
  const text = inline(element.childNodes);
  return text.length === 0 ? [] : [{ text, margin: [0, 0, 0, 3], ...more }];
};

/** The label above, what it says below: as many beside one another as fit. */
function essentials(list: Element, { columns, fontSize }: BlockOptions): Content[] {
  const cells = childElements(list).map((group): TableCell => {
    const [term, said] = childElements(group);
    return {
      stack: [
        { text: term === undefined ? '' : inline(term.childNodes), fontSize: fontSize * 0.86 },
        { text: said === undefined ? '' : inline(said.childNodes, true) },
      ],
    };
  });
  if (cells.length === 0) return [];
  const rows: TableCell[][] = [];
  for (let start = 0; start < cells.length; start += columns) {
    const row = cells.slice(start, start + columns);
    while (row.length < columns) row.push({ text: '' });
    rows.push(row);
  }
  const widths = Array.from({ length: columns }, () => '*');
  return [{ table: { widths, body: rows, dontBreakRows: true }, layout: 'framed', margin: [0, 2, 0, 8] }];
}

/** A cell with more text than this may be taller than a page, and is broken. */
const longCell = 800;

/** Room of the widest letters of Tinos on average, and the sides of a cell with its rule. */
const letterWidth = 0.52;
const cellSides = 9;

/**
 * Widths by column, in points: names of procedures and papers are long, numbers are short. No column is narrower than
 * its longest word, or than its code, which is not broken.
 */
function widthsOf(
  heads: readonly Element[],
  rows: readonly (readonly Element[])[],
  { width, tableSize }: BlockOptions,
): number[] {
  const longestOf = (texts: readonly string[]): number => texts.reduce((most, { length }) => Math.max(most, length), 0);
  const linesOf = (cell: Element): string[] =>
    inline(cell.childNodes)
      .map(({ text }) => text)
      .join('')
      .split('\n');
  const columns = heads.map((head, place) => {
    const cells = rows.flatMap((row) => row[place] ?? []);
    const words = [...linesOf(head), ...cells.filter((cell) => !hasClass(cell, 'code')).flatMap(linesOf)].flatMap(
      (line) => line.split(/[\s/-]/),
    );
    const codes = cells.filter((cell) => hasClass(cell, 'code')).map((cell) => textOf(cell).trim());
    const least = Math.min(longestOf([...words, ...codes]), 24) * letterWidth * tableSize + cellSides;
    return { least, weight: Math.min(Math.max(longestOf(cells.flatMap(linesOf)), 4), 160) ** 0.6 };
  });
  const isTight = new Set<number>();
  for (;;) {
    const taken = columns.reduce((sum, { least }, place) => sum + (isTight.has(place) ? least : 0), 0);
    const weights = columns.reduce((sum, { weight }, place) => sum + (isTight.has(place) ? 0 : weight), 0);
    const share = (weight: number): number => ((width - taken) * weight) / weights;
    const next = columns.findIndex(({ least, weight }, place) => !isTight.has(place) && share(weight) < least);
    // Where nothing is left to give away, the shares stay as they are.
    if (next < 0 || isTight.size + 1 === columns.length) {
      return columns.map(({ least, weight }, place) => (isTight.has(place) ? least : share(weight)) - cellSides);
    }
    isTight.add(next);
  }
}

function table(element: Element, options: BlockOptions): Content[] {
  const rows = [...descendants(element)].filter(({ tagName }) => tagName === 'tr').map(childElements);
  const isHead = (row: readonly Element[]): boolean =>
    row.every((cell) => cell.attrs.some(({ name, value }) => name === 'scope' && value === 'col'));
  const head = rows.find(isHead) ?? [];
  const body = rows.filter((row) => row !== head);
  if (head.length === 0 || body.length === 0) return [];
  const isShort = body.every((row) => row.every((cell) => textOf(cell).length < longCell));
  const cellOf = (cell: Element | undefined, bold: boolean): TableCell => {
    if (cell === undefined) return { text: '' };
    const text = inline(cell.childNodes, bold);
    return hasClass(cell, 'code') ? { text, noWrap: true } : { text };
  };
  return [
    {
      table: {
        headerRows: 1,
        dontBreakRows: isShort,
        keepWithHeaderRows: isShort ? 1 : 0,
        widths: widthsOf(head, body, options),
        body: [
          head.map((cell) => cellOf(cell, true)),
          ...body.map((row) => head.map((_, at) => cellOf(row[at], false))),
        ],
      },
      layout: 'ruled',
      fontSize: options.tableSize,
      margin: [0, 2, 0, 6],
    },
  ];
}

const bordered = (element: Element): Content[] => {
  const text = inline(element.childNodes, true);
  return text.length === 0
    ? []
    : [{ table: { widths: ['*'], body: [[{ text }]] }, layout: 'boxed', margin: [0, 0, 0, 6] }];
};

function list(element: Element): Content[] {
  const isBoxes = hasClass(element, 'sheet-list');
  const items = childElements(element).map((item) => inline(item.childNodes));
  if (isBoxes) {
    return items.map((text) => ({
      columns: [
        { width: 14, canvas: [{ type: 'rect' as const, x: 1, y: 3, w: 7, h: 7, lineWidth: 0.7 }] },
        { width: '*', text },
      ],
      columnGap: 2,
      margin: [0, 0, 0, 2],
    }));
  }
  return [{ ul: items.map((text) => ({ text })), margin: [0, 0, 0, 4] }];
}

/** Size of a block, as data, up to which it surely fits on one page together with its heading. */
const longBlock = 2500;

export interface BlockOptions {
  /** How many essentials stand beside one another. */
  readonly columns: number;
  /** Size of the text of tables, in points. */
  readonly tableSize: number;
  /** Size of the text of paragraphs. */
  readonly fontSize: number;
  /** Width of the page without its margins. */
  readonly width: number;
  /** Size of the text beside the code, and width of the code. */
  readonly checkSize: number;
  readonly codeWidth: number;
}

/** Blocks of what stands inside an element, in order. */
export function blocksOf(parent: Element, options: BlockOptions): Content[] {
  const loose: Node[] = [];
  const blocks: Content[] = [];
  const flush = (): void => {
    const text = inline(loose.splice(0));
    if (text.length > 0) blocks.push({ text, margin: [0, 0, 0, 3] });
  };
  for (const node of parent.childNodes) {
    if (!isElement(node) || inlineTags.has(node.tagName)) {
      loose.push(node);
      continue;
    }
    flush();
    if (!isHidden(node)) blocks.push(...blockOf(node, options));
  }
  flush();
  return keepTogether(blocks);
}

const isHeadline = (block: Content): boolean =>
  typeof block === 'object' && 'headlineLevel' in block && block.headlineLevel !== undefined;

/** A heading stays with what follows it; a long table may begin below its heading and go on. */
function keepTogether(blocks: readonly Content[]): Content[] {
  const kept: Content[] = [];
  let headings: Content[] = [];
  for (const block of blocks) {
    if (isHeadline(block)) {
      headings.push(block);
      continue;
    }
    // What does not fit on one page must not be held together: the rest of it would be lost.
    const isLong = JSON.stringify(block).length > longBlock;
    if (headings.length === 0 || isLong) kept.push(...headings, block);
    else kept.push({ stack: [...headings, block], unbreakable: true });
    headings = [];
  }
  return [...kept, ...headings];
}

function blockOf(element: Element, options: BlockOptions): Content[] {
  switch (element.tagName) {
    case 'h1':
      return [{ text: inline(element.childNodes, true), fontSize: options.fontSize * 1.43, margin: [0, 2, 0, 4] }];
    case 'h2':
      return [
        {
          text: inline(element.childNodes, true),
          fontSize: options.fontSize * 1.1,
          margin: [0, 7, 0, 3],
          headlineLevel: 2,
        },
      ];
    case 'h3':
      return [{ text: inline(element.childNodes, true), margin: [0, 4, 0, 2], headlineLevel: 3 }];
    case 'p':
      if (hasClass(element, 'sheet-banner')) return bordered(element);
      return paragraph(element, hasClass(element, 'sheet-note') ? { fontSize: options.fontSize * 0.86 } : {});
    case 'ul':
    case 'ol':
      return list(element);
    case 'dl':
      return essentials(element, options);
    case 'table':
      return table(element, options);
    case 'svg':
      return [{ svg: outerHtml(element), width: options.codeWidth }];
    default:
      if (hasClass(element, 'sample-strip') || hasClass(element, 'sheet-banner')) return bordered(element);
      if (hasClass(element, 'sheet-head')) return head(element, options);
      if (hasClass(element, 'sheet-panels')) return panels(element, options);
      return blocksOf(element, options);
  }
}

function upperCased(element: Element, { fontSize }: BlockOptions): Content[] {
  return inline(element.childNodes).length === 0
    ? []
    : [
        {
          text: inline(element.childNodes).map((run) => ({ ...run, text: run.text.toLocaleUpperCase('vi') })),
          fontSize: fontSize * 0.9,
          margin: [0, 0, 0, 3],
        },
      ];
}

/** Who posts it and what it is on the left, the code on the right. */
function head(element: Element, options: BlockOptions): Content[] {
  const [words, check] = childElements(element);
  const left = (words === undefined ? [] : childElements(words)).flatMap((block) =>
    hasClass(block, 'sheet-owner') || hasClass(block, 'sheet-kicker')
      ? upperCased(block, options)
      : blockOf(block, options),
  );
  const right = (check === undefined ? [] : childElements(check)).flatMap((block) =>
    block.tagName === 'p' ? paragraph(block, { fontSize: options.checkSize }) : blockOf(block, options),
  );
  const columns = [
    { width: '*', stack: left },
    { width: options.codeWidth + 8, stack: right },
  ];
  return [{ columns, columnGap: 14, margin: [0, 0, 0, 4] }];
}

/** A sheet that is folded in the middle. */
function panels(element: Element, options: BlockOptions): Content[] {
  const stacks = childElements(element).map((panel) => ({ width: '*', stack: blocksOf(panel, options) }));
  return [{ columns: stacks, columnGap: 34 }];
}
