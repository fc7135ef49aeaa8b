import type { CivilDate } from '../../contract/primitives.ts';
import type { ProcedureIndex } from './index-procedures.ts';
import { spansHold } from './day-spans.ts';
import { isInForce } from './procedure-state.ts';
import { statusOn } from './status-on.ts';
import { rowsAbout } from './timeline.ts';

/** Codes that replace the procedure directly on the day, sorted; empty unless it is replaced then. */
export function successorsOf(code: string, day: CivilDate, index: ProcedureIndex): readonly string[] {
  const state = statusOn(code, day, index);
  return state.status === 'replaced' ? state.successors : [];
}

/**
 * Codes in force on the day at the end of the chain of replacements, sorted: where a citizen has to go now.
 * Never holds the code itself, and ends even where the data goes in a circle.
 */
export function successorsInForce(code: string, day: CivilDate, index: ProcedureIndex): readonly string[] {
  const seen = new Set([code]);
  const open = [...successorsOf(code, day, index)];
  const found: string[] = [];
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    if (seen.has(current)) continue;
    seen.add(current);
    if (isInForce(statusOn(current, day, index))) found.push(current);
    else open.push(...successorsOf(current, day, index));
  }
  return found.sort();
}

/** Codes that the procedure replaces directly by rows in effect on the day, sorted. */
export function predecessorsOf(code: string, day: CivilDate, index: ProcedureIndex): readonly string[] {
  const found = new Set<string>();
  for (const row of rowsAbout(code, index)) {
    if (!row.isCounted || !spansHold(row.spans, day)) continue;
    if (row.kind !== 'replaced' && row.kind !== 'abolished') {
      for (const predecessor of row.predecessors) found.add(predecessor);
    }
  }
  for (const row of index.replacedBy.get(code) ?? []) {
    if (row.isCounted && spansHold(row.spans, day)) found.add(row.procedureCode);
  }
  found.delete(code);
  return Array.from(found).sort();
}
