import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/settings.ts';
import { failureOf, freePort, makeDataDir, removeDataDir, startHost } from '../cms-host/host-process.ts';

let dataDir = '';
beforeEach(() => {
  dataDir = makeDataDir();
});
afterEach(() => {
  removeDataDir(dataDir);
});

test('a port in use is named, with the setting that changes it', async () => {
  const port = await freePort();
  const other = createServer();
  await new Promise<void>((resolve) => {
    other.listen(port, '127.0.0.1', resolve);
  });
  const host = await startHost(dataDir, { CMS_PORT: String(port) });
  expect(await host.settled()).toBe(6);
  expect(failureOf(host)).toEqual({
    code: 'E_PORT_IN_USE',
    message: `Port ${port} is already in use, perhaps by an earlier start. End that program, or set CMS_PORT to a free port.`,
    path: 'CMS_PORT',
  });
  await new Promise((resolve) => other.close(resolve));
});

test.each([
  ['CMS_PORT', 'abc', 'CMS_PORT: expected a port from 1 to 65535'],
  ['CCHC_PROFILE', 'ha-noi', 'CCHC_PROFILE: expected one of khanh-hoa'],
  ['CCHC_SITE_TOKEN', 'short', 'CCHC_SITE_TOKEN: expected at least 32 characters'],
  ['DATABASE_URL', 'mysql://a/b', 'DATABASE_URL: expected postgres://'],
])('a setting that is not understood is named: %s=%s', async (name, value, sentence) => {
  const host = await startHost(dataDir, { CMS_PORT: '14190', [name]: value });
  expect(await host.settled()).toBe(2);
  expect(failureOf(host).code).toBe('E_SETTING');
  expect(failureOf(host).message).toContain(sentence);
});

test('a data folder that cannot be written is named', async () => {
  const file = path.join(dataDir, 'a-file');
  writeFileSync(file, '');
  const host = await startHost(path.join(file, 'data'));
  expect(await host.settled()).toBe(6);
  expect(failureOf(host).code).toBe('E_DATA_DIR');
});

test('without the build of the plugin nothing starts and no database is touched', async () => {
  const copy = path.join(dataDir, 'cms');
  const data = path.join(dataDir, 'data');
  mkdirSync(path.join(copy, 'node_modules', 'strapi-plugin-cchc'), { recursive: true });
  writeFileSync(
    path.join(copy, 'node_modules', 'strapi-plugin-cchc', 'package.json'),
    JSON.stringify({ name: 'strapi-plugin-cchc', version: '0.0.0' }),
  );
  const { checkPluginBuild } = await loadHost();
  expect(() => {
    checkPluginBuild(copy);
  }).toThrow('The plugin is not built');
  expect(existsSync(data)).toBe(false);
  rmSync(copy, { recursive: true });
  expect(() => {
    checkPluginBuild(path.join(projectRoot, 'cms'));
  }).not.toThrow();
});

interface Host {
  readonly checkPluginBuild: (appDir: string) => void;
}
async function loadHost(): Promise<Host> {
  const loaded: unknown = await import(path.join(projectRoot, 'cms', 'dist', 'src', 'host', 'check-machine.js'));
  return loaded as Host;
}
