import type { CivilDate } from '../../contract/primitives.ts';
import type { ProcedureIndex } from './index-procedures.ts';
import type { Period } from './periods-of.ts';
import type { ProcedureRow } from './procedure-row.ts';

/** P5: periods of a procedure from ever to ever; empty for a code that nothing names. */
export function timeline(code: string, index: ProcedureIndex): readonly Period[] {
  return index.periods.get(code) ?? [];
}

/** P5: periods that start after the day: "sắp có hiệu lực từ". */
export function upcomingChanges(
  code: string,
  day: CivilDate,
  index: ProcedureIndex,
): readonly (Period & { readonly from: CivilDate })[] {
  return timeline(code, index).filter(
    (period): period is Period & { readonly from: CivilDate } => period.from !== null && period.from > day,
  );
}

/** First day after the given one on which the status of any procedure changes; null when none is known. */
export function nextChangeDay(day: CivilDate, index: ProcedureIndex): CivilDate | null {
  let next: CivilDate | null = null;
  for (const periods of index.periods.values()) {
    for (const { from } of periods) {
      if (from !== null && from > day && (next === null || from < next)) next = from;
    }
  }
  return next;
}

/** Every row that names the procedure, in the order in which they apply; also rows that take no part (P3). */
export function rowsAbout(code: string, index: ProcedureIndex): readonly ProcedureRow[] {
  return index.rows.get(code) ?? [];
}
