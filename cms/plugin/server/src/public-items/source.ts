import type { z } from 'zod';
import type { Candidate } from '../presenters/presented-item.ts';
import type { Library } from '../presenters/present-article.ts';
import type { RichText } from '../presenters/rich-text.ts';
import { picturesOf } from '../presenters/rich-text.ts';
import { type SubjectFacts, noFacts } from '../presenters/subject-facts.ts';
import type { Database } from '../repositories/database.ts';
import { readFilesByHash, readRows } from '../repositories/read-documents.ts';

/** What a source needs besides the documents. */
export interface Surroundings {
  readonly db: Database;
  readonly facts: ReadonlyMap<string, SubjectFacts>;
  /** True when the database is a demonstration for ever. */
  readonly isDemonstration: boolean;
}

export const factsOf = (around: Surroundings, documentId: string): SubjectFacts =>
  around.facts.get(documentId) ?? noFacts;

/** What one document gives to the public. `problem` stands for a document that does not even parse. */
export type Presented =
  | { readonly documentId: string; readonly candidates: readonly Candidate[] }
  | { readonly documentId: string; readonly problem: z.ZodError };

/** One type of document that can become public. */
export interface Source {
  readonly singular: string;
  present(around: Surroundings, ids: readonly string[]): Promise<Presented[]>;
}

interface Row {
  readonly documentId: string;
}

interface SimpleSource<T extends Row> {
  readonly singular: string;
  readonly hasDraft: boolean;
  readonly schema: z.ZodType<T>;
  readonly populate?: readonly string[];
  readonly bodies?: (row: T) => readonly RichText[];
  readonly present: (row: T, facts: SubjectFacts, library: Library, around: Surroundings) => Candidate | null;
}

/** The rows that parse, and the faults of those that do not. */
export function parseRows<T extends Row>(
  schema: z.ZodType<T>,
  rows: readonly unknown[],
): { readonly parsed: T[]; readonly faults: Presented[] } {
  const parsed: T[] = [];
  const faults: Presented[] = [];
  for (const row of rows) {
    const result = schema.safeParse(row);
    if (result.success) parsed.push(result.data);
    else faults.push({ documentId: documentIdOf(row), problem: result.error });
  }
  return { parsed, faults };
}

const documentIdOf = (row: unknown): string => {
  const id: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, 'documentId') : null;
  return typeof id === 'string' ? id : '';
};

/** A type of which each published document gives at most one item. */
export function simpleSource<T extends Row>(source: SimpleSource<T>): Source {
  return {
    singular: source.singular,
    async present(around, ids) {
      const rows = await readRows(
        around.db,
        source.singular,
        { documentId: { $in: [...ids] } },
        {
          version: source.hasDraft ? 'published' : 'any',
          ...(source.populate === undefined ? {} : { populate: source.populate }),
        },
      );
      const { parsed, faults } = parseRows(source.schema, rows);
      const bodies = source.bodies;
      const hashes = bodies === undefined ? [] : parsed.flatMap((row) => bodies(row).flatMap(picturesOf));
      const library = await readFilesByHash(around.db, [...new Set(hashes)]);
      return [
        ...faults,
        ...parsed.map((row) => {
          const candidate = source.present(row, factsOf(around, row.documentId), library, around);
          return { documentId: row.documentId, candidates: candidate === null ? [] : [candidate] };
        }),
      ];
    },
  };
}
