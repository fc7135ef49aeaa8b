import { z } from 'zod';
import { type HostProcess, accountsOf } from './host-process.ts';

const loginSchema = z.object({ data: z.object({ token: z.string() }) });

/** Sessions of one host. Signing in is limited per address and person, so each session is kept. */
export interface People {
  /** Calls the admin as the account of a role, or as the person of an address that was named with `know`. */
  call(who: string, method: string, address: string, body?: unknown): Promise<Response>;
  know(name: string, email: string, password: string): void;
  passwordOf(who: string): string;
}

export function peopleOf(host: HostProcess): People {
  const credentials = new Map(
    accountsOf(host.dataDir).map(({ role, email, password }) => [role, { email, password }] as const),
  );
  const sessions = new Map<string, string>();

  async function sessionOf(who: string): Promise<string> {
    const held = sessions.get(who);
    if (held !== undefined) return held;
    const response = await fetch(`${host.url}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', connection: 'close' },
      body: JSON.stringify(credentials.get(who)),
    });
    if (!response.ok) throw new Error(`${who} cannot sign in: ${response.status} ${await response.text()}`);
    const { token } = loginSchema.parse(await response.json()).data;
    sessions.set(who, token);
    return token;
  }

  return {
    know(name, email, password) {
      credentials.set(name, { email, password });
      sessions.delete(name);
    },
    passwordOf: (who) => credentials.get(who)?.password ?? '',
    async call(who, method, address, body) {
      const isForm = body instanceof FormData;
      return fetch(`${host.url}${address}`, {
        method,
        headers: {
          authorization: `Bearer ${await sessionOf(who)}`,
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

/** The permanent code of a refusal, or its status when it carries none. */
export async function codeOf(response: Response): Promise<string> {
  if (response.ok) return 'ok';
  const parsed = failureSchema.safeParse(await response.json());
  return (parsed.success ? parsed.data.error.details.code : undefined) ?? String(response.status);
}
