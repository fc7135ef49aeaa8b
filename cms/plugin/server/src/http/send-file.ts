import type { AdminContext } from './read-request.ts';

export interface OfferedFile {
  /** What the browser saves it under: letters, digits, dots and hyphens of ASCII alone. */
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Answers with a file that the browser saves under its name. */
export function sendFile(ctx: Pick<AdminContext, 'set' | 'type' | 'body'>, { name, mime, bytes }: OfferedFile): void {
  ctx.set('Content-Disposition', `attachment; filename="${name.replaceAll(/[^\w.-]+/g, '-')}"`);
  ctx.set('Cache-Control', 'private, no-store');
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.type = mime;
  ctx.body = Buffer.from(bytes);
}

/** The same for a Word document. */
export const sendWordFile = (ctx: AdminContext, { name, bytes }: Omit<OfferedFile, 'mime'>): void => {
  sendFile(ctx, { name, mime: wordType, bytes });
};
