import type { DecisionItemKind } from '@cchc/shared/contract';
import { decisionItemKindSchema } from '@cchc/shared/contract';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { DecisionList, ListedDecision } from '../../../model/decisions/index.ts';
import { type HeldDocument, payloadHash } from '../document-hooks/held-document.ts';
import { parseRows } from '../public-items/source.ts';
import type { Database } from '../repositories/database.ts';
import { readRows } from '../repositories/read-documents.ts';
import { type StoredDecision, storedDecisionSchema } from '../repositories/stored-publications.ts';
import { decisionItem } from '../../../model/procedure.ts';

const countsSchema = z.array(
  z.object({ documentId: z.string(), kind: decisionItemKindSchema, n: z.coerce.number().int() }),
);
const heldSchema = z.looseObject({ id: z.number(), documentId: z.string(), publishedAt: z.unknown() });

async function countRows(db: Database): Promise<Map<string, Partial<Record<DecisionItemKind, number>>>> {
  const found: unknown = await db
    .connection(decisionItem.table)
    .select('decision_document_id as documentId', 'kind')
    .count({ n: '*' })
    .groupBy('decision_document_id', 'kind');
  const counts = new Map<string, Partial<Record<DecisionItemKind, number>>>();
  for (const { documentId, kind, n } of countsSchema.parse(found)) {
    counts.set(documentId, { ...counts.get(documentId), [kind]: n });
  }
  return counts;
}

function stateOf({ draft, published }: HeldDocument): ListedDecision['state'] {
  if (published === null) return 'draft';
  return draft === null || payloadHash(draft) === payloadHash(published) ? 'published' : 'changed';
}

const dayOrNull = (text: string | null): string | null => (text === null || text === '' ? null : text);

/** Newest first; what has no day of signing yet is being worked on and comes before. */
const compare = (a: StoredDecision, b: StoredDecision): number => {
  const [dayA, dayB] = [a.issuedDate === '' ? '9999' : a.issuedDate, b.issuedDate === '' ? '9999' : b.issuedDate];
  return dayA === dayB ? b.id - a.id : dayA < dayB ? 1 : -1;
};

/** Every decision, drafts too, with what its rows are. */
export async function listDecisions(strapi: Core.Strapi, canEdit: boolean): Promise<DecisionList> {
  const raw = await readRows(strapi.db, 'decision', {});
  const byDocument = new Map<string, HeldDocument>();
  for (const row of raw.map((one) => heldSchema.parse(one))) {
    const held = byDocument.get(row.documentId) ?? { draft: null, published: null };
    const isDraft = row.publishedAt === null || row.publishedAt === undefined;
    byDocument.set(row.documentId, isDraft ? { ...held, draft: row } : { ...held, published: row });
  }
  const shown = parseRows(
    storedDecisionSchema,
    [...byDocument.values()].map(({ draft, published }) => draft ?? published),
  ).parsed.sort(compare);
  const counts = await countRows(strapi.db);
  const [newest] = shown.filter(({ issuer }) => issuer !== '');
  return {
    decisions: shown.map((row) => ({
      documentId: row.documentId,
      key: row.key,
      number: row.number,
      title: row.title,
      issuedDate: dayOrNull(row.issuedDate),
      effectiveDate: dayOrNull(row.effectiveDate),
      isComplete: row.isComplete,
      state: stateOf(byDocument.get(row.documentId) ?? { draft: null, published: null }),
      counts: counts.get(row.documentId) ?? {},
    })),
    canEdit,
    issuer:
      newest === undefined ? null : { issuer: newest.issuer, issuerCode: newest.issuerCode, signer: newest.signer },
  };
}
