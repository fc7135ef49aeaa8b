import type { Verdict } from '../../contract/vocabulary.ts';

export interface VerdictInput {
  readonly isOwing: boolean;
  readonly isExempt: boolean;
  readonly minimum: number | null;
  /** Counted items, with what is carried over where the plan says so. */
  readonly achieved: number;
  readonly isPeriodOver: boolean;
}

/** Q9: the one word for a unit and a period. `short` only once the period is over. */
export function verdictOf(input: VerdictInput): Verdict {
  if (!input.isOwing) return 'not_applicable';
  if (input.isExempt) return 'exempt';
  if (input.minimum === null) return 'no_target';
  if (input.achieved > input.minimum) return 'exceeded';
  if (input.achieved === input.minimum) return 'met';
  return input.isPeriodOver ? 'short' : 'pending';
}

/** True for a verdict that measures the unit against a number. */
export function isMeasured(verdict: Verdict): boolean {
  return verdict === 'exceeded' || verdict === 'met' || verdict === 'short' || verdict === 'pending';
}
