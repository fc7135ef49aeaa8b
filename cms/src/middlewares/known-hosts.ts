import { z } from 'zod';

interface HttpContext {
  readonly hostname: string;
  status: number;
  body: unknown;
}

const configSchema = z.object({ publicUrl: z.string().optional() });

/**
 * Answers only requests that name this server. A page elsewhere that makes its own name point to 127.0.0.1
 * would otherwise reach the admin with the visitor's session.
 */
export default (config: unknown) => {
  const { publicUrl } = configSchema.parse(config ?? {});
  const known = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);
  if (publicUrl !== undefined) known.add(new URL(publicUrl).hostname);
  return async (ctx: HttpContext, next: () => Promise<void>): Promise<void> => {
    if (known.has(ctx.hostname.toLowerCase())) {
      await next();
      return;
    }
    ctx.status = 421;
    ctx.body = {
      data: null,
      error: {
        status: 421,
        name: 'MisdirectedRequestError',
        message: 'This server does not answer under that name. Set CMS_URL to the address people use.',
        details: { code: 'E_HOST' },
      },
    };
  };
};
