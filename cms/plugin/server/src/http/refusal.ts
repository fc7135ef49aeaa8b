import { errors } from '@strapi/utils';

/** A refusal in words, with a permanent code, for the person who asked. */
export const refusal = (
  code: string,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): errors.ApplicationError => new errors.ApplicationError(message, { code, ...details });

export const notFound = (message: string): errors.NotFoundError =>
  new errors.NotFoundError(message, { code: 'E_NOT_FOUND' });
