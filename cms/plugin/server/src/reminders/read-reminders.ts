import type { Instant } from '@cchc/shared/contract';
import { z } from 'zod';
import { type ReminderAbout, type ReminderWay, reminderWaySchema } from '../../../model/duties/index.ts';
import type { Database } from '../repositories/database.ts';
import { readRows } from '../repositories/read-documents.ts';
import { instantOrNull, rowSchema, textOr, textOrNull } from '../repositories/stored-fields.ts';
import type { LetterFacts } from './what-is-missing.ts';

/** One reminder of one unit, as it went out. */
export interface HeldReminder {
  readonly id: string;
  readonly batch: string;
  readonly unitCode: string;
  readonly about: ReminderAbout;
  readonly title: string;
  readonly way: ReminderWay;
  readonly missingWords: string;
  readonly text: string;
  readonly remindedAt: Instant;
  /** Null unless it went out as a letter. */
  readonly letter: LetterFacts | null;
}

const letterSchema = z.object({ about: z.string(), basis: z.string().nullable(), dueDate: z.string().nullable() });

const storedSchema = z.array(
  rowSchema.extend({
    batch: textOr,
    unitCode: textOr,
    aboutKind: z.enum(['quota', 'deadline']),
    aboutKey: textOr,
    period: textOrNull,
    title: textOr,
    way: reminderWaySchema,
    missingWords: textOr,
    text: textOr,
    remindedAt: instantOrNull,
    letter: letterSchema.nullish(),
  }),
);

export const aboutOf = (kind: 'quota' | 'deadline', key: string, period: string | null): ReminderAbout =>
  kind === 'quota' ? { kind, quotaKey: key, period: period ?? '' } : { kind, deadlineKey: key, month: period };

/** Kind, key and period under which a reminder is stored. */
export const keyOfAbout = (about: ReminderAbout) =>
  about.kind === 'quota'
    ? { aboutKind: about.kind, aboutKey: about.quotaKey, period: about.period }
    : { aboutKind: about.kind, aboutKey: about.deadlineKey, period: about.month };

/** Reminders, newest first. */
export async function readReminders(db: Database, where: Readonly<Record<string, unknown>>): Promise<HeldReminder[]> {
  const rows = storedSchema.parse(await readRows(db, 'reminder', where));
  return rows
    .map((row) => ({
      id: row.documentId,
      batch: row.batch,
      unitCode: row.unitCode,
      about: aboutOf(row.aboutKind, row.aboutKey, row.period),
      title: row.title,
      way: row.way,
      missingWords: row.missingWords,
      text: row.text,
      remindedAt: row.remindedAt ?? '',
      letter: row.letter ?? null,
    }))
    .reverse();
}
