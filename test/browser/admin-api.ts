import { z } from 'zod';
import type { RunningPortal } from './portal-process.ts';

const signedInSchema = z.object({ data: z.object({ token: z.string() }) });

/** Calls of admin routes as a person of a role: for what a test has to prepare, not for what it is about. */
export interface AdminApi {
  readonly get: (address: string) => Promise<unknown>;
  readonly post: (address: string, body: unknown) => Promise<unknown>;
}

/** Signs a role in over the same address as the sign-in page. */
export async function signInToApi(portal: RunningPortal, role: string): Promise<AdminApi> {
  const call = async (method: 'GET' | 'POST', address: string, body: unknown, token: string): Promise<unknown> => {
    const response = await fetch(`${portal.cmsUrl}${address}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${address} answered ${response.status}: ${text}`);
    return text === '' ? null : (JSON.parse(text) as unknown);
  };
  const { email, password } = portal.account(role);
  const { token } = signedInSchema.parse(await call('POST', '/admin/login', { email, password }, '')).data;
  return {
    get: (address) => call('GET', address, undefined, token),
    post: (address, body) => call('POST', address, body, token),
  };
}
