import type { Core } from '@strapi/strapi';
import { payloadHash, readHeldDocument, textOfRow } from '../../document-hooks/held-document.ts';
import type { LedgerEvent } from '../../ledger/ledger-row.ts';
import { inRevision } from '../../writing/in-revision.ts';
import { refuseFaults } from '../../writing/refuse-faults.ts';
import { currentActor, writingContext } from '../../writing/writing-context.ts';

/** Events of an article that no write of a published version says by itself. */
export type WorkflowEvent = Extract<
  LedgerEvent,
  | 'submitted'
  | 'resubmitted'
  | 'returned'
  | 'refused'
  | 'accepted'
  | 'unit_withdrawn'
  | 'ruled_in'
  | 'ruled_out'
  | 'confirmed'
>;

/** Puts an event of an article into the ledger, and what follows from it into the count of quotas. */
export async function recordEvent(strapi: Core.Strapi, documentId: string, event: WorkflowEvent): Promise<void> {
  await inRevision(strapi, async (scope) => {
    const held = await readHeldDocument(strapi.db, 'article', documentId);
    const row = held.draft ?? held.published;
    const context = writingContext();
    await scope.settle({
      events: [
        {
          ...currentActor(strapi),
          event,
          subjectType: 'article',
          subjectId: documentId,
          subjectKey: textOfRow(row, 'slug'),
          unitCode: textOfRow(row, 'unitCode'),
          subjectKind: textOfRow(row, 'kind'),
          payloadHash: row === null ? null : payloadHash(row),
          reasonCode: context.reasonCode ?? null,
          reasonText: context.reasonText ?? null,
          occurredAt: context.occurredAt ?? null,
        },
      ],
      subjects: [{ singular: 'article', ids: [documentId] }],
      onFault: refuseFaults,
    });
  });
}
