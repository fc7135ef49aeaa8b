import type { WorkflowAction } from '../api/answers';
import { words } from '../words/words';

/** What a step is called on its button and above its form. */
export const stepLabels: Readonly<Record<WorkflowAction, string>> = {
  submit: words.workflow.submit,
  return: words.workflow.return,
  refuse: words.workflow.refuse,
  accept: words.workflow.accept,
  withdraw: words.workflow.withdraw,
  recall: words.workflow.recall,
  'approve-mark': words.workflow.approveMark,
};

/** Steps of the panel, the one that is taken most often first. "Gửi bài" has its place beside "Lưu". */
export const stepsInOrder = [
  'accept',
  'return',
  'refuse',
  'approve-mark',
  'recall',
  'withdraw',
] as const satisfies readonly WorkflowAction[];

/** Steps that take something away from somebody. */
export const dangerousSteps: ReadonlySet<WorkflowAction> = new Set(['refuse', 'withdraw', 'recall']);

/** A step works on what is saved: whatever stands in the form alone would be lost. */
export const labelOfStep = (action: WorkflowAction, isUnsaved: boolean): string =>
  isUnsaved ? words.workflow.stepAfterSaving(stepLabels[action]) : stepLabels[action];
