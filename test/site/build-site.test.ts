import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { releaseSchema } from '../../site/publisher/release-json.ts';
import { compileSite } from '../../site/renderer/compile.ts';
import { projectRoot } from '../../scripts/settings.ts';
import { articleValue, frameItems, itemOf, snapshotOf, testDay, tombstone } from './make-snapshot.ts';

const failureSchema = z.object({
  code: z.string(),
  message: z.string(),
  path: z.string().optional(),
  type: z.string().optional(),
  id: z.string().optional(),
});

let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'cchc-build-site-'));
  await compileSite();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command as a person does. `shell` sets limits of the process first. */
function build(
  args: readonly string[],
  limits = '',
): Promise<{ readonly exit: number; readonly failure: z.infer<typeof failureSchema> | null; readonly out: string }> {
  const command = [process.execPath, '--disable-warning=ExperimentalWarning', 'scripts/build-site.ts', ...args];
  return new Promise((resolve) => {
    execFile(
      '/bin/sh',
      ['-c', `${limits} exec "$@"`, 'sh', ...command],
      {
        cwd: projectRoot,
        env: { ...process.env, SITE_URL: 'https://cchc.example.vn', CCHC_DATA_DIR: folder, INIT_CWD: folder },
      },
      (error, stdout, stderr) => {
        const last = stderr.trim().split('\n').at(-1) ?? '';
        const exit = error === null ? 0 : Number(error.code);
        resolve({ exit, failure: exit === 0 ? null : failureSchema.parse(JSON.parse(last)), out: stdout + stderr });
      },
    );
  });
}

function write(name: string, content: unknown): string {
  writeFileSync(path.join(folder, name), JSON.stringify(content));
  return name;
}

const site = (revision: number, articles: readonly unknown[]): unknown =>
  JSON.parse(JSON.stringify(snapshotOf([...frameItems(), ...articles], { revision })));
const article = (id: string, more: Parameters<typeof articleValue>[1] = {}, revision = 1): unknown =>
  itemOf('article', articleValue(id, more), revision);
const order = (snapshot: string, out: string, ...more: readonly string[]): readonly string[] => [
  ...['--snapshot', snapshot, '--out', out, '--as-of', testDay],
  ...more,
];
const release = (out: string): z.infer<typeof releaseSchema> =>
  releaseSchema.parse(JSON.parse(readFileSync(path.join(folder, out, 'release.json'), 'utf8')));

describe('a build', () => {
  test('stands in its folder as a whole, and a second one takes its place', async () => {
    const first = await build(order(write('one.json', site(1, [article('a')])), 'live'));
    expect(first).toMatchObject({ exit: 0 });
    expect(release('live')).toMatchObject({ revision: 1, held: [] });
    const second = await build(
      order(write('two.json', site(2, [article('b', {}, 2), tombstone('article', 'a', 2)])), 'live'),
    );
    expect(second).toMatchObject({ exit: 0 });
    expect(existsSync(path.join(folder, 'live/tin-tuc/bai-a'))).toBe(false);
    expect(existsSync(path.join(folder, 'live/tin-tuc/bai-b/index.html'))).toBe(true);
  });

  test('moves the old address of an article to its new one', async () => {
    await build(order(write('moved.json', site(1, [article('a', { formerSlugs: ['bai-cu'] })])), 'moved'));
    expect(JSON.parse(readFileSync(path.join(folder, 'moved/redirects.json'), 'utf8'))).toMatchObject({
      '/tin-tuc/bai-cu/': '/tin-tuc/bai-a/',
    });
    expect(readFileSync(path.join(folder, 'moved/_deploy/nginx-redirects.map'), 'utf8')).toContain(
      '/tin-tuc/bai-cu/ /tin-tuc/bai-a/;',
    );
  });

  test('holds an entry whose link leads nowhere at its last version, and says so', async () => {
    const good = article('a', { title: 'Bản tốt' });
    await build(order(write('good.json', site(1, [good, article('b')])), 'good'));
    const bad = article('a', { title: 'Bản hỏng', bodyHtml: '<p><a href="/khong-co/">Sai</a></p>' }, 2);
    const built = await build(
      order(
        write('bad.json', site(2, [bad, article('b', { title: 'Đã sửa' }, 2)])),
        'held',
        '--previous',
        'good/release.json',
      ),
    );
    expect(built).toMatchObject({ exit: 0 });
    expect(built.out).toContain('Held back: article a');
    expect(release('held').held).toMatchObject([{ type: 'article', key: 'a', page: '/tin-tuc/bai-a/', rule: 'link' }]);
    expect(readFileSync(path.join(folder, 'held/tin-tuc/bai-a/index.html'), 'utf8')).toContain('Bản tốt');
    expect(readFileSync(path.join(folder, 'held/tin-tuc/bai-b/index.html'), 'utf8')).toContain('Đã sửa');
  });
});

