import { wordOf } from '../words/code-words';

interface Header {
  readonly name: string;
  readonly attribute?: { readonly customField?: unknown };
  readonly cellFormatter?: unknown;
}
interface ListView<H extends Header> {
  readonly displayedHeaders: readonly H[];
  readonly layout: unknown;
}

/** Shows codes by their Vietnamese words in the lists of the Content Manager. */
export function showWordsInCells<H extends Header>(view: ListView<H>): ListView<H> {
  const displayedHeaders = view.displayedHeaders.map((header) => {
    if (header.attribute?.customField !== 'plugin::cchc.code') return header;
    const cellFormatter = (row: Readonly<Record<string, unknown>>): string => {
      const code = row[header.name];
      return typeof code === 'string' ? wordOf(header.name, code) : '–';
    };
    return { ...header, cellFormatter };
  });
  return { ...view, displayedHeaders };
}
