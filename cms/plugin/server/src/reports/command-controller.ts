import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { readConfiguration } from '../configuration/read-configuration.ts';
import { answerFailure } from '../http/answer-failure.ts';
import { judgeToken } from '../http/site-token.ts';
import { dataDirOf } from '../uploads/data-folder.ts';
import { commandWords } from './command-words.ts';
import { makeReport } from './make-report.ts';
import { reportFile, reportFormatSchema } from './report-formats.ts';
import { parseReportRequest } from './report-request.ts';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** A request of this machine itself. What a proxy hands on comes from here too, but says so. */
function isLocal(ctx: Context): boolean {
  const isForwarded = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => ctx.get(name) !== '');
  return !isForwarded && loopback.has(ctx.req.socket.remoteAddress ?? '');
}

async function readCommandToken(strapi: Core.Strapi): Promise<string | null> {
  try {
    const file = path.join(dataDirOf(strapi, readConfiguration(strapi)), 'command-token');
    const token = (await readFile(file, 'utf8')).trim();
    return token.length < 32 ? null : token;
  } catch {
    // A token that cannot be read lets nobody in.
    return null;
  }
}

async function isGranted(strapi: Core.Strapi, ctx: Context): Promise<boolean> {
  const verdict = judgeToken(ctx.get('authorization'), await readCommandToken(strapi));
  if (verdict === 'granted' && isLocal(ctx)) return true;
  const message =
    verdict === 'granted'
      ? 'Commands are taken from this machine alone.'
      : 'Send the command token of the data folder: Authorization: Bearer <token>.';
  const code = verdict === 'granted' ? 'E_LOCAL_ONLY' : verdict === 'missing' ? 'E_TOKEN_MISSING' : 'E_TOKEN_WRONG';
  const [status, name] =
    verdict === 'missing' ? ([401, 'UnauthorizedError'] as const) : ([403, 'ForbiddenError'] as const);
  answerFailure(ctx, { status, name, code, message });
  return false;
}

const formatQuerySchema = z.object({ format: reportFormatSchema });
const refusalSchema = z.object({
  name: z.string(),
  message: z.string(),
  details: z.object({ code: z.string(), path: z.string().optional() }),
});

/** What the commands of this machine ask for. Closed to everybody else, and to the site's token. */
export const commandController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async report(ctx: Context): Promise<void> {
    if (!(await isGranted(strapi, ctx))) return;
    const format = formatQuerySchema.safeParse(ctx.query);
    if (!format.success) {
      const message = 'Expected one of the formats docx, xlsx, csv, json.';
      answerFailure(ctx, { status: 400, name: 'ValidationError', code: 'E_FORMAT', message, path: 'format' });
      return;
    }
    try {
      const report = await makeReport(strapi, parseReportRequest(ctx.query));
      const file = reportFile(report, format.data.format);
      ctx.set('X-Report-Digest', report.digest);
      ctx.set('X-Report-Revision', String(report.revision));
      ctx.type = file.mime;
      ctx.body = Buffer.from(file.bytes);
    } catch (error) {
      if (!(error instanceof errors.ApplicationError)) throw error;
      const { name, message, details } = refusalSchema.parse(error);
      const { code, path: place } = details;
      const failure = { status: 400, name, code, message: commandWords(code, ctx.query, message) };
      answerFailure(ctx, place === undefined ? failure : { ...failure, path: place });
    }
  },
});
