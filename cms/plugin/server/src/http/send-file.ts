import type { AdminContext } from './read-request.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Answers with a Word document that the browser saves under the name, which is plain ASCII. */
export function sendWordFile(ctx: AdminContext, name: string, bytes: Uint8Array): void {
  ctx.set('Content-Disposition', `attachment; filename="${name.replaceAll(/[^\w.-]+/g, '-')}"`);
  ctx.set('Cache-Control', 'private, no-store');
  ctx.type = wordType;
  ctx.body = Buffer.from(bytes);
}
