import { parsePeriod } from '@cchc/shared/period';
import { type FormFaults, faultsOf } from '../../forms/form-faults';
import { faultOfChoice, faultOfText } from '../../forms/typed-faults';
import { deskWords } from '../../words/desk-words';

const words = deskWords.exempt;

/** What is missing or wrong in the form of an exemption, by field. */
export const exemptFaults = (typed: {
  readonly period: string;
  readonly reason: string;
  readonly approval: string;
  readonly text: string;
}): FormFaults =>
  faultsOf({
    period: parsePeriod(typed.period.trim()) === null ? words.periodWrong : null,
    reasonCode: faultOfChoice(typed.reason),
    approvalDocument: faultOfText(typed.approval, words.approvalMissing),
    reasonText: typed.reason === 'other' ? faultOfText(typed.text, words.textMissing) : null,
  });
