import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { sha256Schema } from '@cchc/shared/contract';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { readConfiguration } from '../configuration/read-configuration.ts';
import { receiptSchema } from '../receipts/receipt.ts';
import { refusalSchema, storeRefusal } from '../receipts/refusal.ts';
import { storeReceipt } from '../receipts/store-receipt.ts';
import { type SiteState, siteStateOf } from '../revision/site-state.ts';
import { NoSettingsError } from '../snapshot/build-snapshot.ts';
import { SnapshotShelf } from '../snapshot/snapshot-shelf.ts';
import { answerFailure } from './answer-failure.ts';
import { matchesETag } from './matches-etag.ts';
import { readSiteToken } from './read-site-token.ts';
import { judgeToken } from './site-token.ts';

/** Lets through only who shows the site token. */
function isGranted(strapi: Core.Strapi, ctx: Context): boolean {
  const verdict = judgeToken(ctx.get('authorization'), readSiteToken(strapi));
  if (verdict === 'granted') return true;
  if (verdict === 'missing') {
    ctx.set('WWW-Authenticate', 'Bearer realm="cchc"');
    answerFailure(ctx, {
      status: 401,
      name: 'UnauthorizedError',
      code: 'E_TOKEN_MISSING',
      message: 'Send the site token: Authorization: Bearer <token>.',
    });
  } else {
    answerFailure(ctx, {
      status: 403,
      name: 'ForbiddenError',
      code: 'E_TOKEN_WRONG',
      message: 'The site token is not the one of this CMS.',
    });
  }
  return false;
}

const longestWaitSeconds = 25;
const waitSchema = z.object({ wait: z.coerce.number().int().min(0).max(60).default(0) });
const sinceSchema = z.object({ since: z.coerce.number().int().nonnegative(), epoch: z.uuid() });

/** How often a waiting request looks for commits of other processes. */
const lookMilliseconds = 1_000;

/** Waits until the state differs from the one that the caller knows. */
async function waitForChange(site: SiteState, isKnown: (etag: string) => boolean, seconds: number, ctx: Context) {
  const end = performance.now() + seconds * 1_000;
  while (isKnown(await site.etag())) {
    const left = end - performance.now();
    if (left <= 0 || ctx.req.destroyed) return;
    await site.waitForCommit(Math.min(left, lookMilliseconds));
  }
}

export function siteController({ strapi }: { strapi: Core.Strapi }) {
  const shelf = new SnapshotShelf(strapi);
  return {
    async revision(ctx: Context): Promise<void> {
      if (!isGranted(strapi, ctx)) return;
      const query = waitSchema.safeParse(ctx.query);
      if (!query.success) {
        const message = 'Expected wait in whole seconds, 60 at most.';
        answerFailure(ctx, { status: 400, name: 'ValidationError', code: 'E_QUERY', message, path: 'wait' });
        return;
      }
      const site = siteStateOf(strapi);
      const header = ctx.get('if-none-match') === '' ? undefined : ctx.get('if-none-match');
      const asked = await site.etag();
      const isKnown = (etag: string): boolean => (header === undefined ? etag === asked : matchesETag(header, etag));
      const seconds = Math.min(query.data.wait, longestWaitSeconds);
      if (seconds > 0) await waitForChange(site, isKnown, seconds, ctx);
      const etag = await site.etag();
      ctx.set('ETag', etag);
      ctx.set('Cache-Control', 'no-cache');
      if (matchesETag(header, etag)) {
        ctx.status = 304;
        return;
      }
      ctx.body = await site.answer();
    },

    async snapshot(ctx: Context): Promise<void> {
      if (!isGranted(strapi, ctx)) return;
      const site = siteStateOf(strapi);
      const etag = await site.etag();
      ctx.set('ETag', etag);
      ctx.set('Cache-Control', 'no-cache');
      if (matchesETag(ctx.get('if-none-match') || undefined, etag)) {
        ctx.status = 304;
        return;
      }
      const since = sinceSchema.safeParse(ctx.query);
      try {
        const snapshot = since.success
          ? await shelf.since({ epoch: since.data.epoch, revision: since.data.since })
          : await shelf.full();
        ctx.set('ETag', `"${snapshot.epoch}-${snapshot.revision}-${etag.slice(etag.lastIndexOf('-') + 1)}`);
        ctx.type = 'application/json';
        ctx.body = snapshot.bytes;
      } catch (error) {
        if (!(error instanceof NoSettingsError)) throw error;
        answerFailure(ctx, { status: 409, name: 'ApplicationError', code: error.code, message: error.message });
      }
    },

    async media(ctx: Context): Promise<void> {
      if (!isGranted(strapi, ctx)) return;
      const missing = (): void => {
        const message = 'No published item refers to such a file.';
        answerFailure(ctx, { status: 404, name: 'NotFoundError', code: 'E_MEDIA_UNKNOWN', message });
      };
      const digest = sha256Schema.safeParse(z.object({ sha256: z.string() }).parse(ctx['params']).sha256);
      const { dataDir } = readConfiguration(strapi);
      if (!digest.success || dataDir === null) {
        missing();
        return;
      }
      const site = siteStateOf(strapi);
      await site.read();
      const ending = site.endingOf(digest.data);
      if (ending === null) {
        missing();
        return;
      }
      const file = path.join(dataDir, 'media', `${digest.data}${ending}`);
      const found = await stat(file).catch(() => null);
      if (found === null) {
        strapi.log.error(`E_MEDIA_MISSING: ${file} is named by a published item, but is not there.`);
        missing();
        return;
      }
      ctx.set('Cache-Control', 'private, max-age=31536000, immutable');
      ctx.set('X-Content-Type-Options', 'nosniff');
      ctx.type = ending;
      ctx.length = found.size;
      ctx.body = createReadStream(file);
    },

    async receipt(ctx: Context): Promise<void> {
      if (!isGranted(strapi, ctx)) return;
      const receipt = parseWord(ctx, receiptSchema, 'E_RECEIPT');
      if (receipt === null) return;
      await storeReceipt(strapi.db, receipt);
      ctx.status = 204;
    },

    async refusal(ctx: Context): Promise<void> {
      if (!isGranted(strapi, ctx)) return;
      const refusal = parseWord(ctx, refusalSchema, 'E_REFUSAL');
      if (refusal === null) return;
      await storeRefusal(strapi, refusal);
      ctx.status = 204;
    },
  };
}

/** What the publisher says, or null after the answer has said what does not fit. */
function parseWord<T>(ctx: Context, schema: z.ZodType<T>, code: string): T | null {
  const parsed = schema.safeParse(ctx.request.body);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  answerFailure(ctx, {
    status: 400,
    name: 'ValidationError',
    code,
    message: issue?.message ?? 'It does not fit.',
    path: issue?.path.map(String).join('.') ?? '',
  });
  return null;
}
