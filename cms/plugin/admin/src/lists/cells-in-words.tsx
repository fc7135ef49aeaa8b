import type { ReactNode } from 'react';
import { ListCell } from './list-cell';
import { type Column, type Row, readerOf } from './read-cell';

interface ListView<H extends Column> {
  readonly displayedHeaders: readonly H[];
  readonly layout: unknown;
}

/**
 * Shows codes, references, lists, days and flags in words in the lists of the Content Manager. Strapi gives the link of a
 * row to the first column that it draws itself, so a first column of ours is a link as well.
 */
export function cellsInWords<H extends Column>(view: ListView<H>): ListView<H> {
  const displayedHeaders = view.displayedHeaders.map((header, position) => {
    const read = readerOf(header);
    if (read === null) return header;
    const cellFormatter = (row: Row): ReactNode => {
      const id = row['documentId'];
      return <ListCell cell={read(row)} target={position === 0 && typeof id === 'string' ? id : null} />;
    };
    return { ...header, cellFormatter };
  });
  return { ...view, displayedHeaders };
}
