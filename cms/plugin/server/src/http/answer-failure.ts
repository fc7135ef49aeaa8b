import type { Context } from 'koa';

interface Failure {
  readonly status: number;
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly path?: string;
}

/** Answers in the shape in which Strapi reports every error. */
export function answerFailure(ctx: Context, failure: Failure): void {
  ctx.status = failure.status;
  ctx.body = {
    data: null,
    error: {
      status: failure.status,
      name: failure.name,
      message: failure.message,
      details: { code: failure.code, path: failure.path ?? ctx.path },
    },
  };
}
