import type { z } from 'zod';
import { readRowsOfSubjects } from '../ledger/ledger-store.ts';
import { factsBySubject } from '../presenters/subject-facts.ts';
import { type Database, type Transaction, inChunks } from '../repositories/database.ts';
import { checkCandidate } from './check-candidate.ts';
import type { LiveItem } from './item-store.ts';
import type { Source } from './source.ts';

export interface PresentationFault {
  readonly sourceType: string;
  readonly sourceId: string;
  readonly itemType: string | null;
  readonly error: z.ZodError;
}

export interface Presentation {
  readonly items: readonly LiveItem[];
  readonly faults: readonly PresentationFault[];
}

const chunkSize = 400;

/** What documents of one type give to the public now: documents, files and ledger, nothing else. */
export async function presentSources(
  scope: { readonly db: Database; readonly trx: Transaction; readonly isDemonstration: boolean },
  source: Source,
  ids: readonly string[],
): Promise<Presentation> {
  const items: LiveItem[] = [];
  const faults: PresentationFault[] = [];
  for (const chunk of inChunks(ids, chunkSize)) {
    const facts = factsBySubject(await readRowsOfSubjects(scope.trx, source.singular, chunk));
    for (const presented of await source.present({ ...scope, facts }, chunk)) {
      const place = { sourceType: source.singular, sourceId: presented.documentId };
      if ('problem' in presented) {
        faults.push({ ...place, itemType: null, error: presented.problem });
        continue;
      }
      for (const candidate of presented.candidates) {
        const checked = checkCandidate(candidate, place);
        if (checked.ok) items.push(checked.item);
        else faults.push({ ...place, itemType: checked.type, error: checked.error });
      }
    }
  }
  return { items, faults };
}
