import type { Activity, Channel, CivilDate, Decision, LegalDocument, Plan, Unit } from '@cchc/shared/contract';
import { decisionEffect, partEffect, rowsAbout } from '@cchc/shared/procedure';
import { heldWhileSame } from '../data/held-while-same.ts';
import type { SiteData } from '../data/open-site.ts';
import { civilDateOf } from '../i18n/dates.ts';
import { changeDays } from './procedure-history.ts';
import { procedureIndexOf } from './procedure-index.ts';
import type { ProcedureChange } from './recent-changes.ts';
import type { ShownResult } from './quota-results.ts';

/**
 * The day of the newest change of what a list shows. A fact of the data and never of the clock, so that it stays true
 * without a rebuild: what is still to come does not count.
 */
export type FreshDay = CivilDate | undefined;

function newest(days: Iterable<CivilDate | null>, asOf: CivilDate): FreshDay {
  let found: FreshDay;
  for (const day of days) if (day !== null && day <= asOf && (found === undefined || day > found)) found = day;
  return found;
}

const dayAfter = (day: CivilDate): CivilDate =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** Day on which a decision appeared here: a change that is announced is news before it takes effect. */
function shownSince(key: string | null, site: SiteData): CivilDate | null {
  const decision = key === null ? undefined : site.decisionByKey.get(key);
  return decision === undefined ? null : civilDateOf(decision.firstPublishedAt);
}

/** Newest change by the code of the procedure. */
const freshByCode = heldWhileSame(
  (site) => [site.procedures, site.decisions, [site.asOf]],
  (site): ReadonlyMap<string, CivilDate> => {
    const index = procedureIndexOf(site);
    return new Map(
      site.procedures.flatMap((procedure) => {
        const day = newest(
          [
            civilDateOf(procedure.firstPublishedAt),
            ...changeDays(procedure, site),
            ...rowsAbout(procedure.code, index).map(({ decisionKey }) => shownSince(decisionKey, site)),
          ],
          site.asOf,
        );
        return day === undefined ? [] : [[procedure.code, day] as const];
      }),
    );
  },
);

/** Of procedures of any status: one that left the list changed it too. */
export function freshOfProcedures(procedures: readonly { readonly code: string }[], site: SiteData): FreshDay {
  const days = freshByCode(site);
  return newest(
    procedures.map(({ code }) => days.get(code) ?? null),
    site.asOf,
  );
}

/** Of changes as they are told, the announced ones by the day of their announcement. */
export const freshOfChanges = (
  changes: readonly Pick<ProcedureChange, 'iso' | 'decisionKey'>[],
  site: SiteData,
): FreshDay =>
  newest(
    changes.flatMap(({ iso, decisionKey }) => [iso, shownSince(decisionKey, site)]),
    site.asOf,
  );

export const freshOfDecisions = (decisions: readonly Decision[], asOf: CivilDate): FreshDay =>
  newest(
    decisions.flatMap((decision) => [
      civilDateOf(decision.firstPublishedAt),
      decisionEffect(decision),
      ...decision.acts.map((act) => partEffect(act, decision)),
    ]),
    asOf,
  );

export const freshOfDocuments = (documents: readonly LegalDocument[], asOf: CivilDate): FreshDay =>
  newest(
    documents.flatMap((one) => [civilDateOf(one.firstPublishedAt), one.effectiveDate, one.expiredDate]),
    asOf,
  );

/** Of units only what is arranged has a day: set up, renamed, merged, ended. */
export const freshOfUnits = (units: readonly Unit[], asOf: CivilDate): FreshDay =>
  newest(
    units.flatMap(({ activity, events }) => [
      ...activity.flatMap(({ from, to }) => [from, to === null ? null : dayAfter(to)]),
      ...events.map(({ date }) => date),
    ]),
    asOf,
  );

/** A check of a number is news of it. */
export const freshOfLines = (channels: readonly Channel[], asOf: CivilDate): FreshDay =>
  newest(
    channels.flatMap((one) => [civilDateOf(one.firstPublishedAt), one.verifiedOn, one.validFrom]),
    asOf,
  );

export const freshOfPlans = (plans: readonly Plan[], activities: readonly Activity[], asOf: CivilDate): FreshDay =>
  newest([...plans.map((plan) => civilDateOf(plan.firstPublishedAt)), ...activities.map(({ date }) => date)], asOf);

/** Of counts: the newest item that counts, and the closings. */
export const freshOfResults = (results: readonly ShownResult[], asOf: CivilDate): FreshDay =>
  newest(
    results.flatMap(({ result, rounds }) => [
      ...result.rows.flatMap(({ items }) => items.map(({ counted, date }) => (counted ? date : null))),
      ...rounds.map(({ closedAt }) => civilDateOf(closedAt)),
    ]),
    asOf,
  );

/** The newest of several. */
export const newestOf = (days: readonly FreshDay[]): FreshDay =>
  days.reduce((found, day) => (found === undefined || (day !== undefined && day > found) ? day : found), undefined);
