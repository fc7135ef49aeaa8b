import { type Markup, element, escapeXml } from '../ooxml/xml.ts';

export interface RunStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** Points; absent = as the paragraph style says. */
  readonly size?: number;
  /** Name of a character style. */
  readonly style?: string;
}

const on = (name: string, isOn: boolean | undefined): Markup => (isOn === true ? element(`w:${name}`) : '');

function runProperties({ bold, italic, underline, strike, size, style }: RunStyle): Markup {
  // The order is the one of the schema; readers may refuse another.
  const content = [
    style === undefined ? '' : element('w:rStyle', { 'w:val': style }),
    on('b', bold),
    on('bCs', bold),
    on('i', italic),
    on('iCs', italic),
    on('strike', strike),
    size === undefined ? '' : element('w:sz', { 'w:val': size * 2 }) + element('w:szCs', { 'w:val': size * 2 }),
    underline === true ? element('w:u', { 'w:val': 'single' }) : '',
  ].join('');
  return content === '' ? '' : element('w:rPr', {}, content);
}

const wordsOf = (text: string): Markup =>
  text
    .split(/\r?\n/)
    .map((line) => element('w:t', { 'xml:space': 'preserve' }, escapeXml(line.replaceAll('\t', ' '))))
    .join(element('w:br'));

/** A stretch of text; line breaks inside it stay. */
export const run = (text: string, style: RunStyle = {}): Markup =>
  text === '' ? '' : element('w:r', {}, runProperties(style), wordsOf(text));

/** A field that the reader's program fills in, like the number of the page. */
export const field = (name: string, style: RunStyle): Markup =>
  element('w:fldSimple', { 'w:instr': name }, element('w:r', {}, runProperties(style), element('w:t', {}, '2')));

/** Text that leads to the target of a relation. */
export const linkTo = (relationId: string, content: Markup): Markup =>
  element('w:hyperlink', { 'r:id': relationId, 'w:history': 1 }, content);

export interface ParagraphStyle {
  readonly style?: string;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  /** Points above and below. */
  readonly before?: number;
  readonly after?: number;
  /** Twips from the left and the right edge, and of the first line. */
  readonly left?: number;
  readonly right?: number;
  readonly firstLine?: number;
  readonly hanging?: number;
  /** Points of every line, exactly; for lines that only carry a rule. */
  readonly line?: number;
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  /** A thin line below, as wide as the paragraph. */
  readonly rule?: boolean;
  readonly list?: { readonly numbering: number; readonly level: number };
  /** Properties of the section that ends with this paragraph. */
  readonly section?: Markup;
}

const ruleBelow = element(
  'w:pBdr',
  {},
  element('w:bottom', { 'w:val': 'single', 'w:sz': 6, 'w:space': 1, 'w:color': '000000' }),
);

function paragraphProperties(style: ParagraphStyle): Markup {
  const { before, after, left, right, firstLine, hanging, line } = style;
  const isSpaced = before !== undefined || after !== undefined || line !== undefined;
  const isIndented = [left, right, firstLine, hanging].some((length) => length !== undefined);
  const twips = (points: number | undefined): number | undefined => (points === undefined ? undefined : points * 20);
  const content = [
    style.style === undefined ? '' : element('w:pStyle', { 'w:val': style.style }),
    on('keepNext', style.keepNext),
    on('pageBreakBefore', style.pageBreakBefore),
    style.list === undefined
      ? ''
      : element(
          'w:numPr',
          {},
          element('w:ilvl', { 'w:val': style.list.level }),
          element('w:numId', { 'w:val': style.list.numbering }),
        ),
    style.rule === true ? ruleBelow : '',
    isSpaced
      ? element('w:spacing', {
          'w:before': twips(before),
          'w:after': twips(after),
          'w:line': twips(line),
          'w:lineRule': line === undefined ? undefined : 'exact',
        })
      : '',
    isIndented
      ? element('w:ind', { 'w:left': left, 'w:right': right, 'w:firstLine': firstLine, 'w:hanging': hanging })
      : '',
    style.align === undefined ? '' : element('w:jc', { 'w:val': style.align }),
    style.section ?? '',
  ].join('');
  return content === '' ? '' : element('w:pPr', {}, content);
}

/** A paragraph of runs. */
export const paragraph = (style: ParagraphStyle, ...content: readonly Markup[]): Markup =>
  element('w:p', {}, paragraphProperties(style), ...content);
