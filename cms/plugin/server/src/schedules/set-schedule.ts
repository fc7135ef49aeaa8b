import { instantSchema } from '@cchc/shared/contract';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { ScheduleRequest } from '../../../model/scheduling/answers.ts';
import { readHeldDocument } from '../document-hooks/held-document.ts';
import { uidFor } from '../repositories/read-documents.ts';
import { siteStateOf } from '../revision/site-state.ts';
import type { Person } from '../rights/actor.ts';
import { inRevision } from '../writing/in-revision.ts';
import { currentActor, writeAs } from '../writing/writing-context.ts';
import { judgeMoment } from './judge-moment.ts';
import { requireScheduler } from './may-schedule.ts';
import { momentWords, recordScheduleEvent } from './record-schedule-event.ts';
import { type Subject, putSchedule } from './schedule-store.ts';

/** Undoes a publication that was only tried. */
class Rehearsed extends Error {}

const draftSchema = z.object({ updatedAt: z.union([z.date(), z.string(), z.number()]) });

async function requireDraft(strapi: Core.Strapi, subject: Subject, seenAt: string | undefined): Promise<void> {
  const { draft } = await readHeldDocument(strapi.db, subject.singular, subject.documentId);
  if (draft === null)
    throw new errors.NotFoundError('Không tìm thấy mục này. Có thể mục đã bị xóa.', { code: 'E_NOT_FOUND' });
  const updatedAt = new Date(draftSchema.parse(draft).updatedAt).getTime();
  if (seenAt !== undefined && Date.parse(seenAt) !== updatedAt) {
    throw new errors.ApplicationError(
      'Mục này đã được người khác sửa sau khi bạn mở. Hãy tải lại trang, xem lại rồi hẹn giờ.',
      { code: 'E_STALE' },
    );
  }
}

/** Publishes and takes it back, so that every rule of publication speaks before the time is set. */
async function rehearse(strapi: Core.Strapi, { singular, documentId }: Subject, rulesAt: string): Promise<void> {
  try {
    await inRevision(strapi, async () => {
      await writeAs({ rulesAt }, () => strapi.documents(uidFor(singular)).publish({ documentId }));
      throw new Rehearsed();
    });
  } catch (error) {
    if (!(error instanceof Rehearsed)) throw error;
  }
}

/** Gives an entry the time of its publication, or another one. Refuses, in words, what could not be published. */
export async function setSchedule(
  strapi: Core.Strapi,
  person: Person,
  subject: Subject,
  request: ScheduleRequest,
): Promise<void> {
  requireScheduler(person, subject.singular);
  const at = instantSchema.parse(new Date(request.at).toISOString());
  const fault = judgeMoment(at, siteStateOf(strapi).clock.now());
  if (fault !== null) throw new errors.ApplicationError(fault.message, { code: fault.code, path: 'at' });
  await requireDraft(strapi, subject, request.seenAt);
  await rehearse(strapi, subject, at);
  await inRevision(strapi, async (scope) => {
    await requireDraft(strapi, subject, request.seenAt);
    const { actorRole, actorId } = currentActor(strapi);
    await putSchedule(strapi.db, subject, { dueAt: at, actorRole, actorId });
    await recordScheduleEvent(strapi, scope, subject, 'scheduled', `Hẹn đăng lúc ${momentWords(at)}.`);
  });
}
