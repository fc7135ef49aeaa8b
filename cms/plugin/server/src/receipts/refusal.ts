import type { Core } from '@strapi/strapi';
import { z } from 'zod';

/** What the publisher tells when a revision cannot go live at all. The words are for whoever runs the portal. */
export const refusalSchema = z.object({
  epoch: z.uuid(),
  revision: z.int().nonnegative(),
  code: z.string().min(1).max(60),
  page: z.string().max(2_000).nullable(),
  message: z.string().max(4_000),
});
export type Refusal = z.infer<typeof refusalSchema>;

const storeOf = (strapi: Core.Strapi) => strapi.store({ type: 'plugin', name: 'cchc', key: 'release-refusal' });

/** Keeps the newest refusal. */
export async function storeRefusal(strapi: Core.Strapi, refusal: Refusal): Promise<void> {
  await storeOf(strapi).set({ value: refusal });
}

/** The refusal that still stands: nothing of its epoch with that revision or a later one is live. */
export async function standingRefusal(
  strapi: Core.Strapi,
  live: { readonly epoch: string; readonly revision: number | null },
): Promise<Refusal | null> {
  const parsed = refusalSchema.safeParse(await storeOf(strapi).get({}));
  if (!parsed.success || parsed.data.epoch !== live.epoch) return null;
  return live.revision !== null && live.revision >= parsed.data.revision ? null : parsed.data;
}
