import documents from '../../../cms/plugin/server/src/profiles/data/documents.json' with { type: 'json' };

/** Every plan that the real documents are cited by. */
export const documentPlans: readonly string[] = [...new Set(documents.flatMap(({ plans }) => plans))];
