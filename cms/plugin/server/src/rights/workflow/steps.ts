import type { ReasonCode } from '@cchc/shared/contract';
import type { Person } from '../actor.ts';

/** Steps that a person takes with an article, beside saving and publishing it. */
export const stepNames = ['submit', 'return', 'refuse', 'accept', 'withdraw', 'recall', 'approve-mark'] as const;
export type StepName = (typeof stepNames)[number];
export const isStepName = (text: string): text is StepName => stepNames.some((name) => name === text);

export type WorkflowState = 'draft' | 'submitted' | 'returned' | 'refused' | 'accepted';

/** What decides which steps are open. */
export interface ArticleStanding {
  readonly state: WorkflowState;
  readonly isPublished: boolean;
  readonly unitCode: string | null;
  readonly mark: string | null;
  readonly isMarkApproved: boolean;
  /** Written by an account of its unit and still in the unit's hands: never sent, taken back, or returned. */
  readonly isUnsentByUnit: boolean;
}

interface Step {
  readonly who: 'unit' | 'office' | 'tchc';
  readonly from: readonly WorkflowState[];
  /** True = only while published, false = only while not, null = either. */
  readonly whilePublished: boolean | null;
  /** Null = the state stays. */
  readonly to: WorkflowState | null;
  readonly needsComment: boolean;
}

const anyState: readonly WorkflowState[] = ['draft', 'submitted', 'returned', 'refused', 'accepted'];

export const steps: Readonly<Record<StepName, Step>> = {
  submit: { who: 'unit', from: ['draft', 'returned'], whilePublished: false, to: 'submitted', needsComment: false },
  recall: { who: 'unit', from: ['submitted', 'accepted'], whilePublished: false, to: 'draft', needsComment: false },
  return: { who: 'office', from: ['submitted', 'accepted'], whilePublished: false, to: 'returned', needsComment: true },
  refuse: {
    who: 'office',
    from: ['submitted', 'accepted', 'returned'],
    whilePublished: false,
    to: 'refused',
    needsComment: true,
  },
  accept: {
    who: 'office',
    from: ['submitted', 'returned', 'refused'],
    whilePublished: false,
    to: 'accepted',
    needsComment: false,
  },
  withdraw: { who: 'office', from: anyState, whilePublished: true, to: 'draft', needsComment: false },
  'approve-mark': { who: 'tchc', from: anyState, whilePublished: null, to: null, needsComment: false },
};

export const withdrawalReasons: ReadonlySet<ReasonCode> = new Set([
  'fault',
  'expired',
  'replaced',
  'unit_request',
  'duplicate',
  'not_related',
  'other',
]);

const belongs = (person: Person, standing: ArticleStanding): boolean =>
  standing.unitCode !== null && person.unitCodes.includes(standing.unitCode);

function mayTake(person: Person, name: StepName, standing: ArticleStanding): boolean {
  if (person.isAdmin) return true;
  switch (steps[name].who) {
    case 'unit':
      // An office sends for its own unit only: nobody attests for another.
      return (
        (person.roles.has('unit') || person.roles.has('cdc') || person.roles.has('tchc')) && belongs(person, standing)
      );
    case 'office':
      return person.roles.has('cdc') || person.roles.has('tchc');
    case 'tchc':
      return person.roles.has('tchc');
  }
}

/** Whether this person would take an article that its unit has not sent. */
export const isTakenOver = (person: Person, standing: ArticleStanding): boolean =>
  standing.isUnsentByUnit && !standing.isPublished && !belongs(person, standing);

function isOpen(person: Person, name: StepName, standing: ArticleStanding): boolean {
  const step = steps[name];
  if (step.whilePublished !== null && step.whilePublished !== standing.isPublished) return false;
  if (name === 'approve-mark') return standing.mark !== null && !standing.isMarkApproved;
  return step.from.includes(standing.state) || (name === 'accept' && isTakenOver(person, standing));
}

export type StepVerdict = 'open' | 'forbidden' | 'closed';

/** Whether a person may take a step now: `forbidden` for this person, `closed` for everybody at this moment. */
export function judgeStep(person: Person, name: StepName, standing: ArticleStanding): StepVerdict {
  if (!mayTake(person, name, standing)) return 'forbidden';
  return isOpen(person, name, standing) ? 'open' : 'closed';
}

/** The steps that are open to a person, in the order of the table. */
export const openSteps = (person: Person, standing: ArticleStanding): readonly StepName[] =>
  stepNames.filter((name) => judgeStep(person, name, standing) === 'open');
