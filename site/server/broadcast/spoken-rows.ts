import { type Element, childElements, isElement, isText, textOf } from '../page-tree.ts';

interface Cell {
  readonly element: Element;
  readonly place: number;
  readonly width: number;
}

type Passages = (element: Element) => readonly string[];

const groups = new Set(['thead', 'tbody', 'tfoot']);

/** Rows of a table itself, none of a table in a cell. */
function* rowsOf(table: Element): Iterable<Element> {
  for (const child of childElements(table)) {
    if (child.tagName === 'tr') yield child;
    if (groups.has(child.tagName)) yield* rowsOf(child);
  }
}

const spanOf = ({ attrs }: Element, name: 'colspan' | 'rowspan'): number =>
  Number(attrs.find((one) => one.name === name)?.value ?? 1) || 1;

/** Cells with the columns in which they stand. */
function placeCells(rows: readonly Element[]): Cell[][] {
  // The first row in which a column is free again.
  const freeFrom: number[] = [];
  return rows.map((row, at) => {
    let place = 0;
    return childElements(row).map((element) => {
      while ((freeFrom[place] ?? 0) > at) place += 1;
      const cell = { element, place, width: spanOf(element, 'colspan') };
      for (; place < cell.place + cell.width; place += 1) freeFrom[place] = at + spanOf(element, 'rowspan');
      return cell;
    });
  });
}

/** Every word of it is bold: so do headings look that a word processor made. */
const isBold = (element: Element): boolean =>
  element.childNodes.every((child) =>
    isText(child) ? child.value.trim() === '' : !isElement(child) || child.tagName === 'strong' || isBold(child),
  );
const isHeading = ({ element }: Cell): boolean => element.tagName === 'th' || isBold(element);

/** Numbers of rows are for the eye. */
const isCount = (heading: string | undefined): boolean => /^(?:stt|tt|số tt|số thứ tự)$/iu.test(heading ?? '');

function headingsOf(rows: readonly (readonly Cell[])[]): string[] {
  const headings: string[] = [];
  for (const { element, place, width } of rows.flat()) {
    const text = textOf(element).replace(/[.:;,]+$/, '');
    for (let at = place; text !== '' && at < place + width; at += 1) {
      headings[at] = headings[at] === undefined ? text : `${headings[at]}, ${text}`;
    }
  }
  return headings;
}

/** What stands in one cell, with a pause between its parts. */
const joinParts = (parts: readonly string[]): string =>
  parts.reduce((said, next) => {
    if (said === '') return next;
    return /[.!?…:]["”’»)\]]*$/.test(said) ? `${said} ${next}` : `${said.replace(/[,;]$/, '')}, ${next}`;
  }, '');

const ofCell = (heading: string | undefined, said: string): string =>
  heading === undefined ? said : `${heading}: ${said}`;

/** A row as one passage, each cell after the heading of its column. */
function sayRow(row: readonly Cell[], headings: readonly string[], passagesIn: Passages): readonly string[] {
  const cells = row
    .filter(({ place }) => !isCount(headings[place]))
    .map((cell) => ({ cell, parts: passagesIn(cell.element) }))
    .filter(({ parts }) => parts.length > 0);
  const [first, ...others] = cells;
  if (first === undefined) return [];
  // A title over the columns, or a text that a table was only drawn around.
  if (row.length === 1) return first.parts;
  if (headings.length === 0) {
    const [label, ...said] = cells.map(({ parts }) => joinParts(parts).replace(/[.;,]$/, ''));
    if (label === undefined) return [];
    const isLabel = isHeading(first.cell) && others.some(({ cell }) => !isHeading(cell));
    return [isLabel ? ofCell(label.replace(/:$/, ''), said.join(', ')) : [label, ...said].join(', ')];
  }
  return [
    cells.map(({ cell, parts }) => ofCell(headings[cell.place], joinParts(parts).replace(/[.;,]$/, ''))).join('; '),
  ];
}

/** A table as passages: its caption, then each row. What is said of a cell comes from `passagesIn`. */
export function* spokenRows(table: Element, passagesIn: Passages): Iterable<string> {
  const rows = placeCells([...rowsOf(table)]);
  for (const caption of childElements(table)) if (caption.tagName === 'caption') yield* passagesIn(caption);
  const isHead = (row: readonly Cell[]): boolean => row.every(isHeading);
  const found = rows.findIndex((row) => !isHead(row));
  const head = rows.slice(0, Math.max(found, 0));
  for (const row of head) if (row.length === 1) yield* sayRow(row, [], passagesIn);
  const headings = headingsOf(head.filter((row) => row.length > 1));
  for (const row of rows.slice(head.length)) yield* sayRow(row, headings, passagesIn);
}
