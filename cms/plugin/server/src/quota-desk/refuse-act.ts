import { errors } from '@strapi/utils';

/** Undoes an act and says in one sentence why, and what to do. */
export function refuseAct(code: string, message: string, path?: string): never {
  throw new errors.ApplicationError(message, { code, ...(path === undefined ? {} : { path }) });
}

/** What was asked for is not there. */
export function refuseUnknown(message: string): never {
  throw new errors.NotFoundError(message, { code: 'E_NOT_FOUND' });
}
