import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { typeDefinitions } from '../../../model/index.ts';
import { readConfiguration } from '../configuration/read-configuration.ts';
import { entryReceipt } from '../receipts/entry-receipt.ts';
import { nameEntries } from '../receipts/name-entries.ts';
import { standingRefusal } from '../receipts/refusal.ts';
import { type StoredReceipt, latestReceipt } from '../receipts/store-receipt.ts';
import { siteStateOf } from '../revision/site-state.ts';
import { personOfRequest } from '../rights/require-admin.ts';
import { maySeeProgress } from '../rights/see-progress.ts';
import { answerFailure } from './answer-failure.ts';

const receiptParams = z.object({ type: z.string(), documentId: z.string().min(1).max(64) });
const userSchema = z.object({
  state: z.object({ user: z.object({ roles: z.array(z.object({ code: z.string() })) }) }),
});

const demonstrationSchema = z.object({ isDemonstration: z.literal(true) });

/** Further ones say no more to the office. */
const mostHeavyPages = 50;

/** Roles that may change the portal as a whole. */
const managers = new Set(['strapi-super-admin', 'cchc-admin']);

/** The type of an entry may be given as UID or by its last part. */
const singularOf = (type: string): string => type.replace(/^plugin::cchc\./, '');

const liveOf = (receipt: StoredReceipt | null) => {
  const liveAt = receipt?.liveAt ?? null;
  return receipt === null || liveAt === null
    ? null
    : { revision: receipt.revision, releaseId: receipt.releaseId, liveAt };
};

const articleSchema = z.object({ unitCode: z.string().nullable() });

/** Unit of an article; null for every other type, which belongs to no unit. */
async function unitOfArticle(strapi: Core.Strapi, singular: string, documentId: string): Promise<string | null> {
  if (singular !== 'article') return null;
  const row: unknown = await strapi.db.query('plugin::cchc.article').findOne({
    where: { documentId, publishedAt: null },
    select: ['unitCode'],
  });
  const parsed = articleSchema.safeParse(row);
  return parsed.success ? parsed.data.unitCode : null;
}

export function statusController({ strapi }: { strapi: Core.Strapi }) {
  return {
    async receipt(ctx: Context): Promise<void> {
      const params = receiptParams.safeParse(ctx['params']);
      const singular = params.success ? singularOf(params.data.type) : '';
      if (!params.success || !typeDefinitions.some((definition) => definition.singular === singular)) {
        const message = 'Không có loại nội dung này.';
        answerFailure(ctx, { status: 404, name: 'NotFoundError', code: 'E_TYPE_UNKNOWN', message });
        return;
      }
      const { documentId } = params.data;
      const person = await personOfRequest(strapi, ctx);
      if (!maySeeProgress(person, await unitOfArticle(strapi, singular, documentId))) {
        answerFailure(ctx, { status: 404, name: 'NotFoundError', code: 'E_NOT_FOUND', message: 'Không có mục này.' });
        return;
      }
      ctx.body = await entryReceipt(strapi, singular, documentId);
    },

    async status(ctx: Context): Promise<void> {
      const { epoch, revision, isDemonstration } = await siteStateOf(strapi).read();
      const settings: unknown = await strapi.db.query('plugin::cchc.settings').findOne({});
      const latest = await latestReceipt(strapi.db, epoch);
      const { dataDir } = readConfiguration(strapi);
      const user = userSchema.safeParse(ctx);
      ctx.body = {
        epoch,
        revision,
        live: liveOf(latest),
        held: await nameEntries(strapi, latest?.held ?? []),
        heavyPages: await nameEntries(strapi, latest?.heavyPages.slice(0, mostHeavyPages) ?? []),
        deadLinks: latest?.deadLinks ?? [],
        refusal: await standingRefusal(strapi, { epoch, revision: latest?.revision ?? null }),
        isDemonstration: isDemonstration || demonstrationSchema.safeParse(settings).success,
        hasAccountsFile: dataDir !== null && existsSync(path.join(dataDir, 'accounts.json')),
        canManage: user.success && user.data.state.user.roles.some((role) => managers.has(role.code)),
      };
    },
  };
}
