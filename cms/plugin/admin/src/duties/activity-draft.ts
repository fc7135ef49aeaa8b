import { activityFormSchema } from '@cchc/shared/contract';
import type { ActivityRequest, ActivityView } from '../../../model/duties/index.ts';
import { type FormFaults, faultsOf } from '../forms/form-faults';
import { faultOfChoice, faultOfDay, faultOfText } from '../forms/typed-faults';
import { dutiesWords } from '../words/duties-words';

const words = dutiesWords.activities.missing;

/** What stands in the row while it is typed. Numbers are text: an empty field is not zero. */
export interface ActivityDraft {
  readonly form: string;
  readonly title: string;
  readonly heldOn: string;
  readonly unitCode: string;
  readonly number: string;
  readonly reach: string;
  /** An address, or the number of an issue, a broadcast or a document. */
  readonly proof: string;
  readonly note: string;
}

export const emptyDraft = (unitCode: string, today: string): ActivityDraft => ({
  form: '',
  title: '',
  heldOn: today,
  unitCode,
  number: '1',
  reach: '',
  proof: '',
  note: '',
});

export const draftOf = (activity: ActivityView): ActivityDraft => ({
  form: activity.form,
  title: activity.title,
  heldOn: activity.heldOn,
  unitCode: activity.unitCode,
  number: String(activity.number),
  reach: activity.reach === null ? '' : String(activity.reach),
  proof: activity.evidenceUrl ?? activity.issueNumber ?? '',
  note: activity.note ?? '',
});

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);
/** Dots between thousands are how the number is written; what is no number stays for the server to refuse in words. */
function numberOf(text: string): number {
  const typed = text.trim();
  return /^\d+$|^\d{1,3}(?:[.\s]\d{3})+$/.test(typed) ? Number(typed.replaceAll(/\D/g, '')) : Number.NaN;
}

/** The request of a draft; `other` is the kind of proof that is not in the one field. */
export function requestOf(
  draft: ActivityDraft,
  privateFile: string | null,
  other: { readonly issueNumber: string | null } = { issueNumber: null },
): ActivityRequest {
  const proof = draft.proof.trim();
  const hasAddress = isAddress(proof);
  return {
    form: activityFormSchema.options.find((form) => form === draft.form) ?? 'integrated',
    title: draft.title,
    heldOn: draft.heldOn,
    unitCode: draft.unitCode,
    number: numberOf(draft.number),
    reach: draft.reach.trim() === '' ? null : numberOf(draft.reach),
    evidenceUrl: hasAddress ? proof : null,
    issueNumber: hasAddress ? other.issueNumber : proof,
    privateFile,
    note: draft.note,
  };
}

const isCount = (text: string, least: number): boolean => {
  const number = numberOf(text);
  return text.trim() !== '' && Number.isInteger(number) && number >= least;
};

/** What is missing or wrong in the row, by field, in the order in which the fields stand. */
export const activityFaults = (draft: ActivityDraft, hasFile: boolean, today: string): FormFaults =>
  faultsOf({
    form: faultOfChoice(draft.form),
    heldOn: faultOfDay(draft.heldOn, today),
    unitCode: faultOfChoice(draft.unitCode),
    title: faultOfText(draft.title, words.title),
    number: isCount(draft.number, 1) ? null : words.number,
    reach: draft.reach.trim() === '' || isCount(draft.reach, 0) ? null : words.reach,
    proof: draft.proof.trim() === '' && !hasFile ? words.proof : null,
  });
