import type { Core } from '@strapi/strapi';
import { writeDemonstration } from '../revision/state-store.ts';
import { inRevision } from '../writing/in-revision.ts';

/** Says of the whole database whether it holds sample data. Pages of a demonstration say so. */
export async function markDemonstration(strapi: Core.Strapi, isDemonstration: boolean): Promise<void> {
  await inRevision(strapi, ({ trx }) => writeDemonstration(trx, isDemonstration));
}
