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

/** Emergency notices as the site server lays them into pages. */

const storm = {
  key: 'bao-so-5',
  level: 'emergency',
  text: 'Bão số 5: tạm ngừng tiếp nhận trực tiếp',
  link: { label: 'Xem các kênh khác', url: '/duong-day-nong/' },
  from: exampleNow,
  until: '2026-03-15T06:00:00.000Z',
  paths: [],
};

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

test.each(['/chi-tieu/2026-03/', '/don-vi/benh-vien-mau-a/'])(
  'its words stand on %s, where periods have an end too',
  async (address) => {
    lay(storm);
    await openAt(exampleNow, address);
    await page.locator('.days-left:not(:empty)').first().waitFor();
    expect(await notices().innerText()).toContain(storm.text);
  },
);
