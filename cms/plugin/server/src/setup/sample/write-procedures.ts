import type { Decision, Procedure } from '@cchc/shared/contract';
import type { Core } from '@strapi/strapi';
import { createDocument, documentsOf, publishDocument, writeAt } from './document-writer.ts';
import { decisionData, decisionItemData, procedureData } from './publication-data.ts';

/** Writes the decisions in the order of their signing; each brings the versions of the procedures that it names. */
export async function writeProcedures(
  strapi: Core.Strapi,
  procedures: readonly Procedure[],
  decisions: readonly Decision[],
): Promise<void> {
  const ids = new Map<string, string>();
  const byCode = new Map(procedures.map((procedure) => [procedure.code, procedure]));
  for (const procedure of procedures) {
    const moment = { at: procedure.firstPublishedAt, role: 'tchc' } as const;
    const documentId = await createDocument(strapi, 'procedure', procedureData(procedure), moment);
    ids.set(procedure.code, documentId);
    if (procedure.baseline !== null) await publishDocument(strapi, 'procedure', documentId, moment);
  }
  const inOrder = [...decisions].sort((a, b) => (a.firstPublishedAt < b.firstPublishedAt ? -1 : 1));
  for (const decision of inOrder) {
    const moment = { at: decision.firstPublishedAt, role: 'tchc' } as const;
    const brought: string[] = [];
    for (const item of decision.items) {
      const procedure = byCode.get(item.procedureCode);
      const documentId = ids.get(item.procedureCode);
      const version = procedure?.versions.find(
        ({ decisionKey, itemId }) => decisionKey === decision.key && itemId === item.id,
      );
      if (documentId === undefined || version === undefined) continue;
      const data = { ...version.content };
      await writeAt(moment, () => documentsOf(strapi, 'procedure').update({ documentId, status: 'draft', data }));
      brought.push(documentId);
    }
    const decisionId = await createDocument(strapi, 'decision', decisionData(decision), moment);
    for (const [index, item] of decision.items.entries()) {
      await createDocument(strapi, 'decision-item', decisionItemData(item, decisionId, index + 1), moment);
    }
    await publishDocument(strapi, 'decision', decisionId, moment);
    for (const documentId of brought) await publishDocument(strapi, 'procedure', documentId, moment);
  }
}
