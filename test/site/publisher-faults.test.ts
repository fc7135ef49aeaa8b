import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article, Snapshot } from '@cchc/shared/contract';
import type { ServerResponse } from 'node:http';
import { failpoints } from '../../site/publisher/failpoint.ts';
import { KeptSnapshot, keptSnapshotName } from '../../site/publisher/kept-snapshot.ts';
import { releaseNames } from '../../site/publisher/swap.ts';
import { titleStoppingTheSite } from './plain-renderer.ts';
import { frameItems, itemOf, snapshotOf, tombstone } from './make-snapshot.ts';
import { cms, isLive, live, liveRelease, releases, site, startPublisher, stop, until } from './running-publisher.ts';

const banner = {
  key: 'bao-so-5',
  level: 'emergency' as const,
  text: 'Bão số 5 sắp đổ bộ',
  link: null,
  from: '2026-03-20T01:00:00.000Z',
  until: '2026-03-20T05:00:00.000Z',
  paths: [],
};

test('an emergency banner lies beside the releases before the first page with it is rendered', async () => {
  const noted = (): string => {
    const file = path.join(releases(), 'banners.json');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  cms.publish(snapshotOf([...frameItems(), itemOf('banner', banner)], { revision: 1 }));
  const doomed = startPublisher({ CCHC_FAILPOINT: 'after-build' });
  await doomed.ended;
  expect(noted()).toContain('Bão số 5');
  expect(liveRelease()).toBeNull();
  startPublisher();
  await until('revision 1', isLive(1));
  cms.publish(snapshotOf([...frameItems(), tombstone('banner', banner.key, 2)], { revision: 2 }));
  await until('revision 2', isLive(2));
  expect(noted()).not.toContain('Bão số 5');
});

test('emergency banners come and go while a release is pinned; its pages rest', async () => {
  const noted = (): string => readFileSync(path.join(releases(), 'banners.json'), 'utf8');
  cms.publish(snapshotOf(frameItems(), { revision: 1 }));
  startPublisher();
  await until('revision 1', isLive(1));
  const pinned = liveRelease()?.releaseId ?? '';
  cms.publish(snapshotOf(frameItems(), { revision: 2 }));
  await until('revision 2', isLive(2));
  writeFileSync(path.join(releases(), 'pin'), `${pinned}\n`);
  await until('the pinned release', isLive(1));
  cms.publish(snapshotOf([...frameItems(), itemOf('banner', banner)], { revision: 3 }));
  await until('the banner', () => noted().includes('Bão số 5'));
  cms.publish(snapshotOf([...frameItems(), tombstone('banner', banner.key, 4)], { revision: 4 }));
  await until('no banner', () => !noted().includes('Bão số 5'));
  expect(liveRelease()?.releaseId).toBe(pinned);
  rmSync(path.join(releases(), 'pin'));
  await until('revision 4', isLive(4));
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
    const spares = (): string[] => readdirSync(releases()).filter((name) => name.startsWith('.next-'));
    const filesIn = (name: string): number => readdirSync(path.join(releases(), name), { recursive: true }).length;
    // One that is still being linked would be made anew, and the release would go on.
    await until('whole spare folders', () => {
      const whole = filesIn('current');
      return spares().length > 0 && spares().every((name) => filesIn(name) >= whole);
    });
    for (const name of spares()) {
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

describe('a picture that nobody has', () => {
  /** An article with its picture on its own page; the home page shows it too. */
  const withPicture = (text: string, more: Partial<Article> = {}) => {
    const bytes = Buffer.from(text);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const cover = {
      ...{ sha256, ext: '.jpg', mime: 'image/jpeg', bytes: bytes.length, width: 1, height: 1 },
      ...{ alt: 'Ảnh mẫu', caption: '', focal: null, variants: [] },
    };
    const arrive = (): void => {
      cms.media.set(sha256, bytes);
    };
    return { article: { cover, ...more }, sha256, arrive, address: `/_a/${sha256.slice(0, 20)}.jpg` };
  };
  const pageOf = (id: string): string => path.join(releases(), `current/tin-tuc/bai-${id}/index.html`);

  test('holds its entry alone at the last good version, is told, and the entry goes live once it arrives', async () => {
    const good = withPicture('good', { title: 'Bản tốt' });
    const lost = withPicture('lost', { title: 'Bản mất ảnh' });
    good.arrive();
    cms.publish(site(1, [good.article]));
    startPublisher();
    await until('revision 1', isLive(1));
    cms.publish(site(2, [lost.article, { title: 'Bài khác' }]));
    await until('revision 2', isLive(2));
    expect(liveRelease()?.held).toMatchObject([{ key: 'a0', page: '/tin-tuc/bai-a0/', rule: 'media' }]);
    expect(liveRelease()?.held[0]?.message).toContain(lost.sha256);
    expect(live('tin-tuc/bai-a0/index.html')).toContain('Bản tốt');
    expect(live('index.html')).toContain(good.address);
    await until('the receipt', () => cms.receipts.at(-1)?.revision === 2);
    expect(cms.receipts.at(-1)).toMatchObject({ held: [{ key: 'a0', rule: 'media' }] });
    cms.publish(site(3, [lost.article, { title: 'Bài khác nữa' }]));
    await until('revision 3', isLive(3));
    expect(live('index.html')).toContain('Bài khác nữa');
    expect(live('index.html')).toContain('Bản tốt');
    lost.arrive();
    await until('the entry', () => live('index.html').includes('Bản mất ảnh'));
    expect(liveRelease()).toMatchObject({ revision: 3, held: [] });
    expect(live('index.html')).toContain(lost.address);
  });

  test('after a start too the last good version stands, whether it was held before or not', async () => {
    const good = withPicture('good', { title: 'Bản tốt' });
    const lost = withPicture('lost', { title: 'Bản mất ảnh' });
    good.arrive();
    cms.publish(site(1, [good.article]));
    const first = startPublisher();
    await until('revision 1', isLive(1));
    await stop(first);
    for (const revision of [2, 3]) {
      cms.publish(site(revision, [lost.article, { title: `Bài ${revision}` }]));
      const next = startPublisher();
      await until(`revision ${revision}`, isLive(revision));
      expect(live('tin-tuc/bai-a0/index.html')).toContain('Bản tốt');
      expect(live('index.html')).toContain('Bản tốt');
      expect(live('index.html')).toContain(`Bài ${revision}`);
      await stop(next);
    }
  });

  test('leaves an entry out that was never shown, and one whose last good version nobody knows any more', async () => {
    const lost = withPicture('lost');
    cms.publish(site(1, [lost.article, {}]));
    const first = startPublisher();
    await until('revision 1', isLive(1));
    expect(existsSync(pageOf('a0'))).toBe(false);
    expect(liveRelease()?.held).toMatchObject([{ key: 'a0', rule: 'media' }]);
    await stop(first);
    rmSync(path.join(releases(), keptSnapshotName));
    cms.publish(site(2, [lost.article, withPicture('lost too').article, {}]));
    startPublisher();
    await until('revision 2', isLive(2));
    expect(liveRelease()?.held.map(({ key }) => key)).toEqual(['a0', 'a1']);
    expect(existsSync(pageOf('a1'))).toBe(false);
    expect(existsSync(pageOf('a2'))).toBe(true);
  });

  test('does not keep what expires in its place while the CMS is down', async () => {
    const lost = withPicture('lost');
    const expiring = { expiresAt: '2026-03-20T02:00:10.000Z' };
    cms.publish(site(1, [lost.article, expiring]));
    startPublisher();
    await until('revision 1', isLive(1));
    expect(existsSync(pageOf('a1'))).toBe(true);
    cms.brokenAnswer = (response) => response.destroy();
    cms.dropConnections();
    await until('the end of the article', () => !existsSync(pageOf('a1')));
  });
});

describe('without the CMS', () => {
  test('a publisher that starts while the CMS is down still takes away what expires, and goes on with it later', async () => {
    const expiring = { expiresAt: '2026-03-20T02:30:00.000Z' };
    cms.publish(site(1, [{}, expiring]));
    const first = startPublisher();
    await until('revision 1', isLive(1));
    await stop(first);
    expect(live('index.html')).toContain('bai-a1');
    cms.brokenAnswer = (response) => response.destroy();
    const second = startPublisher({}, '2026-03-20T09:29:57+07:00');
    await until('the kept copy', () => second.lines.some((line) => line.includes('kept copy of revision 1')));
    expect(existsSync(path.join(releases(), 'current/tin-tuc/bai-a1/index.html'))).toBe(true);
    await until(
      'the end of the article',
      () => !existsSync(path.join(releases(), 'current/tin-tuc/bai-a1/index.html')),
    );
    expect(liveRelease()?.revision).toBe(1);
    cms.brokenAnswer = null;
    cms.publish(site(2, [{ title: 'Sau khi CMS trở lại' }, expiring]));
    await until('revision 2', isLive(2));
    expect(live('index.html')).toContain('Sau khi CMS trở lại');
    // Brought forward by a delta: nothing was asked for anew.
    expect(cms.asked.filter((one) => one.startsWith('GET /api/cchc/snapshot')).at(-1)).toContain('since=1');
  });
});

describe('while a newer revision cannot go live', () => {
  const expiring = { expiresAt: '2026-03-20T02:00:10.000Z' };
  const isThere = (): boolean => existsSync(path.join(releases(), 'current/tin-tuc/bai-a1/index.html'));
  const withdrawal = async (): Promise<void> => {
    expect(isThere()).toBe(true);
    await until('the end of the article', () => !isThere());
    expect(liveRelease()?.revision).toBe(1);
    expect(live('index.html')).not.toContain('bai-a1');
  };
  const goesOn = async (): Promise<void> => {
    cms.publish(site(3, [{ title: 'Đã chữa' }, expiring]));
    await until('revision 3', isLive(3));
    expect(live('index.html')).toContain('Đã chữa');
  };

  test('what expires goes all the same when its snapshot is refused; the refusal stands', async () => {
    cms.publish(site(1, [{}, expiring]));
    startPublisher();
    await until('revision 1', isLive(1));
    const next = site(2, [{ title: 'Mới' }, expiring]);
    cms.publish({ ...next, digest: 'f'.repeat(64) });
    await until('the refusal', () => cms.refusals.length > 0);
    await withdrawal();
    await until('its receipt', () => cms.receipts.at(-1)?.['releaseId'] === liveRelease()?.releaseId);
    expect(cms.receipts.at(-1)).toMatchObject({ revision: 1 });
    expect(new Set(cms.refusals.map(({ revision }) => revision))).toEqual(new Set([2]));
    await goesOn();
  });

  test('what expires goes all the same when the gate stops the release', async () => {
    cms.publish(site(1, [{}, expiring]));
    const running = startPublisher();
    await until('revision 1', isLive(1));
    cms.publish(site(2, [{}, expiring, { title: titleStoppingTheSite }]));
    await until('the refusal', () => cms.refusals.length > 0);
    await withdrawal();
    await until('its receipt', () => cms.receipts.at(-1)?.['releaseId'] === liveRelease()?.releaseId);
    await stop(running);
    const kept = new KeptSnapshot(releases()).read(liveRelease());
    expect(kept?.revision, 'what is live is kept, not what was stopped').toBe(1);
    startPublisher();
    await goesOn();
  });

  test.each([
    ['breaks off', (response: ServerResponse) => response.destroy()],
    ['never ends', () => undefined],
  ])('what expires goes all the same when the CMS tells its revision and the snapshot %s', async (_name, broken) => {
    cms.publish(site(1, [{}, expiring]));
    startPublisher();
    await until('revision 1', isLive(1));
    cms.brokenBelow = '/api/cchc/snapshot';
    cms.brokenAnswer = broken;
    cms.publish(site(2, [{ title: 'Mới' }, expiring]));
    await withdrawal();
    cms.brokenAnswer = null;
    cms.dropConnections();
    await until('revision 2', isLive(2));
  });

  test('what expires goes all the same after a start at which the CMS tells its revision and no snapshot', async () => {
    cms.publish(site(1, [{}, expiring]));
    const first = startPublisher();
    await until('revision 1', isLive(1));
    await stop(first);
    cms.brokenBelow = '/api/cchc/snapshot';
    cms.brokenAnswer = (response) => response.destroy();
    cms.publish(site(2, [{ title: 'Mới' }, expiring]));
    startPublisher();
    await withdrawal();
    cms.brokenAnswer = null;
    await until('revision 2', isLive(2));
  });

  test('what expires goes all the same after a start at which the CMS is older than what is live', async () => {
    cms.publish(site(5, [{}, expiring]));
    const first = startPublisher();
    await until('revision 5', isLive(5));
    await stop(first);
    cms.publish(site(4, [{ title: 'Cũ hơn' }, expiring]));
    startPublisher();
    await until('the end of the article', () => !isThere());
    expect(liveRelease()?.revision).toBe(5);
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

  test('a publisher that lost the releases while it was building swaps nothing in, and ends', async () => {
    cms.publish(site(1, [{}]));
    const first = startPublisher();
    await until('revision 1', isLive(1));
    writeFileSync(path.join(releases(), '.publisher-lock'), JSON.stringify({ pid: process.pid, token: 'another' }));
    cms.publish(site(2, [{ title: 'Không được lên' }]));
    expect(await first.ended).toBe(0);
    expect(liveRelease()?.revision).toBe(1);
    expect(first.lines.filter((line) => line.includes('took over'))).toHaveLength(1);
    expect(readFileSync(path.join(releases(), '.publisher-lock'), 'utf8')).toContain('another');
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
