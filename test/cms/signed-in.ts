import { z } from 'zod';
import { createAccount } from '../../cms/plugin/server/src/accounts/create-account.ts';
import { ensureRoles, roleIdOf } from '../../cms/plugin/server/src/rights/ensure-roles.ts';
import type { RoleName } from '../../cms/plugin/server/src/rights/roles.ts';
import type { Cms } from './strapi-harness.ts';

const password = 'Mat-khau-thu-2026';
const loginSchema = z.object({ data: z.object({ token: z.string() }) });

/** A person of a test: the role, and the unit that the account belongs to. */
export interface Staff {
  readonly role: RoleName;
  readonly unit: string | null;
}

/** Calls of the admin by people who have signed in. */
export interface SignedIn {
  call(who: string, method: string, address: string, body?: unknown): Promise<Response>;
}

/** Makes roles and accounts in a bare CMS and signs everybody in. */
export async function signIn(cms: Cms, staff: Readonly<Record<string, Staff>>): Promise<SignedIn> {
  await ensureRoles(cms.strapi);
  const tokens = new Map<string, string>();
  for (const [name, { role, unit }] of Object.entries(staff)) {
    const email = `${name}@cchc.local`;
    await createAccount(cms.strapi, {
      email,
      firstname: name,
      lastname: '(kiểm thử)',
      password,
      roleId: await roleIdOf(cms.strapi, role),
      unitCode: unit,
    });
    const response = await fetch(`${cms.url}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    tokens.set(name, loginSchema.parse(await response.json()).data.token);
  }
  return {
    call(who, method, address, body) {
      const isForm = body instanceof FormData;
      return fetch(`${cms.url}${address}`, {
        method,
        headers: {
          authorization: `Bearer ${tokens.get(who) ?? ''}`,
          connection: 'close',
          ...(isForm ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
      });
    },
  };
}

const failureSchema = z.object({
  error: z.object({ message: z.string(), details: z.looseObject({ code: z.string().optional() }) }),
});

/** Code and sentence of a refusal; `ok` for an answer that is none. */
export async function refusalOf(response: Response): Promise<{ readonly code: string; readonly message: string }> {
  if (response.ok) return { code: 'ok', message: '' };
  const parsed = failureSchema.safeParse(await response.json());
  if (!parsed.success) return { code: String(response.status), message: '' };
  const { message, details } = parsed.data.error;
  return { code: details.code ?? String(response.status), message };
}

/** Calls the admin as one person. */
export type Caller = (method: string, address: string, body?: object) => Promise<Response>;

/** Makes one account of a role, bound to a unit when one is named, and signs it in. */
export async function signInAs(cms: Cms, role: RoleName, unit: string | null = null): Promise<Caller> {
  const name = `${role}-${unit ?? 'khong'}`.toLowerCase();
  const people = await signIn(cms, { [name]: { role, unit } });
  return (method, address, body) => people.call(name, method, address, body);
}
