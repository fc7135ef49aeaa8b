import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { createAccount } from '../accounts/create-account.ts';
import { makePassword } from '../accounts/make-password.ts';
import { rolesOf } from '../rights/admin-services.ts';
import { roleIdOf } from '../rights/ensure-roles.ts';
import { type RoleName, roleWords, superAdminCode } from '../rights/roles.ts';

type FirstRole = 'admin' | RoleName;
const firstRoles: readonly FirstRole[] = ['admin', 'cdc', 'tchc', 'unit', 'leader'];

const roleSchema = z.object({ id: z.number() });

async function idOfRole(strapi: Core.Strapi, role: FirstRole): Promise<number> {
  if (role !== 'admin') return roleIdOf(strapi, role);
  return roleSchema.parse(await rolesOf(strapi).findOne({ code: superAdminCode })).id;
}

/** Units of the first accounts: who publishes, who counts, and one unit that writes. */
export interface FirstUnits {
  readonly cdc: string | null;
  readonly tchc: string | null;
  readonly unit: string | null;
}

export const accountsFileOf = (dataDir: string): string => path.join(dataDir, 'accounts.json');

/**
 * Makes one account for each role with a random password and writes them to `accounts.json` (0600).
 * Nothing happens when an administrator exists already.
 */
export async function makeFirstAccounts(strapi: Core.Strapi, dataDir: string, units: FirstUnits): Promise<void> {
  if ((await strapi.db.query('admin::user').count({})) > 0) return;
  const accounts = [];
  for (const role of firstRoles) {
    const account = { role, email: `${role}@cchc.local`, password: makePassword() };
    await createAccount(strapi, {
      email: account.email,
      firstname: role === 'admin' ? 'Quản trị hệ thống' : roleWords[role].name,
      lastname: '(tài khoản đầu tiên)',
      password: account.password,
      roleId: await idOfRole(strapi, role),
      unitCode: role === 'admin' || role === 'leader' ? null : units[role],
    });
    accounts.push(account);
  }
  const file = accountsFileOf(dataDir);
  await writeFile(`${file}.tmp`, `${JSON.stringify({ accounts }, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.tmp`, file);
}

/**
 * Makes the one administrator whose address was set from outside. The password is set with the reset of Strapi's
 * command line, so that no file holds it.
 */
export async function makeNamedAdmin(strapi: Core.Strapi, email: string): Promise<void> {
  if ((await strapi.db.query('admin::user').count({})) > 0) return;
  await createAccount(strapi, {
    email,
    firstname: 'Quản trị hệ thống',
    lastname: '',
    password: makePassword(),
    roleId: await idOfRole(strapi, 'admin'),
    unitCode: null,
  });
}
