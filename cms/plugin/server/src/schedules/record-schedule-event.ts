import type { Instant } from '@cchc/shared/contract';
import { formatDate, formatTime } from '@cchc/shared/text';
import type { Core } from '@strapi/strapi';
import { payloadHash, readHeldDocument, textOfRow } from '../document-hooks/held-document.ts';
import type { LedgerEvent } from '../ledger/ledger-row.ts';
import type { RevisionScope } from '../writing/in-revision.ts';
import { refuseFaults } from '../writing/refuse-faults.ts';
import { currentActor, writingContext } from '../writing/writing-context.ts';
import type { Subject } from './schedule-store.ts';

/** A moment as people write it. */
export const momentWords = (at: Instant): string => `${formatTime(at)} ngày ${formatDate(at)}`;

/**
 * Puts into the ledger that an entry got a time or lost it. Nothing public changes, so no revision is taken, and the
 * site's next change does not name the time: that something is going to be published is nobody's business yet.
 */
export async function recordScheduleEvent(
  strapi: Core.Strapi,
  scope: RevisionScope,
  { singular, documentId }: Subject,
  event: Extract<LedgerEvent, 'scheduled' | 'unscheduled'>,
  reasonText: string,
): Promise<void> {
  const held = await readHeldDocument(strapi.db, singular, documentId);
  const row = held.draft ?? held.published;
  await scope.settle({
    events: [
      {
        ...currentActor(strapi),
        event,
        subjectType: singular,
        subjectId: documentId,
        subjectKey: null,
        unitCode: textOfRow(row, 'unitCode'),
        subjectKind: textOfRow(row, 'kind'),
        payloadHash: row === null ? null : payloadHash(row),
        reasonCode: writingContext().reasonCode ?? null,
        reasonText,
        occurredAt: null,
      },
    ],
    subjects: [],
    onFault: refuseFaults,
  });
}
