import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const fileSchema = z.object({ filepath: z.string().min(1) });
const receivedSchema = z.record(z.string(), z.union([fileSchema, z.array(fileSchema)]));
interface HttpContext {
  readonly request: { readonly files?: unknown };
}

/**
 * Drops the copies of a form's files that lie in the folder for temporary files once the request is answered, also
 * when it was refused. Strapi itself drops only those of one field, and none of a request that failed; plans, reports
 * and photographs that were not taken would stay on the disk, readable for every account of the machine.
 */
export function dropReceivedFiles(strapi: Core.Strapi): void {
  strapi.server.use(async (ctx: HttpContext, next: () => Promise<unknown>) => {
    try {
      await next();
    } finally {
      // The form is read further in, so that its files are known only now.
      const received = receivedSchema.safeParse(ctx.request.files);
      const files = received.success ? Object.values(received.data).flat() : [];
      await Promise.all(files.map(({ filepath }) => rm(filepath, { force: true })));
    }
  });
}
