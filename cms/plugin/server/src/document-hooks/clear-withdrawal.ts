import type { Database } from '../repositories/database.ts';
import { uidFor } from '../repositories/read-documents.ts';

/** A reason belongs to one withdrawal: the next one has to give its own. */
export async function clearWithdrawal(db: Database, documentId: string): Promise<void> {
  await db.query(uidFor('article')).updateMany({
    where: { documentId, publishedAt: null },
    data: { withdrawReason: null, withdrawNote: null },
  });
}
