import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { RemindersAnswer } from '../../../model/duties/index.ts';
import { dutyPersonOf, seesUnit } from '../duties/duty-person.ts';
import { readGround } from '../duties/read-ground.ts';
import type { Database } from '../repositories/database.ts';
import type { Person } from '../rights/actor.ts';
import { type HeldReminder, readReminders } from './read-reminders.ts';
import { letterHrefOf } from './remind.ts';

/** How many of the newest reminders are listed. */
const listed = 300;

/**
 * Whether what went out was said to this unit alone. A message to a group tells how every unit of it stands; who does
 * not read everybody's figures reads of it only what concerns the own unit.
 */
async function textSeen(db: Database, reminders: readonly HeldReminder[]): Promise<(reminder: HeldReminder) => string> {
  const batches = [...new Set(reminders.map(({ batch }) => batch))];
  const sizes = new Map<string, number>();
  for (const { batch } of await readReminders(db, { batch: { $in: batches } })) {
    sizes.set(batch, (sizes.get(batch) ?? 0) + 1);
  }
  return ({ way, batch, text }) => (way === 'message' && (sizes.get(batch) ?? 0) > 1 ? '' : text);
}

/** Reminders that the person may see, newest first; of one unit when it is named. */
export async function viewReminders(
  strapi: Core.Strapi,
  asking: Person,
  unit: string | undefined,
): Promise<RemindersAnswer> {
  const person = dutyPersonOf(asking);
  if (unit !== undefined && !seesUnit(person, unit)) {
    throw new errors.PolicyError('Bạn chỉ xem được đôn đốc gửi đơn vị mình.', { code: 'E_RIGHT_UNIT' });
  }
  const codes = unit === undefined ? (person.seesAll ? null : person.unitCodes) : [unit];
  const found = await readReminders(strapi.db, codes === null ? {} : { unitCode: { $in: [...codes] } });
  const shown = found.slice(0, listed);
  const textOf = person.seesAll ? ({ text }: HeldReminder) => text : await textSeen(strapi.db, shown);
  const { units } = await readGround(strapi.db);
  const nameOf = new Map(units.map(({ code, name }) => [code, name]));
  return {
    reminders: shown.map((held) => {
      const { batch: _batch, letter: _letter, unitCode, ...reminder } = held;
      return {
        ...reminder,
        text: textOf(held),
        unit: unitCode,
        unitName: nameOf.get(unitCode) ?? unitCode,
        letterHref: reminder.way === 'letter' ? letterHrefOf(reminder.id) : null,
      };
    }),
  };
}
