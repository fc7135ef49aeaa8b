import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Instant } from '@cchc/shared/contract';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { bannerFileName } from '../../site/server/banner-board.ts';
import { launchBrowser } from '../browser/chromium.ts';
import {
  type ExampleSite,
  type Served,
  buildExampleSite,
  exampleNow,
  removeExampleSite,
  serve,
} from './example-site.ts';

/** Emergency notices on pages that are open when one ends, or that were rendered before it did. */

const storm = {
  key: 'bao-so-5',
  level: 'emergency',
  text: 'Bão số 5: tạm ngừng tiếp nhận trực tiếp',
  link: { label: 'Xem các kênh khác', url: '/duong-day-nong/' },
  from: exampleNow,
  until: '2026-03-15T06:00:00.000Z',
  paths: [],
};
const power = { ...storm, key: 'mat-dien', text: 'Mất điện tại một điểm', until: '2026-03-15T07:00:00.000Z' };
/** Three seconds before the storm is over, and as long after. */
const shortBefore = '2026-03-15T05:59:57.000Z';
const past = 6_000;

let site: ExampleSite;
let served: Served;
let browser: Browser;
let page: Page;
let now: Instant = exampleNow;

beforeAll(async () => {
  site = await buildExampleSite();
  served = await serve(site.releasesDir, { now: () => now });
  browser = await launchBrowser();
});
afterEach(async () => {
  await page.context().close();
  rmSync(path.join(site.releasesDir, bannerFileName), { force: true });
  now = exampleNow;
});
afterAll(async () => {
  await browser.close();
  await served.close();
  removeExampleSite(site);
});

/** A page as it is opened at a moment, by the clocks of server and reader. */
async function openAt(moment: Instant, address: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
  page = await context.newPage();
  await page.clock.install({ time: moment });
  now = moment;
  await page.goto(`${served.origin}${address}`);
}
const lay = (...banners: readonly object[]): void => {
  writeFileSync(path.join(site.releasesDir, bannerFileName), JSON.stringify({ banners }));
};
const notices = () => page.getByRole('region', { name: 'Thông báo khẩn', exact: true });
const topOfMain = async (): Promise<number | undefined> => (await page.locator('main').boundingBox())?.y;

test('one that is live is on the page, leaves it at its end, and nothing moves', async () => {
  lay(storm);
  await openAt(shortBefore, '/');
  expect(await notices().innerText()).toContain(storm.text);
  const top = await topOfMain();
  await page.clock.runFor(past);
  expect(await notices().count()).toBe(0);
  expect(await page.getByText(storm.text).isVisible()).toBe(false);
  expect(await topOfMain()).toBe(top);
});

test('who stands on its link goes on from there with Tab', async () => {
  lay(storm);
  await openAt(shortBefore, '/');
  await page.getByRole('link', { name: storm.link.label }).focus();
  await page.clock.runFor(past);
  await page.keyboard.press('Tab');
  expect(await page.locator('.brand:focus').count()).toBe(1);
});

test('of two, the one that is not over stays', async () => {
  lay(storm, power);
  await openAt(shortBefore, '/');
  await page.clock.runFor(past);
  expect(await page.getByText(storm.text).isVisible()).toBe(false);
  expect(await notices().getByText(power.text).isVisible()).toBe(true);
});

test('in a tab that nobody sees it leaves no gap either', async () => {
  lay(storm);
  await openAt(shortBefore, '/');
  const top = await topOfMain();
  await page.evaluate("Object.defineProperty(document, 'hidden', { value: true })");
  await page.clock.runFor(past);
  expect(await topOfMain()).toBeLessThan(top ?? 0);
});

test('a file that another server sends after the end shows neither the notice nor a gap', async () => {
  // The example was rendered in March, and nobody tells this server of banners: the file carries them to this day.
  await openAt('2026-04-01T00:00:00.000Z', '/van-ban/');
  expect(await page.content()).toMatch(/gọi <a href="tel:115">115<\/a> khi cần cấp cứu/);
  await expect.poll(() => page.locator('.banner').first().isVisible()).toBe(false);
  expect(await page.locator('[aria-label="Thông báo khẩn"]').boundingBox()).toBeNull();
});

test.each(['/chi-tieu/2026-03/', '/don-vi/benh-vien-mau-a/'])(
  'its words stand on %s, where periods have an end too',
  async (address) => {
    lay(storm);
    await openAt(exampleNow, address);
    await page.locator('.days-left:not(:empty)').first().waitFor();
    expect(await notices().innerText()).toContain(storm.text);
  },
);

test('samples among the parts of the interface have no end', async () => {
  await openAt(exampleNow, '/tro-nang/thanh-phan/');
  expect(await page.getByRole('region', { name: 'Thông báo khẩn mẫu' }).locator('.banner:visible').count()).toBe(4);
});
