import type { ProcedureStatus } from '@cchc/shared/procedure';
import { lazily } from '../data/lazily.ts';
import { type ProcedureRowView, procedureEntries, procedureFacets, rowsPerPage } from './procedure-facets.ts';

export interface ProcedureGroup {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  readonly count: number;
  /** Empty where there are too many procedures for one page: then the field's own page lists them. */
  readonly rows: readonly ProcedureRowView[];
}

export interface ProcedureListView {
  readonly total: number;
  /** Procedures in force, by field; fields in the order set by hand, procedures in that of their names. */
  readonly groups: readonly ProcedureGroup[];
  readonly upcoming: readonly ProcedureRowView[];
  /** Replaced, abolished, annulled: off the default list. */
  readonly ended: readonly ProcedureRowView[];
  /** Known by name only: no baseline and no decision in effect says anything. */
  readonly unknown: readonly ProcedureRowView[];
}

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

/** Whether a procedure of the status stands on no default list any more (P6). */
export const isEnded = (status: ProcedureStatus): boolean => listOfStatus[status] === 'ended';

/** Whether a procedure of the status can be used. */
export const isCurrent = (status: ProcedureStatus): boolean => listOfStatus[status] === 'current';

/** The list of procedures on the day of the site (P6). */
export const procedureList = lazily((site): ProcedureListView => {
  const all = procedureEntries(site);
  const current = all.filter(({ standing }) => standing.inForce);
  const fields = procedureFacets(site).find(({ name }) => name === 'linh-vuc')?.values ?? [];
  const rowsOf = (list: 'upcoming' | 'ended' | 'unknown'): ProcedureRowView[] =>
    all.filter(({ row }) => listOfStatus[row.status] === list).map(({ row }) => row);
  return {
    total: current.length,
    groups: fields
      .filter(({ count }) => count > 0)
      .map(({ slug, name, href, count }) => ({
        code: slug,
        name,
        href,
        count,
        rows:
          current.length > rowsPerPage
            ? []
            : current.filter(({ standing }) => standing.procedure.fieldCode === slug).map(({ row }) => row),
      })),
    upcoming: rowsOf('upcoming'),
    ended: rowsOf('ended'),
    unknown: rowsOf('unknown'),
  };
});
