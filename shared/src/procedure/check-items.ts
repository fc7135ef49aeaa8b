import type { CivilDate } from '../../contract/primitives.ts';
import type { Decision, DecisionItem } from '../../contract/types/procedure.ts';
import { isCivilDate } from '../period/index.ts';
import { partEffect } from './decision-effect.ts';
import type { EntryErrorCode, Finding } from './finding.ts';
import type { ProcedureIndex } from './index-procedures.ts';
import { periodsOf } from './periods-of.ts';
import type { ProcedureState } from './procedure-state.ts';
import { stateIn } from './status-on.ts';
import { rowsAbout } from './timeline.ts';

type EntryError = Finding<EntryErrorCode>;
type Report = (code: EntryErrorCode, path: string, data: EntryError['data']) => void;

function checkCodes(item: DecisionItem, index: ProcedureIndex, introduced: ReadonlySet<string>, report: Report): void {
  const known = (code: string): boolean => index.procedures.has(code) || introduced.has(code);
  if (!index.procedures.has(item.procedureCode)) {
    report('E_PROCEDURE_UNKNOWN', 'procedureCode', { code: item.procedureCode });
  }
  if (item.kind === 'replaced' && item.successors.length === 0) {
    report('E_SUCCESSOR_MISSING', 'successors', { code: item.procedureCode });
  }
  item.successors.forEach((code, position) => {
    if (code === item.procedureCode) report('E_SUCCESSOR_SELF', `successors.${position}`, { code });
    else if (!known(code)) report('E_SUCCESSOR_UNKNOWN', `successors.${position}`, { code });
  });
  item.predecessors.forEach((code, position) => {
    if (!known(code)) report('E_PREDECESSOR_UNKNOWN', `predecessors.${position}`, { code });
  });
}

/** State of a procedure on a day as all other decisions leave it, the acts of this one applied. */
function stateWithout(decision: Decision, code: string, day: CivilDate, after: ProcedureIndex): ProcedureState {
  const rows = rowsAbout(code, after).filter((row) => row.isCounted && row.decisionKey !== decision.key);
  const periods = periodsOf(rows, after.procedures.get(code)?.baseline?.asOf ?? null);
  return stateIn(periods, day);
}

/**
 * P1: "new" only where nothing is in force, and again only after abolition; everything else only where something is.
 * P3: judged only where the state before is known.
 */
function checkExistence(item: DecisionItem, decision: Decision, after: ProcedureIndex, report: Report): void {
  const day = partEffect(item, decision);
  if (!isCivilDate(day)) return;
  const { status } = stateWithout(decision, item.procedureCode, day, after);
  if (status === 'unknown_before_baseline') return;
  const data = { code: item.procedureCode, status };
  if (item.kind === 'new') {
    if (status !== 'abolished' && status !== 'annulled') report('E_NEW_NOT_AFTER_ABOLITION', 'kind', data);
  } else if (status === 'replaced' || status === 'abolished' || status === 'annulled' || status === 'upcoming') {
    report('E_NOT_IN_FORCE', 'kind', data);
  }
}

/** Whether following the replacements of all decisions from the row's successors leads back to its procedure. */
function leadsBack(item: DecisionItem, after: ProcedureIndex): boolean {
  const seen = new Set<string>();
  const open = item.successors.filter((code) => code !== item.procedureCode);
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    if (current === item.procedureCode) return true;
    if (seen.has(current)) continue;
    seen.add(current);
    for (const row of after.rows.get(current) ?? []) {
      // A procedure that came back by a later "new" starts a new life; its earlier replacement is no cycle.
      const isOver = (after.rows.get(current) ?? []).some(
        (later) => later.kind === 'new' && !later.isImplied && later.effectiveDate > row.effectiveDate,
      );
      if (row.kind === 'replaced' && row.isCounted && row.spans.length > 0 && !isOver) open.push(...row.successors);
    }
  }
  return false;
}

/** P4: errors of entry in the rows. `after` knows all decisions, this one included. */
export function checkItems(decision: Decision, after: ProcedureIndex): readonly EntryError[] {
  const errors: EntryError[] = [];
  const ids = new Set<string>();
  const codes = new Set<string>();
  const introduced = new Set(decision.items.filter((item) => item.kind === 'new').map((item) => item.procedureCode));
  decision.items.forEach((item, position) => {
    const report: Report = (code, path, data) => {
      errors.push({ code, path: `items.${position}.${path}`, itemId: item.id, data });
    };
    if (ids.has(item.id)) report('E_ITEM_ID_TWICE', 'id', { id: item.id });
    if (codes.has(item.procedureCode)) report('E_PROCEDURE_TWICE', 'procedureCode', { code: item.procedureCode });
    ids.add(item.id);
    codes.add(item.procedureCode);
    if (item.effectiveDate !== null && !isCivilDate(item.effectiveDate)) {
      report('E_DATE_INVALID', 'effectiveDate', { date: item.effectiveDate });
    }
    checkCodes(item, after, introduced, report);
    checkExistence(item, decision, after, report);
    if (item.kind === 'replaced' && leadsBack(item, after)) {
      report('E_SUCCESSOR_CYCLE', 'successors', { code: item.procedureCode });
    }
  });
  return errors;
}
