import {
  type Cell,
  type FileTables,
  type Sheet,
  type SheetRow,
  emptyContent,
} from '../../../../../model/imports/sheet.ts';
import { type CellAllowance, startAllowance } from '../cell-allowance.ts';
import { limits } from '../limits.ts';
import { readXml } from '../read-xml.ts';
import { refuseFile } from '../refuse-file.ts';
import type { Archive } from '../zip-archive.ts';
import { type RawCell, type RawRow, layTable } from './lay-table.ts';

interface OpenTable {
  readonly rows: RawRow[];
  row: RawCell[] | null;
  cell: { text: string[]; span: number; merge: 'none' | 'restart' | 'continue' } | null;
}

const noCell: Cell = { content: emptyContent, address: '', isMerged: false, formula: 'none' };

const widthOf = (row: RawRow): number => row.reduce((width, { span }) => width + span, 0);

function asSheet(rows: readonly RawRow[], number: number, before: readonly string[], allowance: CellAllowance): Sheet {
  const name = `Bảng ${number}`;
  const width = rows.reduce((widest, row) => Math.max(widest, widthOf(row)), 0);
  if (rows.length > limits.rows || width > limits.columns) {
    refuseFile('E_IMPORT_ROWS', `${name} có hơn ${limits.rows} dòng hoặc ${limits.columns} cột.`, { sheet: name });
  }
  allowance.take(rows.length, width, name);
  const sheetRows: SheetRow[] = layTable(rows).map((cells, index) => ({
    number: index + 1,
    cells: Array.from({ length: width }, (_, column) => {
      const cell = cells[column];
      const address = `${name}, dòng ${index + 1}, cột ${column + 1}`;
      if (cell === undefined || cell.text === '') return { ...noCell, address };
      return { content: { kind: 'text', text: cell.text }, address, isMerged: cell.isMerged, formula: 'none' };
    }),
  }));
  return { name, rows: sheetRows, before };
}

/**
 * Reads the tables of a Word document, each with the paragraphs before it. What was struck out under tracked changes
 * is not part of the text; a table inside a cell is text of that cell.
 */
export function readDocx(archive: Archive, path: string): FileTables {
  const sheets: Sheet[] = [];
  const allowance = startAllowance();
  let before: string[] = [];
  const open: OpenTable[] = [];
  let paragraph = '';
  let isText = false;
  let removed = 0;

  const endParagraph = (): void => {
    const text = paragraph.replace(/[ \t\u00a0]+/gu, ' ').trim();
    paragraph = '';
    if (text === '') return;
    const cell = open.at(-1)?.cell;
    if (cell !== undefined && cell !== null) cell.text.push(text);
    else if (open.length === 0) before.push(text);
  };

  const endTable = (): void => {
    const table = open.pop();
    if (table === undefined) return;
    const outer = open.at(-1)?.cell;
    if (outer !== undefined && outer !== null) {
      outer.text.push(...table.rows.map((row) => row.map(({ text }) => text).join(' ')).filter((text) => text !== ''));
      return;
    }
    sheets.push(asSheet(table.rows, sheets.length + 1, before, allowance));
    before = [];
  };

  readXml(archive, path, {
    open: (name, { val }) => {
      const table = open.at(-1);
      const cell = table?.cell ?? null;
      switch (name) {
        case 'tbl':
          open.push({ rows: [], row: null, cell: null });
          break;
        case 'tr':
          if (table !== undefined) table.row = [];
          break;
        case 'tc':
          if (table !== undefined) table.cell = { text: [], span: 1, merge: 'none' };
          break;
        case 'gridSpan':
          if (cell !== null) cell.span = Math.min(limits.columns, Math.max(1, Number(val ?? 1)));
          break;
        case 'vMerge':
          if (cell !== null) cell.merge = val === 'restart' ? 'restart' : 'continue';
          break;
        case 'del':
        case 'moveFrom':
          removed += 1;
          break;
        case 't':
          isText = removed === 0;
          break;
        case 'tab':
          paragraph += ' ';
          break;
        case 'br':
        case 'cr':
          endParagraph();
          break;
        default:
      }
    },
    text: (piece) => {
      if (isText) paragraph += piece;
    },
    close: (name) => {
      const table = open.at(-1);
      switch (name) {
        case 't':
          isText = false;
          break;
        case 'del':
        case 'moveFrom':
          removed -= 1;
          break;
        case 'p':
          endParagraph();
          break;
        case 'tc':
          if (table?.cell !== null && table?.cell !== undefined) {
            const { text, span, merge } = table.cell;
            table.row?.push({ text: text.join('\n'), span, merge });
            table.cell = null;
          }
          break;
        case 'tr':
          if (table?.row !== null && table?.row !== undefined) table.rows.push(table.row);
          if (table !== undefined) table.row = null;
          break;
        case 'tbl':
          endTable();
          break;
        default:
      }
    },
  });
  // Text after the last table can still say what a decision is about.
  if (before.length > 0) sheets.push({ name: 'Cuối văn bản', rows: [], before });
  return { format: 'docx', sheets };
}
