import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { indexFiles } from '@cchc/shared/search';
import { type Snapshot, parseSnapshot } from '@cchc/shared/contract';
import { projectRoot } from '../../scripts/settings.ts';
import { buildRelease } from '../../site/publisher/build-release.ts';
import { KeptSnapshot } from '../../site/publisher/kept-snapshot.ts';
import { ReleaseDesk } from '../../site/publisher/release-desk.ts';
import { sha256 } from '../../site/publisher/sha256.ts';
import { compileSite } from '../../site/renderer/compile.ts';
import { type Renderer, loadRenderer } from '../../site/renderer/renderer.ts';
import { articleValue, frameItems, itemOf, snapshotOf, tombstone } from './make-snapshot.ts';

const siteUrl = 'https://cchc.vi-du.vn';
const now = '2026-03-20T03:00:00.000Z';
const later = '2026-03-20T17:00:00.000Z';
let renderer: Renderer;
let folder = '';
let desk: ReleaseDesk;

const releases = (): string => path.join(folder, 'releases');
const served = (): string[] =>
  readdirSync(path.join(releases(), '_tim'))
    .filter((name) => !name.endsWith('.json'))
    .sort();
const aside = (): string[] => {
  const dir = path.join(releases(), '.tim');
  return existsSync(dir) ? readdirSync(dir).sort() : [];
};
const newest = (): unknown => JSON.parse(readFileSync(path.join(releases(), '_tim', 'moi-nhat.json'), 'utf8'));
const named = (dir: string): string =>
  /data-version="([0-9a-f]{16})"/.exec(readFileSync(path.join(dir, 'tim-kiem', 'index.html'), 'utf8'))?.[1] ?? '';
const live = (): string => named(path.join(releases(), 'current'));

const withArticles = (revision: number, titles: readonly string[], gone: readonly string[] = []): Snapshot =>
  snapshotOf(
    [
      ...frameItems(),
      ...titles.map((title, place) => itemOf('article', articleValue(`a${place}`, { title }), revision)),
      ...gone.map((id) => tombstone('article', id, revision)),
    ],
    { revision },
  );

async function publish(snapshot: Snapshot): Promise<string> {
  const built = await desk.build(snapshot, now, later, { isFull: false });
  if (built.kind === 'draft') await desk.swap(built.draft);
  return desk.live?.releaseId ?? '';
}

async function openDesk(keep: number, mediaDir = path.join(folder, 'media'), by = renderer): Promise<ReleaseDesk> {
  const opened = new ReleaseDesk({
    ...{ releasesDir: releases(), mediaDir, siteUrl, measureHosts: [], offline: 'on' as const, renderer: by, keep },
    fetchMedia: () => Promise.resolve(null),
    kept: new KeptSnapshot(releases()),
  });
  await opened.open();
  return opened;
}

beforeAll(async () => {
  renderer = await loadRenderer(await compileSite(), siteUrl);
});

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'cchc-search-index-'));
  mkdirSync(releases());
  mkdirSync(path.join(folder, 'media'));
  desk = await openDesk(3);
});

