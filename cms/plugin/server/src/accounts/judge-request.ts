/** A request of the admin, as far as it decides whether somebody with a handed-out password may make it. */
export interface AskedOf {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

export type RequestVerdict = 'open' | 'closed' | 'same_password';

/** What the interface asks before it can show the screen on which another password is chosen. */
const open: ReadonlySet<string> = new Set([
  'GET /admin/users/me',
  'GET /admin/users/me/permissions',
  'POST /admin/permissions/check',
  'GET /admin/information',
  'GET /admin/init',
  'GET /admin/project-settings',
  'POST /admin/logout',
  'GET /cchc/me',
]);
const passwordFields: ReadonlySet<string> = new Set(['currentPassword', 'password']);

/** Whether a person whose password was handed out may ask this: who one is, and for another password; nothing else. */
export function judgeRequest({ method, path, body }: AskedOf): RequestVerdict {
  const asked = `${method} ${path.replace(/\/+$/, '')}`;
  if (open.has(asked)) return 'open';
  if (asked !== 'PUT /admin/users/me' || typeof body !== 'object' || body === null) return 'closed';
  const names = Object.keys(body);
  if (!names.includes('password') || names.some((name) => !passwordFields.has(name))) return 'closed';
  return Reflect.get(body, 'password') === Reflect.get(body, 'currentPassword') ? 'same_password' : 'open';
}
