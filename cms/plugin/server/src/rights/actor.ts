import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { type RoleName, roleCode, roleNames, superAdminCode } from './roles.ts';

/** Who is acting: the system itself (start, schedule, command) or a signed-in person. */
export type Actor =
  | { readonly kind: 'system' }
  | {
      readonly kind: 'person';
      readonly id: number;
      readonly isAdmin: boolean;
      readonly roles: ReadonlySet<RoleName>;
      readonly unitCodes: readonly string[];
    };
export type Person = Extract<Actor, { kind: 'person' }>;

const userSchema = z.object({ id: z.number(), roles: z.array(z.object({ code: z.string() })).default([]) });
const memberSchema = z.array(z.object({ unitCode: z.string() }));

/** Units that an account belongs to. */
export async function unitCodesOf(strapi: Core.Strapi, adminUserId: number): Promise<readonly string[]> {
  const rows: unknown = await strapi.db
    .query('plugin::cchc.unit-member')
    .findMany({ where: { adminUserId }, select: ['unitCode'] });
  return memberSchema.parse(rows).map((row) => row.unitCode);
}

/** Turns the account of a request into a person. */
export async function personOf(strapi: Core.Strapi, account: unknown): Promise<Person> {
  const user = userSchema.parse(account);
  const codes = new Set(user.roles.map((role) => role.code));
  return {
    kind: 'person',
    id: user.id,
    isAdmin: codes.has(superAdminCode),
    roles: new Set(roleNames.filter((name) => codes.has(roleCode(name)))),
    unitCodes: await unitCodesOf(strapi, user.id),
  };
}

const stateSchema = z.object({ state: z.object({ user: z.unknown() }) });

/** Who acts in the current request. Outside of any request it is the system. */
export async function currentActor(strapi: Core.Strapi): Promise<Actor> {
  const context: unknown = strapi.requestContext.get();
  if (context === undefined) return { kind: 'system' };
  const { user } = stateSchema.parse(context).state;
  if (user === undefined || user === null) return { kind: 'system' };
  return personOf(strapi, user);
}
