import { z } from 'zod';
import type { Cell, CellContent, FileTables, Sheet, SheetRow } from '../sheet.ts';
import { emptyContent } from '../sheet.ts';

const itemsSchema = z.array(z.record(z.string(), z.unknown()));

function contentOf(value: unknown): CellContent {
  if (value === null || value === undefined || value === '') return emptyContent;
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'number') return { kind: 'number', text: String(value), number: value };
  return { kind: 'structure', value };
}

function flattenSheet(sheet: Sheet): Sheet {
  const [headings, ...body] = sheet.rows;
  const place =
    headings?.cells.findIndex((cell) => cell.content.kind === 'text' && cell.content.text === 'items') ?? -1;
  if (headings === undefined || place < 0) return sheet;
  const listOf = (row: SheetRow): z.infer<typeof itemsSchema> => {
    const content = row.cells[place]?.content;
    return itemsSchema.catch([]).parse(content?.kind === 'structure' ? content.value : []);
  };
  const names = [...new Set(body.flatMap((row) => listOf(row).flatMap((item) => Object.keys(item))))];
  const cell = (content: CellContent, address: string): Cell => ({
    content,
    address,
    isMerged: false,
    formula: 'none',
  });
  const without = (row: SheetRow): Cell[] => row.cells.filter((_, index) => index !== place);
  return {
    ...sheet,
    rows: [
      {
        number: headings.number,
        cells: [...without(headings), ...names.map((name) => cell({ kind: 'text', text: name }, name))],
      },
      ...body.flatMap((row) => {
        const base = row.cells[place]?.address ?? '';
        const items = listOf(row);
        return (items.length === 0 ? [{}] : items).map((item: Readonly<Record<string, unknown>>, index) => ({
          number: row.number,
          cells: [...without(row), ...names.map((name) => cell(contentOf(item[name]), `${base}[${index}].${name}`))],
        }));
      }),
    ],
  };
}

/** A JSON decision holds its rows in a list of its own; as a table each of them stands beside its decision. */
export const flattenItems = (file: FileTables): FileTables =>
  file.format === 'json' ? { ...file, sheets: file.sheets.map(flattenSheet) } : file;
