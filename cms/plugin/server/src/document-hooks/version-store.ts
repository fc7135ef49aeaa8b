import { procedureContentSchema } from '@cchc/shared/contract';
import { procedureContent } from '../presenters/present-procedure.ts';
import { parseRows } from '../public-items/source.ts';
import { currentVersions } from '../repositories/current-versions.ts';
import type { Database } from '../repositories/database.ts';
import { readRows, uidFor } from '../repositories/read-documents.ts';
import { type StoredProcedure, type StoredVersion, storedVersionSchema } from '../repositories/stored-publications.ts';

export type NewVersion = Pick<
  StoredVersion,
  'versionId' | 'correction' | 'procedureCode' | 'validFrom' | 'decisionKey' | 'itemId'
> & {
  readonly content: unknown;
};

export async function insertVersion(db: Database, version: NewVersion): Promise<void> {
  await db.query(uidFor('procedure-version')).create({ data: { ...version } });
}

/** Writes a version once more, under the next number of correction: what was written before stays stored. */
export function correctVersion(
  db: Database,
  version: StoredVersion,
  change: Pick<NewVersion, 'validFrom' | 'content'>,
): Promise<void> {
  const { versionId, correction, procedureCode, decisionKey, itemId } = version;
  return insertVersion(db, { versionId, correction: correction + 1, procedureCode, decisionKey, itemId, ...change });
}

/** The versions of a procedure as they read today, oldest first. */
export async function readVersions(db: Database, code: string): Promise<readonly StoredVersion[]> {
  const rows = await readRows(db, 'procedure-version', { procedureCode: code });
  return currentVersions(parseRows(storedVersionSchema, rows).parsed);
}

/** Content in the form of the contract, so that equal contents have equal bytes. Null = does not fit yet. */
export function contentOf(procedure: StoredProcedure): unknown {
  const parsed = procedureContentSchema.safeParse(procedureContent(procedure));
  return parsed.success ? parsed.data : null;
}
