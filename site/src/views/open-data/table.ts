import { type Cell, commaSeparated } from '../comma-separated.ts';

/** One documented column. `value` yields a list where a row has several values: CSV joins them with ` | `. */
export interface Column<Row> {
  readonly name: string;
  readonly description: string;
  readonly value: (row: Row) => Cell | readonly string[];
}

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
  return {
    ...words,
    columns: columns.map(({ name, description }) => ({ name, description })),
    rowCount: rows.length,
    json: () =>
      `${JSON.stringify({
        type: words.type,
        publisher: { code: source.publisherCode, name: source.publisherName },
        ...(source.isDemonstration ? { notice: sampleNotice } : {}),
        columns: columns.map(({ name, description }) => ({ name, description })),
        rows: rows.map((row) => Object.fromEntries(columns.map((column) => [column.name, column.value(row)]))),
      })}\n`,
    csv: () =>
      commaSeparated(
        columns.map((column) => column.name),
        rows.map((row) =>
          columns.map((column) => {
            const value = column.value(row);
            return isList(value) ? value.join(' | ') : value;
          }),
        ),
      ),
  };
}
