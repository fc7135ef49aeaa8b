import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { z } from 'zod';
import { articlesPath } from './waiting-articles';

const stateSchema = z.enum(['draft', 'submitted', 'returned', 'accepted', 'refused', 'published', 'withdrawn']);
export type ArticleState = z.infer<typeof stateSchema>;

const summarySchema = z.object({
  counts: z.partialRecord(stateSchema, z.number().int()),
  latest: z.array(z.object({ documentId: z.string(), title: z.string(), state: stateSchema, updatedAt: z.string() })),
});
export type OwnArticles = z.infer<typeof summarySchema>;

/** Reads where the articles of the signed-in person's units stand. */
export function useOwnArticles(): () => Promise<OwnArticles> {
  const { get } = useFetchClient();
  return useCallback(async () => summarySchema.parse((await get('/cchc/articles/own')).data), [get]);
}

/** States in the order in which an article goes through them; the first four always stand on the start page. */
export const shownStates: readonly { readonly state: ArticleState; readonly isAlways: boolean }[] = [
  { state: 'draft', isAlways: true },
  { state: 'submitted', isAlways: true },
  { state: 'returned', isAlways: true },
  { state: 'published', isAlways: true },
  { state: 'accepted', isAlways: false },
  { state: 'refused', isAlways: false },
  { state: 'withdrawn', isAlways: false },
];

/** Conditions under which the list of articles shows those in a state, in the words of its address. */
const conditionsOf: Readonly<Record<ArticleState, readonly (readonly [field: string, value: string])[]>> = {
  draft: [
    ['workflowState', 'draft'],
    ['__status', 'draft'],
  ],
  submitted: [['workflowState', 'submitted']],
  returned: [['workflowState', 'returned']],
  accepted: [
    ['workflowState', 'accepted'],
    ['__status', 'draft'],
  ],
  refused: [['workflowState', 'refused']],
  published: [['__status', 'published']],
  // Whoever looks for what was taken down finds it among the drafts, where it can be mended.
  withdrawn: [
    ['workflowState', 'draft'],
    ['__status', 'draft'],
  ],
};

/** Address of the list of articles in a state; of one unit where the reader sees those of others as well. */
export function stateHref(state: ArticleState, unit: string | null): string {
  const conditions = [...conditionsOf[state], ...(unit === null ? [] : [['unitCode', unit] as const])];
  return conditions.reduce(
    (address, [field, value], position) => `${address}&filters[$and][${position}][${field}][$eq]=${value}`,
    `${articlesPath}?page=1&pageSize=20&sort=updatedAt:DESC`,
  );
}
