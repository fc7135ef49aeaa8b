import { type Cell, commaSeparated, csvLine } from '../comma-separated.ts';

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

/** Finished text of one row, so that a long table is not written anew for one row that changed. */
export type RowTexts<Row> = (row: Row, make: () => string) => string;

const always = (_row: unknown, make: () => string): string => make();

const isList = (value: Cell | readonly string[]): value is readonly string[] => Array.isArray(value);

export function openTable<Row>(
  source: TableSource,
  words: { readonly type: string; readonly title: string; readonly description: string },
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  texts: { readonly json: RowTexts<Row>; readonly csv: RowTexts<Row> } = { json: always, csv: always },
): OpenTable {
  const documented = columns.map(([name, description]) => ({ name, description }));
  const jsonRow = (row: Row): string =>
    JSON.stringify(Object.fromEntries(columns.map(([name, , value]) => [name, value(row)])));
  const csvRow = (row: Row): string =>
    csvLine(
      columns.map(([, , read]) => {
        const value = read(row);
        return isList(value) ? value.join(' | ') : value;
      }),
    );
  const head = JSON.stringify({
    type: words.type,
    publisher: { code: source.publisherCode, name: source.publisherName },
    ...(source.isDemonstration ? { notice: sampleNotice } : {}),
    columns: documented,
  });
  return {
    ...words,
    columns: documented,
    rowCount: rows.length,
    json: () => `${head.slice(0, -1)},"rows":[${rows.map((row) => texts.json(row, () => jsonRow(row))).join(',')}]}\n`,
    csv: () =>
      commaSeparated(
        columns.map(([name]) => name),
        rows.map((row) => texts.csv(row, () => csvRow(row))),
      ),
  };
}
