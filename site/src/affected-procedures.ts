import type { CivilDate, Decision, Procedure } from '@cchc/shared/contract';
import { partEffect, rowsAbout } from '@cchc/shared/procedure';
import type { SiteData } from './data/open-site.ts';
import { changeDays } from './views/procedure-history.ts';
import { procedureIndexOf } from './views/procedure-index.ts';

/** Values that differ or stand on one side only, from both sides; untouched items are the same objects. */
function changed<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): T[] {
  const isSame = (a: T, b: T | undefined): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
  return [
    ...[...before].flatMap(([key, value]) => (isSame(value, after.get(key)) ? [] : [value])),
    ...[...after].flatMap(([key, value]) => (isSame(value, before.get(key)) ? [] : [value])),
  ];
}

const codesOf = ({ items }: Decision): string[] =>
  items.flatMap(({ procedureCode, successors, predecessors }) => [procedureCode, ...successors, ...predecessors]);

/** Procedures that changed decisions are about or gave their text, also through the decisions that these act on. */
function codesOfDecisions(decisions: readonly Decision[], site: SiteData): string[] {
  const open = [...decisions];
  const seen = new Set(open.map(({ key }) => key));
  const codes: string[] = [];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    codes.push(...codesOf(next));
    for (const { decisionKey } of next.acts) {
      const target = site.decisionByKey.get(decisionKey);
      if (seen.has(decisionKey) || target === undefined) continue;
      seen.add(decisionKey);
      open.push(target);
    }
  }
  if (seen.size === 0) return codes;
  const written = site.procedures.filter(({ versions }) =>
    versions.some(({ decisionKey }) => decisionKey !== null && seen.has(decisionKey)),
  );
  return codes.concat(written.map(({ code }) => code));
}

/** Procedures about which something begins or ends after one day and up to another. */
function codesOfDays(site: SiteData, from: CivilDate, to: CivilDate): string[] {
  if (from === to) return [];
  const falls = (day: CivilDate): boolean => from < day && day <= to;
  return site.procedures
    .filter(
      (procedure) =>
        changeDays(procedure, site).some(falls) ||
        rowsAbout(procedure.code, procedureIndexOf(site)).some(({ effectiveDate }) => falls(effectiveDate)),
    )
    .map(({ code }) => code)
    .concat(
      // A decision without the procedure's own record still names it on the pages of others.
      site.decisions.flatMap((decision) =>
        decision.items.flatMap((item) => (falls(partEffect(item, decision)) ? codesOf(decision) : [])),
      ),
      // What acts on another decision is told as coming before its day, also where it changes no status.
      site.decisions.flatMap((decision) =>
        decision.acts.some((act) => falls(partEffect(act, decision))) ? codesOfDecisions([decision], site) : [],
      ),
    );
}

/** Procedures by each code that their pages name: those that they lead on to, and those related to them. */
function namedBy(sites: readonly SiteData[]): {
  readonly successor: ReadonlyMap<string, ReadonlySet<string>>;
  readonly related: ReadonlyMap<string, ReadonlySet<string>>;
} {
  const successor = new Map<string, Set<string>>();
  const related = new Map<string, Set<string>>();
  const note = (links: Map<string, Set<string>>, named: string, by: string): void => {
    const list = links.get(named);
    if (list === undefined) links.set(named, new Set([by]));
    else list.add(by);
  };
  for (const site of sites) {
    const index = procedureIndexOf(site);
    for (const { code, versions } of site.procedures) {
      for (const row of rowsAbout(code, index)) {
        for (const one of [...row.successors, ...row.predecessors]) note(successor, one, code);
      }
      for (const { content } of versions) for (const one of content.relatedCodes) note(related, one, code);
    }
  }
  return { successor, related };
}

/** Lists that the page of any procedure may read a name or an address from. */
const readByAll = ['fields', 'units', 'documents'] as const;

/**
 * Codes of the procedures whose own pages may read otherwise: what changed itself, what changed decisions are about,
 * what a day between the two begins or ends, and every procedure that names one of these.
 */
export function affectedProcedures(before: SiteData, after: SiteData): ReadonlySet<string> {
  const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
    a.length === b.length &&
    a.every((item, place) => item === b[place] || JSON.stringify(item) === JSON.stringify(b[place]));
  if (readByAll.some((name) => !isSameList(before[name], after[name]))) {
    return new Set(after.procedures.map(({ code }) => code));
  }
  const procedures: readonly Procedure[] = changed(before.procedureByCode, after.procedureByCode);
  const decisions = changed(before.decisionByKey, after.decisionByKey);
  const [from, to] = before.asOf < after.asOf ? [before.asOf, after.asOf] : [after.asOf, before.asOf];
  const found = new Set([
    ...procedures.map(({ code }) => code),
    ...codesOfDecisions(decisions, before),
    ...codesOfDecisions(decisions, after),
    ...codesOfDays(before, from, to),
    ...codesOfDays(after, from, to),
  ]);
  if (found.size === 0) return found;
  const { successor, related } = namedBy([before, after]);
  // The way to what is in force now may lead over several procedures.
  for (const code of found) for (const one of successor.get(code) ?? []) found.add(one);
  for (const code of [...found]) for (const one of related.get(code) ?? []) found.add(one);
  return found;
}
