import type { CivilDate } from '../../contract/primitives.ts';
import type { Decision } from '../../contract/types/procedure.ts';

type Act = Decision['acts'][number];

/** Day from which a decision works: its own date of effect, else the day of signing, as such decisions say themselves. */
export const decisionEffect = (decision: Pick<Decision, 'effectiveDate' | 'issuedDate'>): CivilDate =>
  decision.effectiveDate ?? decision.issuedDate;

/** P1: a row (or an act) has its own date of effect; without one it follows its decision. */
export const partEffect = (
  part: { readonly effectiveDate: CivilDate | null },
  decision: Pick<Decision, 'effectiveDate' | 'issuedDate'>,
): CivilDate => part.effectiveDate ?? decisionEffect(decision);

/**
 * P1: whether an act takes a row of an earlier decision out of effect. Replacing and annulling always do.
 * A correction does so only for rows that the correcting decision states anew; otherwise it mends words, not effect.
 */
export function actTakesOut(act: Act, actor: Decision, row: { readonly procedureCode: string }): boolean {
  return act.kind !== 'corrects' || actor.items.some((item) => item.procedureCode === row.procedureCode);
}
