import type { CivilDate } from '../../contract/primitives.ts';
import type { Decision, DecisionItem } from '../../contract/types/procedure.ts';
import { isCivilDate } from '../period/index.ts';
import { existenceError, stateWithout } from './check-existence.ts';
import { partEffect } from './decision-effect.ts';
import type { EntryErrorCode, Finding } from './finding.ts';
import type { ProcedureIndex } from './index-procedures.ts';

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

function checkExistence({ item, day, decision }: Row, after: ProcedureIndex, report: Report): void {
  const { status } = stateWithout([decision.key], item.procedureCode, day, after);
  const error = existenceError(item.kind, status);
  if (error !== null) report(error, 'kind', { code: item.procedureCode, status });
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
    const { status } = stateWithout([decision.key], code, day, after);
    if (status !== 'replaced' && status !== 'abolished' && status !== 'annulled') return;
    report('E_SUCCESSOR_NOT_IN_FORCE', `successors.${position}`, { code, status });
  });
}

/** Whether following the replacements of all decisions from what replaces a procedure leads back to it. */
function leadsBack(code: string, successors: readonly string[], after: ProcedureIndex): boolean {
  const seen = new Set<string>();
  const open = successors.filter((successor) => successor !== code);
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    if (current === code) return true;
    if (seen.has(current)) continue;
    seen.add(current);
    for (const row of after.rows.get(current) ?? []) {
      // A procedure that came back by a later "new" starts a new life; its earlier replacement is no cycle.
      const isOver = (after.rows.get(current) ?? []).some(
        ({ kind, isImplied, isCounted, spans, effectiveDate }) =>
          kind === 'new' && !isImplied && isCounted && spans.length > 0 && effectiveDate > row.effectiveDate,
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
      checkSuccessors(row, after, introduced, report);
    }
    if (item.kind === 'replaced' && leadsBack(item.procedureCode, item.successors, after)) {
      report('E_SUCCESSOR_CYCLE', 'successors', { code: item.procedureCode });
    }
    if (item.kind !== 'replaced' && item.kind !== 'abolished') {
      item.predecessors.forEach((code, place) => {
        if (leadsBack(code, [item.procedureCode], after))
          report('E_SUCCESSOR_CYCLE', `predecessors.${place}`, { code });
      });
    }
  });
  return errors;
}
