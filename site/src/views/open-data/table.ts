import { type Cell, commaSeparated } from '../comma-separated.ts';

/** Name, meaning and value of one column. A list is for a row with several values: CSV joins them with ` | `. */
export type Column<Row> = readonly [name: string, description: string, value: (row: Row) => Cell | readonly string[]];

/** Column as documentation: what `/du-lieu/` lists. */
export interface ColumnWords {
  readonly name: string;
  readonly description: string;
}

/** A set of open data with its rows already read: names, documentation, and the two forms it is offered in. */
export interface OpenTable {
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly ColumnWords[];
  readonly rowCount: number;
  readonly json: () => string;
  readonly csv: () => string;
}

export interface TableSource {
  readonly publisherCode: string;
  readonly publisherName: string;
  readonly isDemonstration: boolean;
}

/** Words that stand in every file of sample data, so that a copy cannot pass for a record of an authority. */
export const sampleNotice = 'DỮ LIỆU MẪU – không phải dữ liệu của cơ quan nhà nước';

const isList = (value: Cell | readonly string[]): value is readonly string[] => Array.isArray(value);

export function openTable<Row>(
  source: TableSource,
  words: { readonly type: string; readonly title: string; readonly description: string },
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): OpenTable {
  const documented = columns.map(([name, description]) => ({ name, description }));
  return {
    ...words,
    columns: documented,
    rowCount: rows.length,
    json: () =>
      `${JSON.stringify({
        type: words.type,
        publisher: { code: source.publisherCode, name: source.publisherName },
        ...(source.isDemonstration ? { notice: sampleNotice } : {}),
        columns: documented,
        rows: rows.map((row) => Object.fromEntries(columns.map(([name, , value]) => [name, value(row)]))),
      })}\n`,
    csv: () =>
      commaSeparated(
        columns.map(([name]) => name),
        rows.map((row) =>
          columns.map(([, , read]) => {
            const value = read(row);
            return isList(value) ? value.join(' | ') : value;
          }),
        ),
      ),
  };
}
