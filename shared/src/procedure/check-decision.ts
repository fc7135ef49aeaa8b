import type { Decision, Procedure } from '../../contract/types/procedure.ts';
import { isCivilDate } from '../period/index.ts';
import { isInActCycle } from './act-graph.ts';
import { checkItems } from './check-items.ts';
import { checkLaterRows } from './check-later-rows.ts';
import { decisionEffect, partEffect } from './decision-effect.ts';
import type { EntryErrorCode, Finding, SignedDefectCode } from './finding.ts';
import { type ProcedureIndex, indexProcedures } from './index-procedures.ts';

export interface DecisionCheck {
  /** P4: refuse, and show each beside its row. */
  readonly errors: readonly Finding<EntryErrorCode>[];
  /** P4: publish as signed once acknowledged, and flag. */
  readonly defects: readonly Finding<SignedDefectCode>[];
  /** Defects whose code the officer has not acknowledged yet. */
  readonly unacknowledged: readonly Finding<SignedDefectCode>[];
}

function checkDates(decision: Decision): Finding<EntryErrorCode>[] {
  const dates = [
    ['issuedDate', decision.issuedDate],
    ['effectiveDate', decision.effectiveDate],
    ...decision.acts.map((act, position) => [`acts.${position}.effectiveDate`, act.effectiveDate] as const),
  ] as const;
  return dates.flatMap(([path, date]) =>
    date === null || isCivilDate(date) ? [] : [{ code: 'E_DATE_INVALID' as const, path, itemId: null, data: { date } }],
  );
}

function checkActs(decision: Decision, after: ProcedureIndex): Finding<EntryErrorCode>[] {
  const errors = decision.acts.flatMap((act, position): Finding<EntryErrorCode>[] => {
    const target = after.decisions.get(act.decisionKey);
    const path = `acts.${position}`;
    if (target === undefined) {
      const data = { decisionKey: act.decisionKey };
      return [{ code: 'E_ACT_TARGET_UNKNOWN', path: `${path}.decisionKey`, itemId: null, data }];
    }
    if (act.itemId !== null && !target.items.some((item) => item.id === act.itemId)) {
      return [{ code: 'E_ACT_ITEM_UNKNOWN', path: `${path}.itemId`, itemId: null, data: { itemId: act.itemId } }];
    }
    return [];
  });
  if (isInActCycle(decision, after.decisions)) {
    errors.push({ code: 'E_ACT_CYCLE', path: 'acts', itemId: null, data: { decisionKey: decision.key } });
  }
  return errors;
}

function signedDefects(decision: Decision): Finding<SignedDefectCode>[] {
  const defects: Finding<SignedDefectCode>[] = [];
  // A list that is still being entered cannot be counted against its title.
  if (decision.isComplete) {
    for (const [kind, stated] of Object.entries(decision.statedCounts)) {
      const listed = decision.items.filter((item) => item.kind === kind).length;
      if (stated !== listed) {
        defects.push({ code: 'D_COUNT_DIFFERS', path: `statedCounts.${kind}`, itemId: null, data: { stated, listed } });
      }
    }
  }
  const late = (path: string, itemId: string | null, date: string): void => {
    if (date < decision.issuedDate) defects.push({ code: 'D_EFFECT_BEFORE_SIGNATURE', path, itemId, data: { date } });
  };
  late('effectiveDate', null, decisionEffect(decision));
  decision.items.forEach((item, position) => {
    if (item.effectiveDate !== null) late(`items.${position}.effectiveDate`, item.id, partEffect(item, decision));
    if (item.kind === 'abolished' && (item.legalDocument ?? '').trim() === '') {
      const data = { code: item.procedureCode };
      defects.push({
        code: 'D_ABOLITION_WITHOUT_DOCUMENT',
        path: `items.${position}.legalDocument`,
        itemId: item.id,
        data,
      });
    }
  });
  decision.acts.forEach((act, position) => {
    if (act.effectiveDate !== null) late(`acts.${position}.effectiveDate`, null, act.effectiveDate);
  });
  return defects;
}

/**
 * P4: judges a decision before it is published, against all procedures and all *other* published decisions.
 * An earlier edition of the same decision among them is left out.
 */
export function checkDecision(
  decision: Decision,
  procedures: Iterable<Procedure>,
  decisions: Iterable<Decision>,
): DecisionCheck {
  const known = Array.from(procedures);
  const others = Array.from(decisions).filter((other) => other.key !== decision.key);
  const after = indexProcedures(known, [...others, decision]);
  // Rows can be left out of an index, acts cannot.
  const before = decision.acts.length === 0 ? after : indexProcedures(known, others);
  const defects = signedDefects(decision);
  const acknowledged = new Set(decision.acknowledgedDefects);
  return {
    errors: [
      ...checkDates(decision),
      ...checkItems(decision, after),
      ...checkActs(decision, after),
      ...checkLaterRows(decision, before, after),
    ],
    defects,
    unacknowledged: defects.filter((defect) => !acknowledged.has(defect.code)),
  };
}
