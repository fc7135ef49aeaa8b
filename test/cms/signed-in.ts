import { z } from 'zod';
import type { Cms } from './strapi-harness.ts';

const idSchema = z.object({ id: z.number() });
const sessionSchema = z.object({ data: z.object({ token: z.string() }) });
const serviceSchema = z.object({
  create: z.custom<(data: object) => Promise<unknown>>((value) => typeof value === 'function'),
});

const password = 'Mat-khau-kiem-thu-1';

/** Calls the admin as one person. */
export type Caller = (method: string, address: string, body?: object) => Promise<Response>;

/** Makes an account of a role of the plugin, bound to a unit when one is named, and signs it in. */
export async function signIn(cms: Cms, role: string, unitCode: string | null = null): Promise<Caller> {
  const { strapi, url } = cms;
  const code = `cchc-${role}`;
  const held: unknown = await strapi.db.query('admin::role').findOne({ where: { code } });
  const made: unknown =
    held ?? (await serviceSchema.parse(strapi.service('admin::role')).create({ name: role, code, description: '' }));
  const email = `${role}-${unitCode ?? 'none'}@example.vn`.toLowerCase();
  const user: unknown = await serviceSchema.parse(strapi.service('admin::user')).create({
    email,
    password,
    firstname: role,
    lastname: '',
    isActive: true,
    roles: [idSchema.parse(made).id],
  });
  if (unitCode !== null) {
    await strapi.db
      .query('plugin::cchc.unit-member')
      .create({ data: { adminUserId: idSchema.parse(user).id, unitCode } });
  }
  const answer = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { token } = sessionSchema.parse(await answer.json()).data;
  return (method, address, body) =>
    fetch(`${url}${address}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', connection: 'close' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}
