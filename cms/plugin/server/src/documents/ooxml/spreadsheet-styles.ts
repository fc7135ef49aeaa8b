import { element, part } from './xml.ts';

/** Places in the list of cell formats below. */
export const cellStyles = { plain: 0, heading: 1, text: 2, number: 3, date: 4, quoted: 5 } as const;

const dateFormat = 164;
const textFormat = 49;

const side = (name: string) => element(name, { style: 'thin' }, element('color', { auto: 1 }));

const font = (content = '') =>
  element(
    'font',
    {},
    content,
    element('sz', { val: 12 }),
    element('name', { val: 'Times New Roman' }),
    element('family', { val: 1 }),
  );

interface Format {
  readonly numFmtId?: number;
  readonly isBold?: boolean;
  readonly isRuled?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly isQuoted?: boolean;
}

const format = ({ numFmtId = 0, isBold = false, isRuled = true, horizontal, isQuoted = false }: Format) =>
  element(
    'xf',
    {
      numFmtId,
      fontId: isBold ? 1 : 0,
      fillId: 0,
      borderId: isRuled ? 1 : 0,
      xfId: 0,
      quotePrefix: isQuoted ? 1 : undefined,
      applyNumberFormat: numFmtId === 0 ? undefined : 1,
      applyFont: 1,
      applyBorder: isRuled ? 1 : undefined,
      applyAlignment: 1,
    },
    element('alignment', { horizontal, vertical: 'top', wrapText: 1 }),
  );

const formats = [
  format({ isRuled: false }),
  format({ isBold: true, horizontal: 'center' }),
  format({ numFmtId: textFormat, horizontal: 'left' }),
  format({ numFmtId: 1, horizontal: 'right' }),
  format({ numFmtId: dateFormat, horizontal: 'center' }),
  format({ numFmtId: textFormat, horizontal: 'left', isQuoted: true }),
];

export const spreadsheetStyles: string = part(
  element(
    'styleSheet',
    { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
    element('numFmts', { count: 1 }, element('numFmt', { numFmtId: dateFormat, formatCode: 'dd/mm/yyyy' })),
    element('fonts', { count: 2 }, font(), font(element('b'))),
    element(
      'fills',
      { count: 2 },
      element('fill', {}, element('patternFill', { patternType: 'none' })),
      element('fill', {}, element('patternFill', { patternType: 'gray125' })),
    ),
    element(
      'borders',
      { count: 2 },
      element('border', {}, ...['left', 'right', 'top', 'bottom', 'diagonal'].map((name) => element(name))),
      element('border', {}, ...['left', 'right', 'top', 'bottom'].map(side), element('diagonal')),
    ),
    element('cellStyleXfs', { count: 1 }, element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
    element('cellXfs', { count: formats.length }, ...formats),
    element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
  ),
);
