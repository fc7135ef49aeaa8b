export {
  type CountReason,
  type CountedReason,
  type UncountedReason,
  countReasons,
  countedReasons,
  uncountedReasons,
} from './reason-codes.ts';
export { isCreditLost, isImportAccepted } from './trace-credit.ts';
export { type CountableItem, type ItemResult, type ItemRules, evaluateItem } from './evaluate-item.ts';
export {
  type QuotaCell,
  type QuotaContext,
  type QuotaMatrix,
  type QuotaMatrixRow,
  evaluateMatrix,
} from './evaluate-matrix.ts';
export {
  type PeriodPhase,
  type PeriodResult,
  type QuotaRow,
  evaluatePeriod,
  periodOfMatrix,
  phaseOf,
} from './evaluate-period.ts';
export { exemptionOf } from './exemption-of.ts';
export { namedUnits } from './named-units.ts';
export { type CountableUnit, isActiveThroughout, isAddressed, owingUnits } from './owing-units.ts';
export { type ItemPlace, placeItem } from './place-item.ts';
export {
  chosenReading,
  isQuotaPeriod,
  isValidIn,
  quotaPeriodOfCode,
  quotaPeriodOfDay,
  quotaPeriods,
} from './reading.ts';
export {
  type Standing,
  type StandingCell,
  type StandingPeriod,
  type StandingRow,
  standingFigures,
} from './standing-figures.ts';
export { type QuotaSummary, type SummaryRow, summarize } from './summarize.ts';
export { isMeasured } from './verdict.ts';
export { verdictWords } from './verdict-words.ts';
export { countReasonWords } from './count-reason-words.ts';
export { type QuotaProblem, type QuotaSurroundings, isIdenticalQuota, quotaProblems } from './check-quota.ts';
export {
  type ClosingOutcome,
  type ClosingPreview,
  type ClosingRefusal,
  type ClosingRow,
  closePeriod,
  closingDigest,
  missingOfClosed,
  previewClosing,
} from './close-period.ts';
export { closingsAsOf, closingsOf, currentClosing, judgedPeriods } from './closings.ts';
export { type Correction, type Recount, compareWithClosing, correctionsOf, recountAll } from './corrections.ts';
export { FINGERPRINT_VERSION, type ItemFingerprint, SKETCH_SIZE, comparableTitle, sketchOf } from './fingerprint.ts';
export { type DuplicateSign, type FlagRules, type ItemFlag, duplicateSigns, findFlags } from './find-flags.ts';
export { type ForecastRow, forecast } from './forecast.ts';
export {
  type ClosingStamp,
  type PublicItem,
  type PublicPeriod,
  type PublicRow,
  type PublicSources,
  type PublicTotals,
  publicPeriod,
} from './public-view.ts';
export { type PublicWindow, type PublicWindowRow, type ShownPeriod, publicWindow } from './public-window.ts';
export { plainReading } from './plain-reading.ts';
