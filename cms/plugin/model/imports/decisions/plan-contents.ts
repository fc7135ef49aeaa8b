import { foldWords } from '@cchc/shared/text';
import type { PlanBuilder, StoredRecord } from '../build-plan.ts';
import { readMethods } from '../procedures/read-methods.ts';
import { type ProcedureNames, readProcedure } from '../procedures/read-procedure.ts';
import { settleMethods } from '../procedures/settle-methods.ts';
import type { ReadDecision } from './plan-decisions.ts';
import type { ReadItem } from './read-items.ts';

/** Kinds whose rows say what a procedure contains from then on. */
const withContent = new Set(['new', 'amended', 'standardized']);

interface Content {
  readonly from: ReadItem;
  readonly data: Readonly<Record<string, unknown>>;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function contentOf(read: ReadItem, names: ProcedureNames, stored: StoredRecord | undefined): Content {
  const { reader, item } = read;
  const said = readProcedure(reader, names);
  const methods = settleMethods(
    readMethods(reader).map((method) => ({ row: reader, method })),
    stored,
  );
  return { from: read, data: { code: item.procedureCode, ...said, ...(methods === null ? {} : { methods }) } };
}

function noteName({ from: { reader, item } }: Content, stored: StoredRecord): void {
  const held = text(stored.values['name']);
  if (item.name !== null && foldWords(item.name) !== foldWords(held))
    reader.report('name_differs', 'name', item.name, held);
}

/**
 * Plans the drafts of the procedures that the rows describe: new ones are made, known ones get what the annex says.
 * The public sees nothing of it before the decision is published. Returns the codes of procedures that will be new.
 */
export function planContents(
  read: readonly ReadDecision[],
  names: ProcedureNames,
  procedures: ReadonlyMap<string, StoredRecord>,
  plan: PlanBuilder,
): ReadonlySet<string> {
  const contents = new Map<string, Content>();
  const inOrder = [...read].sort((a, b) => (a.decision.issuedDate < b.decision.issuedDate ? -1 : 1));
  for (const one of inOrder.flatMap(({ items }) => items)) {
    const { procedureCode, kind, name } = one.item;
    const stored = procedures.get(procedureCode);
    if (!withContent.has(kind) || (stored === undefined && name === null)) continue;
    if (contents.has(procedureCode))
      one.reader.report('amended_twice', one.reader.has('code') ? 'code' : 'name', procedureCode);
    contents.set(procedureCode, contentOf(one, names, stored));
  }
  const created = new Set<string>();
  for (const [code, content] of contents) {
    const stored = procedures.get(code);
    const { reader, item } = content.from;
    if (stored === undefined) {
      created.add(code);
      reader.report('procedure_created', reader.has('code') ? 'code' : 'name', code);
    } else noteName(content, stored);
    plan.add({
      type: 'procedure',
      key: code,
      title: item.name ?? text(stored?.values['name']),
      sheet: reader.sheet,
      row: reader.row,
      stored: stored ?? null,
      data: content.data,
    });
  }
  return created;
}
