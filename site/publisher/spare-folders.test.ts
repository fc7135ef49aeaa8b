import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SpareFolders } from './spare-folders.ts';

let releases = '';
beforeEach(() => {
  releases = mkdtempSync(path.join(os.tmpdir(), 'cchc-spares-'));
});
afterEach(() => {
  rmSync(releases, { recursive: true, force: true });
});

function layRelease(name: string, files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(path.dirname(path.join(releases, name, file)), { recursive: true });
    writeFileSync(path.join(releases, name, file), `${file} of ${name}`);
  }
}

test('a spare folder is brought forward by the files that the swaps between touched', async () => {
  layRelease('r1', ['index.html']);
  layRelease('r2', ['index.html', 'moi/index.html']);
  const spares = new SpareFolders(releases);
  spares.noteSwap('r1', new Set());
  await spares.prepare('r1', 1);
  spares.noteSwap('r2', new Set(['index.html', 'moi/index.html']));
  const folder = await spares.take('r2');
  expect(existsSync(path.join(folder.dir, 'moi/index.html'))).toBe(true);
  await spares.close();
});

test('after a pin no folder of the release that was left comes back', async () => {
  layRelease('r1', ['index.html']);
  layRelease('r2', ['index.html', 'sai/index.html']);
  layRelease('r3', ['index.html']);
  const spares = new SpareFolders(releases);
  spares.noteSwap('r1', new Set());
  spares.noteSwap('r2', new Set(['index.html', 'sai/index.html']));
  await spares.prepare('r2', 1);
  await spares.beginFrom('r1');
  spares.noteSwap('r3', new Set(['index.html']));
  const folder = await spares.take('r3');
  expect(existsSync(path.join(folder.dir, 'sai/index.html'))).toBe(false);
  await spares.close();
});

test('a folder of a release whose name came back is brought forward from where it was made', async () => {
  layRelease('r1', ['index.html', 'het-han/index.html']);
  layRelease('r2', ['index.html', 'het-han/index.html']);
  const spares = new SpareFolders(releases);
  spares.noteSwap('r1', new Set());
  await spares.prepare('r1', 1);
  spares.noteSwap('r2', new Set(['index.html']));
  rmSync(path.join(releases, 'r1'), { recursive: true });
  layRelease('r1', ['index.html']);
  spares.noteSwap('r1', new Set(['index.html', 'het-han/index.html']));
  const folder = await spares.take('r1');
  expect(existsSync(path.join(folder.dir, 'het-han/index.html'))).toBe(false);
  await spares.close();
});
