import { z } from 'zod';
import { type Cell, type CellContent, type FileTables, emptyContent } from '../../../../model/imports/sheet.ts';
import { startAllowance } from './cell-allowance.ts';
import { decodeText } from './decode-text.ts';
import { limits } from './limits.ts';
import { refuseFile } from './refuse-file.ts';

const recordSchema = z.record(z.string(), z.unknown());
const recordsSchema = z.array(recordSchema);

function parseText(bytes: Uint8Array): unknown {
  try {
    const parsed: unknown = JSON.parse(decodeText(bytes).replace(/^\ufeff/, ''));
    return parsed;
  } catch (error) {
    const why = error instanceof Error ? (/line (\d+)/.exec(error.message)?.[1] ?? null) : null;
    return refuseFile(
      'E_IMPORT_DAMAGED',
      `Tệp JSON sai cú pháp${why === null ? '' : ` ở gần dòng ${why}`} nên không đọc được.`,
      why === null ? {} : { row: Number(why) },
    );
  }
}

/** The list of records: the file itself, or the one list of records inside it. */
function findRecords(value: unknown): { readonly name: string; readonly records: z.infer<typeof recordsSchema> } {
  if (Array.isArray(value)) return { name: '', records: checked(value, '') };
  const object = recordSchema.safeParse(value);
  const lists = object.success ? Object.entries(object.data).filter(([, inner]) => Array.isArray(inner)) : [];
  const named = lists.find(([name]) => name === 'records') ?? lists[0];
  if (named === undefined) {
    return refuseFile(
      'E_IMPORT_COLUMNS',
      'Tệp JSON phải là một danh sách bản ghi, hoặc có mục “records” là danh sách bản ghi.',
    );
  }
  return { name: named[0], records: checked(named[1], named[0]) };
}

function checked(list: unknown, name: string): z.infer<typeof recordsSchema> {
  if (Array.isArray(list) && list.length > limits.rows) {
    refuseFile('E_IMPORT_ROWS', `Tệp có hơn ${limits.rows} bản ghi. Hãy tách thành nhiều tệp.`);
  }
  const records = recordsSchema.safeParse(list);
  if (records.success) return records.data;
  const index = records.error.issues[0]?.path[0];
  const cell = `${name}[${typeof index === 'number' ? index : 0}]`;
  return refuseFile('E_IMPORT_COLUMNS', `Mục ${cell} không phải một bản ghi có tên trường.`, { cell });
}

function contentOf(value: unknown): CellContent {
  if (value === null || value === undefined || value === '') return emptyContent;
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'number') return { kind: 'number', text: String(value), number: value };
  if (typeof value === 'boolean') return { kind: 'text', text: value ? 'Có' : 'Không' };
  return { kind: 'structure', value };
}

/** Reads JSON records: their field names are the headings. */
export function readJson(bytes: Uint8Array): FileTables {
  const { name, records } = findRecords(parseText(bytes));
  const fields = [...new Set(records.flatMap((record) => Object.keys(record)))];
  if (fields.length > limits.columns) refuseFile('E_IMPORT_ROWS', `Bản ghi có hơn ${limits.columns} trường.`);
  startAllowance().take(records.length, fields.length);
  const cell = (content: CellContent, address: string): Cell => ({
    content,
    address,
    isMerged: false,
    formula: 'none',
  });
  return {
    format: 'json',
    sheets: [
      {
        name: name === '' ? 'JSON' : name,
        before: [],
        rows: [
          { number: 0, cells: fields.map((field) => cell({ kind: 'text', text: field }, field)) },
          ...records.map((record, index) => ({
            number: index + 1,
            cells: fields.map((field) => cell(contentOf(record[field]), `${name}[${index}].${field}`)),
          })),
        ],
      },
    ],
  };
}
