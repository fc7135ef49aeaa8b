import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { type Person, personOf } from './actor.ts';

const stateSchema = z.object({ user: z.unknown() });

/** The signed-in person of an admin route. */
export const personOfRequest = (strapi: Core.Strapi, ctx: { readonly state: unknown }): Promise<Person> =>
  personOf(strapi, stateSchema.parse(ctx.state).user);

/** The signed-in person, if that is an administrator; else the refusal in words. */
export async function requireAdmin(strapi: Core.Strapi, ctx: { readonly state: unknown }): Promise<Person> {
  const person = await personOfRequest(strapi, ctx);
  if (person.isAdmin) return person;
  throw new errors.PolicyError('Chỉ quản trị hệ thống được thực hiện việc này.', { code: 'E_ADMIN_ONLY' });
}
