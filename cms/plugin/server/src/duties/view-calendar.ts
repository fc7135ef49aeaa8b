import type { Core } from '@strapi/strapi';
import type { CalendarAnswer, CalendarQuery, Duty, DutyPerson } from '../../../model/duties/index.ts';
import { todayOf } from '../accounts/today-of.ts';
import { readConfiguration } from '../configuration/read-configuration.ts';
import type { Person } from '../rights/actor.ts';
import { type CalendarFacts, dutyView } from './build-calendar.ts';
import { dutyPersonOf, seesUnit } from './duty-person.ts';
import { planWarnings } from './duty-words.ts';
import { readGround } from './read-ground.ts';
import { readReceipts } from './read-receipts.ts';
import { readRecordsFrom } from './records-from.ts';

/** The plan to begin with: the one that runs, else the one that ended last. */
function currentPlan<P extends { readonly periodFrom: string; readonly periodTo: string }>(
  plans: readonly P[],
  today: string,
): P | undefined {
  return plans.find(({ periodFrom, periodTo }) => periodFrom <= today && today <= periodTo) ?? plans[0];
}

/** Everything that follows from the plans' dates on the day of asking. */
export async function readFacts(strapi: Core.Strapi): Promise<CalendarFacts> {
  const ground = await readGround(strapi.db);
  return {
    ground,
    receipts: await readReceipts(strapi.db),
    today: todayOf(strapi),
    recordsFrom: await readRecordsFrom(strapi.db),
  };
}

export const feedAddress = (strapi: Core.Strapi): string | null => {
  const { siteUrl } = readConfiguration(strapi);
  return siteUrl === null ? null : `${siteUrl.replace(/\/+$/, '')}/lich.ics`;
};

/** A unit sees its own standing alone, and nothing of duties that are others'. */
function asSeenBy(person: DutyPerson, duty: Duty): Duty[] {
  if (person.seesAll) return [duty];
  const dates = duty.dates
    .map((due) => ({ ...due, units: due.units.filter(({ code }) => seesUnit(person, code)) }))
    .filter(({ units }) => !duty.isFollowed || units.length > 0);
  return dates.length === 0 ? [] : [{ ...duty, dates }];
}

/** The due dates of a plan with the standing of every unit that the person may see. */
export async function viewCalendar(strapi: Core.Strapi, asking: Person, query: CalendarQuery): Promise<CalendarAnswer> {
  const person = dutyPersonOf(asking);
  const facts = await readFacts(strapi);
  const { ground, today } = facts;
  const plan = ground.plans.find(({ key }) => key === query.plan) ?? currentPlan(ground.plans, today);
  const months = { from: query.from ?? null, to: query.to ?? null };
  const duties =
    plan === undefined
      ? []
      : ground.deadlines
          .filter(({ planKey }) => planKey === plan.key)
          .map((deadline) => dutyView(deadline, plan, facts, months));
  return {
    today,
    person,
    plans: ground.plans.map((one) => ({
      key: one.key,
      title: one.title,
      number: one.number,
      issuedDate: one.issuedDate,
      periodFrom: one.periodFrom,
      periodTo: one.periodTo,
      isSample: one.isSample,
      warnings: planWarnings(one),
    })),
    plan: plan?.key ?? null,
    duties: duties.flatMap((duty) => asSeenBy(person, duty)),
    units: ground.units
      .filter(({ code }) => seesUnit(person, code))
      .map(({ code, name, shortName }) => ({ code, name, shortName })),
    feed: feedAddress(strapi),
  };
}
