import type { CivilDate } from '../../contract/primitives.ts';
import type { DecisionItem } from '../../contract/types/procedure.ts';
import type { ProcedureIndex } from './index-procedures.ts';
import { periodsOf } from './periods-of.ts';
import type { ProcedureState } from './procedure-state.ts';
import { stateIn } from './status-on.ts';
import { rowsAbout } from './timeline.ts';

/** State of a procedure on a day as decisions other than the named ones leave it, the acts of all of them applied. */
export function stateWithout(
  decisionKeys: readonly string[],
  code: string,
  day: CivilDate,
  index: ProcedureIndex,
): ProcedureState {
  const rows = rowsAbout(code, index).filter((row) => row.isCounted && !decisionKeys.includes(row.decisionKey));
  const periods = periodsOf(rows, index.procedures.get(code)?.baseline?.asOf ?? null);
  return stateIn(periods, day);
}

/**
 * P1: what a row may not be, where that is the status before it: "new" only where nothing is in force, and again only
 * after abolition; everything else only where something is. P3: judged only where the state before is known.
 */
export function existenceError(
  kind: DecisionItem['kind'],
  status: ProcedureState['status'],
): 'E_NEW_NOT_AFTER_ABOLITION' | 'E_NOT_IN_FORCE' | null {
  if (status === 'unknown_before_baseline') return null;
  if (kind === 'new') return status === 'abolished' || status === 'annulled' ? null : 'E_NEW_NOT_AFTER_ABOLITION';
  const isOver = status === 'replaced' || status === 'abolished' || status === 'annulled' || status === 'upcoming';
  return isOver ? 'E_NOT_IN_FORCE' : null;
}
