import type { Core } from '@strapi/strapi';
import { siteStateOf } from '../revision/site-state.ts';
import type { RevisionScope } from '../writing/in-revision.ts';
import { refuseFaults } from '../writing/refuse-faults.ts';
import { currentActor, writingContext } from '../writing/writing-context.ts';
import { checkPublication } from './check-publication.ts';
import { type HeldDocument, payloadHash, readHeldDocument, textOfRow } from './held-document.ts';
import { procedureSubjects } from './related-subjects.ts';
import { writeDecisionVersions } from './write-decision-versions.ts';

/** A row of a published decision is part of what the decision says: its write is a correction of the decision. */
export async function settleItemOfDecision(
  strapi: Core.Strapi,
  scope: RevisionScope,
  before: HeldDocument,
  after: HeldDocument,
): Promise<void> {
  // Row by row a sheet passes through states that nobody means; its writer publishes the decision as a whole.
  if (writingContext().isPartOfSheet === true) return;
  const { db } = strapi;
  const owners = new Set(
    [before.published, after.published].flatMap((row) => textOfRow(row, 'decisionDocumentId') ?? []),
  );
  for (const documentId of owners) {
    const decision = await readHeldDocument(db, 'decision', documentId);
    if (decision.published === null) continue;
    await checkPublication({ db, documentId, now: siteStateOf(strapi).clock.now() }, 'decision');
    const codes = await writeDecisionVersions(db, documentId);
    await scope.settle({
      events: [
        {
          ...currentActor(strapi),
          event: 'corrected',
          subjectType: 'decision',
          subjectId: documentId,
          subjectKey: textOfRow(decision.published, 'key'),
          unitCode: null,
          subjectKind: null,
          payloadHash: after.published === null ? null : payloadHash(after.published),
          reasonCode: null,
          reasonText: writingContext().reasonText ?? null,
          occurredAt: writingContext().occurredAt ?? null,
        },
      ],
      subjects: [{ singular: 'decision', ids: [documentId] }, await procedureSubjects(db, codes)],
      onFault: refuseFaults,
    });
  }
}
