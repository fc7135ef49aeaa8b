import { type Instant, instantSchema } from '@cchc/shared/contract';
import { z } from 'zod';
import type { Database } from '../repositories/database.ts';

/** The only place that reads and writes the table of scheduled publications. */
const uid = 'plugin::cchc.schedule';

const storedSchema = z.object({
  id: z.number(),
  subjectType: z.string(),
  subjectId: z.string(),
  dueAt: instantSchema,
  state: z.enum(['waiting', 'failed']),
  failure: z.string().nullable(),
  actorRole: z.string().nullable(),
  actorId: z.coerce.number().nullable(),
});
export type StoredSchedule = z.infer<typeof storedSchema>;

export interface Subject {
  readonly singular: string;
  readonly documentId: string;
}
const whereOf = ({ singular, documentId }: Subject) => ({ subjectType: singular, subjectId: documentId });

export async function findSchedule(db: Database, subject: Subject): Promise<StoredSchedule | null> {
  const row: unknown = await db.query(uid).findOne({ where: whereOf(subject) });
  return row === null ? null : storedSchema.parse(row);
}

/** All of them, the earliest first. */
export async function readSchedules(db: Database): Promise<StoredSchedule[]> {
  const rows: unknown = await db.query(uid).findMany({ orderBy: [{ dueAt: 'asc' }, { id: 'asc' }] });
  return z.array(storedSchema).parse(rows);
}

/** Those that wait for their time, the earliest first. */
export const readWaiting = async (db: Database): Promise<StoredSchedule[]> =>
  (await readSchedules(db)).filter((row) => row.state === 'waiting');

/** Gives an entry its time, in place of any other that it had. */
export async function putSchedule(
  db: Database,
  subject: Subject,
  schedule: { readonly dueAt: Instant; readonly actorRole: string | null; readonly actorId: number | null },
): Promise<void> {
  await db.query(uid).deleteMany({ where: whereOf(subject) });
  await db.query(uid).create({ data: { ...whereOf(subject), ...schedule, state: 'waiting', failure: null } });
}

export async function markFailed(db: Database, id: number, failure: string): Promise<void> {
  await db.query(uid).update({ where: { id }, data: { state: 'failed', failure } });
}

/** Forgets the time of an entry, if it had one. */
export async function dropSchedule(db: Database, subject: Subject): Promise<void> {
  await db.query(uid).deleteMany({ where: whereOf(subject) });
}
