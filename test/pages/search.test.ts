import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser/chromium.ts';
import { type ExampleSite, type Served, buildExampleSite, removeExampleSite, serve } from './example-site.ts';

/** A citizen with a small phone asks in every way in which people type. */

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let site: ExampleSite;
let browser: Browser;
let served: Served;
let context: BrowserContext;
let page: Page;
let trouble: string[];

beforeAll(async () => {
  site = await buildExampleSite();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  removeExampleSite(site);
});

async function start(options: { readonly javaScriptEnabled?: boolean } = {}): Promise<void> {
  context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  page = await context.newPage();
  trouble = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error') trouble.push(line.text());
  });
}
beforeEach(async () => {
  served = await serve(site.releasesDir);
  await start();
});
afterEach(async () => {
  await context.close();
  await served.close();
});

const open = (address: string) => page.goto(`${served.origin}${address}`);
const ask = async (query: string): Promise<void> => {
  await open(`/tim-kiem/?${new URLSearchParams({ q: query }).toString()}`);
  await answered();
};
const status = (): Promise<string> => page.locator('#so-ket-qua').innerText();
async function answered(): Promise<void> {
  await expect.poll(status, { timeout: 10_000 }).not.toMatch(/^(?:Đang tìm…)?$/);
}
const searchBox = () => page.getByRole('combobox', { name: 'Từ cần tìm' });
const first = () => page.locator('#danh-sach > li').first();

describe('the hotline', () => {
  test.each(['duong day nong nganh y te', 'đường dây nóng ngành y tế', 'dduongf daay nongs nganhf y tees'])(
    '“%s” is one tap away, and the number is read from the list',
    async (query) => {
      await open('/');
      await page.locator('header input[type=search], main input[type=search]').first().fill(query);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/tim-kiem\/\?q=/);
      await answered();
      expect(await first().innerText()).toMatch(/đường dây nóng ngành y tế/i);
      expect(await first().locator('a[href^="tel:"]').getAttribute('href')).toMatch(/^tel:\+?\d{3,}$/);
      expect(trouble).toEqual([]);
    },
  );
});

test('a code, long or short, leads first to its procedure', async () => {
  for (const query of ['9.900002', '9.900002.000.00.00.H33']) {
    await ask(query);
    expect(await first().locator('a').first().getAttribute('href')).toBe('/thu-tuc/9.900002/');
  }
});

test('words are marked as they stand in the text, with their own marks', async () => {
  await ask('thu tuc');
  const marks = await page.locator('#danh-sach mark').allInnerTexts();
  expect(marks.length).toBeGreaterThan(0);
  for (const mark of marks) expect(mark.toLowerCase()).toMatch(/^(?:thủ|thứ|thu|thư|thù|thú|tục|tức)$/);
});

test('names are suggested while somebody types, by keyboard and to a screen reader', async () => {
  await open('/tim-kiem/');
  const box = searchBox();
  await box.focus();
  await box.pressSequentially('giay phep');
  await page.getByRole('option').first().waitFor();
  expect(await box.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowDown');
  const active = await box.getAttribute('aria-activedescendant');
  const option = page.locator(`#${active ?? 'none'}`);
  expect(await option.getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Escape');
  expect(await box.getAttribute('aria-expanded')).toBe('false');
  expect(await box.inputValue()).toBe('giay phep');
  await page.keyboard.press('ArrowDown');
  const target = await option.getAttribute('data-href');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === target);
  expect(trouble).toEqual([]);
});

test('filters stand in the address, and the back button takes the last one off', async () => {
  await ask('thu tuc');
  const all = await status();
  // On a phone the filters wait behind one tap, so that the results are on the screen.
  expect(await page.getByLabel('Loại nội dung').isVisible()).toBe(false);
  await page.getByText('Lọc kết quả').click();
  await page.getByLabel('Loại nội dung').selectOption('thu-tuc');
  await expect.poll(status).not.toBe(all);
  await answered();
  expect(new URL(page.url()).searchParams.get('loai')).toBe('thu-tuc');
  const tags = await page.locator('#danh-sach .tag').allInnerTexts();
  expect(new Set(tags)).toEqual(new Set(['Thủ tục']));
  await page.goBack();
  await expect.poll(status).toBe(all);
  expect(await page.getByLabel('Loại nội dung').inputValue()).toBe('');
});

test('axe finds nothing in the results, and nothing scrolls sideways', async () => {
  await ask('giấy phép hoạt động');
  await page.evaluate(axeSource);
  const found = await page.evaluate(
    "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id }) => id))",
  );
  expect(found).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
});

describe('whatever is typed', () => {
  test.each([
    ['10 kB', 'thủ tục '.repeat(1250)],
    ['emoji', '😀🏥 👩‍⚕️'],
    ['markup', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
    ['right-to-left marks', '\u202Eđường dây\u202C \u200Fnóng'],
    ['a lone surrogate', '\uD83D thủ tục'],
    ['blanks', '   '],
    ['a percent sign', '100%'],
  ])('%s gets an answer in words', async (_, query) => {
    await open('/tim-kiem/');
    await page.evaluate(`document.querySelector('#q').value = ${JSON.stringify(query)}`);
    await page.getByRole('button', { name: 'Tìm', exact: true }).last().click();
    if (query.trim() === '') await expect.poll(status).toBe('');
    else await answered();
    expect(await page.locator('#danh-sach img, #danh-sach script').count()).toBe(0);
    expect(trouble).toEqual([]);
  });

  test('what is nowhere says so, and leaves the lists to go on with', async () => {
    await ask('zzzz qqqq');
    expect(await status()).toContain('Không có kết quả cho “zzzz qqqq”');
    expect(await page.getByRole('heading', { name: 'Tra theo mục' }).isVisible()).toBe(true);
  });
});

test('the index that was kept answers when the network is gone, on a page that was read', async () => {
  await open('/tim-kiem/');
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  await page.getByRole('button', { name: 'Tải để dùng ngoại tuyến' }).click();
  await expect.poll(status, { timeout: 20_000 }).toContain('Đã tải xong');
  await expect
    .poll(() => page.evaluate("caches.open('cchc-trang-1').then((cache) => cache.match('/tim-kiem/')).then(Boolean)"))
    .toBe(true);
  await served.close();
  await ask('duong day nong nganh y te');
  expect(await first().locator('a[href^="tel:"]').count()).toBe(1);
  const box = searchBox();
  await box.fill('');
  await box.pressSequentially('giay phep');
  await page.getByRole('option').first().waitFor();
});

test('an index that is still being built is stood in for by the newest that is whole', async () => {
  await page.route('**/tim-kiem/**', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replaceAll(/data-version="[0-9a-f]+"/g, 'data-version="0000000000000000"');
    await route.fulfill({ response: answer, body });
  });
  await ask('duong day nong nganh y te');
  expect(await first().innerText()).toMatch(/đường dây nóng/i);
});

test('without JavaScript the box leads to the lists of everything', async () => {
  await context.close();
  await start({ javaScriptEnabled: false });
  await open('/');
  await page.locator('header input[type=search], main input[type=search]').first().fill('duong day nong');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/tim-kiem\/\?q=/);
  expect(await page.locator('noscript').innerText()).toContain('Mời tra theo mục dưới đây');
  await page.getByRole('main').getByRole('link', { name: 'Đường dây nóng' }).click();
  expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0);
});
