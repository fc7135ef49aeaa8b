import type { CivilDate } from '../../contract/primitives.ts';
import type { Procedure, ProcedureVersion } from '../../contract/types/procedure.ts';
import { spansHold } from './day-spans.ts';
import type { ProcedureIndex } from './index-procedures.ts';
import { rowsAbout } from './timeline.ts';

function isCarried(procedure: Procedure, version: ProcedureVersion, day: CivilDate, index: ProcedureIndex): boolean {
  if (version.decisionKey === null) return true;
  const decision = index.decisions.get(version.decisionKey);
  // A baseline may name a decision that is not recorded here: then only its date speaks. What a row of a decision wrote
  // goes with the decision when that is taken down.
  if (decision === undefined) return version.itemId === null;
  const row = rowsAbout(procedure.code, index).find(
    (candidate) =>
      candidate.decisionKey === decision.key && candidate.itemId === version.itemId && !candidate.isImplied,
  );
  return row === undefined ? spansHold(index.standing.get(decision.key) ?? [], day) : spansHold(row.spans, day);
}

/**
 * P2: the content in force on a day; null before the first version. A version falls away while the row of the decision
 * that wrote it is out of effect.
 */
export function versionOn(procedure: Procedure, day: CivilDate, index: ProcedureIndex): ProcedureVersion | null {
  let best: ProcedureVersion | null = null;
  for (const version of procedure.versions) {
    if (version.validFrom > day || !isCarried(procedure, version, day, index)) continue;
    if (best === null || compareVersions(version, best) > 0) best = version;
  }
  return best;
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

/** By date; of one date a decision's version is later than the baseline's; the id only makes the order total. */
export function compareVersions(a: ProcedureVersion, b: ProcedureVersion): number {
  const keyOf = (version: ProcedureVersion): string =>
    `${version.validFrom}\0${version.decisionKey === null ? '0' : '1'}\0${version.id}`;
  return keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0;
}
