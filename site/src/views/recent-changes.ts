import type { CivilDate, Procedure } from '@cchc/shared/contract';
import { type Period, type ProcedureStatus, timeline } from '@cchc/shared/procedure';
import { heldWhileSame } from '../data/held-while-same.ts';
import { lazily } from '../data/lazily.ts';
import type { SiteData } from '../data/open-site.ts';
import { formatCount } from '../i18n/counts.ts';
import { formatDate } from '../i18n/dates.ts';
import { statusWords } from '../i18n/procedure-words.ts';
import {
  type DecisionLink,
  dayPath,
  decisionLink,
  procedureIndexOf,
  procedureName,
  procedurePath,
} from './procedure-index.ts';
import { type ChangeRow, changeSentence, daysOfChange } from './version-changes.ts';

/** Something that changes in a procedure on a day: its status, its content, or both. */
export interface ProcedureChange {
  readonly iso: CivilDate;
  readonly date: string;
  readonly isAhead: boolean;
  readonly code: string;
  readonly name: string;
  readonly href: string;
  /** Page of the procedure as it stands from that day on. */
  readonly dayHref: string;
  readonly status: ProcedureStatus;
  readonly statusWord: string;
  readonly decisionKey: string | null;
  readonly decision: DecisionLink | null;
  readonly rows: readonly ChangeRow[];
}

/** A status that a decision brought about; what is only listed or unknown is no news. */
const isNews = ({ from, state }: Period): boolean =>
  from !== null &&
  state.status !== 'listed' &&
  state.status !== 'unknown_before_baseline' &&
  state.status !== 'upcoming';

function changesOf(procedure: Procedure, site: SiteData): ProcedureChange[] {
  const { code } = procedure;
  const periods = timeline(code, procedureIndexOf(site));
  const contents = new Map(daysOfChange(procedure, site).map((change) => [change.iso, change]));
  const starts = new Map(periods.filter(isNews).map((period) => [period.from ?? '', period]));
  return [...new Set([...starts.keys(), ...contents.keys()])].map((iso) => {
    const content = contents.get(iso);
    const state = (starts.get(iso) ?? periods.findLast(({ from }) => from === null || from <= iso))?.state;
    const status = state?.status ?? 'unknown_before_baseline';
    const decisionKey = state !== undefined && 'row' in state ? state.row.decisionKey : null;
    return {
      iso,
      date: formatDate(iso),
      isAhead: iso > site.asOf,
      code,
      name: procedureName(code, iso, site),
      href: procedurePath(code),
      dayHref: dayPath(code, iso),
      status,
      statusWord: starts.has(iso) ? statusWords[status] : 'Nội dung thay đổi',
      decisionKey,
      decision: decisionKey === null ? (content?.decision ?? null) : decisionLink(decisionKey, site),
      rows: content?.rows ?? [],
    };
  });
}

const newestFirst = (a: ProcedureChange, b: ProcedureChange): number => {
  const left = `${b.iso}\0${b.decisionKey ?? ''}`;
  const right = `${a.iso}\0${a.decisionKey ?? ''}`;
  return left < right ? -1 : left > right ? 1 : a.code < b.code ? -1 : 1;
};

/** Every change of every procedure, the newest first; also those that are still to come. */
export const procedureChanges = heldWhileSame(
  (site) => [site.procedures, site.decisions, [site.asOf]],
  (site): readonly ProcedureChange[] =>
    site.procedures.flatMap((procedure) => changesOf(procedure, site)).sort(newestFirst),
);

/** Changes of one day by one decision, so that a decision about forty procedures is named once. */
export interface ChangeGroup {
  readonly iso: CivilDate;
  readonly date: string;
  readonly decision: DecisionLink | null;
  readonly changes: readonly ProcedureChange[];
}

function groupsOf(changes: readonly ProcedureChange[]): readonly ChangeGroup[] {
  const groups = new Map<
    string,
    { iso: CivilDate; date: string; decision: DecisionLink | null; changes: ProcedureChange[] }
  >();
  for (const change of changes) {
    const key = `${change.iso}\0${change.decision?.number ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, { iso: change.iso, date: change.date, decision: change.decision, changes: [change] });
    } else group.changes.push(change);
  }
  return [...groups.values()];
}

export interface MonthOfChanges {
  /** `yyyy-mm`. */
  readonly month: string;
  readonly count: number;
}

/** Months in which something changed, the newest first; what is still to come is in none. */
export const changeMonths = lazily((site): readonly MonthOfChanges[] => {
  const counts = new Map<string, number>();
  for (const { iso, isAhead } of procedureChanges(site)) {
    if (!isAhead) counts.set(iso.slice(0, 7), (counts.get(iso.slice(0, 7)) ?? 0) + 1);
  }
  return Array.from(counts, ([month, count]) => ({ month, count }));
});

/** The months with changes on both sides of one. */
export function monthsBeside(
  month: string,
  site: SiteData,
): { readonly older: string | undefined; readonly newer: string | undefined } {
  const months = changeMonths(site).map((one) => one.month);
  const place = months.indexOf(month);
  return { older: months[place + 1], newer: months[place - 1] };
}

/** Changes that the first page shows before it leaves the rest to the months. */
const shownChanges = 60;

export interface RecentChangesView {
  /** The next day first. */
  readonly upcoming: readonly ChangeGroup[];
  readonly months: readonly { readonly month: string; readonly groups: readonly ChangeGroup[] }[];
  /** Months that are not shown here. */
  readonly older: readonly MonthOfChanges[];
}

export function changesOfMonth(month: string, site: SiteData): readonly ChangeGroup[] {
  return groupsOf(procedureChanges(site).filter(({ iso, isAhead }) => !isAhead && iso.startsWith(`${month}-`)));
}

/** "Mới cập nhật": what is coming, then the newest months as far as a page holds them. */
export function recentChanges(site: SiteData): RecentChangesView {
  const months = changeMonths(site);
  let held = 0;
  let shown = 0;
  while (shown < months.length && (shown === 0 || held < shownChanges)) {
    held += months[shown]?.count ?? 0;
    shown += 1;
  }
  return {
    upcoming: groupsOf(procedureChanges(site).filter(({ isAhead }) => isAhead)).toReversed(),
    months: months.slice(0, shown).map(({ month }) => ({ month, groups: changesOfMonth(month, site) })),
    older: months.slice(shown),
  };
}

/** What changed, in at most so many sentences; the rest as a number. */
export function changeSummary(rows: readonly ChangeRow[], most: number): readonly string[] {
  const sentences = rows.slice(0, most).map(changeSentence);
  const left = rows.length - sentences.length;
  return left === 0 ? sentences : [...sentences, `và ${formatCount(left)} nội dung khác`];
}
