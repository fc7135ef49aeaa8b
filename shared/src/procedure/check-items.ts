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

/** A row with the day from which it is to work. */
interface Row {
  readonly item: DecisionItem;
  readonly day: CivilDate;
  readonly decision: Decision;
}

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

/** State of a procedure on a day as decisions other than the named ones leave it, the acts of all of them applied. */
function stateWithout(
  decisionKeys: ReadonlySet<string>,
  code: string,
  day: CivilDate,
  after: ProcedureIndex,
): ProcedureState {
  const rows = rowsAbout(code, after).filter((row) => row.isCounted && !decisionKeys.has(row.decisionKey));
  const periods = periodsOf(rows, after.procedures.get(code)?.baseline?.asOf ?? null);
  return stateIn(periods, day);
}

/**
 * P1: what a row may not be, where that is the status before it: "new" only where nothing is in force, and again only
 * after abolition; everything else only where something is. P3: judged only where the state before is known.
 */
function existenceError(
  kind: DecisionItem['kind'],
  status: ProcedureState['status'],
): 'E_NEW_NOT_AFTER_ABOLITION' | 'E_NOT_IN_FORCE' | null {
  if (status === 'unknown_before_baseline') return null;
  if (kind === 'new') return status === 'abolished' || status === 'annulled' ? null : 'E_NEW_NOT_AFTER_ABOLITION';
  const isOver = status === 'replaced' || status === 'abolished' || status === 'annulled' || status === 'upcoming';
  return isOver ? 'E_NOT_IN_FORCE' : null;
}

function checkExistence({ item, day, decision }: Row, after: ProcedureIndex, report: Report): void {
  const { status } = stateWithout(new Set([decision.key]), item.procedureCode, day, after);
  const error = existenceError(item.kind, status);
  if (error !== null) report(error, 'kind', { code: item.procedureCode, status });
}

/**
 * P1 whatever the order of entry: a row may not take away what a later row of another decision, entered before it,
 * stands on. An amendment would else bring an abolished procedure back.
 */
function checkLaterRows({ item, day, decision }: Row, after: ProcedureIndex, report: Report): void {
  if (!decision.isComplete) return;
  const code = item.procedureCode;
  for (const row of rowsAbout(code, after)) {
    const isOther = row.decisionKey !== decision.key && row.isCounted && !row.isImplied && row.spans.length > 0;
    if (!isOther || row.effectiveDate < day) continue;
    const errorWith = (...keys: readonly string[]): string | null =>
      existenceError(row.kind, stateWithout(new Set(keys), code, row.effectiveDate, after).status);
    if (errorWith(row.decisionKey) === null || errorWith(row.decisionKey, decision.key) !== null) continue;
    const number = after.decisions.get(row.decisionKey)?.number ?? row.decisionKey;
    report('E_LATER_ROW_CONFLICT', 'kind', { code, number, date: row.effectiveDate, kind: row.kind });
  }
}

/** P1: a successor without a row of its own is in force, or is brought in; one that has ended is not revived unsaid. */
function checkSuccessors(
  { item, day, decision }: Row,
  after: ProcedureIndex,
  introduced: ReadonlySet<string>,
  report: Report,
): void {
  if (item.kind !== 'replaced') return;
  item.successors.forEach((code, position) => {
    if (code === item.procedureCode || introduced.has(code) || !after.procedures.has(code)) return;
    const { status } = stateWithout(new Set([decision.key]), code, day, after);
    if (status !== 'replaced' && status !== 'abolished' && status !== 'annulled') return;
    report('E_SUCCESSOR_NOT_IN_FORCE', `successors.${position}`, { code, status });
  });
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
    const day = partEffect(item, decision);
    // Without a day there is nothing before or after the row.
    if (isCivilDate(day)) {
      const row = { item, day, decision };
      checkExistence(row, after, report);
      checkLaterRows(row, after, report);
      checkSuccessors(row, after, introduced, report);
    }
    if (item.kind === 'replaced' && leadsBack(item, after)) {
      report('E_SUCCESSOR_CYCLE', 'successors', { code: item.procedureCode });
    }
  });
  return errors;
}
