import { typeDefinitions } from '../../../model/index.ts';

/** What a copy must not inherit: where its original stood, what somebody decided about it, that it was a sample. */
const beginnings: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  article: {
    workflowState: 'draft',
    markApproved: false,
    returnComment: null,
    withdrawReason: null,
    withdrawNote: null,
    // Strapi lays these over the original; an empty list would let the old one through.
    formerSlugs: null,
  },
  evidence: { state: 'declared' },
  activity: { state: 'declared' },
};

const withSample = new Set(
  typeDefinitions
    .filter((definition) => Object.hasOwn(definition.fields, 'isSample'))
    .map((definition) => definition.singular),
);

/** Fields with which a copy of a type begins, whatever its original says. */
export const startOfCopy = (singular: string): Readonly<Record<string, unknown>> => ({
  ...beginnings[singular],
  ...(withSample.has(singular) ? { isSample: false } : {}),
});
