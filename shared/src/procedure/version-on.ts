import type { CivilDate } from '../../contract/primitives.ts';
import type { Procedure, ProcedureVersion } from '../../contract/types/procedure.ts';
import { compareText } from '../text/compare-text.ts';
import { spansHold } from './day-spans.ts';
import type { ProcedureIndex } from './index-procedures.ts';
import type { ProcedureRow } from './procedure-row.ts';
import { rowsAbout } from './timeline.ts';

const writesText = ({ kind, isCounted, isImplied }: ProcedureRow): boolean =>
  isCounted && !isImplied && (kind === 'new' || kind === 'amended');

/** A version in force on a day; `row` = the place of the row that wrote it among all that name the procedure. */
interface Carried {
  readonly version: ProcedureVersion;
  readonly row: number;
}

/** Place of a version that no row wrote: of one day, what a decision says is later than the baseline. */
const ofBaseline = -1;

function carriedOn(version: ProcedureVersion, day: CivilDate, rows: readonly ProcedureRow[], index: ProcedureIndex) {
  const { decisionKey, itemId } = version;
  const decision = decisionKey === null ? undefined : index.decisions.get(decisionKey);
  if (itemId === null) {
    // A baseline may name a decision that is not recorded here: then only its date speaks.
    const stands = decision === undefined || spansHold(index.standing.get(decision.key) ?? [], day);
    return stands ? { version, row: ofBaseline } : null;
  }
  // What a row wrote goes with the row: taken down, out of the list, of another kind, or not entered completely (P3).
  const row = rows.findIndex(
    (candidate) => candidate.decisionKey === decisionKey && candidate.itemId === itemId && writesText(candidate),
  );
  return spansHold(rows[row]?.spans ?? [], day) ? { version, row } : null;
}

/** By date, then as the rows apply that give the status, so that both follow the same decision; the id ends all ties. */
const isLater = (a: Carried, b: Carried): boolean =>
  (compareText(a.version.validFrom, b.version.validFrom) || a.row - b.row || compareText(a.version.id, b.version.id)) >
  0;

/**
 * P2: the content in force on a day; null before the first version. A version falls away while the row of the decision
 * that wrote it is out of effect.
 */
export function versionOn(procedure: Procedure, day: CivilDate, index: ProcedureIndex): ProcedureVersion | null {
  const rows = rowsAbout(procedure.code, index);
  let best: Carried | null = null;
  for (const version of procedure.versions) {
    const carried = version.validFrom > day ? null : carriedOn(version, day, rows, index);
    if (carried !== null && (best === null || isLater(carried, best))) best = carried;
  }
  return best?.version ?? null;
}

/** A day from which other content is in force than on the day before; null = none is known. */
export interface VersionChange {
  readonly day: CivilDate;
  readonly before: ProcedureVersion | null;
  readonly after: ProcedureVersion | null;
}

/** P2: every day on which the content of a procedure changes, the oldest first; also days that are still to come. */
export function versionChanges(procedure: Procedure, index: ProcedureIndex): readonly VersionChange[] {
  const days = new Set(procedure.versions.map(({ validFrom }) => validFrom));
  // A version also goes, and one before it comes back, with the rows that carry it.
  const carriers = [
    ...rowsAbout(procedure.code, index).map(({ spans }) => spans),
    ...procedure.versions.map(({ decisionKey }) => index.standing.get(decisionKey ?? '') ?? []),
  ];
  for (const { from, until } of carriers.flat()) {
    days.add(from);
    if (until !== null) days.add(until);
  }
  const changes: VersionChange[] = [];
  let before: ProcedureVersion | null = null;
  for (const day of [...days].sort()) {
    const after = versionOn(procedure, day, index);
    if (after !== before) changes.push({ day, before, after });
    before = after;
  }
  return changes;
}
