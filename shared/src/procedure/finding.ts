/** P4: errors of entry. They stop publication. Permanent codes. */
export const entryErrorCodes = [
  'E_DATE_INVALID',
  'E_ITEM_ID_TWICE',
  'E_PROCEDURE_TWICE',
  'E_PROCEDURE_UNKNOWN',
  'E_SUCCESSOR_MISSING',
  'E_SUCCESSOR_UNKNOWN',
  'E_SUCCESSOR_SELF',
  'E_SUCCESSOR_CYCLE',
  'E_PREDECESSOR_UNKNOWN',
  'E_NEW_NOT_AFTER_ABOLITION',
  'E_NOT_IN_FORCE',
  'E_SUCCESSOR_NOT_IN_FORCE',
  'E_LATER_ROW_CONFLICT',
  'E_ACT_TARGET_UNKNOWN',
  'E_ACT_ITEM_UNKNOWN',
  'E_ACT_CYCLE',
] as const;
export type EntryErrorCode = (typeof entryErrorCodes)[number];

/** P4: defects of the text as it was signed. Published as signed once an officer acknowledged them. Permanent codes. */
export const signedDefectCodes = [
  'D_COUNT_DIFFERS',
  'D_EFFECT_BEFORE_SIGNATURE',
  'D_ABOLITION_WITHOUT_DOCUMENT',
] as const;
export type SignedDefectCode = (typeof signedDefectCodes)[number];

/** Where in the decision: a path like `items.3.successors.0`, and the row's id when it is about a row. */
export interface Finding<Code> {
  readonly code: Code;
  readonly path: string;
  readonly itemId: string | null;
  /** What does not fit: a code, a date, "16 ≠ 15" as its two numbers. Never a sentence. */
  readonly data: Readonly<Record<string, string | number>>;
}
