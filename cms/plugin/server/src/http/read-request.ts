import { errors } from '@strapi/utils';
import type { z } from 'zod';

/** What an admin route is given. */
export interface AdminContext {
  readonly params: unknown;
  readonly query: unknown;
  readonly state: unknown;
  readonly request: { readonly body?: unknown };
  body: unknown;
  type: string;
  set(name: string, value: string): void;
}

const hasDiacritics = /[\u0300-\u036f\u0111]/i;

/** Sentences of our own schemas are Vietnamese; those of the library are not for people. */
const sentenceOf = (message: string | undefined): string =>
  message !== undefined && hasDiacritics.test(message.normalize('NFD'))
    ? message
    : 'Yêu cầu không đúng dạng. Hãy tải lại trang rồi thử lại.';

/** Parses what a person sent. Throws `E_REQUEST` with the first sentence, and every field that has one. */
export function readRequest<T>(schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input ?? {});
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  throw new errors.ValidationError(sentenceOf(issues[0]?.message), {
    code: 'E_REQUEST',
    path: issues[0]?.path.join('.') ?? '',
    errors: issues.map((issue) => ({
      path: issue.path.map(String),
      message: sentenceOf(issue.message),
      name: 'ValidationError',
    })),
  });
}
