import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { typeDefinitions } from '../../../model/index.ts';
import {
  type EntrySchedule,
  type Schedule,
  type ScheduledEntry,
  isSchedulable,
} from '../../../model/scheduling/answers.ts';
import { readHeldDocument, textOfRow } from '../document-hooks/held-document.ts';
import type { Person } from '../rights/actor.ts';
import { accessOf } from '../rights/roles.ts';
import { maySeeProgress } from '../rights/see-progress.ts';
import { maySchedule } from './may-schedule.ts';
import { type StoredSchedule, type Subject, findSchedule, readSchedules } from './schedule-store.ts';

const failureOf = (row: StoredSchedule): string => row.failure ?? 'Không rõ lý do.';

const shown = (row: StoredSchedule): Exclude<Schedule, { state: 'none' }> =>
  row.state === 'waiting'
    ? { state: 'waiting', at: row.dueAt }
    : { state: 'failed', at: row.dueAt, failure: failureOf(row) };

const notFound = (): errors.NotFoundError => new errors.NotFoundError('Không có mục này.', { code: 'E_NOT_FOUND' });

/** Whether a person may know when an entry is going to be published. */
function maySee(person: Person, singular: string, unitCode: string | null): boolean {
  if (singular === 'article') return maySeeProgress(person, unitCode);
  return person.isAdmin || accessOf(person.roles, singular) !== 'none';
}

export async function viewSchedule(strapi: Core.Strapi, person: Person, subject: Subject): Promise<EntrySchedule> {
  if (!isSchedulable(subject.singular)) throw notFound();
  const held = await readHeldDocument(strapi.db, subject.singular, subject.documentId);
  const row = held.draft ?? held.published;
  if (row === null || !maySee(person, subject.singular, textOfRow(row, 'unitCode'))) throw notFound();
  const schedule = await findSchedule(strapi.db, subject);
  return {
    schedule: schedule === null ? { state: 'none' } : shown(schedule),
    maySchedule: maySchedule(person, subject.singular),
  };
}

const mainFields = new Map(typeDefinitions.map((definition) => [definition.singular, definition.mainField]));

/** What waits and what failed, for the offices and the leaders. */
export async function listSchedules(strapi: Core.Strapi, person: Person): Promise<ScheduledEntry[]> {
  if (!maySeeProgress(person, null)) {
    throw new errors.PolicyError('Tài khoản của bạn không xem được danh sách hẹn giờ đăng.', {
      code: 'E_SCHEDULE_RIGHT',
    });
  }
  const entries: ScheduledEntry[] = [];
  for (const row of await readSchedules(strapi.db)) {
    const { subjectType: type, subjectId: documentId } = row;
    const held = await readHeldDocument(strapi.db, type, documentId);
    const title = textOfRow(held.draft ?? held.published, mainFields.get(type) ?? '') ?? documentId;
    entries.push({ type, documentId, title, schedule: shown(row) });
  }
  return entries;
}
