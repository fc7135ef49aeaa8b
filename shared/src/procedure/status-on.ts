import type { CivilDate } from '../../contract/primitives.ts';
import type { ProcedureIndex } from './index-procedures.ts';
import type { Period } from './periods-of.ts';
import type { ProcedureState } from './procedure-state.ts';

const NEVER_HEARD_OF: ProcedureState = { status: 'unknown_before_baseline', baseline: null };

const holds = (period: Period, day: CivilDate): boolean =>
  (period.from === null || period.from <= day) && (period.until === null || day < period.until);

/** State of a day in periods that cover every day. */
export const stateIn = (periods: readonly Period[], day: CivilDate): ProcedureState =>
  periods.find((period) => holds(period, day))?.state ?? NEVER_HEARD_OF;

/** P1, P5: the one status of a procedure on a day, derived from decisions in effect and the baseline. */
export function statusOn(code: string, day: CivilDate, index: ProcedureIndex): ProcedureState {
  return stateIn(index.periods.get(code) ?? [], day);
}

/** Status of every procedure that has a page of its own, by code. */
export function statusesOn(day: CivilDate, index: ProcedureIndex): ReadonlyMap<string, ProcedureState> {
  return new Map(Array.from(index.procedures.keys(), (code) => [code, statusOn(code, day, index)] as const));
}
