export { type DecisionCheck, checkDecision } from './check-decision.ts';
export { type Completeness, type MandatoryPart, completeness, mandatoryParts, statesNothing } from './completeness.ts';
export { type ContentChange, type ListPart, type TextPart, contentChanges } from './content-changes.ts';
export { decisionEffect, partEffect } from './decision-effect.ts';
export type { DossierChange, PaperState } from './dossier-changes.ts';
export {
  type ActAgainst,
  type ActAgainstRow,
  type DecisionStanding,
  actsAgainst,
  actsAgainstRows,
  decisionOn,
} from './decision-standing.ts';
export {
  type EntryErrorCode,
  type Finding,
  type SignedDefectCode,
  entryErrorCodes,
  signedDefectCodes,
} from './finding.ts';
export { type ProcedureIndex, indexProcedures } from './index-procedures.ts';
export type { MethodChange, MethodPart } from './method-changes.ts';
export type { Period } from './periods-of.ts';
export type { ProcedureRow } from './procedure-row.ts';
export { type ProcedureState, type ProcedureStatus, isInForce } from './procedure-state.ts';
export { statusOn, statusesOn } from './status-on.ts';
export { predecessorsOf, successorsInForce, successorsOf } from './successors-of.ts';
export { PUBLICATION_LIMIT_DAYS, type Timeliness, timeliness } from './timeliness.ts';
export { nextChangeDay, rowsAbout, timeline, upcomingChanges } from './timeline.ts';
export { type VersionChange, versionChanges, versionOn } from './version-on.ts';
