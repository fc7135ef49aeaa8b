import type { ReactNode } from 'react';
import { wordOf } from '../words/code-words';
import { readAttribute } from './field-props';

interface Header {
  readonly name: string;
  readonly attribute?: { readonly customField?: unknown };
  readonly cellFormatter?: unknown;
}
interface ListView<H extends Header> {
  readonly displayedHeaders: readonly H[];
  readonly layout: unknown;
}

/** Draws the name of a record of a list by its code. */
type ShowReference = (list: string | undefined, value: string) => ReactNode;

/** How the codes of a column are shown; null for a column that holds none. */
function writerOf({ name, attribute }: Header, showReference: ShowReference): ((code: string) => ReactNode) | null {
  if (attribute?.customField === 'plugin::cchc.code') return (code) => wordOf(name, code);
  if (attribute?.customField !== 'plugin::cchc.reference') return null;
  const list = readAttribute(attribute).options?.choices;
  return (value) => showReference(list, value);
}

/** Shows codes by their Vietnamese words, or the names of their records, in the lists of the Content Manager. */
export const wordsInCells =
  (showReference: ShowReference) =>
  <H extends Header>(view: ListView<H>): ListView<H> => {
    const displayedHeaders = view.displayedHeaders.map((header) => {
      const write = writerOf(header, showReference);
      if (write === null) return header;
      const cellFormatter = (row: Readonly<Record<string, unknown>>): ReactNode => {
        const code = row[header.name];
        return typeof code === 'string' && code !== '' ? write(code) : '–';
      };
      return { ...header, cellFormatter };
    });
    return { ...view, displayedHeaders };
  };
