import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { readConfiguration } from '../configuration/read-configuration.ts';
import { siteStateOf } from '../revision/site-state.ts';
import { personOfRequest, requireAdmin } from '../rights/require-admin.ts';
import { dataDirOf } from '../uploads/data-folder.ts';
import { hasAccountsFile } from './first-accounts.ts';
import { removeSample } from './remove-sample.ts';
import { readSetupMarker } from './setup-marker.ts';

interface RequestContext {
  readonly state: unknown;
  readonly request: { readonly body?: unknown };
  body: unknown;
}

const bodySchema = z.object({ phrase: z.string().max(200) }).catch({ phrase: '' });
const instant = z.union([z.string(), z.date()]).transform((value) => new Date(value).toISOString());
const heldSchema = z.object({
  type: z.string(),
  key: z.string(),
  page: z.string(),
  rule: z.string(),
  message: z.string(),
});
const receiptSchema = z.object({
  revision: z.number(),
  releaseId: z.string(),
  liveAt: instant.nullish(),
  held: z.array(heldSchema).nullish(),
});

/** What the page "Vận hành chuyên trang" shows and does. */
export const operationsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async status(ctx: RequestContext): Promise<void> {
    const person = await personOfRequest(strapi, ctx);
    const { epoch, revision } = await siteStateOf(strapi).read();
    const row: unknown = await strapi.db
      .query('plugin::cchc.publish-receipt')
      .findOne({ where: { epoch, liveAt: { $notNull: true } }, orderBy: [{ revision: 'desc' }, { id: 'desc' }] });
    const receipt = receiptSchema.safeParse(row);
    const live =
      receipt.success && typeof receipt.data.liveAt === 'string'
        ? { revision: receipt.data.revision, releaseId: receipt.data.releaseId, liveAt: receipt.data.liveAt }
        : null;
    ctx.body = {
      epoch,
      revision,
      live,
      held: receipt.success ? (receipt.data.held ?? []) : [],
      isDemonstration: (await readSetupMarker(strapi))?.hasSample ?? false,
      hasAccountsFile: hasAccountsFile(dataDirOf(strapi, readConfiguration(strapi))),
      canManage: person.isAdmin,
    };
  },

  async removeSample(ctx: RequestContext): Promise<void> {
    await requireAdmin(strapi, ctx);
    ctx.body = { removed: await removeSample(strapi, bodySchema.parse(ctx.request.body).phrase) };
  },
});
