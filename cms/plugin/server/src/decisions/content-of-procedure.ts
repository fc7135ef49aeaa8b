import { type ProcedureContent, canonicalJson, procedureContentSchema } from '@cchc/shared/contract';
import { z } from 'zod';
import type { SheetRow } from '../../../model/decisions/index.ts';
import { sha256 } from '../ledger/sha256.ts';
import { procedureContent } from '../presenters/present-procedure.ts';
import type { StoredProcedure } from '../repositories/stored-publications.ts';
import { problemOf } from '../writing/refuse-faults.ts';

/** The draft of a procedure among its rows, else its only row. */
export const draftOf = (rows: readonly StoredProcedure[], code: string): StoredProcedure | null => {
  const own = rows.filter((row) => row.code === code);
  return own.find(({ publishedAt }) => publishedAt === null) ?? own[0] ?? null;
};

/** Changes with the text of a procedure. */
export const versionOfContent = (procedure: StoredProcedure): string =>
  sha256(canonicalJson(procedureContent(procedure)));

/** Whether publishing a row freezes the text of its procedure. */
export const carriesText = ({ kind }: Pick<SheetRow, 'kind'>): boolean => kind === 'new' || kind === 'amended';

/** Changes with every text that rows carry: what an officer publishes is what was judged on the screen. */
export function versionOfContents(
  rows: readonly Pick<SheetRow, 'kind' | 'procedureCode'>[],
  stored: readonly StoredProcedure[],
): string {
  const codes = [...new Set(rows.filter(carriesText).map(({ procedureCode }) => procedureCode))].sort();
  const texts = codes.map((code) => {
    const draft = draftOf(stored, code);
    return [code, draft === null ? null : versionOfContent(draft)];
  });
  return sha256(canonicalJson(texts));
}

export type ReadContent =
  | { readonly kind: 'ready'; readonly content: ProcedureContent }
  | { readonly kind: 'unready'; readonly faults: readonly string[] };

/** The text of a procedure as a version would freeze it, or what the contract misses in it, in words. */
export function readContent(procedure: StoredProcedure): ReadContent {
  const parsed = procedureContentSchema.safeParse(procedureContent(procedure));
  if (parsed.success) return { kind: 'ready', content: parsed.data };
  const faults = parsed.error.issues.map((issue) => {
    const error = new z.ZodError([issue]);
    return problemOf({ sourceType: 'procedure', sourceId: procedure.documentId, itemType: null, error }).message;
  });
  return { kind: 'unready', faults: [...new Set(faults)] };
}

export const sameContent = (a: ProcedureContent, b: ProcedureContent): boolean => canonicalJson(a) === canonicalJson(b);