afterEach(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the search index of a release', () => {
  test('is named by the search page before it is built, and has the bytes that build:site writes', async () => {
    const file = path.join(projectRoot, 'shared/contract/examples/snapshot/full.json');
    const snapshot = parseSnapshot(JSON.parse(readFileSync(file, 'utf8')), sha256);
    const mediaDir = `${file}.media`;
    await desk.close();
    desk = await openDesk(3, mediaDir);
    await publish(snapshot);
    expect(existsSync(path.join(releases(), '_tim', live()))).toBe(false);
    await desk.keepIndex();
    expect(served()).toEqual([live()]);
    expect(newest()).toEqual({ version: live() });

    const alone = path.join(folder, 'alone');
    mkdirSync(path.join(alone, '_a'), { recursive: true });
    await buildRelease({
      ...{
        renderer,
        snapshot,
        now,
        dir: alone,
        mediaDir,
        siteUrl,
        measureHosts: [],
        offline: 'on' as const,
        previous: null,
      },
    });
    expect(named(alone)).toBe(live());
    for (const name of indexFiles) {
      const bytes = (root: string): Buffer => readFileSync(path.join(root, '_tim', live(), name));
      expect(bytes(alone).equals(bytes(releases())), name).toBe(true);
      expect(bytes(alone).length, name).toBeGreaterThan(10);
    }
  });

  test('follows what is shown; readers are left the one of the live release alone', async () => {
    await publish(withArticles(1, ['Bài thứ nhất']));
    await desk.keepIndex();
    const first = live();
    await publish(withArticles(2, ['Bài thứ nhất', 'Bài thứ hai']));
    const second = live();
    expect(second).not.toBe(first);
    // Until the new one is whole, the old one serves.
    expect(newest()).toEqual({ version: first });
    await desk.keepIndex();
    expect(served()).toEqual([second]);
    expect(newest()).toEqual({ version: second });
    expect(aside()).toEqual([first]);
  });

  test('of several releases in a row is that of the last one', async () => {
    const titles = ['Một', 'Hai', 'Ba'];
    const working: Promise<void>[] = [];
    for (let count = 1; count <= titles.length; count += 1) {
      await publish(withArticles(count, titles.slice(0, count)));
      working.push(desk.keepIndex());
    }
    await Promise.all(working);
    expect(served()).toEqual([live()]);
    expect(newest()).toEqual({ version: live() });
  });

  test('stays as long as a release is kept that names it, out of reach of readers, and comes back with a pin', async () => {
    const firstRelease = await publish(withArticles(1, ['Bài thứ nhất']));
    await desk.keepIndex();
    const first = live();
    await publish(withArticles(2, [], ['a0']));
    await desk.keepIndex();
    expect(served()).not.toContain(first);
    expect(await desk.obeyPin(firstRelease)).toBe(true);
    await desk.keepIndex();
    expect(live()).toBe(first);
    expect(served()).toEqual([first]);
    expect(newest()).toEqual({ version: first });

    for (let revision = 3; revision <= 7; revision += 1) {
      await publish(withArticles(revision, [`Bài số ${revision}`]));
      await desk.tidy();
      await desk.keepIndex();
    }
    expect(aside()).not.toContain(first);
    expect(aside().length).toBeLessThanOrEqual(2);
  });

  test('is built again after a crash, whatever was left half made', async () => {
    await publish(withArticles(1, ['Bài thứ nhất']));
    const half = path.join(releases(), '_tim', `.new-${live()}`);
    mkdirSync(half, { recursive: true });
    writeFileSync(path.join(half, 'dau.bin'), 'x');
    await desk.close();
    desk = await openDesk(3);
    expect(existsSync(half)).toBe(false);
    await publish(withArticles(1, ['Bài thứ nhất']));
    await desk.keepIndex();
    expect(served()).toEqual([live()]);
  });

  test('that cannot be built leaves none, rather than one that tells what was taken down', async () => {
    let { clientDir } = renderer;
    const fragile: Renderer = Object.defineProperty({ ...renderer }, 'clientDir', { get: () => clientDir });
    await desk.close();
    desk = await openDesk(3, undefined, fragile);
    await publish(withArticles(1, ['Bài sẽ gỡ']));
    await desk.keepIndex();
    expect(served()).toEqual([live()]);

    await publish(withArticles(2, [], ['a0']));
    clientDir = path.join(folder, 'khong-co', 'client');
    await expect(desk.keepIndex()).rejects.toThrow();
    expect(served()).toEqual([]);

    ({ clientDir } = renderer);
    await desk.keepIndex();
    expect(served()).toEqual([live()]);
  });

  test('does not name articles whose time is over, nor follow what it does not hold', () => {
    const items = [...frameItems(), itemOf('article', articleValue('a0', { expiresAt: '2026-03-21T02:00:00.000Z' }))];
    const snapshot = snapshotOf(items);
    const version = (at: string): string | null => renderer.indexVersion(renderer.open(snapshot, at));
    expect(version(now)).toBe(version('2026-03-20T16:00:00.000Z'));
    expect(version('2026-03-21T01:00:00.000Z')).not.toBe(version('2026-03-21T03:00:00.000Z'));
    const texts = renderer.buildIndex(renderer.open(snapshot, '2026-03-21T03:00:00.000Z')).get('bai.bin');
    const before = renderer.buildIndex(renderer.open(snapshot, now)).get('bai.bin');
    expect(texts?.length).toBeLessThan(before?.length ?? 0);
  });
});

test('another format has another name: bytes that change without it would meet old pieces in a reader’s cache', () => {
  const file = path.join(projectRoot, 'shared/contract/examples/snapshot/full.json');
  const snapshot = parseSnapshot(JSON.parse(readFileSync(file, 'utf8')), sha256);
  const files = renderer.buildIndex(renderer.open(snapshot, '2026-03-20T02:00:00.000Z'));
  const digest = sha256([...files].map(([name, bytes]) => `${name} ${sha256(bytes)}`).join('\n')).slice(0, 16);
  // Raise `indexFormat` together with this line.
  expect(`format 4: ${digest}`).toBe('format 4: 4d24d0a9dd99b6ec');
});
