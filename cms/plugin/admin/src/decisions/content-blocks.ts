import { type ProcedureContent } from '@cchc/shared/contract';
import { z } from 'zod';
import { procedure } from '../../../model/procedure.ts';
import type { Column } from '../fields/field-props';
import { wordOf } from '../words/code-words';
import { decisionWords } from '../words/decision-words';

/** Blocks of a procedure's text as the page compares and edits them. */
export type Block = { readonly field: keyof ProcedureContent; readonly label: string } & (
  | { readonly kind: 'text' }
  | { readonly kind: 'lines' }
  | { readonly kind: 'choice'; readonly list: string }
  | { readonly kind: 'choices'; readonly list: string }
  | { readonly kind: 'count' }
  | { readonly kind: 'rows'; readonly columns: readonly Column[] }
  | { readonly kind: 'dossier' }
);

const label = (field: string): string => procedure.fields[field]?.label ?? field;
const text = (field: keyof ProcedureContent): Block => ({ field, label: label(field), kind: 'text' });
const lines = (field: keyof ProcedureContent): Block => ({ field, label: label(field), kind: 'lines' });

/** What decisions change most: shown first, and open. */
export const firstBlocks: readonly Block[] = [
  text('name'),
  {
    field: 'methods',
    label: label('methods'),
    kind: 'rows',
    columns: [
      { name: 'channel', label: 'Hình thức nộp', kind: 'choice', choices: 'submission' },
      { name: 'processingTime', label: 'Thời gian giải quyết', kind: 'line' },
      { name: 'fee', label: 'Phí, lệ phí', kind: 'text' },
      { name: 'note', label: 'Mô tả', kind: 'text' },
    ],
  },
  { field: 'dossierCopies', label: decisionWords.content.copies, kind: 'count' },
  { field: 'dossier', label: label('dossier'), kind: 'dossier' },
];

export const otherBlocks: readonly Block[] = [
  text('steps'),
  { field: 'onlineLevel', label: label('onlineLevel'), kind: 'choice', list: 'onlineLevel' },
  { field: 'levels', label: label('levels'), kind: 'choices', list: 'levels' },
  text('procedureKind'),
  lines('applicants'),
  lines('executingAgencies'),
  text('competentAuthority'),
  text('intakeAddress'),
  text('delegatedAgency'),
  text('coordinatingAgency'),
  lines('relatedCodes'),
  {
    field: 'legalBasis',
    label: label('legalBasis'),
    kind: 'rows',
    columns: [
      { name: 'number', label: 'Số, ký hiệu', kind: 'line' },
      { name: 'title', label: 'Tên văn bản', kind: 'line' },
    ],
  },
  text('requirements'),
  {
    field: 'results',
    label: label('results'),
    kind: 'rows',
    columns: [
      { name: 'name', label: 'Tên kết quả', kind: 'line' },
      { name: 'code', label: 'Mã kết quả', kind: 'line' },
    ],
  },
  lines('keywords'),
  text('description'),
];

const words = decisionWords.content;
const listSchema = z.array(z.string()).catch([]);
const rowsSchema = z.array(z.record(z.string(), z.unknown())).catch([]);
const casesSchema = z
  .array(
    z.object({
      title: z.string().nullable().catch(null),
      items: z.array(
        z.object({
          name: z.string(),
          originals: z.number().nullable().catch(null),
          copies: z.number().nullable().catch(null),
        }),
      ),
    }),
  )
  .catch([]);

const said = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** A block as lines to read: old text, or what a published decision wrote. */
export function linesOf(block: Block, value: unknown): readonly string[] {
  switch (block.kind) {
    case 'text':
    case 'count':
      return said(value) === '' ? [] : said(value).split('\n');
    case 'lines':
      return listSchema.parse(value);
    case 'choice':
      return said(value) === '' ? [] : [wordOf(block.list, said(value))];
    case 'choices':
      return listSchema.parse(value).map((code) => wordOf(block.list, code));
    case 'rows':
      return rowsSchema.parse(value).map((row) =>
        block.columns
          .flatMap(({ name, label: column, kind, choices }) => {
            const cell = said(row[name]);
            if (cell === '') return [];
            return [kind === 'choice' ? wordOf(choices ?? '', cell) : `${column}: ${cell}`];
          })
          .join(' · '),
      );
    case 'dossier':
      return casesSchema
        .parse(value)
        .flatMap(({ title, items }) => [
          ...(title === null ? [] : [title]),
          ...items.map(({ name, originals, copies }) => `${name} (${words.papers(originals, copies)})`),
        ]);
  }
}

/** Compared as it is read: an empty text and none are the same. */
export const differs = (block: Block, a: unknown, b: unknown): boolean =>
  JSON.stringify(linesOf(block, a)) !== JSON.stringify(linesOf(block, b));
