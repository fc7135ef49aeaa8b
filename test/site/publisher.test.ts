import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Article, type Snapshot } from '@cchc/shared/contract';
import { failpoints } from '../../site/publisher/failpoint.ts';
import { readRelease } from '../../site/publisher/release-json.ts';
import { releaseNames } from '../../site/publisher/swap.ts';
import { ContractCms } from './contract-cms.ts';
import { articleValue, frameItems, itemOf, snapshotOf, tombstone } from './make-snapshot.ts';
import { failingTitle } from './plain-renderer.ts';

const clock = '2026-03-20T09:00:00+07:00';
let dataDir = '';
let cms = new ContractCms();
const children = new Set<ChildProcess>();

interface Running {
  readonly child: ChildProcess;
  readonly lines: string[];
  readonly ended: Promise<NodeJS.Signals | number | null>;
}

function startPublisher(environment: Record<string, string> = {}, now = clock): Running {
  const script = path.join(import.meta.dirname, 'publish-plain.ts');
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script, dataDir, String(cms.port), now],
    {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  children.add(child);
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) =>
      lines.push(
        ...chunk
          .toString('utf8')
          .split('\n')
          .filter((line) => line !== ''),
      ),
    );
  }
  const ended = new Promise<NodeJS.Signals | number | null>((resolve) => {
    child.on('close', (code, signal) => {
      children.delete(child);
      resolve(signal ?? code);
    });
  });
  return { child, lines, ended };
}

