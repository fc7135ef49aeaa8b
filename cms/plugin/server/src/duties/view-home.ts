import { addDays, startOfDay } from '@cchc/shared/period';
import type { Core } from '@strapi/strapi';
import type { DutiesHome } from '../../../model/duties/index.ts';
import { readReminders } from '../reminders/read-reminders.ts';
import type { Person } from '../rights/actor.ts';
import { dutyPersonOf } from './duty-person.ts';
import { dutiesPage, fallingDue } from './falling-due.ts';
import { readFacts } from './view-calendar.ts';

/** How long a reminder stays on the home page of the unit. */
const reminderDays = 30;

/** What falls due for the person, and the reminders that the person's own units were given lately. */
export async function viewHome(strapi: Core.Strapi, asking: Person): Promise<DutiesHome> {
  const person = dutyPersonOf(asking);
  const facts = await readFacts(strapi);
  const since = startOfDay(addDays(facts.today, -reminderDays));
  const own =
    person.unitCodes.length === 0
      ? []
      : await readReminders(strapi.db, { unitCode: { $in: person.unitCodes }, remindedAt: { $gte: since } });
  return {
    ...fallingDue(facts, person.seesAll ? null : person.unitCodes),
    reminders: own.map(({ id, title, missingWords, remindedAt }) => ({
      title,
      missingWords,
      at: remindedAt,
      href: `${dutiesPage}?view=reminders&reminder=${id}`,
    })),
  };
}
