import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { usersOf } from '../rights/admin-services.ts';
import { roleIdOf } from '../rights/ensure-roles.ts';
import { bindToUnit, createAccount } from './create-account.ts';
import { makePassword } from './make-password.ts';
import { noteOneTimePassword } from './one-time-passwords.ts';

/** An account with its password, told once and never stored. */
export interface OneTimeAccount {
  readonly unitCode: string;
  readonly unitName: string;
  readonly email: string;
  readonly password: string;
}

/** An account that was there already and now writes for the unit. */
type BoundUnit = Pick<OneTimeAccount, 'unitCode' | 'unitName' | 'email'>;

export interface UnitAccounts {
  readonly accounts: readonly OneTimeAccount[];
  readonly bound: readonly BoundUnit[];
}

const accountSchema = z.object({ id: z.number(), roles: z.array(z.object({ id: z.number() })).default([]) });
const unitsSchema = z.array(
  z.object({
    code: z.string(),
    slug: z.string(),
    name: z.string(),
    activity: z.array(z.object({ from: z.string(), to: z.string().nullable() })).nullish(),
  }),
);
const membersSchema = z.array(z.object({ adminUserId: z.number(), unitCode: z.string() }));
const settingsSchema = z.object({ publishingUnit: z.string().nullish(), adminOfficeUnit: z.string().nullish() });

/** Address with which a unit signs in. It is a name, not a mailbox: nothing is ever sent to it. */
export const unitLogin = (slug: string): string => `${slug}@don-vi.local`;

/**
 * Makes an account for every unit that is active on `today` and has none, or binds the one that goes by its name.
 * Offices that publish or count are left out.
 */
export async function createUnitAccounts(strapi: Core.Strapi, today: string): Promise<UnitAccounts> {
  const units = unitsSchema.parse(
    await strapi.db.query('plugin::cchc.unit').findMany({ orderBy: { sortOrder: 'asc' } }),
  );
  const members = membersSchema.parse(await strapi.db.query('plugin::cchc.unit-member').findMany({}));
  const settings = settingsSchema.safeParse(await strapi.db.query('plugin::cchc.settings').findOne({}));
  const served = new Set(members.map((member) => member.unitCode));
  if (settings.success) {
    for (const code of [settings.data.publishingUnit, settings.data.adminOfficeUnit])
      if (typeof code === 'string') served.add(code);
  }
  const isActive = (activity: readonly { from: string; to: string | null }[]): boolean =>
    activity.length === 0 || activity.some(({ from, to }) => from <= today && (to === null || to >= today));

  const roleId = await roleIdOf(strapi, 'unit');
  const codes = new Set(units.map(({ code }) => code));
  const isFree = ({ id, roles }: z.infer<typeof accountSchema>): boolean =>
    roles.some((role) => role.id === roleId) &&
    !members.some(({ adminUserId, unitCode }) => adminUserId === id && codes.has(unitCode));
  const bound: BoundUnit[] = [];
  const made: OneTimeAccount[] = [];
  const ids: number[] = [];
  for (const unit of units) {
    if (served.has(unit.code) || !isActive(unit.activity ?? [])) continue;
    const email = unitLogin(unit.slug);
    const found = accountSchema.safeParse(await usersOf(strapi).findOneByEmail(email, ['roles']));
    if (found.success) {
      // An account by the name of the unit, from a time before: it gets the unit back and keeps its password.
      if (isFree(found.data)) {
        await bindToUnit(strapi, found.data.id, unit.code);
        bound.push({ unitCode: unit.code, unitName: unit.name, email });
      }
      continue;
    }
    const password = makePassword();
    ids.push(
      await createAccount(strapi, {
        email,
        firstname: 'Biên tập viên',
        lastname: unit.name,
        password,
        roleId,
        unitCode: unit.code,
      }),
    );
    made.push({ unitCode: unit.code, unitName: unit.name, email, password });
  }
  await noteOneTimePassword(strapi, ids);
  return { accounts: made, bound };
}

const userSchema = z.object({ id: z.number(), email: z.string() });

/** Gives an account a new password for one use, told to whoever asked, and ends its sessions. */
export async function resetPassword(strapi: Core.Strapi, email: string): Promise<OneTimeAccount> {
  const found = userSchema.safeParse(await usersOf(strapi).findOneByEmail(email.toLowerCase()));
  if (!found.success) {
    throw new errors.NotFoundError('Không có tài khoản nào đăng nhập bằng địa chỉ này.', { code: 'E_ACCOUNT_UNKNOWN' });
  }
  const { id } = found.data;
  const password = makePassword();
  await usersOf(strapi).updateById(id, { password, blocked: false });
  await strapi.sessionManager('admin').invalidateRefreshToken(String(id));
  await noteOneTimePassword(strapi, [id]);
  const members = membersSchema.parse(
    await strapi.db.query('plugin::cchc.unit-member').findMany({ where: { adminUserId: id } }),
  );
  const unitCode = members[0]?.unitCode ?? '';
  const unit = z
    .object({ name: z.string() })
    .safeParse(await strapi.db.query('plugin::cchc.unit').findOne({ where: { code: unitCode } }));
  return { unitCode, unitName: unit.success ? unit.data.name : '', email: found.data.email, password };
}
