import { textOfRow, readHeldDocument } from '../../document-hooks/held-document.ts';
import { readRowsOfSubjects } from '../../ledger/ledger-store.ts';
import type { Database, Transaction } from '../../repositories/database.ts';

/** What a ruling is about: article or evidence, whose it is, and what kind. */
export interface RuledItem {
  readonly singular: 'article' | 'evidence';
  readonly unitCode: string | null;
  readonly kind: string | null;
}

/**
 * The item as published, else as drafted or declared. An article whose document is gone may still hold credit (Q4);
 * the ledger says whose it was. Null when nobody knows the item.
 */
export async function readRuledItem(db: Database, trx: Transaction, itemId: string): Promise<RuledItem | null> {
  const article = await readHeldDocument(db, 'article', itemId);
  const evidence = await readHeldDocument(db, 'evidence', itemId);
  const row = article.published ?? article.draft ?? evidence.published;
  if (row !== null) {
    const singular = row === evidence.published ? 'evidence' : 'article';
    return { singular, unitCode: textOfRow(row, 'unitCode'), kind: textOfRow(row, 'kind') };
  }
  const last = (await readRowsOfSubjects(trx, 'article', [itemId])).findLast(({ unitCode }) => unitCode !== null);
  return last === undefined ? null : { singular: 'article', unitCode: last.unitCode, kind: last.subjectKind };
}
