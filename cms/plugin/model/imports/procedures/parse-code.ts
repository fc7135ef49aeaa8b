import type { Cell } from '../sheet.ts';
import { textOfCell } from '../sheet.ts';

const codes = /(?<![\d.])(\d\.\d{6})(\.\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2})?(?![\d])/g;

export type ParsedCode =
  | { readonly kind: 'code'; readonly code: string; readonly alias: string | null; readonly isPadded: boolean }
  | { readonly kind: 'none' };

/** Short codes of a text, each once. */
export const codesIn = (text: string): string[] => [
  ...new Set([...text.normalize('NFC').matchAll(codes)].map((match) => match[1] ?? '')),
];

/**
 * The code of a procedure as a cell says it: short, or long with the id of the publishing body. A spreadsheet that
 * took the code for a number has lost the zeros at its end.
 */
export function parseCode(cell: Cell): ParsedCode {
  const { content } = cell;
  const text = textOfCell(cell).replace(/,/g, '.').trim();
  if (content.kind === 'number') {
    // A whole number is a running number, or anything else: no code has six zeros.
    const short = /^(\d)\.(\d{1,6})$/.exec(text);
    if (short === null) return { kind: 'none' };
    const code = `${short[1] ?? ''}.${(short[2] ?? '').padEnd(6, '0')}`;
    return { kind: 'code', code, alias: null, isPadded: code !== text };
  }
  const found = [...text.matchAll(codes)];
  const short = new Set(found.map((match) => match[1] ?? ''));
  if (short.size !== 1) return { kind: 'none' };
  const [code = ''] = short;
  const alias = found.map((match) => match[0]).find((whole) => whole.length > code.length) ?? null;
  return { kind: 'code', code, alias, isPadded: false };
}
