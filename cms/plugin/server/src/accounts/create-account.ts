import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { usersOf } from '../rights/admin-services.ts';

/** An account to make. `unitCode` null = of no unit. */
export interface NewAccount {
  readonly email: string;
  readonly firstname: string;
  readonly lastname: string;
  readonly password: string;
  readonly roleId: number;
  readonly unitCode: string | null;
}

const idSchema = z.object({ id: z.number() });

/** Binds an account to a unit. Doing it twice changes nothing. */
export async function bindToUnit(strapi: Core.Strapi, adminUserId: number, unitCode: string): Promise<void> {
  const members = strapi.db.query('plugin::cchc.unit-member');
  const found: unknown = await members.findOne({ where: { adminUserId, unitCode } });
  if (found === null) await members.create({ data: { adminUserId, unitCode } });
}

/** Makes an active account whose interface is Vietnamese, and binds it to its unit. Returns its id. */
export async function createAccount(strapi: Core.Strapi, account: NewAccount): Promise<number> {
  const made: unknown = await usersOf(strapi).create({
    email: account.email.toLowerCase(),
    firstname: account.firstname,
    lastname: account.lastname,
    password: account.password,
    roles: [account.roleId],
    isActive: true,
    blocked: false,
    registrationToken: null,
    preferedLanguage: 'vi',
  });
  const { id } = idSchema.parse(made);
  if (account.unitCode !== null) await bindToUnit(strapi, id, account.unitCode);
  return id;
}
