import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { readConfiguration } from '../configuration/read-configuration.ts';
import { dataDirOf } from '../uploads/data-folder.ts';
import { answerFailure } from './answer-failure.ts';
import { judgeToken } from './site-token.ts';

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

const refusalSchema = z.object({
  name: z.string(),
  message: z.string(),
  details: z.object({ code: z.string(), path: z.string().optional() }),
});

/**
 * Answers a command of this machine; nobody else is let in, and the site's token opens nothing here. A refusal in
 * words reaches the command with its code; `wordsOf` says it in the language of commands.
 */
export async function answerCommand(
  strapi: Core.Strapi,
  ctx: Context,
  answer: () => Promise<void>,
  wordsOf: (code: string, message: string) => string = (_code, message) => message,
): Promise<void> {
  if (!(await isGranted(strapi, ctx))) return;
  try {
    await answer();
  } catch (error) {
    if (!(error instanceof errors.ApplicationError)) throw error;
    const { name, message, details } = refusalSchema.parse(error);
    const { code, path: place } = details;
    const failure = { status: 400, name, code, message: wordsOf(code, message) };
    answerFailure(ctx, place === undefined ? failure : { ...failure, path: place });
  }
}
