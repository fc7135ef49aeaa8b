import type { ProcedureStatus } from '@cchc/shared/procedure';
import type { SiteData } from '../data/open-site.ts';
import { lazily } from '../data/lazily.ts';
import { formatDate } from '../i18n/dates.ts';
import { statusWords } from '../i18n/procedure-words.ts';
import {
  type ProcedureStanding,
  fieldName,
  fieldPath,
  procedureName,
  procedurePath,
  standings,
} from './procedure-index.ts';

export interface ProcedureRowView {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  readonly status: ProcedureStanding['state']['status'];
  readonly statusWord: string;
  readonly since: string | null;
}

export interface ProcedureGroup {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  readonly rows: readonly ProcedureRowView[];
}

export interface ProcedureListView {
  readonly total: number;
  /** Procedures in force, by field; fields in the order set by hand. */
  readonly groups: readonly ProcedureGroup[];
  readonly upcoming: readonly ProcedureRowView[];
  /** Replaced, abolished, annulled: off the default list. */
  readonly ended: readonly ProcedureRowView[];
  /** Known by name only: no baseline and no decision in effect says anything. */
  readonly unknown: readonly ProcedureRowView[];
}

const rowView = (standing: ProcedureStanding, site: SiteData): ProcedureRowView => ({
  code: standing.procedure.code,
  name: procedureName(standing.procedure.code, site.asOf, site),
  href: procedurePath(standing.procedure.code),
  status: standing.state.status,
  statusWord: statusWords[standing.state.status],
  since: 'since' in standing.state ? formatDate(standing.state.since) : null,
});

/** The list on which a procedure of each status stands. */
const listOfStatus: Readonly<Record<ProcedureStatus, 'current' | 'upcoming' | 'ended' | 'unknown'>> = {
  new: 'current',
  amended: 'current',
  standardized: 'current',
  listed: 'current',
  upcoming: 'upcoming',
  replaced: 'ended',
  abolished: 'ended',
  annulled: 'ended',
  unknown_before_baseline: 'unknown',
};

/** Every field that a procedure of any status belongs to, in the order set by hand: each has a page. */
export const procedureFields = lazily((site): readonly string[] => {
  const used = new Set(site.procedures.map(({ fieldCode }) => fieldCode));
  const named = site.fields.map(({ code }) => code);
  const strays = [...used].filter((code) => !named.includes(code)).sort();
  return [...named.filter((code) => used.has(code)), ...strays];
});

/** The list of procedures on the day of the site (P6). */
export const procedureList = lazily((site): ProcedureListView => {
  const all = standings(site);
  const groups = procedureFields(site)
    .map((code) => ({
      code,
      name: fieldName(code, site.fieldByCode),
      href: fieldPath(code),
      rows: all
        .filter((standing) => standing.inForce && standing.procedure.fieldCode === code)
        .map((standing) => rowView(standing, site)),
    }))
    .filter((group) => group.rows.length > 0);
  const rowsOf = (list: 'upcoming' | 'ended' | 'unknown'): ProcedureRowView[] =>
    all.filter(({ state }) => listOfStatus[state.status] === list).map((standing) => rowView(standing, site));
  return {
    total: groups.reduce((sum, group) => sum + group.rows.length, 0),
    groups,
    upcoming: rowsOf('upcoming'),
    ended: rowsOf('ended'),
    unknown: rowsOf('unknown'),
  };
});

export interface ProcedureFieldView {
  readonly code: string;
  readonly name: string;
  readonly current: readonly ProcedureRowView[];
  /** Shown only where they are all that the field has: what is coming, what has ended, what nothing is known of. */
  readonly others: readonly ProcedureRowView[];
}

/** The page of one field, which stands as long as any procedure names the field; null for any other code. */
export function procedureFieldView(code: string, site: SiteData): ProcedureFieldView | null {
  if (!procedureFields(site).includes(code)) return null;
  const current = procedureList(site).groups.find((group) => group.code === code)?.rows ?? [];
  const others = standings(site)
    .filter(({ inForce, procedure }) => !inForce && procedure.fieldCode === code)
    .map((standing) => rowView(standing, site));
  return { code, name: fieldName(code, site.fieldByCode), current, others: current.length === 0 ? others : [] };
}
