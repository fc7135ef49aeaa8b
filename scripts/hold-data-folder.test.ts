import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { holdDataFolder, portalOn } from './hold-data-folder.ts';

const ports = { cmsPort: 1, sitePort: 2 };
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cchc-hold-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const lock = (): string => path.join(folder, '.portal-lock');

test('a folder that nobody holds is taken', () => {
  holdDataFolder(folder, ports);
  expect(existsSync(lock())).toBe(true);
  expect(portalOn(folder)).toBeNull();
});

test('what a portal left behind that was killed holds nobody up', () => {
  writeFileSync(lock(), JSON.stringify({ pid: 2 ** 22 - 3, ...ports }));
  expect(portalOn(folder)).toBeNull();
  writeFileSync(lock(), '{');
  expect(portalOn(folder)).toBeNull();
});

test('another program that has the number by now is no portal', async () => {
  const sleeper = spawn('sleep', ['60'], { stdio: 'ignore' });
  writeFileSync(lock(), JSON.stringify({ pid: sleeper.pid, ...ports }));
  expect(portalOn(folder)).toBeNull();
  sleeper.kill();
  await new Promise((resolve) => sleeper.once('exit', resolve));
});

test('a second portal on the folder is refused by name', async () => {
  const portal = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)', 'scripts/start.ts'], {
    stdio: 'ignore',
  });
  await new Promise((resolve) => portal.once('spawn', resolve));
  writeFileSync(lock(), JSON.stringify({ pid: portal.pid, ...ports }));
  expect(() => {
    holdDataFolder(folder, ports);
  }).toThrow(`process ${String(portal.pid)}`);
  portal.kill();
  await new Promise((resolve) => portal.once('exit', resolve));
});
