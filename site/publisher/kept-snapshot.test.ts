import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { articleValue, frameItems, itemOf, snapshotOf } from '../../test/site/make-snapshot.ts';
import { KeptSnapshot, keptSnapshotName } from './kept-snapshot.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'cchc-kept-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const snapshot = (revision: number, count = 200): ReturnType<typeof snapshotOf> =>
  snapshotOf(
    [...frameItems(), ...Array.from({ length: count }, (_, index) => itemOf('article', articleValue(`a${index}`)))],
    { revision },
  );

test('what is kept reads back as it was, through the whole contract', async () => {
  const kept = new KeptSnapshot(folder);
  const one = snapshot(1);
  kept.note(one);
  await kept.close();
  expect(new KeptSnapshot(folder).read(one)).toEqual(one);
  expect(readdirSync(folder)).toEqual([keptSnapshotName]);
});

test('the newest that was noted is kept, and none that is not exactly what is live', async () => {
  const kept = new KeptSnapshot(folder);
  const [one, two] = [snapshot(1), snapshot(2, 3)];
  kept.note(one);
  kept.note(two);
  await kept.close();
  expect(kept.read(two)).toEqual(two);
  expect(kept.read(one)).toBeNull();
  expect(kept.read({ ...two, epoch: '00000000-0000-4000-8000-000000000000' })).toBeNull();
  expect(kept.read(null)).toBeNull();
});

test('a damaged copy is none', async () => {
  const kept = new KeptSnapshot(folder);
  const one = snapshot(1);
  expect(kept.read(one)).toBeNull();
  kept.note(one);
  await kept.close();
  const file = path.join(folder, keptSnapshotName);
  const whole = readFileSync(file, 'utf8');
  for (const text of ['', whole.slice(0, -20), whole.replace('Bài viết mẫu số a7', 'Bài khác')]) {
    writeFileSync(file, text);
    expect(kept.read(one)).toBeNull();
  }
});

test('it is written by itself once publications pause', async () => {
  const kept = new KeptSnapshot(folder, 5);
  const one = snapshot(1, 2);
  kept.note(one);
  await expect.poll(() => kept.read(one)).toEqual(one);
  await kept.close();
});
