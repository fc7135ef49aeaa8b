import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser/chromium.ts';
import {
  type ExampleSite,
  type Served,
  buildExampleSite,
  openContext,
  removeExampleSite,
  serve,
} from './example-site.ts';

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
  context = await openContext(browser, { viewport: { width: 360, height: 740 }, ...options });
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
const kept = (): Promise<string> => page.locator('#tin-tai-ve').innerText();
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
    expect(await status()).toMatch(/Không có kết quả cho “.?zzzz qqqq.?”/);
    expect(await page.getByRole('heading', { name: 'Tra theo mục' }).isVisible()).toBe(true);
  });
});

test('the index that was kept answers when the network is gone, on a page that was read', async () => {
  await open('/tim-kiem/');
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  await page.getByRole('button', { name: 'Tải để dùng ngoại tuyến' }).click();
  await expect.poll(kept, { timeout: 20_000 }).toContain('Đã tải xong');
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

describe('when the index is replaced behind an open page', () => {
  const other = '0123456789abcdef';
  const folder = (): string => path.join(site.out, '_tim');
  const newest = (): string => readFileSync(path.join(folder(), 'moi-nhat.json'), 'utf8');
  const name = (version: string): void => {
    writeFileSync(path.join(folder(), 'moi-nhat.json'), JSON.stringify({ version }));
  };
  let version = '';
  beforeEach(() => {
    version = /"version":"([0-9a-f]{16})"/.exec(newest())?.[1] ?? '';
  });
  afterEach(() => {
    rmSync(path.join(folder(), version), { recursive: true, force: true });
    renameSync(path.join(folder(), other), path.join(folder(), version));
    name(version);
  });
  /** What a publication does to whoever has the page open. */
  const replace = (): void => {
    renameSync(path.join(folder(), version), path.join(folder(), other));
    name(other);
  };
  const askAgain = async (query: string): Promise<void> => {
    await searchBox().fill(query);
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(query);
    await answered();
  };

  test('the next question and the suggestions go on with the newest', async () => {
    await ask('thu tuc');
    replace();
    await askAgain('duong day nong nganh y te');
    expect(await status()).toMatch(/kết quả cho/);
    expect(await first().innerText()).toMatch(/đường dây nóng/i);
    await searchBox().fill('');
    await searchBox().pressSequentially('giay phep');
    await page.getByRole('option').first().waitFor();
  });

  test('the kept index answers without a network, also on a page that names a later one', async () => {
    await open('/tim-kiem/');
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await page.getByRole('button', { name: 'Tải để dùng ngoại tuyến' }).click();
    await expect.poll(kept, { timeout: 20_000 }).toContain('Đã tải xong');
    cpSync(path.join(folder(), version), path.join(folder(), other), { recursive: true });
    const file = path.join(site.out, 'tim-kiem', 'index.html');
    const html = readFileSync(file, 'utf8');
    writeFileSync(file, html.replaceAll(version, other));
    try {
      await served.close();
      served = await serve(site.releasesDir, { port: served.port });
      await open('/tim-kiem/');
      await expect.poll(() => page.locator('#ket-qua').getAttribute('data-version')).toBe(other);
      await page.waitForTimeout(500);
      await served.close();
      await ask('duong day nong nganh y te');
      expect(await status()).toContain('(theo mục lục đã lưu trên máy)');
      expect(await first().locator('a[href^="tel:"]').count()).toBe(1);
    } finally {
      writeFileSync(file, html);
    }
  });
});

test('a browser that lets the site keep nothing searches all the same', async () => {
  await page.addInitScript("caches.has = () => Promise.reject(new DOMException('blocked', 'SecurityError'))");
  await ask('thu tuc');
  expect(await status()).toMatch(/kết quả cho/);
});

test('names that arrive after the question was sent stay away', async () => {
  await page.route('**/goi-y.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  await open('/tim-kiem/');
  await searchBox().focus();
  await searchBox().pressSequentially('giay phep');
  await page.keyboard.press('Enter');
  await answered();
  await page.waitForTimeout(2_000);
  expect(await page.locator('#goi-y-ten').isVisible()).toBe(false);
});

test('the names under the box belong to what it says now', async () => {
  await open('/tim-kiem/');
  for (const query of ['giay phep', 'duong day nong']) {
    await searchBox().fill('');
    await searchBox().pressSequentially(query);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await answered();
  }
  await page.goBack();
  await expect.poll(() => searchBox().inputValue()).toBe('giay phep');
  await searchBox().focus();
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('#goi-y-ten [aria-selected=true]').innerText()).toMatch(/giấy phép/i);
});

test('what has ended is told as such, and counted as it is shown', async () => {
  await ask('Cấp giấy chứng nhận mẫu đủ điều kiện bán');
  const counted = Number(/^(\d+) kết quả/.exec(await status())?.[1] ?? '0');
  expect(await page.locator('#danh-sach > li').count()).toBe(counted);
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

test('the box of every page says what it searches, and leads to the answer', async () => {
  await open('/');
  const search = page.getByRole('search', { name: 'Tìm trên chuyên trang' });
  await search.getByRole('searchbox', { name: /^Từ cần tìm trong thủ tục, đường dây nóng/ }).fill('duong day nong');
  await search.getByRole('button', { name: 'Tìm' }).click();
  await page.waitForURL(/\/tim-kiem\/\?q=duong\+day\+nong$/);
  await page.locator('#danh-sach > li').first().waitFor();
  const links = await page.locator('#danh-sach > li > a').all();
  const hrefs = await Promise.all(links.slice(0, 2).map((one) => one.getAttribute('href')));
  expect(hrefs).toEqual(['/duong-day-nong/#duong-day-nong-nganh-y-te', '/duong-day-nong/']);
});
