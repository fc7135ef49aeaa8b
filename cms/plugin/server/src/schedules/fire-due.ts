import type { Instant } from '@cchc/shared/contract';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { readHeldDocument } from '../document-hooks/held-document.ts';
import { uidFor } from '../repositories/read-documents.ts';
import { sayInVietnamese } from '../sentences/say-in-vietnamese.ts';
import { labelsOf } from '../sentences/translate-refusals.ts';
import { inRevision } from '../writing/in-revision.ts';
import { writeAs } from '../writing/writing-context.ts';
import { momentWords, recordScheduleEvent } from './record-schedule-event.ts';
import { type StoredSchedule, dropSchedule, findSchedule, markFailed, readWaiting } from './schedule-store.ts';

/** What became of the publications that were due. */
export interface Firing {
  readonly published: number;
  readonly failed: number;
}

const subjectOf = (row: StoredSchedule) => ({ singular: row.subjectType, documentId: row.subjectId });

/** The schedule as it stands behind the revision lock; null when somebody else was quicker or moved it. */
async function stillDue(strapi: Core.Strapi, due: StoredSchedule): Promise<StoredSchedule | null> {
  const held = await findSchedule(strapi.db, subjectOf(due));
  return held?.state === 'waiting' && held.dueAt === due.dueAt ? held : null;
}

/**
 * Publishes what is saved now and forgets the time, in one transaction: whatever ends it in the middle leaves the
 * entry unpublished and still due, and of two instances the second finds nothing left to do.
 */
async function publishDue(strapi: Core.Strapi, due: StoredSchedule): Promise<boolean> {
  return inRevision(strapi, async () => {
    const held = await stillDue(strapi, due);
    if (held === null) return false;
    const { singular, documentId } = subjectOf(held);
    const { draft } = await readHeldDocument(strapi.db, singular, documentId);
    await dropSchedule(strapi.db, { singular, documentId });
    if (draft === null) return false;
    const actor = {
      ...(held.actorRole === null ? {} : { actorRole: held.actorRole }),
      ...(held.actorId === null ? {} : { actorId: held.actorId }),
    };
    await writeAs({ ...actor, origin: 'scheduled', occurredAt: held.dueAt }, () =>
      strapi.documents(uidFor(singular)).publish({ documentId }),
    );
    return true;
  });
}

/** Keeps the entry as it is and writes down, for the office and for the ledger, why it did not go public. */
async function noteFailure(strapi: Core.Strapi, due: StoredSchedule, failure: string): Promise<boolean> {
  return inRevision(strapi, async (scope) => {
    const held = await stillDue(strapi, due);
    if (held === null) return false;
    await markFailed(strapi.db, held.id, failure);
    const words = `Không đăng được lúc ${momentWords(held.dueAt)}: ${failure}`;
    await writeAs({ origin: 'system', actorRole: 'system' }, () =>
      recordScheduleEvent(strapi, scope, subjectOf(held), 'unscheduled', words),
    );
    return true;
  });
}

const sentenceOf = (refusal: Error, singular: string): string =>
  sayInVietnamese(refusal.message, labelsOf(singular)) ?? refusal.message;

async function fire(strapi: Core.Strapi, due: StoredSchedule): Promise<keyof Firing | null> {
  try {
    return (await publishDue(strapi, due)) ? 'published' : null;
  } catch (error) {
    // A refusal in words is the entry's own fault; anything else is a trouble of the house and is tried again.
    if (!(error instanceof errors.ApplicationError)) throw error;
    return (await noteFailure(strapi, due, sentenceOf(error, due.subjectType))) ? 'failed' : null;
  }
}

/**
 * Publishes everything whose time has come by `now`, however long ago. Trouble with one entry leaves it due and does
 * not keep the others; the first such trouble is thrown when all have had their turn.
 */
export async function fireDue(strapi: Core.Strapi, now: Instant): Promise<Firing> {
  const firing = { published: 0, failed: 0 };
  const troubles: { readonly error: unknown }[] = [];
  for (const due of await readWaiting(strapi.db)) {
    if (due.dueAt > now) break;
    try {
      const outcome = await fire(strapi, due);
      if (outcome !== null) firing[outcome] += 1;
    } catch (error) {
      troubles.push({ error });
    }
  }
  const [first] = troubles;
  if (first !== undefined) throw first.error;
  return firing;
}
