import type { CivilDate } from '../../contract/primitives.ts';
import type { Decision } from '../../contract/types/procedure.ts';
import { isCivilDate } from '../period/index.ts';
import { existenceError, stateWithout } from './check-existence.ts';
import { partEffect } from './decision-effect.ts';
import type { EntryErrorCode, Finding } from './finding.ts';
import type { ProcedureIndex } from './index-procedures.ts';
import { rowsAbout } from './timeline.ts';

/** A procedure whose status the decision changes from a day on, and the part of the decision that does so. */
interface Touched {
  readonly code: string;
  readonly day: CivilDate;
  readonly path: string;
  readonly itemId: string | null;
}

/** Procedures that the decision takes from one status to another: by its rows, by what they imply, and by its acts. */
function touchedBy(decision: Decision, after: ProcedureIndex): readonly Touched[] {
  // What the decision says of a procedure itself is judged at its row, once.
  const own = new Set(decision.items.map(({ procedureCode }) => procedureCode));
  const ofRows = decision.items.flatMap((item, position): Touched[] => {
    const part = { day: partEffect(item, decision), itemId: item.id };
    const others = item.kind === 'replaced' || item.kind === 'abolished' ? [] : item.predecessors;
    return [
      { ...part, code: item.procedureCode, path: `items.${position}.kind` },
      ...others.flatMap((code, place) =>
        own.has(code) ? [] : [{ ...part, code, path: `items.${position}.predecessors.${place}` }],
      ),
    ];
  });
  const ofActs = decision.acts.flatMap((act, position): Touched[] => {
    const rows = after.decisions.get(act.decisionKey)?.items ?? [];
    const part = { day: partEffect(act, decision), itemId: null, path: `acts.${position}` };
    return rows
      .filter(({ id }) => act.itemId === null || act.itemId === id)
      .flatMap((row) => [row.procedureCode, ...row.successors, ...row.predecessors])
      .map((code) => ({ ...part, code }));
  });
  return [
    ...ofRows,
    ...[...new Map(ofActs.map((one) => [one.code, one])).values()].filter(({ code }) => !own.has(code)),
  ].filter(({ code, day }) => isCivilDate(day) && after.procedures.has(code));
}

/**
 * P1 whatever the order of entry: a decision may not take away what a later row of another decision, entered before
 * it, stands on. An amendment would else bring an abolished procedure back. `before` is without the acts of the decision.
 */
export function checkLaterRows(
  decision: Decision,
  before: ProcedureIndex,
  after: ProcedureIndex,
): readonly Finding<EntryErrorCode>[] {
  if (!decision.isComplete) return [];
  return touchedBy(decision, after).flatMap(({ code, day, path, itemId }) =>
    rowsAbout(code, after).flatMap((row): Finding<EntryErrorCode>[] => {
      const { decisionKey, effectiveDate, kind } = row;
      const isOther = decisionKey !== decision.key && row.isCounted && !row.isImplied && row.spans.length > 0;
      if (!isOther || effectiveDate < day) return [];
      const errorIn = (index: ProcedureIndex, ...keys: readonly string[]): string | null =>
        existenceError(kind, stateWithout(keys, code, effectiveDate, index).status);
      if (errorIn(after, decisionKey) === null || errorIn(before, decisionKey, decision.key) !== null) return [];
      const number = after.decisions.get(decisionKey)?.number ?? decisionKey;
      return [{ code: 'E_LATER_ROW_CONFLICT', path, itemId, data: { code, number, date: effectiveDate, kind } }];
    }),
  );
}
