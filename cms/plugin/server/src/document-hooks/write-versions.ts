import { canonicalJson, civilDateSchema, procedureContentSchema } from '@cchc/shared/contract';
import { errors } from '@strapi/utils';
import { procedureContent } from '../presenters/present-procedure.ts';
import { parseRows } from '../public-items/source.ts';
import type { Database } from '../repositories/database.ts';
import { readRows, uidFor } from '../repositories/read-documents.ts';
import {
  type StoredProcedure,
  type StoredVersion,
  storedDecisionItemSchema,
  storedDecisionSchema,
  storedProcedureSchema,
  storedVersionSchema,
} from '../repositories/stored-publications.ts';

type NewVersion = Pick<
  StoredVersion,
  'versionId' | 'correction' | 'procedureCode' | 'validFrom' | 'decisionKey' | 'itemId'
> & {
  readonly content: unknown;
};

async function insertVersion(db: Database, version: NewVersion): Promise<void> {
  await db.query(uidFor('procedure-version')).create({ data: { ...version } });
}

async function readVersions(db: Database, code: string): Promise<StoredVersion[]> {
  const rows = await readRows(db, 'procedure-version', { procedureCode: code });
  return parseRows(storedVersionSchema, rows).parsed.sort((a, b) =>
    a.validFrom === b.validFrom ? a.correction - b.correction : a.validFrom < b.validFrom ? -1 : 1,
  );
}

/** Content in the form of the contract, so that equal contents have equal bytes. Null = does not fit yet. */
function contentOf(procedure: StoredProcedure): unknown {
  const parsed = procedureContentSchema.safeParse(procedureContent(procedure));
  return parsed.success ? parsed.data : null;
}

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
  const versions = await readVersions(db, procedure.code);
  const latest = versions.at(-1);
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
  const { versionId, correction, procedureCode, validFrom, decisionKey, itemId } = latest;
  await insertVersion(db, {
    versionId,
    correction: correction + 1,
    procedureCode,
    validFrom,
    decisionKey,
    itemId,
    content,
  });
  return procedure.correctionReason;
}

/**
 * Writes one immutable version for each new or amended item of a published decision that has none yet, from the
 * content that officers prepared. Returns the codes of all procedures that the decision names.
 */
export async function writeDecisionVersions(db: Database, documentId: string): Promise<string[]> {
  const decisionRows = await readRows(db, 'decision', { documentId }, { version: 'published', populate: ['files'] });
  const [decision] = parseRows(storedDecisionSchema, decisionRows).parsed;
  if (decision === undefined) return [];
  const itemRows = await readRows(db, 'decision-item', { decisionDocumentId: documentId });
  const items = parseRows(storedDecisionItemSchema, itemRows).parsed;
  for (const item of items) {
    if (item.kind !== 'new' && item.kind !== 'amended') continue;
    const versionId = `${item.procedureCode}@${decision.key}-${item.itemId}`;
    const held = await readRows(db, 'procedure-version', { versionId });
    if (held.length > 0) continue;
    const rows = await readRows(db, 'procedure', { code: item.procedureCode }, { populate: ['internalProcess'] });
    const found = parseRows(storedProcedureSchema, rows).parsed;
    const procedure = found.find((row) => row.publishedAt === null) ?? found[0];
    const content = procedure === undefined ? null : contentOf(procedure);
    if (content === null) {
      throw new errors.ApplicationError(
        `Dòng ${item.itemId}: thủ tục ${item.procedureCode} chưa có trong hệ thống hoặc nội dung chưa đủ. Hãy nhập nội dung thủ tục trước khi công bố quyết định.`,
        { code: 'E_PROCEDURE_CONTENT', path: `items.${item.itemId}.procedureCode` },
      );
    }
    await insertVersion(db, {
      versionId,
      correction: 0,
      procedureCode: item.procedureCode,
      validFrom: item.effectiveDate ?? decision.effectiveDate ?? decision.issuedDate,
      decisionKey: decision.key,
      itemId: item.itemId,
      content,
    });
  }
  return [...new Set(items.map((item) => item.procedureCode))];
}