async function until(what: string, isTrue: () => boolean, seconds = 60): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!isTrue()) {
    if (performance.now() > end) throw new Error(`Waited ${seconds} s in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const releases = (): string => path.join(dataDir, 'releases');
const live = (file: string): string => readFileSync(path.join(releases(), 'current', file), 'utf8');
const liveRelease = (): ReturnType<typeof readRelease> => readRelease(path.join(releases(), 'current', 'release.json'));
const isLive = (revision: number) => (): boolean => liveRelease()?.revision === revision;

const site = (revision: number, articles: readonly Partial<Article>[], gone: readonly string[] = []): Snapshot =>
  snapshotOf(
    [
      ...frameItems(),
      ...articles.map((more, index) => itemOf('article', articleValue(`a${index}`, more), revision)),
      ...gone.map((id) => tombstone('article', id, revision)),
    ],
    { revision },
  );

async function stop(running: Running): Promise<void> {
  running.child.kill('SIGTERM');
  await running.ended;
}

beforeEach(async () => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'cchc-publisher-'));
  mkdirSync(releases());
  mkdirSync(path.join(dataDir, 'media'));
  cms = new ContractCms();
  await cms.listen();
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await cms.close();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('publishing', () => {
  test('a change in the CMS is live with its receipt, and only what it affects is written again', async () => {
    cms.publish(site(1, [{}, {}]));
    startPublisher();
    await until('revision 1', isLive(1));
    const untouched = statSync(path.join(releases(), 'current', 'tin-tuc/bai-a1/index.html')).ino;
    cms.publish(site(2, [{ title: 'Bài viết đã sửa' }, {}]));
    await until('revision 2', isLive(2));
    expect(live('tin-tuc/bai-a0/index.html')).toContain('Bài viết đã sửa');
    expect(live('index.html')).toContain('Bài viết đã sửa');
    expect(statSync(path.join(releases(), 'current', 'tin-tuc/bai-a1/index.html')).ino).toBe(untouched);
    await until('the receipt', () => cms.receipts.length > 1);
    const release = liveRelease();
    expect(cms.receipts.at(-1)).toMatchObject({
      revision: 2,
      releaseId: release?.releaseId,
      liveAt: release?.liveAt,
      held: [],
    });
    expect(cms.asked.filter((line) => line.includes('/snapshot?since=1'))).toHaveLength(1);
  });

  test('taking down removes the page, its folder and its picture', async () => {
    const bytes = Buffer.from('picture');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    cms.media.set(sha256, bytes);
    const picture = {
      sha256,
      ext: '.jpg',
      mime: 'image/jpeg',
      bytes: bytes.length,
      width: 10,
      height: 10,
      alt: 'Ảnh mẫu',
      caption: '',
      focal: null,
      variants: [],
    };
    cms.publish(site(1, [{}, { cover: picture }]));
    startPublisher();
    await until('revision 1', isLive(1));
    const placed = path.join(releases(), '_a', `${sha256.slice(0, 20)}.jpg`);
    expect(readFileSync(placed)).toEqual(bytes);
    expect(existsSync(path.join(dataDir, 'media', `${sha256}.jpg`))).toBe(true);
    cms.publish(site(2, [{}], ['a1']));
    await until('revision 2', isLive(2));
    expect(existsSync(path.join(releases(), 'current/tin-tuc/bai-a1'))).toBe(false);
    expect(live('index.html')).not.toContain('bai-a1');
    await until('the picture to go', () => !existsSync(placed));
  });

  test('what lies in the folder of an older release never changes', async () => {
    cms.publish(site(1, [{}]));
    startPublisher();
    await until('revision 1', isLive(1));
    const first = path.join(releases(), readlinkSync(path.join(releases(), 'current')));
    const before = readFileSync(path.join(first, 'index.html'), 'utf8');
    for (const revision of [2, 3]) {
      cms.publish(site(revision, [{ title: `Lần sửa ${revision}` }]));
      await until(`revision ${revision}`, isLive(revision));
    }
    expect(readFileSync(path.join(first, 'index.html'), 'utf8')).toBe(before);
  });

  test('only the last releases are kept, and folders are used again', async () => {
    cms.publish(site(1, [{}]));
    startPublisher();
    for (let revision = 1; revision <= 9; revision += 1) {
      if (revision > 1)
        cms.publish(
          site(revision, [{ title: `Lần sửa ${revision}` }, ...(revision % 2 ? [{}] : [])], revision % 2 ? [] : ['a1']),
        );
      await until(`revision ${revision}`, isLive(revision));
    }
    await until('three kept releases', () => releaseNames(releases()).length === 3);
    expect(live('index.html')).toContain('Lần sửa 9');
    expect(live('tin-tuc/bai-a0/index.html')).toContain('Lần sửa 9');
    expect(existsSync(path.join(releases(), 'current/tin-tuc/bai-a1/index.html'))).toBe(true);
  });

  test('an entry whose page fails is held at its last good version; all others go live', async () => {
    cms.publish(site(1, [{ title: 'Bản tốt' }, {}]));
    startPublisher();
    await until('revision 1', isLive(1));
    cms.publish(site(2, [{ title: failingTitle }, { title: 'Bài khác đã sửa' }]));
    await until('revision 2', isLive(2));
    expect(live('tin-tuc/bai-a0/index.html')).toContain('Bản tốt');
    expect(live('index.html')).toContain('Bản tốt');
    expect(live('index.html')).toContain('Bài khác đã sửa');
    expect(liveRelease()?.held).toMatchObject([
      { type: 'article', key: 'a0', page: '/tin-tuc/bai-a0/', rule: 'render' },
    ]);
    await until('the receipt', () => cms.receipts.length > 1);
    expect(cms.receipts.at(-1)).toMatchObject({ held: [{ key: 'a0' }] });
    cms.publish(site(3, [{ title: 'Bản đã chữa' }, {}]));
    await until('revision 3', isLive(3));
    expect(live('tin-tuc/bai-a0/index.html')).toContain('Bản đã chữa');
    expect(liveRelease()?.held).toEqual([]);
  });

  test('a new link into nowhere holds its entry; a link that dies under an entry does not stop a removal', async () => {
    const linking = { bodyHtml: '<p><a href="/tin-tuc/bai-a1/">Xem thêm</a></p>' };
    cms.publish(site(1, [linking, {}]));
    startPublisher();
    await until('revision 1', isLive(1));
    cms.publish(site(2, [linking], ['a1']));
    await until('revision 2', isLive(2));
    expect(existsSync(path.join(releases(), 'current/tin-tuc/bai-a1'))).toBe(false);
    cms.publish(site(3, [{ bodyHtml: '<p><a href="/khong-co/">Sai</a></p>' }], ['a1']));
    await until('revision 3', isLive(3));
    expect(liveRelease()?.held).toMatchObject([{ key: 'a0', rule: 'link' }]);
    expect(live('tin-tuc/bai-a0/index.html')).not.toContain('/khong-co/');
  });

  test('a pin puts an older release back and holds it until the pin goes', async () => {
    cms.publish(site(1, [{ title: 'Bản đầu' }]));
    startPublisher();
    await until('revision 1', isLive(1));
    const first = liveRelease()?.releaseId ?? '';
    cms.publish(site(2, [{ title: 'Bản sau' }]));
    await until('revision 2', isLive(2));
    writeFileSync(path.join(releases(), 'pin'), `${first}\n`);
    await until('the pinned release', isLive(1));
    cms.publish(site(3, [{ title: 'Bản thứ ba' }]));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(liveRelease()?.revision).toBe(1);
    rmSync(path.join(releases(), 'pin'));
    await until('revision 3', isLive(3));
    expect(live('index.html')).toContain('Bản thứ ba');
  });
});

describe('time', () => {
  test('the site flips at the next change by itself', async () => {
    const soon = '2026-03-20T16:59:50.000Z';
    cms.publish(site(1, [{}]));
    startPublisher({}, soon);
    await until('revision 1', isLive(1));
    expect(live('ngay/index.html')).toContain('2026-03-20');
    expect(liveRelease()?.nextChangeAt).toBe('2026-03-20T17:00:00.000Z');
    await until('midnight in Việt Nam', () => liveRelease()?.asOf === '2026-03-20T17:00:00.000Z');
    expect(liveRelease()).toMatchObject({ revision: 1, nextChangeAt: '2026-03-21T17:00:00.000Z' });
    expect(liveRelease()?.releaseId).toMatch(/\.2$/);
  });
});

describe('bad input', () => {
  test.each([
    ['a wrong digest', (good: Snapshot) => ({ ...good, digest: 'f'.repeat(64) }), 'E_DIGEST'],
    ['a wrong count', (good: Snapshot) => ({ ...good, counts: { article: 99 } }), 'E_COUNTS'],
    ['an unknown schema version', (good: Snapshot) => ({ ...good, schemaVersion: 99 }), 'E_SCHEMA_VERSION'],
  ])('%s leaves the old release and is said once', async (_name, spoil, code) => {
    cms.publish(site(1, [{}]));
    const running = startPublisher();
    await until('revision 1', isLive(1));
    const next = site(2, [{ title: 'Mới' }]);
    cms.publish({ ...next, ...spoil(next) });
    await until('the refusal', () => running.lines.some((line) => line.includes(code)));
    expect(liveRelease()?.revision).toBe(1);
    cms.publish(site(3, [{ title: 'Mới' }]));
    await until('revision 3', isLive(3));
    expect(running.lines.filter((line) => line.includes(code))).toHaveLength(1);
  });

  test('an item that vanished without a tombstone is named and the old release stays', async () => {
    cms.publish(site(1, [{}, {}]));
    const first = startPublisher();
    await until('revision 1', isLive(1));
    await stop(first);
    cms.publish(site(2, [{}]));
    const running = startPublisher();
    await until('the refusal', () => running.lines.some((line) => line.includes('E_ITEM_VANISHED')));
    expect(running.lines.join('\n')).toContain('article a1');
    expect(liveRelease()?.revision).toBe(1);
  });

  test('a file that nobody has is named with its item', async () => {
    const picture = { ...articleValue('x'), media: [] };
    const cover = {
      sha256: 'a'.repeat(64),
      ext: '.jpg',
      mime: 'image/jpeg',
      bytes: 1,
      width: 1,
      height: 1,
      alt: 'Ảnh mẫu',
      caption: '',
      focal: null,
      variants: [],
    };
    cms.publish(snapshotOf([...frameItems(), itemOf('article', { ...picture, cover })]));
    const running = startPublisher();
    await until('the refusal', () => running.lines.some((line) => line.includes('E_MEDIA_MISSING')));
    expect(running.lines.join('\n')).toContain('article x');
  });

  test('a wrong token and a dead CMS are one line each, and the publisher goes on afterwards', async () => {
    cms.publish(site(1, [{}]));
    cms.brokenAnswer = (response) => response.writeHead(403).end('{}');
    const running = startPublisher();
    await until('the complaint', () => running.lines.some((line) => line.includes('refuses the site token')));
    cms.brokenAnswer = null;
    await until('revision 1', isLive(1));
    cms.brokenAnswer = (response) => response.destroy();
    cms.dropConnections();
    await until('the complaint', () => running.lines.some((line) => line.includes('does not answer')));
    cms.brokenAnswer = null;
    cms.publish(site(2, [{}]));
    await until('revision 2', isLive(2));
    expect(running.lines.filter((line) => line.includes('does not answer'))).toHaveLength(1);
  });

  test('a releases folder that cannot be written is one line, and the last release stays', async () => {
    cms.publish(site(1, [{}]));
    const running = startPublisher();
    await until('revision 1', isLive(1));
    await until('spare folders', () => readdirSync(releases()).filter((name) => name.startsWith('.next-')).length > 0);
    for (const name of readdirSync(releases()).filter((one) => one.startsWith('.next-'))) {
      rmSync(path.join(releases(), name), { recursive: true });
      writeFileSync(path.join(releases(), name), 'in the way');
    }
    cms.publish(site(2, [{ title: 'Mới' }]));
    await until('the complaint', () => running.lines.some((line) => line.includes('E_DATA_DIR')));
    expect(liveRelease()?.revision).toBe(1);
    await stop(running);
    startPublisher();
    await until('revision 2', isLive(2));
  });
});

describe('crashes', () => {
  test.each(failpoints.filter((name) => name !== 'while-pruning'))(
    'killed %s, the next start goes on from there',
    async (failpoint) => {
      cms.publish(site(1, [{}]));
      const first = startPublisher();
      await until('revision 1', isLive(1));
      await stop(first);
      cms.publish(site(2, [{ title: 'Sau sự cố' }]));
      const doomed = startPublisher({ CCHC_FAILPOINT: failpoint });
      expect(await doomed.ended).toBe('SIGKILL');
      expect(liveRelease()?.revision).toBe(failpoint === 'after-swap' ? 2 : 1);
      expect(live('index.html')).toContain('Trang chủ');
      startPublisher();
      await until('revision 2', isLive(2));
      await until('the receipt', () => cms.receipts.length > 1);
      expect(live('tin-tuc/bai-a0/index.html')).toContain('Sau sự cố');
      await until('a tidy folder', () => releaseNames(releases()).length === 2);
    },
  );

  test('killed while pruning, the next start finishes the pruning', async () => {
    cms.publish(site(1, [{}]));
    const running = startPublisher();
    for (const revision of [1, 2, 3]) {
      if (revision > 1) cms.publish(site(revision, [{ title: `Lần ${revision}` }]));
      await until(`revision ${revision}`, isLive(revision));
    }
    await stop(running);
    cms.publish(site(4, [{ title: 'Lần 4' }]));
    const doomed = startPublisher({ CCHC_FAILPOINT: 'while-pruning' });
    expect(await doomed.ended).toBe('SIGKILL');
    expect(liveRelease()?.revision).toBe(4);
    const last = startPublisher();
    cms.publish(site(5, [{ title: 'Lần 5' }]));
    await until('revision 5', isLive(5));
    await until(
      'three kept releases and no rest',
      () =>
        releaseNames(releases()).length === 3 && !readdirSync(releases()).some((name) => name.startsWith('.trash-')),
    );
    await stop(last);
  });

  test('a second publisher waits, and takes over when the first is killed', async () => {
    cms.publish(site(1, [{}]));
    const first = startPublisher();
    await until('revision 1', isLive(1));
    const second = startPublisher();
    await until('the second to wait', () => second.lines.some((line) => line.startsWith('waiting for')));
    cms.publish(site(2, [{}]));
    await until('revision 2', isLive(2));
    first.child.kill('SIGKILL');
    await first.ended;
    cms.publish(site(3, [{ title: 'Người kế tiếp' }]));
    await until('revision 3', isLive(3));
    expect(live('index.html')).toContain('Người kế tiếp');
  });

  test('a page that was changed by hand is put right by the check after a start', async () => {
    cms.publish(site(1, [{}]));
    const first = startPublisher();
    await until('revision 1', isLive(1));
    await stop(first);
    const home = path.join(releases(), 'current', 'index.html');
    const good = readFileSync(home, 'utf8');
    rmSync(home);
    writeFileSync(home, 'broken');
    startPublisher();
    await until('the right page', () => live('index.html') === good);
  });

  test('an older revision of the same epoch is never put over a newer one', async () => {
    cms.publish(site(5, [{ title: 'Mới hơn' }]));
    const first = startPublisher();
    await until('revision 5', isLive(5));
    await stop(first);
    cms.publish(site(4, [{ title: 'Cũ hơn' }]));
    const running = startPublisher();
    await until('the refusal', () => running.lines.some((line) => line.includes('Nothing older')));
    expect(live('index.html')).toContain('Mới hơn');
  });
});
