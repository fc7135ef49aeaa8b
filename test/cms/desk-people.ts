import { z } from 'zod';
import { type Cms } from './strapi-harness.ts';

/** People at the quota desk of a bare host: each signs in once and calls the admin's own routes. */
export interface DeskPeople {
  get(who: string, address: string): Promise<Response>;
  post(who: string, address: string, body?: unknown): Promise<Response>;
  put(who: string, address: string, body?: unknown): Promise<Response>;
}

const idSchema = z.object({ id: z.number() });
const loginSchema = z.object({ data: z.object({ token: z.string() }) });
const roleServiceSchema = z.object({
  findOne: z.custom<(where: object) => Promise<unknown>>((value) => typeof value === 'function'),
  create: z.custom<(role: object) => Promise<unknown>>((value) => typeof value === 'function'),
});
const userServiceSchema = roleServiceSchema.pick({ create: true });
const password = 'Mat-khau-kiem-thu-1';

/** One person to make: `role` is a role of the plugin, or `admin`. */
export interface NewPerson {
  readonly name: string;
  readonly role: 'admin' | 'tchc' | 'cdc' | 'unit' | 'leader';
  readonly unitCode: string | null;
}

async function makePerson({ strapi }: Cms, { name, role, unitCode }: NewPerson): Promise<void> {
  const roles: unknown = strapi.service('admin::role');
  const users: unknown = strapi.service('admin::user');
  // The services keep their own `this`, so they are called on themselves.
  const { findOne, create } = roleServiceSchema.parse(roles);
  const code = role === 'admin' ? 'strapi-super-admin' : `cchc-${role}`;
  const found = await findOne.call(roles, { code });
  const held = idSchema.parse(found ?? (await create.call(roles, { name: code, code, description: code })));
  const made = await userServiceSchema.parse(users).create.call(users, {
    email: `${name}@cchc.local`,
    firstname: name,
    lastname: 'Mẫu',
    password,
    roles: [held.id],
    isActive: true,
    blocked: false,
    registrationToken: null,
  });
  if (unitCode === null) return;
  const { id } = idSchema.parse(made);
  await strapi.db.query('plugin::cchc.unit-member').create({ data: { adminUserId: id, unitCode } });
}

/** Makes people and returns how to call the admin as each of them, also after the CMS has started again. */
export async function makeDeskPeople(cms: Cms, people: readonly NewPerson[]): Promise<(running: Cms) => DeskPeople> {
  for (const person of people) await makePerson(cms, person);
  return (running) => {
    const sessions = new Map<string, Promise<string>>();
    const signIn = async (who: string): Promise<string> => {
      const response = await fetch(`${running.url}/admin/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', connection: 'close' },
        body: JSON.stringify({ email: `${who}@cchc.local`, password }),
      });
      return loginSchema.parse(await response.json()).data.token;
    };
    const call = async (who: string, method: string, address: string, body?: unknown): Promise<Response> => {
      const session = sessions.get(who) ?? signIn(who);
      sessions.set(who, session);
      return fetch(`${running.url}${address}`, {
        method,
        headers: { authorization: `Bearer ${await session}`, 'content-type': 'application/json', connection: 'close' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    };
    return {
      get: (who, address) => call(who, 'GET', address),
      post: (who, address, body = {}) => call(who, 'POST', address, body),
      put: (who, address, body = {}) => call(who, 'PUT', address, body),
    };
  };
}

const failureSchema = z.object({
  error: z.object({ message: z.string(), details: z.looseObject({ code: z.string().optional() }) }),
});

/** `ok`, or the permanent code of a refusal with its sentence. */
export async function outcomeOf(response: Response): Promise<{ readonly code: string; readonly message: string }> {
  if (response.ok) return { code: 'ok', message: '' };
  const parsed = failureSchema.safeParse(await response.json());
  if (!parsed.success) return { code: String(response.status), message: '' };
  return { code: parsed.data.error.details.code ?? String(response.status), message: parsed.data.error.message };
}
