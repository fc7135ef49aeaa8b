import type { Instant } from '@cchc/shared/contract';
import { slugify } from '@cchc/shared/text';
import type { Core } from '@strapi/strapi';
import type { ReminderAbout } from '../../../model/duties/index.ts';
import { type RemindedUnit, writeReminderLetter } from '../documents/reminder-letter.ts';
import { dutyPersonOf, requireJudge, seesUnit } from '../duties/duty-person.ts';
import { type DutyGround, readGround } from '../duties/read-ground.ts';
import { notFound, refusal } from '../http/refusal.ts';
import { issuerOf, readIssuers } from '../reports/issuer-of-scope.ts';
import { siteStateOf } from '../revision/site-state.ts';
import type { Person } from '../rights/actor.ts';
import { findMissing } from './find-missing.ts';
import { readReminders } from './read-reminders.ts';
import type { LetterFacts } from './what-is-missing.ts';

/** A letter as a file, named after what it is about. */
export interface LetterFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function writeLetter(
  strapi: Core.Strapi,
  { settings, units: all }: DutyGround,
  facts: LetterFacts,
  units: readonly RemindedUnit[],
  countedAt: Instant,
): Promise<LetterFile> {
  const body = settings ?? { departmentName: 'SỞ Y TẾ', parentName: '', provinceName: '' };
  const { issuer } = issuerOf({ kind: 'consolidated' }, await readIssuers(strapi), body, all);
  const bytes = await writeReminderLetter({
    ...facts,
    // A reminder goes to the units that it names, not to whom the office reports.
    issuer: { ...issuer, recipients: ['Như trên'] },
    units,
    remark: '',
    countedAt,
    isSample: settings?.isDemonstration ?? false,
  });
  return { name: `${slugify(`Công văn đôn đốc ${facts.about}`)}.docx`, bytes };
}

/** The letter as it would go out now. Nothing is recorded. */
export async function writeDraftLetter(
  strapi: Core.Strapi,
  person: Person,
  about: ReminderAbout,
  codes: readonly string[],
): Promise<LetterFile> {
  requireJudge(person);
  const ground = await readGround(strapi.db);
  const missing = await findMissing(strapi, ground, about, codes);
  const units = missing.units.flatMap(({ unit, words, isMissing }) =>
    isMissing ? [{ name: unit.name, missing: words }] : [],
  );
  if (units.length === 0)
    throw refusal('E_REMINDER_NOTHING', 'Các đơn vị đã chọn không còn thiếu nên không cần đôn đốc.');
  return writeLetter(strapi, ground, missing.letter, units, siteStateOf(strapi).clock.now());
}

const unknown = () => notFound('Không có công văn đôn đốc này.');

/** The letter of a reminder as it went out. A unit reads its own line of it alone. */
export async function writeSentLetter(strapi: Core.Strapi, asking: Person, reminderId: string): Promise<LetterFile> {
  const person = dutyPersonOf(asking);
  const [reminder] = await readReminders(strapi.db, { documentId: reminderId });
  if (reminder === undefined || reminder.letter === null || !seesUnit(person, reminder.unitCode)) throw unknown();
  const ground = await readGround(strapi.db);
  const order = new Map(ground.units.map(({ code }, index) => [code, index]));
  const nameOf = new Map(ground.units.map(({ code, name }) => [code, name]));
  const batch = (await readReminders(strapi.db, { batch: reminder.batch }))
    .filter(({ unitCode }) => seesUnit(person, unitCode))
    .sort((a, b) => (order.get(a.unitCode) ?? 0) - (order.get(b.unitCode) ?? 0));
  const units = batch.map(({ unitCode, missingWords }) => ({
    name: nameOf.get(unitCode) ?? unitCode,
    missing: missingWords,
  }));
  return writeLetter(strapi, ground, reminder.letter, units, reminder.remindedAt);
}
