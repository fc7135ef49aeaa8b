import { formatDate, formatTime } from '@cchc/shared/text';
import type { Core } from '@strapi/strapi';
import type { ReminderAbout, ReminderPreview, ReminderPreviewRequest } from '../../../model/duties/index.ts';
import { todayOf } from '../accounts/today-of.ts';
import { readConfiguration } from '../configuration/read-configuration.ts';
import { requireJudge } from '../duties/duty-person.ts';
import { readGround } from '../duties/read-ground.ts';
import type { Database } from '../repositories/database.ts';
import { siteStateOf } from '../revision/site-state.ts';
import type { Person } from '../rights/actor.ts';
import { messageToGroup, messageToUnit } from './compose-message.ts';
import { findMissing, senderOf } from './find-missing.ts';
import { isMailbox } from './mail-desk.ts';
import { type HeldReminder, keyOfAbout, readReminders } from './read-reminders.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** The newest reminder of each unit about the same thing within the day before `now`. */
export async function recentReminders(
  db: Database,
  about: ReminderAbout,
  codes: readonly string[],
  now: string,
): Promise<ReadonlyMap<string, HeldReminder>> {
  const since = new Date(Date.parse(now) - dayMs).toISOString();
  const { aboutKind, aboutKey, period } = keyOfAbout(about);
  const found = await readReminders(db, {
    aboutKind,
    aboutKey,
    unitCode: { $in: [...codes] },
    remindedAt: { $gte: since },
  });
  const newest = new Map<string, HeldReminder>();
  for (const reminder of found) {
    if (keyOfAbout(reminder.about).period === period && !newest.has(reminder.unitCode)) {
      newest.set(reminder.unitCode, reminder);
    }
  }
  return newest;
}

/** Where the letter of a reminder can be looked at before anything is recorded. */
export function draftLetterHref(about: ReminderAbout, codes: readonly string[]): string {
  const { aboutKind, aboutKey, period } = keyOfAbout(about);
  const query = new URLSearchParams({ kind: aboutKind, key: aboutKey, units: codes.join(',') });
  if (period !== null) query.set('period', period);
  return `/cchc/reminders/letter?${query.toString()}`;
}

const wayWords: Readonly<Record<HeldReminder['way'], string>> = {
  letter: 'công văn',
  message: 'tin nhắn',
  email: 'thư điện tử',
};

/** What would go out to whom. Nothing is recorded, and nothing is sent. */
export async function previewReminder(
  strapi: Core.Strapi,
  person: Person,
  { about, units }: ReminderPreviewRequest,
): Promise<ReminderPreview> {
  requireJudge(person);
  const ground = await readGround(strapi.db);
  const missing = await findMissing(strapi, ground, about, units);
  const sender = senderOf(strapi, ground, todayOf(strapi));
  const recent = await recentReminders(strapi.db, about, units, siteStateOf(strapi).clock.now());
  const open = missing.units.filter(({ isMissing }) => isMissing);
  return {
    title: missing.title,
    units: missing.units.map((one) => {
      const before = recent.get(one.unit.code);
      return {
        code: one.unit.code,
        name: one.unit.name,
        missingWords: one.words,
        isMissing: one.isMissing,
        message: one.isMissing ? messageToUnit(missing, one, sender) : '',
        hasMailbox: isMailbox(one.unit.email),
        recent: before === undefined ? null : { at: before.remindedAt, way: before.way },
      };
    }),
    message: open.length === 0 ? '' : messageToGroup(missing, sender),
    letterHref: draftLetterHref(
      about,
      open.map(({ unit }) => unit.code),
    ),
    canMail: readConfiguration(strapi).smtpUrl !== null,
    warnings: open.flatMap(({ unit }) => {
      const before = recent.get(unit.code);
      if (before === undefined) return [];
      const moment = `${formatTime(before.remindedAt)} ngày ${formatDate(before.remindedAt)}`;
      return [`${unit.shortName} đã được đôn đốc về việc này lúc ${moment} bằng ${wayWords[before.way]}.`];
    }),
  };
}
