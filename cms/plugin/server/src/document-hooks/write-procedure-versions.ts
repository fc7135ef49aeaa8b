import { canonicalJson, civilDateSchema } from '@cchc/shared/contract';
import { errors } from '@strapi/utils';
import { parseRows } from '../public-items/source.ts';
import type { Database } from '../repositories/database.ts';
import { readRows } from '../repositories/read-documents.ts';
import { storedProcedureSchema } from '../repositories/stored-publications.ts';
import { contentOf, correctVersion, insertVersion, readVersions } from './version-store.ts';

/**
 * Writes what the publication of a procedure adds to its versions: the first one, from the baseline, or a named
 * correction of the newest. Returns the reason of a correction, null when there was none.
 */
export async function writeProcedureVersions(db: Database, documentId: string): Promise<string | null> {
  const rows = await readRows(db, 'procedure', { documentId }, { version: 'published', populate: ['internalProcess'] });
  const [procedure] = parseRows(storedProcedureSchema, rows).parsed;
  if (procedure === undefined) return null;
  const content = contentOf(procedure);
  if (content === null) return null;
  const latest = (await readVersions(db, procedure.code)).at(-1);
  if (latest === undefined) {
    const asOf = civilDateSchema.safeParse(procedure.baselineAsOf);
    if (!asOf.success) return null;
    await insertVersion(db, {
      versionId: `${procedure.code}@${asOf.data}`,
      correction: 0,
      procedureCode: procedure.code,
      validFrom: asOf.data,
      decisionKey: null,
      itemId: null,
      content,
    });
    return null;
  }
  if (canonicalJson(content) === canonicalJson(latest.content)) return null;
  if (procedure.correctionReason === null) {
    throw new errors.ApplicationError(
      'Nội dung khác với phiên bản đang công khai. Nếu có quyết định mới, hãy công bố quyết định trước. Nếu sửa lỗi nhập, hãy ghi “Lý do đính chính” rồi xuất bản lại.',
      { code: 'E_VERSION_IMMUTABLE', path: 'correctionReason' },
    );
  }
  await correctVersion(db, latest, { validFrom: latest.validFrom, content });
  return procedure.correctionReason;
}
