import type { CivilDate } from '../../contract/primitives.ts';
import { compareText } from '../text/compare-text.ts';
import { spansHold } from './day-spans.ts';
import { decisionEffect, partEffect } from './decision-effect.ts';
import type { ProcedureIndex } from './index-procedures.ts';

/** What another decision does to this one, whole (`itemId` null) or to one row. */
export interface ActAgainst {
  readonly kind: 'replaces' | 'annuls' | 'corrects';
  readonly decisionKey: string;
  readonly itemId: string | null;
  readonly effectiveDate: CivilDate;
  /** False before its effect, and while the acting decision is itself out of effect. */
  readonly isInEffect: boolean;
}

export type DecisionStanding =
  | { readonly standing: 'in_effect'; readonly since: CivilDate }
  | { readonly standing: 'upcoming'; readonly from: CivilDate }
  | { readonly standing: 'replaced' | 'annulled'; readonly since: CivilDate; readonly by: string };

/** P1: acts of other decisions against this one, by effect; also future ones. */
export function actsAgainst(decisionKey: string, day: CivilDate, index: ProcedureIndex): readonly ActAgainst[] {
  return (index.incoming.get(decisionKey) ?? [])
    .map(({ actor, act }) => {
      const effectiveDate = partEffect(act, actor);
      const stands = spansHold(index.standing.get(actor.key) ?? [], day);
      return {
        kind: act.kind,
        decisionKey: actor.key,
        itemId: act.itemId,
        effectiveDate,
        isInEffect: effectiveDate <= day && stands,
      };
    })
    .sort((a, b) => {
      const left = `${a.effectiveDate}\0${a.decisionKey}\0${a.itemId ?? ''}`;
      const right = `${b.effectiveDate}\0${b.decisionKey}\0${b.itemId ?? ''}`;
      return left < right ? -1 : left > right ? 1 : 0;
    });
}

/** P1: whether a decision as a whole works on a day. Null for an unknown key. */
export function decisionOn(decisionKey: string, day: CivilDate, index: ProcedureIndex): DecisionStanding | null {
  const decision = index.decisions.get(decisionKey);
  if (decision === undefined) return null;
  const ending = actsAgainst(decisionKey, day, index).find(
    (act) => act.isInEffect && act.itemId === null && act.kind !== 'corrects',
  );
  if (ending !== undefined) {
    return {
      standing: ending.kind === 'annuls' ? 'annulled' : 'replaced',
      since: ending.effectiveDate,
      by: ending.decisionKey,
    };
  }
  const effect = decisionEffect(decision);
  return effect <= day ? { standing: 'in_effect', since: effect } : { standing: 'upcoming', from: effect };
}

/** An act that takes out of effect what a decision (`against`) says of a procedure. */
export interface ActAgainstRow {
  readonly kind: 'replaces' | 'annuls';
  readonly decisionKey: string;
  readonly against: string;
  readonly effectiveDate: CivilDate;
}

/** P1: acts that take out of effect what decisions say of a procedure, by effect; those to come too. */
export function actsAgainstRows(code: string, day: CivilDate, index: ProcedureIndex): readonly ActAgainstRow[] {
  const found = new Map<string, ActAgainstRow>();
  for (const { decisionKey: against, itemId, isCounted } of index.rows.get(code) ?? []) {
    for (const act of isCounted ? actsAgainst(against, day, index) : []) {
      const { kind, decisionKey, effectiveDate } = act;
      const isToCome = effectiveDate > day && spansHold(index.standing.get(decisionKey) ?? [], effectiveDate);
      if (kind === 'corrects' || !(act.isInEffect || isToCome)) continue;
      if (act.itemId !== null && act.itemId !== itemId) continue;
      found.set(`${effectiveDate}\0${decisionKey}\0${against}`, { kind, decisionKey, against, effectiveDate });
    }
  }
  return [...found].sort(([a], [b]) => compareText(a, b)).map(([, act]) => act);
}
