import type { Core } from '@strapi/strapi';
import { z } from 'zod';

/** What this database was filled with on its first start. `profile` null = empty. */
const markerSchema = z.object({ profile: z.string().nullable(), isFinished: z.boolean(), hasSample: z.boolean() });
export type SetupMarker = z.infer<typeof markerSchema>;

const storeOf = (strapi: Core.Strapi) => strapi.store({ type: 'plugin', name: 'cchc', key: 'setup' });

export async function readSetupMarker(strapi: Core.Strapi): Promise<SetupMarker | null> {
  const value: unknown = await storeOf(strapi).get({});
  const parsed = markerSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

export async function writeSetupMarker(strapi: Core.Strapi, marker: SetupMarker): Promise<void> {
  await storeOf(strapi).set({ value: marker });
}
