import { type Decision, type Instant, type Procedure, decisionSchema, procedureSchema } from '@cchc/shared/contract';
import { presentDecision, presentProcedure } from '../presenters/present-procedure.ts';
import { factsOfFirst } from '../presenters/subject-facts.ts';
import { parseRows } from '../public-items/source.ts';
import { type Database, inChunks } from '../repositories/database.ts';
import { readRows } from '../repositories/read-documents.ts';
import {
  type StoredDecisionItem,
  type StoredProcedure,
  type StoredVersion,
  storedDecisionItemSchema,
  storedDecisionSchema,
  storedProcedureSchema,
  storedVersionSchema,
} from '../repositories/stored-publications.ts';

/** Parameters that one statement may name. */
const largest = 500;

async function readWhereIn(
  db: Database,
  singular: string,
  field: string,
  values: readonly string[],
  options: Parameters<typeof readRows>[3] = {},
): Promise<unknown[]> {
  const rows: unknown[] = [];
  for (const chunk of inChunks(values, largest)) {
    rows.push(...(await readRows(db, singular, { [field]: { $in: chunk } }, options)));
  }
  return rows;
}

/** The rows of procedures with these codes, drafts and published ones. */
export async function readProcedureRows(db: Database, codes: readonly string[]): Promise<StoredProcedure[]> {
  const rows = await readWhereIn(db, 'procedure', 'code', codes, { populate: ['internalProcess'] });
  return parseRows(storedProcedureSchema, rows).parsed;
}

export async function readVersionsOf(db: Database, codes: readonly string[]): Promise<StoredVersion[]> {
  return parseRows(storedVersionSchema, await readWhereIn(db, 'procedure-version', 'procedureCode', codes)).parsed;
}

/** Procedures with these codes as the contract knows them; one that only has a draft is known by it. */
export async function readKnownProcedures(
  { db, now }: { readonly db: Database; readonly now: Instant },
  codes: readonly string[],
): Promise<Procedure[]> {
  const wanted = [...new Set(codes)].filter((code) => code !== '');
  const versions = await readVersionsOf(db, wanted);
  const byCode = new Map<string, Procedure>();
  for (const row of await readProcedureRows(db, wanted)) {
    const own = versions.filter((version) => version.procedureCode === row.code);
    const parsed = procedureSchema.safeParse(presentProcedure(row, factsOfFirst(now), own).value);
    if (parsed.success && (row.publishedAt !== null || !byCode.has(row.code))) byCode.set(row.code, parsed.data);
  }
  return [...byCode.values()];
}

/** Every published decision that fits the contract. */
export async function readKnownDecisions(db: Database, now: Instant): Promise<Decision[]> {
  const rows = await readRows(db, 'decision', {}, { version: 'published', populate: ['files'] });
  const items = new Map<string, StoredDecisionItem[]>();
  for (const item of parseRows(storedDecisionItemSchema, await readRows(db, 'decision-item', {})).parsed) {
    const held = items.get(item.decisionDocumentId);
    if (held === undefined) items.set(item.decisionDocumentId, [item]);
    else held.push(item);
  }
  return parseRows(storedDecisionSchema, rows).parsed.flatMap((row) => {
    const parsed = decisionSchema.safeParse(
      presentDecision(row, factsOfFirst(now), items.get(row.documentId) ?? []).value,
    );
    return parsed.success ? [parsed.data] : [];
  });
}

interface NamingRow {
  readonly procedureCode: string;
  readonly successors: readonly string[];
  readonly predecessors: readonly string[];
}

/** Every code that the rows of a decision name. */
export const codesNamedBy = (rows: readonly NamingRow[]): string[] => [
  ...new Set(
    rows.flatMap(({ procedureCode, successors, predecessors }) => [procedureCode, ...successors, ...predecessors]),
  ),
];

/** Every code that a decision names, and those of the decisions that it acts on: all that its check has to know of. */
export function codesJudgedWith(
  rows: readonly NamingRow[],
  acts: readonly { readonly decisionKey: string }[],
  decisions: readonly Decision[],
): string[] {
  const targets = new Set(acts.map(({ decisionKey }) => decisionKey));
  return codesNamedBy([...rows, ...decisions.filter(({ key }) => targets.has(key)).flatMap(({ items }) => items)]);
}
