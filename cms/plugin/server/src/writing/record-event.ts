import type { Instant, ReasonCode } from '@cchc/shared/contract';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { LedgerEvent } from '../ledger/ledger-row.ts';
import { readRows } from '../repositories/read-documents.ts';
import { inRevision } from './in-revision.ts';
import { refuseFaults } from './refuse-faults.ts';
import { currentActor, writingContext } from './writing-context.ts';

export interface RecordedEvent {
  readonly event: LedgerEvent;
  readonly singular: string;
  readonly documentId: string;
  /** The unit that holds the credit, where the caller has judged it; else that of the draft. */
  readonly unitCode?: string;
  readonly reasonCode?: ReasonCode | null;
  readonly reasonText?: string | null;
  /** Only together with an origin of the writing context that allows it. */
  readonly occurredAt?: Instant | null;
}

const subjectSchema = z.object({ unitCode: z.string().nullish(), kind: z.string().nullish() });

/** Writes one event about a document that is not itself a write of it: sent, returned, refused, ruled … */
export async function recordEvent(strapi: Core.Strapi, recorded: RecordedEvent): Promise<void> {
  await inRevision(strapi, async (scope) => {
    const rows = await readRows(strapi.db, recorded.singular, { documentId: recorded.documentId });
    // The draft is what was sent; a type without drafts has one row.
    const subject = subjectSchema.safeParse(rows[0]);
    const context = writingContext();
    await scope.settle({
      events: [
        {
          ...currentActor(strapi),
          event: recorded.event,
          subjectType: recorded.singular,
          subjectId: recorded.documentId,
          subjectKey: null,
          unitCode: recorded.unitCode ?? (subject.success ? (subject.data.unitCode ?? null) : null),
          subjectKind: subject.success ? (subject.data.kind ?? null) : null,
          payloadHash: null,
          reasonCode: recorded.reasonCode ?? context.reasonCode ?? null,
          reasonText: recorded.reasonText ?? context.reasonText ?? null,
          occurredAt: recorded.occurredAt ?? context.occurredAt ?? null,
        },
      ],
      subjects: [{ singular: recorded.singular, ids: [recorded.documentId] }],
      onFault: refuseFaults,
    });
  });
}
