import type { Decision, Instant } from '@cchc/shared/contract';
import { TextError, decisionKey } from '@cchc/shared/text';
import type { Sheet } from '../../../model/decisions/index.ts';

/** Stands for the key while number, day or issuer are not known; no stored decision has it. */
const unfinishedKey = 'quyet-dinh-dang-nhap';

/** Key under which a decision that was never public will be known. */
export function keyOfSheet({ head }: Sheet): string {
  try {
    return decisionKey(head.number, head.issuedDate ?? '', head.issuerCode);
  } catch (error) {
    if (error instanceof TextError) return unfinishedKey;
    throw error;
  }
}

/** The decision that a sheet states, for the rules: they name what is unfinished instead of failing over it. */
export function decisionOfSheet(sheet: Sheet, key: string, now: Instant): Decision {
  const { head, rows } = sheet;
  return {
    key,
    number: head.number,
    title: head.title,
    issuer: head.issuer,
    issuerCode: head.issuerCode,
    signer: head.signer,
    issuedDate: head.issuedDate ?? '',
    effectiveDate: head.effectiveDate,
    isComplete: head.isComplete,
    statedCounts: head.statedCounts,
    // A row that is not stored yet has no id; its place serves, and cannot be taken for a stored one.
    items: rows.map(({ itemId, ...row }, position) => ({ ...row, id: itemId ?? `+${position + 1}` })),
    acts: head.acts,
    acknowledgedDefects: head.acknowledgedDefects,
    files: [],
    sourceUrl: null,
    isSample: false,
    firstPublishedAt: now,
  };
}
