import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { retiringWorker } from '../../site/publisher/offline-worker.ts';
import { launchBrowser } from '../browser/chromium.ts';
import {
  type ExampleSite,
  type Served,
  buildExampleSite,
  openContext,
  removeExampleSite,
  serve,
} from './example-site.ts';

/** A reader whose network goes away, and a department that takes the keeping of pages back. */

const article = '/tin-tuc/ba-buoc-nop-ho-so-truc-tuyen/';
let site: ExampleSite;
let browser: Browser;
let served: Served;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  site = await buildExampleSite();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  removeExampleSite(site);
});
beforeEach(async () => {
  served = await serve(site.releasesDir);
  context = await openContext(browser, { viewport: { width: 360, height: 740 } });
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await served.close();
});

const open = (address: string) => page.goto(`${served.origin}${address}`);
const textOf = async (): Promise<string> => page.locator('body').innerText();
const kept = (): Promise<string[]> =>
  page.evaluate<string[]>(
    "caches.open('cchc-trang-1').then((cache) => cache.keys()).then((keys) => keys.map((key) => new URL(key.url).pathname))",
  );
async function untilKept(...addresses: readonly string[]): Promise<void> {
  await expect.poll(kept, { timeout: 15_000 }).toEqual(expect.arrayContaining([...addresses]));
}
const workerRuns = (): Promise<unknown> => page.evaluate('navigator.serviceWorker.ready.then(() => true)');

test('with the network gone the hotlines open without ever having been read, and so does what was read', async () => {
  await open('/');
  await workerRuns();
  await untilKept('/', '/duong-day-nong/');
  // The example was rendered in March, and nobody tells this server of banners: the file shows them to this day.
  expect(await textOf()).toContain('gọi 115 khi cần cấp cứu');
  await open(article);
  const heading = await page.locator('h1').innerText();
  await untilKept(article);
  await served.close();

  await open('/duong-day-nong/');
  expect(await textOf(), 'a notice whose end has come').not.toContain('gọi 115 khi cần cấp cứu');
  expect(await page.getByRole('region', { name: 'Thông báo khẩn' }).count()).toBe(0);
  expect(await textOf()).toMatch(/Không có mạng\. Đây là bản lưu trên máy lúc \d{2}:\d{2} ngày \d{2}\/\d{2}\/\d{4}/);
  expect(await page.locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
  const background = await page
    .locator('.banner')
    .first()
    .evaluate('(element) => getComputedStyle(element).backgroundColor');
  expect(background, 'the style sheet is kept too').not.toBe('rgba(0, 0, 0, 0)');

  await open(`${article}?utm=zalo`);
  expect(await page.locator('h1').innerText()).toBe(heading);

  await open('/don-vi/');
  expect(await textOf()).toContain('Trang này chưa được lưu trên máy');
  await page.getByRole('link', { name: 'Đường dây nóng đã lưu' }).click();
  expect(await page.locator('h1').innerText()).toContain('Đường dây nóng');
});

test('a screen on the wall that is switched on without a network shows what it showed last', async () => {
  await open('/man-hinh/?giay=20');
  await workerRuns();
  await untilKept('/man-hinh/');
  await served.close();
  await open('/man-hinh/?giay=20');
  expect(await page.locator('.slide.shown h2').isVisible()).toBe(true);
});

test('what is read anew while there is a network is the newest, and what was taken down is forgotten', async () => {
  await open('/');
  await workerRuns();
  await open(article);
  await untilKept(article);
  await open('/tin-tuc/khong-con-nua/');
  await page.evaluate(
    `caches.open('cchc-trang-1').then((cache) => cache.put('/tin-tuc/khong-con-nua/', new Response('<h1>Cũ</h1>')))`,
  );
  await open('/tin-tuc/khong-con-nua/');
  expect(await textOf()).not.toContain('Cũ');
  await expect.poll(kept).not.toContain('/tin-tuc/khong-con-nua/');
});

test('embedded pages, open data and release.json are never kept', async () => {
  await open('/');
  await workerRuns();
  await untilKept('/');
  for (const address of ['/nhung/benh-vien-mau-a/', '/du-lieu/', '/release.json']) await open(address);
  await open('/van-ban/');
  await untilKept('/van-ban/');
  expect((await kept()).filter((address) => /^\/(?:nhung|du-lieu|release)/.test(address))).toEqual([]);
  await served.close();
  await expect(open('/nhung/benh-vien-mau-a/')).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
});

test('a worker that is retired at the server takes itself off, with all that it kept', async () => {
  await open('/');
  await workerRuns();
  await untilKept('/');
  const file = path.join(site.out, 'sw.js');
  writeFileSync(file, retiringWorker);
  const { port } = served;
  await served.close();
  // A server that starts anew: files of a release never change under a running one.
  served = await serve(site.releasesDir, { port });
  await page.evaluate('navigator.serviceWorker.getRegistration().then((one) => one.update())');
  await expect.poll(() => page.evaluate<string[]>('caches.keys()'), { timeout: 15_000 }).toEqual([]);
  await expect
    .poll(() => page.evaluate<number>('navigator.serviceWorker.getRegistrations().then((all) => all.length)'))
    .toBe(0);
});
