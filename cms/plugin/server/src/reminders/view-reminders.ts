import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { RemindersAnswer } from '../../../model/duties/index.ts';
import { dutyPersonOf, seesUnit } from '../duties/duty-person.ts';
import { readGround } from '../duties/read-ground.ts';
import type { Person } from '../rights/actor.ts';
import { readReminders } from './read-reminders.ts';
import { letterHrefOf } from './remind.ts';

/** How many of the newest reminders are listed. */
const listed = 300;

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
  const { units } = await readGround(strapi.db);
  const nameOf = new Map(units.map(({ code, name }) => [code, name]));
  return {
    reminders: found.slice(0, listed).map(({ batch: _batch, letter: _letter, unitCode, ...reminder }) => ({
      ...reminder,
      unit: unitCode,
      unitName: nameOf.get(unitCode) ?? unitCode,
      letterHref: reminder.way === 'letter' ? letterHrefOf(reminder.id) : null,
    })),
  };
}
