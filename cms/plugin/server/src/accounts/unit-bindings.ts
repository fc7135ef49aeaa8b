import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { superAdminCode, roleNames, roleCode, roleWords } from '../rights/roles.ts';
import { bindToUnit } from './create-account.ts';
import { nameOfAccount } from './name-of-account.ts';
import { forgetOneTimePassword } from './one-time-passwords.ts';

/** An account with the units that it writes for. */
export interface BoundAccount {
  readonly id: number;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly isActive: boolean;
  readonly unitCodes: readonly string[];
}

const usersSchema = z.array(
  z.object({
    id: z.number(),
    email: z.string(),
    firstname: z.string().nullish(),
    lastname: z.string().nullish(),
    isActive: z.boolean().nullish(),
    blocked: z.boolean().nullish(),
    roles: z.array(z.object({ code: z.string(), name: z.string() })).default([]),
  }),
);
const membersSchema = z.array(z.object({ adminUserId: z.number(), unitCode: z.string() }));

const roleNamesByCode = new Map<string, string>([
  [superAdminCode, 'Quản trị hệ thống'],
  ...roleNames.map((name) => [roleCode(name), roleWords[name].name] as const),
]);

/** Every account of the admin with its roles and units, by address. */
export async function listBindings(strapi: Core.Strapi): Promise<readonly BoundAccount[]> {
  const users = usersSchema.parse(
    await strapi.db.query('admin::user').findMany({ populate: { roles: true }, orderBy: { email: 'asc' } }),
  );
  const members = membersSchema.parse(
    await strapi.db.query('plugin::cchc.unit-member').findMany({ orderBy: { unitCode: 'asc' } }),
  );
  return users.map(({ id, email, firstname, lastname, isActive, blocked, roles }) => ({
    id,
    email,
    name: nameOfAccount({ firstname, lastname }),
    roles: roles.map(({ code, name }) => roleNamesByCode.get(code) ?? name),
    isActive: isActive === true && blocked !== true,
    unitCodes: members.filter(({ adminUserId }) => adminUserId === id).map(({ unitCode }) => unitCode),
  }));
}

async function requireAccount(strapi: Core.Strapi, accountId: number): Promise<void> {
  if ((await strapi.db.query('admin::user').count({ where: { id: accountId } })) > 0) return;
  throw new errors.NotFoundError('Không có tài khoản này. Có thể tài khoản vừa bị xóa; hãy tải lại trang.', {
    code: 'E_ACCOUNT_UNKNOWN',
  });
}

/** Lets an account write for a unit. Throws when there is no such account or unit. Doing it twice changes nothing. */
export async function bindAccount(strapi: Core.Strapi, accountId: number, unitCode: string): Promise<void> {
  await requireAccount(strapi, accountId);
  if ((await strapi.db.query('plugin::cchc.unit').count({ where: { code: unitCode } })) === 0) {
    throw new errors.NotFoundError('Không có đơn vị này. Hãy chọn một đơn vị trong danh mục.', {
      code: 'E_UNIT_UNKNOWN',
      path: 'unitCode',
    });
  }
  await bindToUnit(strapi, accountId, unitCode);
}

/** Ends that an account writes for a unit, also for a unit that is gone. */
export async function unbindAccount(strapi: Core.Strapi, accountId: number, unitCode: string): Promise<void> {
  await requireAccount(strapi, accountId);
  await strapi.db.query('plugin::cchc.unit-member').deleteMany({ where: { adminUserId: accountId, unitCode } });
}

const deletedSchema = z.object({ result: z.object({ id: z.number() }) });

/**
 * Takes the units of a deleted account away with it: nobody would find them any more, and they would hold the unit.
 */
export function forgetDeletedAccounts(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    async afterDelete(event: unknown) {
      const deleted = deletedSchema.safeParse(event);
      if (!deleted.success) return;
      const { id } = deleted.data.result;
      await strapi.db.query('plugin::cchc.unit-member').deleteMany({ where: { adminUserId: id } });
      await forgetOneTimePassword(strapi, id);
    },
  });
}
