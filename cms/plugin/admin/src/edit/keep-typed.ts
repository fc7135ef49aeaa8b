import type { StrapiApp } from '@strapi/strapi/admin';
import { z } from 'zod';

const patchSchema = z.object({
  type: z.string().endsWith('/queries/queryResultPatched'),
  payload: z.object({ queryCacheKey: z.string().startsWith('getDocument(').includes('plugin::cchc.') }),
});

/**
 * While an entry is being saved, Strapi writes what was typed into its copy of the stored entry, and takes it back when
 * the server refuses. The form follows both, so that a refusal would wipe everything that was typed. Without that guess
 * the form keeps it, and a good answer is read from the server as it is.
 */
export const isGuessedSave = (action: unknown): boolean => patchSchema.safeParse(action).success;

type MakeMiddleware = Parameters<StrapiApp['addMiddlewares']>[0][number];

export const keepTyped: MakeMiddleware =
  () =>
  () =>
  (next) =>
  (action: Parameters<typeof next>[0]): unknown =>
    isGuessedSave(action) ? action : next(action);
