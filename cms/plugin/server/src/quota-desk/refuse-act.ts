import { errors } from '@strapi/utils';

/** Undoes an act and says in one sentence why, and what to do. */
export function refuseAct(code: string, message: string, path?: string): never {
  throw new errors.ApplicationError(message, { code, ...(path === undefined ? {} : { path }) });
}

/** What was asked for is not there. */
export function refuseUnknown(message: string): never {
  throw new errors.NotFoundError(message, { code: 'E_NOT_FOUND' });
}

/** Lets a judgement through if the item still is what the person looked at; a caller that names no version has none. */
export function requireSeen(seen: string | null | undefined, now: string | null): void {
  if (seen === null || seen === undefined || seen === now) return;
  refuseAct('E_STALE', 'Nội dung đã được sửa sau khi bạn xem. Hãy tải lại trang, xem lại rồi thực hiện.');
}
