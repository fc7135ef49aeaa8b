import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { judgeRequest } from './judge-request.ts';

/** One entry for each account, so that changes for two accounts at the same moment know nothing of each other. */
const entryOf = (strapi: Core.Strapi, adminUserId: number) =>
  strapi.store({ type: 'plugin', name: 'cchc', key: `one-time-password-${adminUserId}` });

/** Notes that accounts were given a password to be used once. */
export async function noteOneTimePassword(strapi: Core.Strapi, adminUserIds: readonly number[]): Promise<void> {
  for (const id of adminUserIds) await entryOf(strapi, id).set({ value: true });
}

/** Forgets that an account's password is for one use, or the account itself. */
export async function forgetOneTimePassword(strapi: Core.Strapi, adminUserId: number): Promise<void> {
  await entryOf(strapi, adminUserId).delete({});
}

/** Whether an account still uses a password that somebody else handed out. */
export const holdsOneTimePassword = async (strapi: Core.Strapi, adminUserId: number): Promise<boolean> =>
  (await entryOf(strapi, adminUserId).get({})) === true;

const refusals = {
  closed: {
    code: 'E_ONE_TIME_PASSWORD',
    message:
      'Bạn đang dùng mật khẩu dùng một lần. Hãy đăng nhập vào trang quản trị và đặt mật khẩu của riêng mình trước.',
  },
  same_password: {
    code: 'E_PASSWORD_SAME',
    message: 'Mật khẩu mới phải khác mật khẩu được cấp. Hãy chọn mật khẩu khác.',
  },
} as const;

const authSchema = z.object({
  strategy: z.object({ name: z.string() }),
  credentials: z.object({ id: z.number() }),
});
const requestSchema = z.object({
  method: z.string(),
  path: z.string(),
  request: z.object({ body: z.unknown() }),
});

async function refuseHolder(strapi: Core.Strapi, auth: unknown): Promise<void> {
  const signedIn = authSchema.safeParse(auth);
  if (!signedIn.success || signedIn.data.strategy.name !== 'admin') return;
  if (!(await holdsOneTimePassword(strapi, signedIn.data.credentials.id))) return;
  const { method, path, request } = requestSchema.parse(strapi.requestContext.get());
  const verdict = judgeRequest({ method, path, body: request.body });
  if (verdict === 'open') return;
  const { code, message } = refusals[verdict];
  throw new errors.PolicyError(message, { code });
}

/** How Strapi decides, for every route that it lays, whether the signed-in account may go on. */
interface Authorisation {
  verify(auth: unknown, config?: unknown): Promise<unknown>;
}
const authorisation = z.custom<Authorisation>(
  (value) => typeof value === 'object' && value !== null && typeof Reflect.get(value, 'verify') === 'function',
  { error: 'expected a service with verify' },
);

/**
 * Lets somebody with a handed-out password do nothing but choose another one, whatever route is asked. It stands where
 * Strapi judges each signed-in request, so that no route, also of a part that comes later, can be forgotten.
 */
export function guardOneTimePasswords(strapi: Core.Strapi): void {
  const service = authorisation.parse(strapi.get('auth'));
  const verify = service.verify.bind(service);
  service.verify = async (auth, config) => {
    const verdict = await verify(auth, config);
    await refuseHolder(strapi, auth);
    return verdict;
  };
}

const eventSchema = z.object({
  params: z.object({ where: z.object({ id: z.coerce.number() }), data: z.looseObject({ password: z.unknown() }) }),
});
const byPersonSchema = z.object({ state: z.object({ user: z.object({ id: z.number() }) }) });

/**
 * Keeps track of who knows a password: one that its holder has chosen is the holder's own, one that somebody else has
 * set for an account is for one use.
 */
export function watchPasswordChanges(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    async afterUpdate(event: unknown) {
      const changed = eventSchema.safeParse(event);
      if (!changed.success || typeof changed.data.params.data.password !== 'string') return;
      const request = byPersonSchema.safeParse(strapi.requestContext.get());
      if (!request.success) return;
      const { id } = changed.data.params.where;
      await (request.data.state.user.id === id ? forgetOneTimePassword(strapi, id) : noteOneTimePassword(strapi, [id]));
    },
  });
}
