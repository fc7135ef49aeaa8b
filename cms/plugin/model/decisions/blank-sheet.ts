import type { DecisionItemKind } from '@cchc/shared/contract';
import type { Sheet, SheetRow } from './sheet.ts';

/** Groups of a decision's list, in the order of its annex. */
export const itemKinds: readonly DecisionItemKind[] = ['new', 'amended', 'replaced', 'abolished', 'standardized'];

export const blankRow = (kind: DecisionItemKind, change: Partial<SheetRow> = {}): SheetRow => ({
  itemId: null,
  kind,
  procedureCode: '',
  name: null,
  successors: [],
  predecessors: [],
  effectiveDate: null,
  legalDocument: null,
  note: null,
  ...change,
});

export const blankSheet = (
  issuer: { readonly issuer: string; readonly issuerCode: string; readonly signer: string | null } | null,
): Sheet => ({
  head: {
    number: '',
    title: '',
    issuer: issuer?.issuer ?? '',
    issuerCode: issuer?.issuerCode ?? '',
    signer: issuer?.signer ?? null,
    issuedDate: null,
    effectiveDate: null,
    isComplete: true,
    statedCounts: {},
    acts: [],
    acknowledgedDefects: [],
    acknowledgementReason: null,
    files: [],
    sourceUrl: null,
  },
  rows: [],
});
