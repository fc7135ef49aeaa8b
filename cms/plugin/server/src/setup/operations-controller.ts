import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { requireAdmin } from '../rights/require-admin.ts';
import { removeSample } from './remove-sample.ts';

interface RequestContext {
  readonly state: unknown;
  readonly request: { readonly body?: unknown };
  body: unknown;
}

const bodySchema = z.object({ phrase: z.string().max(200) }).catch({ phrase: '' });

/** What administrators do with the portal as a whole. */
export const operationsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async removeSample(ctx: RequestContext): Promise<void> {
    await requireAdmin(strapi, ctx);
    ctx.body = { removed: await removeSample(strapi, bodySchema.parse(ctx.request.body).phrase) };
  },
});
