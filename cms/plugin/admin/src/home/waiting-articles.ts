import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { z } from 'zod';

const listSchema = z.object({
  results: z.array(z.object({ documentId: z.string(), title: z.string(), returnComment: z.string().nullish() })),
  pagination: z.object({ total: z.number().int() }),
});
export type ArticlesInState = z.infer<typeof listSchema>;

export const articlesPath = '/content-manager/collection-types/plugin::cchc.article';

/** Address of the list of articles in one state of the workflow. */
export const articlesHref = (state: string): string =>
  `${articlesPath}?page=1&pageSize=10&sort=updatedAt:DESC&filters[$and][0][workflowState][$eq]=${state}`;

export const articleHref = (documentId: string): string => `${articlesPath}/${documentId}`;

/** Reads the latest articles in a state of the workflow; a unit's person gets those of the unit. */
export function useArticlesInState(): (state: 'submitted' | 'returned') => Promise<ArticlesInState> {
  const { get } = useFetchClient();
  return useCallback(async (state) => listSchema.parse((await get(articlesHref(state))).data), [get]);
}
