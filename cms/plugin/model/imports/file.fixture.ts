import { type ImportPlan, type ImportOptions, importOptionsSchema } from './plan.ts';
import { type Cell, type FileTables, type ImportFormat, type Sheet, emptyContent, gridAddress } from './sheet.ts';
import { type PlanBuilder, type StoredRecord, startPlan } from './build-plan.ts';

/** A cell of a test: text, a number, or parts of a cell. */
export type TestCell = string | number | Partial<Cell> | null;

function cellOf(value: TestCell, address: string): Cell {
  const blank: Cell = { content: emptyContent, address, isMerged: false, formula: 'none' };
  if (value === null || value === '') return blank;
  if (typeof value === 'string') return { ...blank, content: { kind: 'text', text: value } };
  if (typeof value === 'number') return { ...blank, content: { kind: 'number', text: String(value), number: value } };
  return { ...blank, ...value };
}

/** A merged continuation of a cell. */
export const merged = (text: string): TestCell => ({ content: { kind: 'text', text }, isMerged: true });

export const sheetOf = (
  rows: readonly (readonly TestCell[])[],
  name = 'Trang',
  before: readonly string[] = [],
): Sheet => {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    name,
    before,
    rows: rows.map((row, index) => ({
      number: index + 1,
      cells: Array.from({ length: width }, (_, column) => cellOf(row[column] ?? null, gridAddress(column, index + 1))),
    })),
  };
};

export const fileOf = (sheets: readonly Sheet[], format: ImportFormat = 'xlsx'): FileTables => ({ format, sheets });

export const options = (change: Partial<ImportOptions> = {}): ImportOptions => importOptionsSchema.parse(change);

/** Runs a planner to its end. */
export function planned(work: (plan: PlanBuilder) => void): ImportPlan {
  const plan = startPlan((_type, field) => field);
  work(plan);
  return plan.finish();
}

/** Doubts as `code cell`, in their order. */
export const doubtsOf = ({ doubts }: ImportPlan): string[] => doubts.map(({ code, cell }) => `${code} ${cell}`.trim());

export const refusalsOf = ({ doubts }: ImportPlan): string[] =>
  doubts.filter(({ severity }) => severity === 'refuse').map(({ code, cell }) => `${code} ${cell}`);

export const stored = (values: Readonly<Record<string, unknown>>, isPublished = false): StoredRecord => ({
  documentId: `doc-${String(values['code'] ?? values['number'] ?? values['label'] ?? values['title'])}`,
  isPublished,
  values,
});
