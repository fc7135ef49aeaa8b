import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Part, Supervisor } from './supervise.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'cchc-supervise-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const part = (name: string, code: string): Part => ({
  name,
  command: [process.execPath, '-e', code],
  cwd: folder,
  environment: {},
});

test('an end that is fatal ends the wait, with the last lines of the part', async () => {
  const supervisor = new Supervisor(
    folder,
    () => undefined,
    (exitCode) => exitCode === 6,
  );
  supervisor.start(part('cms', 'console.error("The port is taken."); process.exit(6)'));
  expect(await supervisor.ended).toMatchObject({
    kind: 'fatal',
    part: 'cms',
    exitCode: 6,
    lines: ['The port is taken.'],
  });
  await supervisor.stop();
});

test('an end that is not fatal is said with its reason, and the part is started again', async () => {
  const said: string[] = [];
  const supervisor = new Supervisor(
    folder,
    (line) => said.push(line),
    () => false,
  );
  supervisor.start(part('cms', 'console.error("The database does not answer."); process.exit(6)'));
  await expect.poll(() => said.length, { timeout: 20_000 }).toBeGreaterThan(1);
  expect(said[0]).toContain('The database does not answer.');
  await supervisor.stop();
  expect(await supervisor.ended).toEqual({ kind: 'stopped' });
});

test('stopping ends what a part itself has started', async () => {
  const supervisor = new Supervisor(
    folder,
    () => undefined,
    () => false,
  );
  const grandchild = `require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' }).pid`;
  supervisor.start(
    part('cms', `require('node:fs').writeFileSync('pid', String(${grandchild})); setInterval(() => {}, 1000)`),
  );
  const { existsSync, readFileSync } = await import('node:fs');
  await expect
    .poll(() => existsSync(path.join(folder, 'pid')) && readFileSync(path.join(folder, 'pid'), 'utf8') !== '', {
      timeout: 20_000,
    })
    .toBe(true);
  const pid = Number(readFileSync(path.join(folder, 'pid'), 'utf8'));
  await supervisor.stop();
  await expect
    .poll(
      () => {
        try {
          process.kill(pid, 0);
          return readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ') ? 'gone' : 'alive';
        } catch {
          return 'gone';
        }
      },
      { timeout: 10_000 },
    )
    .toBe('gone');
});
