import type { CivilDate } from '../../contract/primitives.ts';
import type { Decision, DecisionItem } from '../../contract/types/procedure.ts';
import type { DecisionItemKind } from '../../contract/vocabulary.ts';
import { compareText } from '../text/compare-text.ts';
import type { DaySpan } from './day-spans.ts';

/** What one decision says about one procedure, with the days on which it says so. */
export interface ProcedureRow {
  readonly procedureCode: string;
  readonly kind: DecisionItemKind;
  readonly decisionKey: string;
  readonly itemId: string;
  readonly issuedDate: CivilDate;
  readonly effectiveDate: CivilDate;
  readonly successors: readonly string[];
  readonly predecessors: readonly string[];
  readonly legalDocument: string | null;
  /** P1: follows from the row of another procedure (its successor or predecessor), without a row of its own. */
  readonly isImplied: boolean;
  /** P3: rows of a decision that is not entered completely are shown and take no part. */
  readonly isCounted: boolean;
  /** Days on which the row is in effect: from its effect on, less the days of acts against it. */
  readonly spans: readonly DaySpan[];
}

type Draft = Omit<ProcedureRow, 'spans'>;

function ownRow(item: DecisionItem, decision: Decision, effectiveDate: CivilDate): Draft {
  return {
    procedureCode: item.procedureCode,
    kind: item.kind,
    decisionKey: decision.key,
    itemId: item.id,
    issuedDate: decision.issuedDate,
    effectiveDate,
    successors: item.successors.toSorted(),
    predecessors: item.predecessors.toSorted(),
    legalDocument: item.legalDocument,
    isImplied: false,
    isCounted: decision.isComplete,
  };
}

/**
 * The row itself and what it implies for the other procedures it names: a replaced row brings in its successors,
 * a row with predecessors replaces them. A procedure that the decision gives a row of its own is left to that row.
 */
export function rowsOfItem(
  item: DecisionItem,
  decision: Decision,
  effectiveDate: CivilDate,
  ownCodes: ReadonlySet<string>,
): readonly Draft[] {
  const own = ownRow(item, decision, effectiveDate);
  const isReplaced = item.kind === 'replaced';
  const others = isReplaced ? own.successors : item.kind === 'abolished' ? [] : own.predecessors;
  if (others.length === 0) return [own];
  const implied = others
    .filter((code) => !ownCodes.has(code))
    .map((code): Draft => ({
      ...own,
      procedureCode: code,
      kind: isReplaced ? 'new' : 'replaced',
      successors: isReplaced ? [] : [item.procedureCode],
      predecessors: isReplaced ? [item.procedureCode] : [],
      legalDocument: null,
      isImplied: true,
    }));
  return [own, ...implied];
}

const kindOrder: Readonly<Record<DecisionItemKind, number>> = {
  new: 0,
  standardized: 1,
  amended: 2,
  replaced: 3,
  abolished: 4,
};

/**
 * Order in which rows are applied: by effect, then by signature, then implied before stated; the rest only makes the
 * order total, so that the order of entry never matters.
 */
export function compareRows(a: ProcedureRow, b: ProcedureRow): number {
  return (
    compareText(a.effectiveDate, b.effectiveDate) ||
    compareText(a.issuedDate, b.issuedDate) ||
    Number(b.isImplied) - Number(a.isImplied) ||
    kindOrder[a.kind] - kindOrder[b.kind] ||
    compareText(a.decisionKey, b.decisionKey) ||
    compareText(a.itemId, b.itemId)
  );
}
