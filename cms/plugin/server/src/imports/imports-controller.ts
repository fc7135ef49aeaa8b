import { PassThrough } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { importKindSchema } from '../../../model/imports/kinds.ts';
import type { ImportProgress } from '../../../model/imports/plan.ts';
import { answerCommand } from '../http/command-grant.ts';
import { readRequest } from '../http/read-request.ts';
import { sha256 } from '../ledger/sha256.ts';
import { personOfRequest } from '../rights/require-admin.ts';
import { applyImport } from './apply-import.ts';
import { readImportRequest } from './import-request.ts';
import { kindsOf, requireImport } from './import-rights.ts';
import { type ReadRequest, planImport } from './make-preview.ts';
import { readImportFile } from './read-file/read-import-file.ts';
import { templateFile } from './template-file.ts';

async function readRequestOf(ctx: Context): Promise<ReadRequest> {
  const request = await readImportRequest({ params: ctx['params'], request: ctx.request });
  return { ...request, tables: readImportFile(request.bytes, request.fileName), fileDigest: sha256(request.bytes) };
}

const line = (progress: ImportProgress): string => `${JSON.stringify(progress)}\n`;

/**
 * Applies while the answer is under way: each line says how far it is, the last one how it ended. A person who asks
 * again meanwhile would wait for the database, so progress comes on this way alone.
 */
function applyWhileAnswering(strapi: Core.Strapi, ctx: Context, request: ReadRequest): void {
  const stream = new PassThrough();
  ctx.set('Cache-Control', 'private, no-store');
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.type = 'application/x-ndjson; charset=utf-8';
  ctx.body = stream;
  const failed: ImportProgress = {
    kind: 'failed',
    code: 'E_DEFECT',
    message: 'Có lỗi ngoài dự tính nên chưa có gì được ghi. Hãy thử lại, hoặc báo quản trị hệ thống xem nhật ký.',
    sheet: null,
    row: null,
  };
  void applyImport(strapi, request, (progress) => stream.write(line(progress)))
    .catch((error: unknown) => {
      strapi.log.error(
        `An import was undone: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      return failed;
    })
    .then((end) => {
      stream.end(line(end));
    });
}

const kindParamsSchema = z.object({ kind: importKindSchema });

/** Import of files: what may be imported, templates, preview and application, for people and for the command. */
export const importsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async choices(ctx: Context): Promise<void> {
    ctx.body = { kinds: kindsOf(await personOfRequest(strapi, ctx)) };
  },

  async template(ctx: Context): Promise<void> {
    const { kind } = readRequest(kindParamsSchema, ctx['params']);
    requireImport(await personOfRequest(strapi, ctx), kind);
    ctx.set('Content-Disposition', `attachment; filename="mau-nhap-${kind}.xlsx"`);
    ctx.type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    ctx.body = Buffer.from(templateFile(kind));
  },

  async preview(ctx: Context): Promise<void> {
    const { kind } = readRequest(kindParamsSchema, ctx['params']);
    requireImport(await personOfRequest(strapi, ctx), kind);
    ctx.set('Cache-Control', 'private, no-store');
    ctx.body = (await planImport(strapi, await readRequestOf(ctx))).preview;
  },

  async apply(ctx: Context): Promise<void> {
    const { kind } = readRequest(kindParamsSchema, ctx['params']);
    const person = await personOfRequest(strapi, ctx);
    requireImport(person, kind);
    applyWhileAnswering(strapi, ctx, await readRequestOf(ctx));
  },

  previewForCommand: (ctx: Context): Promise<void> =>
    answerCommand(strapi, ctx, async () => {
      ctx.body = (await planImport(strapi, await readRequestOf(ctx))).preview;
    }),

  applyForCommand: (ctx: Context): Promise<void> =>
    answerCommand(strapi, ctx, async () => {
      applyWhileAnswering(strapi, ctx, await readRequestOf(ctx));
    }),
});