describe('a failure ends with its number and one line of JSON, and leaves the folder as it was', () => {
  const digest = 'f'.repeat(64);

  test.each([
    ['a wrong digest', (): unknown => ({ ...z.looseObject({}).parse(site(1, [])), digest }), 'E_DIGEST'],
    [
      'another version',
      (): unknown => ({ ...z.looseObject({}).parse(site(1, [])), schemaVersion: 99 }),
      'E_SCHEMA_VERSION',
    ],
    ['a delta', (): unknown => ({ ...z.looseObject({}).parse(site(1, [])), full: false, base: 0 }), 'E_SNAPSHOT_SHAPE'],
  ])('4 for %s', async (_what, content, code) => {
    const built = await build(order(write('contract.json', content()), 'contract'));
    expect(built).toMatchObject({ exit: 4, failure: { code } });
    expect(existsSync(path.join(folder, 'contract'))).toBe(false);
  });

  test('4 for an item that vanished without a tombstone, by name', async () => {
    await build(order(write('before.json', site(1, [article('a'), article('b')])), 'before'));
    const built = await build(
      order(write('after.json', site(2, [article('b')])), 'after', '--previous', 'before/release.json'),
    );
    expect(built).toMatchObject({ exit: 4, failure: { code: 'E_ITEM_VANISHED', type: 'article', id: 'a' } });
  });

  test('4 for a file that is not there, by the item that needs it', async () => {
    const cover: NonNullable<ReturnType<typeof articleValue>['cover']> = {
      ...{ sha256: 'a'.repeat(64), ext: '.jpg', mime: 'image/jpeg', bytes: 1000, width: 800, height: 600 },
      ...{ alt: 'Bàn tiếp nhận', caption: '', focal: null, variants: [] },
    };
    const built = await build(order(write('media.json', site(1, [article('a', { cover })])), 'media'));
    expect(built).toMatchObject({ exit: 4, failure: { code: 'E_MEDIA_MISSING', type: 'article', id: 'a' } });
  });

  test('5 for a page of no entry that the gate refuses', async () => {
    const category = itemOf('category', { slug: 'lap', name: 'Lặp', description: '', order: 3 });
    const broken = itemOf('page', {
      ...{ slug: 'gioi-thieu', section: 'about', title: 'Giới thiệu', summary: '' },
      ...{ bodyHtml: '<p><a href="/khong-co/">Sai</a></p>', media: [], order: 1 },
      ...{ isPinned: false, firstPublishedAt: testDay, updatedAt: testDay, en: null },
    });
    const built = await build(order(write('gate.json', site(1, [category, broken])), 'gate'));
    expect(built).toMatchObject({ exit: 5, failure: { code: 'E_RELEASE_GATE', path: '/gioi-thieu/' } });
    expect(existsSync(path.join(folder, 'gate'))).toBe(false);
  });

  test('6 for a disk without room, and the release that stood there stays', async () => {
    const snapshot = write('room.json', site(1, [article('a')]));
    await build(order(snapshot, 'room'));
    const before = readFileSync(path.join(folder, 'room/release.json'), 'utf8');
    // A file may not grow beyond one block of 512 bytes: writing fails as it does on a disk that is full.
    const built = await build(order(snapshot, 'room'), "trap '' XFSZ; ulimit -f 1;");
    expect(built).toMatchObject({ exit: 6, failure: { code: 'E_EFBIG' } });
    expect(readFileSync(path.join(folder, 'room/release.json'), 'utf8')).toBe(before);
  });
});
