import type { CivilDate } from '../../contract/primitives.ts';
import { spansHold } from './day-spans.ts';
import type { ProcedureRow } from './procedure-row.ts';
import { type ProcedureState, applyRows } from './procedure-state.ts';

/** Days with one state: from `from` (null = from ever) until the day before `until` (null = without end). */
export interface Period {
  readonly from: CivilDate | null;
  readonly until: CivilDate | null;
  readonly state: ProcedureState;
}

function isSameState(a: ProcedureState, b: ProcedureState): boolean {
  if (a.status !== b.status) return false;
  if ('row' in a && 'row' in b) return a.row === b.row;
  if ('since' in a && 'since' in b) return a.since === b.since;
  return true;
}

/** State of days on which nothing in effect knows the procedure. */
function stateOfNothing(
  day: CivilDate | null,
  rows: readonly ProcedureRow[],
  baseline: CivilDate | null,
): ProcedureState {
  let fell: CivilDate | null = null;
  for (const { spans } of day === null ? [] : rows) {
    for (const { until } of spans) {
      if (until !== null && day !== null && until <= day && (fell === null || fell < until)) fell = until;
    }
  }
  if (fell !== null) return { status: 'annulled', since: fell };
  const first = rows
    .filter((row) => row.spans.length > 0)
    .toSorted((a, b) => ((a.spans[0]?.from ?? '') < (b.spans[0]?.from ?? '') ? -1 : 1))[0];
  const start = first?.spans[0]?.from;
  if (first?.kind === 'new' && start !== undefined && (baseline === null || start < baseline)) {
    return { status: 'upcoming', since: start, row: first };
  }
  return { status: 'unknown_before_baseline', baseline };
}

/**
 * P5: all periods of a procedure, from the days on which anything about it changes. They cover every day without a gap,
 * so that a question about any day has exactly one answer.
 */
export function periodsOf(rows: readonly ProcedureRow[], baseline: CivilDate | null): readonly Period[] {
  const changes = new Set<CivilDate>();
  if (baseline !== null) changes.add(baseline);
  for (const row of rows) {
    for (const span of row.spans) {
      changes.add(span.from);
      if (span.until !== null) changes.add(span.until);
    }
  }
  const starts: (CivilDate | null)[] = [null, ...Array.from(changes).sort()];
  const periods: Period[] = [];
  starts.forEach((from, index) => {
    const until = starts[index + 1] ?? null;
    const known =
      from === null
        ? null
        : applyRows(
            rows.filter((row) => spansHold(row.spans, from)),
            baseline,
            from,
          );
    const state = known ?? stateOfNothing(from, rows, baseline);
    const last = periods.at(-1);
    if (last !== undefined && isSameState(last.state, state)) periods[periods.length - 1] = { ...last, until };
    else periods.push({ from, until, state });
  });
  return periods;
}
