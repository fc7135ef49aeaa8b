import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { releaseNames } from '../../site/publisher/swap.ts';
import { failingTitle, titleLinkingTo } from './plain-renderer.ts';
import {
  cms,
  dataDir,
  isLive,
  live,
  liveRelease,
  releases,
  site,
  startPublisher,
  stop,
  until,
} from './running-publisher.ts';

/** A picture that the CMS has, as an item names it, as a page shows it, and where the site keeps it. */
function pictureOf(text: string) {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  cms.media.set(sha256, bytes);
  const name = `${sha256.slice(0, 20)}.jpg`;
  const media = {
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
  return { media, sha256, html: `<img src="/_a/${name}" alt="Ảnh mẫu">`, placed: path.join(releases(), '_a', name) };
}

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
    const { media, sha256, placed } = pictureOf('picture');
    cms.publish(site(1, [{}, { cover: media }]));
    startPublisher();
    await until('revision 1', isLive(1));
    expect(readFileSync(placed, 'utf8')).toBe('picture');
    expect(existsSync(path.join(dataDir, 'media', `${sha256}.jpg`)), 'the folder is the CMS’s').toBe(false);
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

  test('a heavy page of an entry goes live and is told on every receipt until it is lighter, also over a restart', async () => {
    const bodyHtml = `<p>${randomBytes(150_000).toString('base64')}</p>`;
    const noted = async (revision: number): Promise<unknown> => {
      await until(`revision ${revision}`, isLive(revision));
      await until('the receipt', () => cms.receipts.at(-1)?.revision === revision);
      return cms.receipts.at(-1)?.['heavyPages'];
    };
    cms.publish(site(1, [{ bodyHtml }, {}]));
    const first = startPublisher();
    const told = [{ type: 'article', key: 'a0', page: '/tin-tuc/bai-a0/', bytes: expect.any(Number) as number }];
    expect(await noted(1)).toEqual(told);
    expect(liveRelease()?.held).toEqual([]);
    expect(live('tin-tuc/bai-a0/index.html')).toContain(bodyHtml);
    cms.publish(site(2, [{ bodyHtml }, { title: 'Bài khác đã sửa' }]));
    expect(await noted(2)).toEqual(told);
    await stop(first);
    cms.receipts.length = 0;
    startPublisher();
    expect(await noted(2)).toEqual(told);
    cms.publish(site(3, [{}, {}]));
    expect(await noted(3)).toEqual([]);
  });

  test('a held entry keeps the pictures of its last good version, also over a restart; they go with that version', async () => {
    const [old, next] = ['old picture', 'new picture'].map((text) => pictureOf(text));
    if (old === undefined || next === undefined) throw new Error('two pictures');
    cms.publish(site(1, [{ cover: old.media, bodyHtml: old.html }, {}]));
    const first = startPublisher();
    await until('revision 1', isLive(1));
    cms.publish(site(2, [{ title: failingTitle, cover: next.media, bodyHtml: next.html }, {}]));
    await until('revision 2', isLive(2));
    expect(live('tin-tuc/bai-a0/index.html')).toContain(old.html);
    await until('the receipt', () => cms.receipts.length > 1);
    cms.publish(site(3, [{ title: failingTitle, cover: next.media, bodyHtml: next.html }, { title: 'Bài khác' }]));
    await until('revision 3', isLive(3));
    await stop(first);
    expect(readFileSync(old.placed, 'utf8')).toBe('old picture');

    startPublisher();
    cms.publish(site(4, [{ title: failingTitle, cover: next.media, bodyHtml: next.html }, { title: 'Lại sửa' }]));
    await until('revision 4', isLive(4));
    expect(liveRelease()?.held).toMatchObject([{ key: 'a0' }]);
    expect(live('tin-tuc/bai-a0/index.html')).toContain(old.html);
    const hasReceipt = (): boolean =>
      cms.receipts.some((one) => (Reflect.get(Object(one), 'revision') as unknown) === 4);
    await until('the receipt of revision 4', hasReceipt);
    cms.publish(site(5, [{ title: failingTitle, cover: next.media, bodyHtml: next.html }, { title: 'Sửa nữa' }]));
    await until('revision 5', isLive(5));
    expect(readFileSync(old.placed, 'utf8')).toBe('old picture');

    cms.publish(site(6, [{ title: 'Bản đã chữa', cover: next.media, bodyHtml: next.html }, {}]));
    await until('revision 6', isLive(6));
    expect(live('tin-tuc/bai-a0/index.html')).toContain(next.html);
    await until('the old picture to go', () => !existsSync(old.placed));
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

  test('a link that dies becomes plain words wherever it stands, and a link again once its page is back', async () => {
    const linking = { bodyHtml: '<p>Xem <a href="/tin-tuc/bai-a1/" rel="noopener">bài trước</a>.</p>' };
    const pages = ['tin-tuc/bai-a0/index.html', 'tron-ven/index.html'];
    cms.publish(site(1, [linking, {}]));
    const first = startPublisher();
    await until('revision 1', isLive(1));
    cms.publish(site(2, [linking], ['a1']));
    await until('revision 2', isLive(2));
    for (const page of pages) expect(live(page)).toContain('<p>Xem <span>bài trước</span>.</p>');
    expect(liveRelease()?.held).toEqual([]);
    await until('the receipt', () => cms.receipts.length > 1);
    expect(cms.receipts.at(-1)).toMatchObject({
      deadLinks: [
        { page: '/tin-tuc/bai-a0/', target: '/tin-tuc/bai-a1/' },
        { page: '/tron-ven/', target: '/tin-tuc/bai-a1/' },
      ],
    });
    // A publisher that starts anew knows them from the release and finds nothing to do.
    await stop(first);
    const name = liveRelease()?.releaseId;
    startPublisher();
    await until('the receipt of the second start', () => cms.receipts.length > 2);
    expect(liveRelease()?.releaseId).toBe(name);
    cms.publish(site(3, [linking, {}]));
    await until('revision 3', isLive(3));
    for (const page of pages) expect(live(page)).toContain('<a href="/tin-tuc/bai-a1/" rel="noopener">bài trước</a>');
  });

  test('a link to an old address dies with the article it leads to, and comes back with it', async () => {
    const linking = { bodyHtml: '<p>Xem <a href="/tin-tuc/bai-cu/">bài cũ</a>.</p>' };
    const renamed = { formerSlugs: ['bai-cu'] };
    const pages = ['tin-tuc/bai-a0/index.html', 'tron-ven/index.html'];
    const isDead = (): void => {
      for (const page of pages) expect(live(page)).toContain('Xem <span>bài cũ</span>.');
      expect(JSON.parse(live('redirects.json'))).toEqual({});
    };
    cms.publish(site(1, [linking, renamed]));
    startPublisher();
    await until('revision 1', isLive(1));
    for (const page of pages) expect(live(page)).toContain('<a href="/tin-tuc/bai-cu/">bài cũ</a>');
    cms.publish(site(2, [linking, { ...renamed, expiresAt: '2026-03-20T02:00:00.000Z' }]));
    await until('revision 2', isLive(2));
    isDead();
    cms.publish(site(3, [linking, renamed]));
    await until('revision 3', isLive(3));
    for (const page of pages) expect(live(page)).toContain('<a href="/tin-tuc/bai-cu/">bài cũ</a>');
    cms.publish(site(4, [linking], ['a1']));
    await until('revision 4', isLive(4));
    isDead();
    expect(liveRelease()?.held).toEqual([]);
  });

  test('a receipt names dead links only as long as they stand on a page', async () => {
    const linking = { bodyHtml: '<p>Xem <a href="/tin-tuc/bai-a2/">bài trước</a>.</p>' };
    const deadLinks = (): unknown => cms.receipts.at(-1)?.['deadLinks'];
    const told = (revision: number) => (): boolean => cms.receipts.at(-1)?.revision === revision;
    cms.publish(site(1, [linking, linking, {}]));
    startPublisher();
    await until('revision 1', told(1));
    cms.publish(site(2, [linking, linking], ['a2']));
    await until('revision 2', told(2));
    expect(deadLinks()).toMatchObject([
      { page: '/tin-tuc/bai-a0/' },
      { page: '/tin-tuc/bai-a1/' },
      { page: '/tron-ven/' },
    ]);
    // One entry loses its link, the other goes altogether.
    cms.publish(site(3, [{}], ['a1', 'a2']));
    await until('revision 3', told(3));
    expect(deadLinks()).toEqual([]);
  });

  test('a link of the site itself to an entry that is not shown becomes words, and nobody waits or is held for it', async () => {
    const expired = { expiresAt: '2026-03-19T17:00:00.000Z' };
    cms.publish(site(1, [{}, {}]));
    startPublisher();
    await until('revision 1', isLive(1));
    cms.publish(site(2, [{ title: titleLinkingTo('bai-a1') }, expired]));
    await until('revision 2', isLive(2));
    expect(live('index.html')).toContain('<span>Bài viết mẫu số a1</span>');
    expect(live('tin-tuc/bai-a0/index.html')).toContain('<span>Tin liên quan</span>');
    expect(liveRelease()?.held).toEqual([]);
    await until('the receipt', () => cms.receipts.length > 1);
    expect(cms.receipts.at(-1)).toMatchObject({
      deadLinks: [
        { page: '/', target: '/tin-tuc/bai-a1/' },
        { page: '/tin-tuc/bai-a0/', target: '/tin-tuc/bai-a1/' },
      ],
    });
    cms.publish(site(3, [{ title: titleLinkingTo('bai-a1') }, {}]));
    await until('revision 3', isLive(3));
    expect(live('tin-tuc/bai-a0/index.html')).toContain('<a href="/tin-tuc/bai-a1/">Tin liên quan</a>');
  });

  test('a link of the first release of all into nowhere does not keep the site from coming up', async () => {
    cms.publish(site(1, [{ bodyHtml: '<p><a href="/tin-tuc/da-go/">Bài đã gỡ</a></p>' }]));
    startPublisher();
    await until('revision 1', isLive(1));
    expect(live('tin-tuc/bai-a0/index.html')).toContain('<span>Bài đã gỡ</span>');
    expect(liveRelease()?.held).toEqual([]);
  });

  test('what stops a release is told to the CMS', async () => {
    cms.publish(site(1, [{}]));
    startPublisher();
    await until('revision 1', isLive(1));
    // An item that is gone without a word of its going.
    cms.publish(site(2, []));
    await until('the refusal', () => cms.refusals.length > 0);
    expect(cms.refusals).toMatchObject([{ revision: 2, code: 'E_ITEM_VANISHED', page: null }]);
    expect(liveRelease()?.revision).toBe(1);
  });

  test('an entry that fails on its own page and on others is held for all of them', async () => {
    cms.publish(site(1, [{ bodyHtml: '<p>Tốt</p>' }, {}]));
    startPublisher();
    await until('revision 1', isLive(1));
    cms.publish(site(2, [{ bodyHtml: '<p onclick="x()">Sai</p>' }, { title: 'Bài khác đã sửa' }]));
    await until('revision 2', isLive(2));
    expect(liveRelease()?.held).toMatchObject([{ key: 'a0', rule: 'event-handler' }]);
    expect(live('tron-ven/index.html')).toContain('<p>Tốt</p>');
    expect(live('index.html')).toContain('Bài khác đã sửa');
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

test('a rollback shows a picture that was taken down and is gone from the CMS; it goes with the last release that had it', async () => {
  const { media, sha256, placed } = pictureOf('picture');
  const withdrawn = path.join(releases(), '.withdrawn');
  const isGone = (): boolean => !existsSync(placed);
  cms.publish(site(1, [{}, { cover: media }]));
  startPublisher();
  await until('revision 1', isLive(1));
  const first = liveRelease()?.releaseId ?? '';
  cms.publish(site(2, [{}], ['a1']));
  await until('revision 2', isLive(2));
  await until('the picture to go', isGone);
  cms.media.delete(sha256);
  writeFileSync(path.join(releases(), 'pin'), `${first}\n`);
  await until('the pinned release', isLive(1));
  expect(readFileSync(placed, 'utf8')).toBe('picture');
  rmSync(path.join(releases(), 'pin'));
  await until('revision 2 again', isLive(2));
  await until('the picture to go again', isGone);
  expect(readdirSync(withdrawn)).toContain(first);
  for (let revision = 3; existsSync(path.join(releases(), first)); revision += 1) {
    cms.publish(site(revision, [{ title: `Bản ${revision}` }]));
    await until(`revision ${revision}`, isLive(revision));
    expect(revision, 'ten releases are kept').toBeLessThan(15);
  }
  await until('the last copy to go', () => !existsSync(path.join(withdrawn, first)));
});

describe('time', () => {
  test('however often one revision goes live anew, each release has a name of its own, and what expired stays away', async () => {
    const ends = [3, 4, 5, 6, 7, 8].map((second) => ({ expiresAt: `2026-03-20T02:00:0${second}.000Z` }));
    cms.publish(site(1, [{}, ...ends]));
    startPublisher();
    const last = '2026-03-20T02:00:08.000Z';
    await until('the last end', () => (liveRelease()?.asOf ?? '') >= last);
    await until('its receipt', () => cms.receipts.some((one) => one['releaseId'] === liveRelease()?.releaseId));
    const names = cms.receipts.map((one) => one['releaseId']);
    expect(names.length, 'more releases than are kept').toBeGreaterThan(4);
    expect(new Set(names).size).toBe(names.length);
    for (const index of [1, 2, 3, 4, 5, 6]) {
      expect(existsSync(path.join(releases(), `current/tin-tuc/bai-a${index}`)), `a${index}`).toBe(false);
    }
    expect(existsSync(path.join(releases(), 'current/tin-tuc/bai-a0/index.html'))).toBe(true);
  });

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
