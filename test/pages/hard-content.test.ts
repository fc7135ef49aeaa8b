import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Media } from '@cchc/shared/contract';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRelease, readReleaseState, stateFileName } from '../../site/publisher/release-json.ts';
import { launchBrowser } from '../browser/chromium.ts';
import { articleValue, categoryValue, itemOf, settingsValue, snapshotOf, unitValue } from '../site/make-snapshot.ts';
import { type ExampleSite, type Served, buildExampleSite, removeExampleSite, serve } from './example-site.ts';

/** What the contract allows and nobody hopes for, as pages in a real browser. */

const long = 'Ư'.repeat(400);
const manyPictures = 200;

let folder = '';
let site: ExampleSite;
let served: Served;
let browser: Browser;

async function pictureOf(width: number, height: number): Promise<Media> {
  const bytes = await sharp({ create: { width, height, channels: 3, background: '#357' } })
    .jpeg()
    .toBuffer();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(path.join(folder, 'hard.json.media', `${sha256}.jpg`), bytes);
  return {
    ...{ sha256, ext: '.jpg', mime: 'image/jpeg', bytes: bytes.length, width, height },
    ...{ alt: 'Ảnh mẫu', caption: long, focal: null, variants: [] },
  };
}
const shown = ({ sha256 }: Media): string => `<p><img src="media:${sha256}" alt="Ảnh mẫu"></p>`;

async function hardSnapshot(): Promise<string> {
  const [dot, wide, tall] = [await pictureOf(1, 1), await pictureOf(30_000, 1), await pictureOf(1, 30_000)];
  const plain = await pictureOf(800, 600);
  const address = `https://example.vn/${'a'.repeat(400)}`;
  const words = [
    ...[`<h2>${long}</h2><p>${long}</p><pre>${long}</pre><ul><li>${long}</li></ul><blockquote>${long}</blockquote>`],
    ...[`<table><caption>${long}</caption><tr><td>${long}</td><td><table><tr><td>${long}</td></tr></table></td></tr>`],
    ...[`</table><p><a href="${address}">${address}</a></p>`],
  ];
  const items = [
    itemOf('settings', settingsValue()),
    itemOf('unit', unitValue('CDC-MAU', long, 1)),
    itemOf('unit', unitValue('BV-MAU-A', 'Bệnh viện Mẫu A', 2)),
    itemOf('unit', unitValue('BV-MAU-B', 'Bệnh viện Mẫu B', 3)),
    itemOf('category', categoryValue('tin-noi-bat', long, 1)),
    itemOf(
      'article',
      articleValue('dai', { title: long, summary: long, bodyHtml: words.join(''), cover: wide, media: [wide] }),
    ),
    itemOf(
      'article',
      articleValue('anh', { bodyHtml: [dot, wide, tall].map(shown).join(''), cover: dot, media: [dot, wide, tall] }),
    ),
    itemOf(
      'article',
      articleValue('nhieu', { bodyHtml: shown(plain).repeat(manyPictures), cover: tall, media: [plain, tall] }),
    ),
  ];
  const file = path.join(folder, 'hard.json');
  writeFileSync(file, JSON.stringify(snapshotOf(items)));
  return file;
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'cchc-hard-'));
  mkdirSync(path.join(folder, 'hard.json.media'));
  site = await buildExampleSite({}, await hardSnapshot());
  served = await serve(site.releasesDir);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await served.close();
  removeExampleSite(site);
  rmSync(folder, { recursive: true, force: true });
});

const read = (file: string): string => readFileSync(path.join(site.out, file), 'utf8');

test('nothing of it is held, and none of its pages is heavy', () => {
  expect(readRelease(path.join(site.out, 'release.json'))?.held).toEqual([]);
  expect(readReleaseState(path.join(site.out, stateFileName))?.heavyPages).toEqual([]);
});

describe.each([320, 1280])('in a window of %i px', (width) => {
  test('no page scrolls sideways, and no picture at its top is screens long', async () => {
    const page = await (await browser.newContext({ viewport: { width, height: 740 } })).newPage();
    const addresses = readdirSync(site.out, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => `/${file.replace(/index\.html$/, '')}`);
    const found: string[] = [];
    for (const address of addresses) {
      await page.goto(`${served.origin}${address}`);
      const seen = await page.evaluate<{ wide: number; high: number }>(`({
        wide: document.documentElement.scrollWidth,
        high: Math.max(0, ...Array.from(document.querySelectorAll('figure img, .news img, .lead-story img'), (one) => one.clientHeight)),
      })`);
      if (seen.wide > width) found.push(`${address} is ${seen.wide} px wide`);
      if (seen.high > 80 * 20) found.push(`${address} shows a picture ${seen.high} px high`);
    }
    await page.context().close();
    expect(addresses.length).toBeGreaterThan(20);
    expect(found).toEqual([]);
  });
});

test('of 200 pictures only the one at the top is loaded before the reader comes to it', () => {
  const pictures = read('tin-tuc/bai-nhieu/index.html').match(/<img [^>]*>/g) ?? [];
  expect(pictures.length).toBeGreaterThan(manyPictures);
  expect(pictures.filter((one) => !one.includes('loading="lazy"'))).toHaveLength(1);
});

test('a unit without an article and a site without a hotline say so', () => {
  expect(read('don-vi/bv-mau-b/index.html')).toContain('Đơn vị chưa có tin, bài nào được đăng.');
  expect(read('nhung/bv-mau-b/index.html')).toContain('Đơn vị chưa có tin, bài.');
  expect(read('duong-day-nong/index.html')).toContain('Chưa công bố kênh tiếp nhận nào.');
});
