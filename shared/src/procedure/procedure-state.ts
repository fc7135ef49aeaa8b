import type { CivilDate } from '../../contract/primitives.ts';
import type { ProcedureRow } from './procedure-row.ts';

/** The one status of a procedure on one day (P1, P3). */
export type ProcedureState =
  | { readonly status: 'new' | 'amended' | 'standardized'; readonly since: CivilDate; readonly row: ProcedureRow }
  | {
      readonly status: 'replaced';
      readonly since: CivilDate;
      readonly row: ProcedureRow;
      readonly successors: readonly string[];
    }
  | {
      readonly status: 'abolished';
      readonly since: CivilDate;
      readonly row: ProcedureRow;
      readonly legalDocument: string | null;
    }
  /** Known from the baseline alone. */
  | { readonly status: 'listed'; readonly since: CivilDate }
  /** Brought in by a decision that works from `since` on. */
  | { readonly status: 'upcoming'; readonly since: CivilDate; readonly row: ProcedureRow }
  /** No decision about it is in effect any more, and no baseline knows it. `since` = the day the last one fell. */
  | { readonly status: 'annulled'; readonly since: CivilDate }
  | { readonly status: 'unknown_before_baseline'; readonly baseline: CivilDate | null };

export type ProcedureStatus = ProcedureState['status'];

/** Whether a citizen can use the procedure in this state. */
export function isInForce(state: ProcedureState): boolean {
  switch (state.status) {
    case 'new':
    case 'amended':
    case 'standardized':
    case 'listed':
      return true;
    case 'replaced':
    case 'abolished':
    case 'upcoming':
    case 'annulled':
    case 'unknown_before_baseline':
      return false;
  }
}

function stateOfRow(row: ProcedureRow): ProcedureState {
  const since = row.effectiveDate;
  switch (row.kind) {
    case 'replaced':
      return { status: 'replaced', since, row, successors: row.successors };
    case 'abolished':
      return { status: 'abolished', since, row, legalDocument: row.legalDocument };
    case 'new':
    case 'amended':
    case 'standardized':
      return { status: row.kind, since, row };
  }
}

/**
 * Applies the rows in effect, in order, to what the baseline says. Null when neither knows the procedure.
 * An implied introduction leaves a procedure alone that is in force already; an implied replacement leaves one alone
 * that has ended already.
 */
export function applyRows(
  rows: readonly ProcedureRow[],
  baseline: CivilDate | null,
  day: CivilDate,
): ProcedureState | null {
  const listed: ProcedureState | null =
    baseline !== null && baseline <= day ? { status: 'listed', since: baseline } : null;
  let state: ProcedureState | null = null;
  for (const row of rows) {
    const before: ProcedureState | null = state ?? (baseline !== null && baseline <= row.effectiveDate ? listed : null);
    const isMoot: boolean = row.isImplied && before !== null && (row.kind === 'new') === isInForce(before);
    state = isMoot ? before : stateOfRow(row);
  }
  return state ?? listed;
}
