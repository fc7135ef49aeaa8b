import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';

const storeOf = (strapi: Core.Strapi) => strapi.store({ type: 'plugin', name: 'cchc', key: 'one-time-passwords' });

async function readHolders(strapi: Core.Strapi): Promise<readonly number[]> {
  const value: unknown = await storeOf(strapi).get({});
  const parsed = z.array(z.number()).safeParse(value);
  return parsed.success ? parsed.data : [];
}

/** Notes that an account was given a password to be used once. */
export async function noteOneTimePassword(strapi: Core.Strapi, adminUserIds: readonly number[]): Promise<void> {
  const holders = new Set([...(await readHolders(strapi)), ...adminUserIds]);
  await storeOf(strapi).set({ value: [...holders] });
}

/** Throws while the person still uses the password that was handed out. */
export async function requireOwnPassword(strapi: Core.Strapi, person: { readonly id: number }): Promise<void> {
  if (!(await readHolders(strapi)).includes(person.id)) return;
  throw new errors.PolicyError(
    'Bạn đang dùng mật khẩu dùng một lần. Hãy đổi mật khẩu (bấm tên của bạn ở góc dưới bên trái, chọn Hồ sơ) rồi làm tiếp.',
    { code: 'E_ONE_TIME_PASSWORD' },
  );
}

const eventSchema = z.object({
  params: z.object({ where: z.object({ id: z.coerce.number() }), data: z.looseObject({ password: z.unknown() }) }),
});
const requestSchema = z.object({ state: z.object({ user: z.object({ id: z.number() }) }) });

/** Forgets that a password is for one use once its holder has chosen another. */
export function watchPasswordChanges(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    async afterUpdate(event: unknown) {
      const changed = eventSchema.safeParse(event);
      if (!changed.success || typeof changed.data.params.data.password !== 'string') return;
      const request = requestSchema.safeParse(strapi.requestContext.get());
      const { id } = changed.data.params.where;
      // A reset by somebody else hands out the next one-time password.
      if (!request.success || request.data.state.user.id !== id) return;
      const holders = await readHolders(strapi);
      if (holders.includes(id)) await storeOf(strapi).set({ value: holders.filter((holder) => holder !== id) });
    },
  });
}
