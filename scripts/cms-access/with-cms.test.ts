import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSettings } from '../settings.ts';
import { withCms } from './with-cms.ts';

let folder = '';
let portal: ChildProcess;
let server: Server;
let port = 0;

/** A portal that holds the folder, as far as a command can tell; its CMS answers on a port of its own. */
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'cchc-access-'));
  writeFileSync(path.join(folder, 'db.sqlite'), '');
  writeFileSync(path.join(folder, 'site-token'), 'a-token\n');
  server = createServer((request, response) => {
    response.statusCode = request.headers.authorization === 'Bearer a-token' ? 200 : 401;
    response.setHeader('content-type', 'application/json');
    const answer = { epoch: '0a0a0a0a-0a0a-4a0a-8a0a-0a0a0a0a0a0a', revision: 7, schemaVersion: 1 };
    response.end(JSON.stringify({ ...answer, nextChangeAt: '2026-04-01T00:00:00.000Z' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  portal = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)', 'scripts/start.ts'], { stdio: 'ignore' });
  await new Promise((resolve) => portal.once('spawn', resolve));
  writeFileSync(path.join(folder, '.portal-lock'), JSON.stringify({ pid: portal.pid, cmsPort: port, sitePort: 2 }));
});
afterEach(async () => {
  const gone = new Promise((resolve) => portal.once('exit', resolve));
  portal.kill();
  await gone;
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});
const settingsOf = (more: NodeJS.Dict<string> = {}) =>
  readSettings({ CCHC_DATA_DIR: folder, CMS_PORT: port === 9 ? '10' : '9', ...more });

test('a command asks the CMS of the portal that holds the folder, whatever port it was told', async () => {
  expect(await withCms(settingsOf(), ({ url }) => Promise.resolve(url))).toBe(`http://127.0.0.1:${String(port)}`);
});

test('a portal whose CMS does not answer keeps the folder: no second CMS is started', async () => {
  const other = settingsOf({ CCHC_SITE_TOKEN: 'another-token-of-more-than-thirty-two-letters' });
  await expect(withCms(other, ({ url }) => Promise.resolve(url))).rejects.toMatchObject({
    code: 'E_DATA_IN_USE',
    message: expect.stringContaining(`process ${String(portal.pid)}`) as unknown,
  });
});
