import { type FormFaults, faultsOf } from '../../forms/form-faults';
import { faultOfAddress, faultOfDay, faultOfText } from '../../forms/typed-faults';
import { deskWords } from '../../words/desk-words';

const words = deskWords.evidence;

/** What is missing or wrong in the form of evidence, by field. One of address, file and number has to be there (Q15). */
export function declareFaults(
  typed: {
    readonly unitCode: string;
    readonly title: string;
    readonly appearedOn: string;
    readonly url: string;
    readonly issueNumber: string;
  },
  hasFile: boolean,
  today: string,
): FormFaults {
  const hasProof = typed.url.trim() !== '' || typed.issueNumber.trim() !== '' || hasFile;
  return faultsOf({
    unitCode: typed.unitCode === '' ? words.unitMissing : null,
    title: faultOfText(typed.title, words.titleMissing),
    appearedOn: faultOfDay(typed.appearedOn, today),
    url: hasProof ? faultOfAddress(typed.url) : words.proofMissing,
  });
}
