import { statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import {
  type HostProcess,
  accountsOf,
  failureOf,
  makeDataDir,
  removeDataDir,
  startHost,
} from '../cms-host/host-process.ts';

/** One empty portal, started once; the tests run in order. */
let dataDir = '';
let host: HostProcess;

beforeAll(async () => {
  dataDir = makeDataDir();
  host = await startHost(dataDir);
  expect(await host.settled(), host.output()).toBeNull();
});
afterAll(async () => {
  await host.end();
  removeDataDir(dataDir);
});

const loginSchema = z.object({ data: z.object({ token: z.string() }) });

async function signIn(role: string): Promise<string> {
  const account = accountsOf(dataDir).find((candidate) => candidate.role === role);
  const response = await fetch(`${host.url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: account?.email, password: account?.password }),
  });
  return loginSchema.parse(await response.json()).data.token;
}

async function callAs(role: string, method: string, address: string, body?: unknown): Promise<Response> {
  return fetch(`${host.url}${address}`, {
    method,
    headers: { authorization: `Bearer ${await signIn(role)}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

test('the first start makes one account for each role, readable by nobody else', () => {
  expect(accountsOf(dataDir).map(({ role }) => role)).toEqual(['admin', 'cdc', 'tchc', 'unit', 'leader']);
  for (const name of ['accounts.json', 'secrets.json', 'site-token']) {
    expect(statSync(path.join(dataDir, name)).mode & 0o777, name).toBe(0o600);
  }
});

test('the doctor has nothing to say about this host', async () => {
  const response = await callAs('admin', 'GET', '/cchc/doctor');
  expect(await response.json()).toEqual({ findings: [] });
});

test.each([
  ['/api/upload/files', 404],
  ['/api/i18n/locales', 404],
  ['/api/cchc/articles', 404],
  ['/api/cchc/verification', 401],
  ['/cchc/doctor', 401],
  ['/cchc/private-files/BV-A/x', 401],
  ['/upload/files', 401],
  ['/openapi.json', 404],
])('without a session %s answers %i', async (address, status) => {
  expect((await fetch(`${host.url}${address}`)).status).toBe(status);
});

test.each(['cdc', 'tchc', 'unit', 'leader'])('%s cannot make accounts', async (role) => {
  expect((await callAs(role, 'POST', '/cchc/accounts/units', {})).status).toBe(403);
});

test('an unknown host name is not answered', async () => {
  const { request } = await import('node:http');
  const status = await new Promise<number>((resolve, reject) => {
    request(`${host.url}/admin/init`, { headers: { host: 'evil.example' } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
  expect(status).toBe(421);
});

test('it ends cleanly, refuses another profile in words, and starts again as it was', async () => {
  expect(await host.end()).toBe(0);
  const other = await startHost(dataDir, { CCHC_EMPTY: '0', CCHC_PROFILE: 'hai-duong' });
  expect(await other.settled()).toBe(2);
  expect(failureOf(other).code).toBe('E_PROFILE_SWITCH');
  expect(failureOf(other).message).toContain('it cannot become the profile hai-duong');
  host = await startHost(dataDir, { CCHC_EMPTY: '0' });
  expect(await host.settled(), host.output()).toBeNull();
  expect(accountsOf(dataDir)).toHaveLength(5);
});
