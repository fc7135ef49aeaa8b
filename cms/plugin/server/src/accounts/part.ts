import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { PluginPart } from '../plugin-part.ts';
import { personOfRequest, requireAdmin } from '../rights/require-admin.ts';
import { guardOneTimePasswords, holdsOneTimePassword, watchPasswordChanges } from './one-time-passwords.ts';
import { todayOf } from './today-of.ts';
import { bindAccount, forgetDeletedAccounts, listBindings, unbindAccount } from './unit-bindings.ts';
import { createUnitAccounts, resetPassword } from './unit-accounts.ts';

interface RequestContext {
  readonly state: unknown;
  readonly request: { readonly body?: unknown };
  body: unknown;
}

const signedIn = { policies: ['admin::isAuthenticatedAdmin'] };
const resetSchema = z.object({ email: z.string().trim().min(3).max(200) });

const bindingSchema = z.strictObject({ accountId: z.int().positive(), unitCode: z.string().min(1).max(40) });

function readBinding(ctx: RequestContext): z.infer<typeof bindingSchema> {
  const parsed = bindingSchema.safeParse(ctx.request.body);
  if (parsed.success) return parsed.data;
  throw new errors.ValidationError('Hãy chọn tài khoản và đơn vị.', { code: 'E_REQUEST' });
}

const controller = ({ strapi }: { strapi: Core.Strapi }) => ({
  async createForUnits(ctx: RequestContext): Promise<void> {
    await requireAdmin(strapi, ctx);
    ctx.body = await createUnitAccounts(strapi, todayOf(strapi));
  },

  async list(ctx: RequestContext): Promise<void> {
    await requireAdmin(strapi, ctx);
    ctx.body = { accounts: await listBindings(strapi) };
  },

  async bind(ctx: RequestContext): Promise<void> {
    await requireAdmin(strapi, ctx);
    const { accountId, unitCode } = readBinding(ctx);
    await bindAccount(strapi, accountId, unitCode);
    ctx.body = { accounts: await listBindings(strapi) };
  },

  async unbind(ctx: RequestContext): Promise<void> {
    await requireAdmin(strapi, ctx);
    const { accountId, unitCode } = readBinding(ctx);
    await unbindAccount(strapi, accountId, unitCode);
    ctx.body = { accounts: await listBindings(strapi) };
  },

  async reset(ctx: RequestContext): Promise<void> {
    await requireAdmin(strapi, ctx);
    const parsed = resetSchema.safeParse(ctx.request.body);
    if (!parsed.success) {
      throw new errors.ValidationError('Hãy nhập địa chỉ đăng nhập của người cần đặt lại mật khẩu.', {
        code: 'E_REQUEST',
      });
    }
    ctx.body = { accounts: [await resetPassword(strapi, parsed.data.email)] };
  },

  async me(ctx: RequestContext): Promise<void> {
    const { id, unitCodes } = await personOfRequest(strapi, ctx);
    ctx.body = { isOneTime: await holdsOneTimePassword(strapi, id), unitCodes };
  },
});

/** Accounts of units, handed out on paper. */
export const accountsPart: PluginPart = {
  register: ({ strapi }) => {
    guardOneTimePasswords(strapi);
  },
  bootstrap: ({ strapi }) => {
    watchPasswordChanges(strapi);
    forgetDeletedAccounts(strapi);
  },
  services: {
    accounts: ({ strapi }) => ({
      createForUnits: () => createUnitAccounts(strapi, todayOf(strapi)),
      reset: (email: string) => resetPassword(strapi, email),
    }),
  },
  controllers: { accounts: controller },
  adminRoutes: [
    { method: 'POST', path: '/accounts/units', handler: 'accounts.createForUnits', config: signedIn },
    { method: 'GET', path: '/accounts', handler: 'accounts.list', config: signedIn },
    { method: 'POST', path: '/accounts/bind', handler: 'accounts.bind', config: signedIn },
    { method: 'POST', path: '/accounts/unbind', handler: 'accounts.unbind', config: signedIn },
    { method: 'POST', path: '/accounts/reset', handler: 'accounts.reset', config: signedIn },
    { method: 'GET', path: '/me', handler: 'accounts.me', config: signedIn },
  ],
};
