import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Person } from '../rights/actor.ts';
import { type RevisionScope, inRevision } from '../writing/in-revision.ts';
import { requireScheduler } from './may-schedule.ts';
import { momentWords, recordScheduleEvent } from './record-schedule-event.ts';
import { type Subject, dropSchedule, findSchedule } from './schedule-store.ts';

/** Takes the time of an entry away, with the reason in the ledger. Returns false when it had none. */
export async function withdrawSchedule(
  strapi: Core.Strapi,
  scope: RevisionScope,
  subject: Subject,
  reason: string,
): Promise<boolean> {
  const held = await findSchedule(strapi.db, subject);
  if (held === null) return false;
  await dropSchedule(strapi.db, subject);
  if (held.state === 'waiting') {
    const words = `Bỏ hẹn đăng lúc ${momentWords(held.dueAt)}. ${reason}`.trim();
    await recordScheduleEvent(strapi, scope, subject, 'unscheduled', words);
  }
  return true;
}

/** A person takes the time away. */
export async function cancelSchedule(strapi: Core.Strapi, person: Person, subject: Subject): Promise<void> {
  requireScheduler(person, subject.singular);
  await inRevision(strapi, async (scope) => {
    if (await withdrawSchedule(strapi, scope, subject, '')) return;
    throw new errors.ApplicationError('Mục này không còn hẹn giờ đăng. Hãy tải lại trang để xem tình trạng mới.', {
      code: 'E_SCHEDULE_NONE',
    });
  });
}
