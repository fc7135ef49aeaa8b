import { type FormFaults, faultsOf } from '../../forms/form-faults';
import { faultOfChoice, faultOfText } from '../../forms/typed-faults';
import { deskWords } from '../../words/desk-words';

const words = deskWords.exempt;

function faultOfLastDay({ from, to }: { readonly from: string; readonly to: string }): string | null {
  if (to === '') return words.dayMissing;
  return to < from ? words.daysWrong : null;
}

/** What is missing or wrong in the form of an exemption, by field. */
export const exemptFaults = (typed: {
  /** Code of a period; with null the two days hold. */
  readonly period: string | null;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly approval: string;
  readonly text: string;
}): FormFaults =>
  faultsOf({
    from: typed.period === null && typed.from === '' ? words.dayMissing : null,
    to: typed.period === null ? faultOfLastDay(typed) : null,
    reasonCode: faultOfChoice(typed.reason),
    approvalDocument: faultOfText(typed.approval, words.approvalMissing),
    reasonText: typed.reason === 'other' ? faultOfText(typed.text, words.textMissing) : null,
  });
