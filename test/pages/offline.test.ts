import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { retiringWorker } from '../../site/publisher/offline-worker.ts';
import { launchBrowser } from '../browser/chromium.ts';
import {
  type ExampleSite,
  type Served,
  type Serving,
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
/** What stands between the reader and the pages. */
let trouble: 'none' | 'slow' | 'failing' = 'none';
/** Pages that wait for a slow network. */
const waiting: (() => void)[] = [];
/** Addresses that the server was asked for. */
const asked: string[] = [];

const gate: NonNullable<Serving['gate']> = (request, response, pass) => {
  asked.push(request.url ?? '');
  const isPage = request.headers.accept?.includes('text/html') ?? false;
  if (!isPage || trouble === 'none') {
    pass();
  } else if (trouble === 'slow') {
    waiting.push(pass);
  } else {
    response.writeHead(502, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<h1>Bad Gateway</h1>');
  }
};

beforeAll(async () => {
  site = await buildExampleSite();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  removeExampleSite(site);
});
beforeEach(async () => {
  trouble = 'none';
  asked.length = 0;
  served = await serve(site.releasesDir, { gate });
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
  expect(await textOf()).toMatch(
    /Không kết nối được với máy chủ\. Đây là bản lưu trên máy lúc \d{2}:\d{2} ngày \d{2}\/\d{2}\/\d{4}/,
  );
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

test('a reader whose device is off the network is told so, with a copy and without', async () => {
  await open(article);
  await workerRuns();
  await untilKept(article);
  await context.setOffline(true);
  await open(article);
  expect(await textOf()).toContain('Không có mạng. Đây là bản lưu');
  await open('/don-vi/');
  expect(await page.title()).toBe('Không có mạng');
  // In its place stand the numbers to call, as the site shows them, and a word for who reads no Vietnamese.
  expect(await textOf()).toContain('Trang này chưa được lưu trên máy');
  expect(await page.locator('[lang=en]').first().innerText()).toContain('No connection');
  expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0);
  expect(await page.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily")).not.toMatch(/^Times/);
  await open('/duong-day-nong');
  expect(await textOf()).toContain('Đây là bản lưu');
});

test('while the server fails a kept page is shown in place of its words, and these where nothing is kept', async () => {
  await open(article);
  await workerRuns();
  await untilKept(article);
  const heading = await page.locator('h1').innerText();
  trouble = 'failing';
  await open(article);
  expect(await page.locator('h1').innerText()).toBe(heading);
  expect(await textOf()).toContain('Máy chủ chưa trả lời được. Đây là bản lưu trên máy');
  await open('/don-vi/');
  expect(await page.locator('h1').innerText()).toBe('Bad Gateway');
  trouble = 'none';
  await open(article);
  expect(await textOf()).not.toContain('bản lưu trên máy');
});

test('a page that comes late is called late, and is kept when it has come', async () => {
  await open(article);
  await workerRuns();
  await untilKept(article);
  await page.evaluate(
    `caches.open('cchc-trang-1').then((cache) => cache.put('${article}', new Response('<body><!--slot:banner--><!--/slot:banner--><h1>Bản cũ</h1>', { headers: { 'content-type': 'text/html; charset=utf-8' } })))`,
  );
  trouble = 'slow';
  await open(article);
  expect(await page.locator('h1').innerText()).toBe('Bản cũ');
  expect(await textOf()).toContain('Trang tải chậm. Đây là bản lưu trên máy');
  const keptText = (): Promise<string> =>
    page.evaluate<string>(
      `caches.open('cchc-trang-1').then((cache) => cache.match('${article}')).then((copy) => copy.text())`,
    );
  expect(await keptText()).toContain('Bản cũ');
  for (const pass of waiting.splice(0)) pass();
  await expect.poll(keptText).not.toContain('Bản cũ');
});

test('an embedded page comes past the worker and is asked for once, and so is what it is drawn with', async () => {
  await open('/');
  await workerRuns();
  await untilKept('/', '/duong-day-nong/');
  const drawnBy = async (address: string): Promise<readonly boolean[]> => {
    const other = await context.newPage();
    const files: boolean[] = [];
    other.on('response', (response) => {
      if (new URL(response.url()).pathname.startsWith('/_a/')) files.push(response.fromServiceWorker());
    });
    await other.goto(`${served.origin}${address}`, { waitUntil: 'load' });
    await other.close();
    return files;
  };
  expect(new Set(await drawnBy('/duong-day-nong/'))).toEqual(new Set([true]));
  expect(new Set(await drawnBy('/nhung/benh-vien-mau-a/'))).toEqual(new Set([false]));
  expect(asked.filter((address) => address.startsWith('/nhung/'))).toEqual(['/nhung/benh-vien-mau-a/']);
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
