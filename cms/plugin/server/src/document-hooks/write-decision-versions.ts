import { canonicalJson } from '@cchc/shared/contract';
import { errors } from '@strapi/utils';
import { parseRows } from '../public-items/source.ts';
import type { Database } from '../repositories/database.ts';
import { readRows } from '../repositories/read-documents.ts';
import {
  type StoredDecisionItem,
  type StoredProcedure,
  type StoredVersion,
  storedDecisionItemSchema,
  storedDecisionSchema,
  storedProcedureSchema,
} from '../repositories/stored-publications.ts';
import { writingContext } from '../writing/writing-context.ts';
import { contentOf, correctVersion, insertVersion, readVersions } from './version-store.ts';

const writesText = ({ kind }: StoredDecisionItem): boolean => kind === 'new' || kind === 'amended';

/** The text that officers prepared for a procedure: its draft, else what is published. */
async function readPrepared(db: Database, code: string): Promise<StoredProcedure | undefined> {
  const rows = await readRows(db, 'procedure', { code }, { populate: ['internalProcess'] });
  const found = parseRows(storedProcedureSchema, rows).parsed;
  return found.find((row) => row.publishedAt === null) ?? found[0];
}

/** Whether the prepared text of a procedure may be meant for a decision that has not written its version yet. */
export async function isAwaited(
  db: Database,
  code: string,
  documentId: string,
  versions: readonly Pick<StoredVersion, 'decisionKey' | 'itemId'>[],
): Promise<boolean> {
  const rows = await readRows(db, 'decision-item', { procedureCode: code });
  const others = parseRows(storedDecisionItemSchema, rows).parsed.filter(
    (item) => writesText(item) && item.decisionDocumentId !== documentId,
  );
  if (others.length === 0) return false;
  const ids = others.map(({ decisionDocumentId }) => decisionDocumentId);
  const decisions = parseRows(
    storedDecisionSchema,
    await readRows(db, 'decision', { documentId: { $in: ids } }, { populate: ['files'] }),
  ).parsed;
  const keyOf = new Map(decisions.map(({ documentId: id, key }) => [id, key]));
  return others.some((item) => {
    const key = keyOf.get(item.decisionDocumentId);
    return !versions.some(({ decisionKey, itemId }) => decisionKey === key && itemId === item.itemId);
  });
}

/**
 * The text that a version which stands shows from now on: what was prepared since, when the decision is published once
 * more with a reason and nobody else can have meant that text; otherwise the text that it has.
 */
async function correctedContent(
  db: Database,
  version: StoredVersion,
  documentId: string,
  versions: readonly StoredVersion[],
): Promise<unknown> {
  if (writingContext().reasonText === undefined || versions.at(-1) !== version) return version.content;
  if (await isAwaited(db, version.procedureCode, documentId, versions)) return version.content;
  const prepared = await readPrepared(db, version.procedureCode);
  return (prepared === undefined ? null : contentOf(prepared)) ?? version.content;
}

/**
 * Writes one version for each new or amended item of a published decision, from the text that officers prepared. One
 * that stands is corrected where the decision, published once more, gives its row another day or its text was mended
 * with a reason. Returns the codes of all procedures that the decision names.
 */
export async function writeDecisionVersions(db: Database, documentId: string): Promise<string[]> {
  const decisionRows = await readRows(db, 'decision', { documentId }, { version: 'published', populate: ['files'] });
  const [decision] = parseRows(storedDecisionSchema, decisionRows).parsed;
  if (decision === undefined) return [];
  const itemRows = await readRows(db, 'decision-item', { decisionDocumentId: documentId });
  const items = parseRows(storedDecisionItemSchema, itemRows).parsed;
  for (const item of items.filter(writesText)) {
    const { procedureCode, itemId } = item;
    const versionId = `${procedureCode}@${decision.key}-${itemId}`;
    const validFrom = item.effectiveDate ?? decision.effectiveDate ?? decision.issuedDate;
    const versions = await readVersions(db, procedureCode);
    const held = versions.find((version) => version.versionId === versionId);
    if (held !== undefined) {
      const content = await correctedContent(db, held, documentId, versions);
      const isSame = held.validFrom === validFrom && canonicalJson(held.content) === canonicalJson(content);
      if (!isSame) await correctVersion(db, held, { validFrom, content });
      continue;
    }
    const procedure = await readPrepared(db, procedureCode);
    const content = procedure === undefined ? null : contentOf(procedure);
    if (content === null) {
      throw new errors.ApplicationError(
        `Dòng ${itemId}: thủ tục ${procedureCode} chưa có trong hệ thống hoặc nội dung chưa đủ. Hãy nhập nội dung thủ tục trước khi công bố quyết định.`,
        { code: 'E_PROCEDURE_CONTENT', path: `items.${itemId}.procedureCode` },
      );
    }
    await insertVersion(db, {
      versionId,
      correction: 0,
      procedureCode,
      validFrom,
      decisionKey: decision.key,
      itemId,
      content,
    });
  }
  return [...new Set(items.map((item) => item.procedureCode))];
}
