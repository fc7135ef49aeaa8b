import { activityFormSchema } from '@cchc/shared/contract';
import { lastDayOfMonth } from '@cchc/shared/period';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { ActivitiesAnswer, ActivityQuery, ActivityView } from '../../../model/duties/index.ts';
import { todayOf } from '../accounts/today-of.ts';
import { storedActivitySchema } from '../repositories/stored-catalogue.ts';
import { textOrNull } from '../repositories/stored-fields.ts';
import { readRows } from '../repositories/read-documents.ts';
import type { Person } from '../rights/actor.ts';
import { mayConfirmActivity } from '../rights/confirm-activity.ts';
import { readPublishingUnit } from '../rights/publishing-unit.ts';
import { dutyPersonOf, seesUnit } from './duty-person.ts';
import { readGround } from './read-ground.ts';
import { sumActivities } from './sum-activities.ts';

const storedSchema = storedActivitySchema.extend({
  form: activityFormSchema,
  issueNumber: textOrNull,
  privateFile: textOrNull,
  note: textOrNull,
  state: z.enum(['declared', 'confirmed']),
});
export type HeldActivity = z.infer<typeof storedSchema>;

export async function readHeldActivities(
  strapi: Core.Strapi,
  where: Readonly<Record<string, unknown>>,
): Promise<HeldActivity[]> {
  return z.array(storedSchema).parse(await readRows(strapi.db, 'activity', where));
}

const lastDay = (month: string): string =>
  `${month}-${lastDayOfMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)))}`;

/** What a query asks of the table. */
function whereOf(query: ActivityQuery): Record<string, unknown> {
  const heldOn = {
    ...(query.from === undefined ? {} : { $gte: `${query.from}-01` }),
    ...(query.to === undefined ? {} : { $lte: lastDay(query.to) }),
  };
  return {
    ...(Object.keys(heldOn).length === 0 ? {} : { heldOn }),
    ...(query.unit === undefined ? {} : { unitCode: query.unit }),
    ...(query.form === undefined ? {} : { form: query.form }),
    ...(query.state === undefined ? {} : { state: query.state }),
  };
}

/** Activities that the person may see, newest first, and their sums by form. */
export async function viewActivities(
  strapi: Core.Strapi,
  asking: Person,
  query: ActivityQuery,
): Promise<ActivitiesAnswer> {
  const person = dutyPersonOf(asking);
  const { units } = await readGround(strapi.db);
  const publishingUnit = await readPublishingUnit(strapi.db);
  const nameOf = new Map(units.map(({ code, shortName }) => [code, shortName]));
  const isOwn = (code: string): boolean => person.unitCodes.includes(code);
  const activities = (await readHeldActivities(strapi, whereOf(query)))
    .filter(({ unitCode }) => seesUnit(person, unitCode))
    .sort((a, b) => (a.heldOn === b.heldOn ? b.id - a.id : a.heldOn < b.heldOn ? 1 : -1))
    .map((row): ActivityView => {
      const isOpen = row.state === 'declared' && isOwn(row.unitCode) && person.canDeclare;
      return {
        id: row.documentId,
        form: row.form,
        title: row.title,
        heldOn: row.heldOn,
        unitCode: row.unitCode,
        unitName: nameOf.get(row.unitCode) ?? row.unitCode,
        number: row.number,
        reach: row.reach,
        evidenceUrl: row.evidenceUrl,
        issueNumber: row.issueNumber,
        privateFile: row.privateFile,
        note: row.note,
        state: row.state,
        canEdit: person.canForward || isOpen,
        canConfirm: row.state === 'declared' && mayConfirmActivity(asking, row.unitCode, publishingUnit),
      };
    });
  return {
    today: todayOf(strapi),
    person,
    activities,
    sums: sumActivities(activityFormSchema.options, activities),
    units: units
      .filter(({ code }) => person.canForward || isOwn(code))
      .map(({ code, name, shortName }) => ({ code, name, shortName })),
  };
}
