import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { typeDefinitions } from '../../../model/index.ts';
import { markFields } from './mark-fields.ts';
import { sayInVietnamese } from './say-in-vietnamese.ts';

const refusalSchema = z.looseObject({
  error: z.looseObject({
    message: z.string(),
    details: z.unknown(),
  }),
});
const detailsSchema = z.looseObject({ errors: z.array(z.looseObject({ message: z.string() })) });

const typeInPath = /plugin::cchc\.([a-z-]+)/;

/** Labels of the fields of a type; none for a type that is not ours. */
export function labelsOf(singular: string | undefined): (field: string) => string | null {
  const fields = typeDefinitions.find((definition) => definition.singular === singular)?.fields ?? {};
  return (field) => (Object.hasOwn(fields, field) ? (fields[field]?.label ?? null) : null);
}

/** The refusal with every sentence of Strapi's own in Vietnamese; anything else as it is. */
export function translateRefusal(path: string, body: unknown): unknown {
  const parsed = refusalSchema.safeParse(body);
  if (!parsed.success) return body;
  const labelOf = labelsOf(typeInPath.exec(path)?.[1]);
  const say = (message: string): string => sayInVietnamese(message, labelOf) ?? message;
  const { error } = parsed.data;
  const details = detailsSchema.safeParse(error.details);
  return {
    ...parsed.data,
    error: {
      ...error,
      message: say(error.message),
      ...(details.success
        ? {
            details: {
              ...details.data,
              errors: details.data.errors.map((one) => ({ ...one, message: say(one.message) })),
            },
          }
        : {}),
    },
  };
}

/** Where the edit view of an entry of ours saves and publishes. */
const editView = /^\/content-manager\/(?:collection|single)-types\/plugin::cchc\./;

/** Programs ask below this; their errors keep Strapi's words. */
const forPrograms = '/api/';

/**
 * Lays Vietnamese over what Strapi refuses in English, whatever part of it refuses. Call while plugins register: it has
 * to stand outside of Strapi's own handling of errors.
 */
export function translateRefusals(strapi: Core.Strapi): void {
  strapi.server.use(async (ctx, next) => {
    await next();
    if (ctx.status < 400 || ctx.path.startsWith(forPrograms)) return;
    const body: unknown = ctx.body;
    const inWords = translateRefusal(ctx.path, body);
    const isForm = editView.test(ctx.path) && (ctx.method === 'PUT' || ctx.method === 'POST');
    // Who has to sign in again, or asks for what is gone, has no field to mend.
    const translated = isForm && ctx.status !== 401 && ctx.status !== 404 ? markFields(inWords) : inWords;
    if (translated === body) return;
    const { status } = ctx;
    ctx.body = translated;
    ctx.status = status;
  });
}
