import { closingSchema } from '@cchc/shared/contract';
import { closingDigest } from '@cchc/shared/quota';
import { z } from 'zod';
import { payloadHash, readHeldDocument, textOfRow } from '../document-hooks/held-document.ts';
import { readRowsOfSubjects } from '../ledger/ledger-store.ts';
import { sha256 } from '../ledger/sha256.ts';
import type { Database, Transaction } from '../repositories/database.ts';
import { readDocumentIds } from '../repositories/read-documents.ts';

export interface ClosingFault {
  readonly code: 'E_CLOSING_ROW' | 'E_CLOSING_DIGEST' | 'E_CLOSING_LEDGER';
  readonly message: string;
  readonly type: 'closing';
  readonly id: string;
}

/** A stored row says more than what was frozen. */
const frozenSchema = z.object(closingSchema.pick({ quotaKey: true, readingId: true, period: true, rows: true }).shape);

const sentences: Readonly<Record<ClosingFault['code'], string>> = {
  E_CLOSING_ROW: 'The closed figures cannot be read.',
  E_CLOSING_DIGEST: 'The closed figures were changed after the period was closed.',
  E_CLOSING_LEDGER: 'The ledger knows another version of this closing.',
};

/** Recomputes the digest of every closing, and compares each with what the ledger recorded of it last. */
export async function checkClosings(db: Database, trx: Transaction): Promise<ClosingFault[]> {
  const faults: ClosingFault[] = [];
  for (const documentId of await readDocumentIds(db, 'closing')) {
    const row = (await readHeldDocument(db, 'closing', documentId)).published;
    if (row === null) continue;
    const id = textOfRow(row, 'key') ?? documentId;
    const fault = (code: ClosingFault['code']): void => {
      faults.push({ code, message: sentences[code], type: 'closing', id });
    };
    const frozen = frozenSchema.safeParse(row);
    if (!frozen.success) fault('E_CLOSING_ROW');
    else if (closingDigest(frozen.data, sha256) !== row['digest']) fault('E_CLOSING_DIGEST');
    const [last] = (await readRowsOfSubjects(trx, 'closing', [documentId])).slice(-1);
    if (last?.payloadHash !== payloadHash(row)) fault('E_CLOSING_LEDGER');
  }
  return faults;
}
