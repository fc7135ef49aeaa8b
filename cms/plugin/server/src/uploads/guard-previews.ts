import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { previewAddress } from './preview-address.ts';

interface HttpContext {
  readonly path: string;
  readonly cookies: { get(name: string): string | undefined };
  status: number;
  body: unknown;
  set(name: string, value: string): void;
}

const sessionCookie = 'strapi_admin_refresh';
const verdictSchema = z.object({ isValid: z.boolean() });

async function isSignedIn(strapi: Core.Strapi, ctx: HttpContext): Promise<boolean> {
  const token = ctx.cookies.get(sessionCookie);
  if (token === undefined || token === '') return false;
  const verdict: unknown = await strapi.sessionManager('admin').validateRefreshToken(token);
  return verdictSchema.parse(verdict).isValid;
}

/**
 * Files under `/uploads` are for people who are signed in: drafts and their files are nobody else's business, and the
 * site has its own copies. The browser shows that by the session cookie, so the cookie has to come here as well.
 */
export function guardPreviews(strapi: Core.Strapi): void {
  strapi.config.set('admin.auth.cookie.path', '/');
  strapi.server.use(async (ctx: HttpContext, next: () => Promise<unknown>) => {
    const address = previewAddress(ctx.path);
    if (address === 'elsewhere') {
      await next();
      return;
    }
    if (address === 'previews' && (await isSignedIn(strapi, ctx))) await next();
    else {
      ctx.status = 404;
      ctx.body = 'Not Found';
    }
    ctx.set('Cache-Control', 'private, no-store');
    ctx.set('X-Content-Type-Options', 'nosniff');
  });
}
