import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { signInToApi } from './admin-api.ts';
import { launchBrowser, signIn } from './chromium.ts';
import { openArticle, publishArticle, saveEntry, takeStep, writeArticle } from './newsroom.ts';
import { type RunningPortal, startPortal } from './portal-process.ts';

const title = 'Bệnh viện Mẫu rút ngắn thời gian chờ khám trong tháng này';
const slug = 'benh-vien-mau-rut-ngan-thoi-gian-cho-kham-trong-thang-nay';

let portal: RunningPortal;
let browser: Browser;
let documentId = '';
const foreignCalls: string[] = [];

beforeAll(async () => {
  portal = await startPortal();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await portal.stop();
});

async function asRole(role: string, work: (page: Page) => Promise<void>): Promise<void> {
  const session = await signIn(browser, portal, portal.account(role));
  await work(session.page);
  foreignCalls.push(...session.foreignCalls);
  await session.context.close();
}

const read = async (address: string): Promise<{ readonly status: number; readonly text: string }> => {
  const response = await fetch(`${portal.siteUrl}${address}`, { redirect: 'manual' });
  return { status: response.status, text: await response.text() };
};
/** Addresses that the entry has to stand on: home, unit, chuyên mục, feed, month and quota page. */
const month = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
}).format(new Date());
const lists = async (): Promise<readonly string[]> => {
  const article = await read(`/tin-tuc/${slug}/`);
  const unit = /href="(\/don-vi\/[a-z0-9-]+\/)"/.exec(article.text)?.[1] ?? '/don-vi/';
  return [
    '/',
    '/tin-tuc/',
    `/tin-tuc/${month.replace('-', '/')}/`,
    unit,
    '/chuyen-muc/thu-tuc-hanh-chinh/',
    '/rss.xml',
    '/feed.json',
    `/chi-tieu/${month}/`,
  ];
};

let shownOn: readonly string[] = [];

test('the first start, which draws and stores the whole sample, leaves the CMS below 500 MB', async () => {
  await expect.poll(() => portal.cmsMemory(), { timeout: 20_000 }).toBeLessThan(500);
  expect(portal.cmsMemory()).toBeGreaterThan(100);
});

const madeSchema = z.object({ accounts: z.array(z.object({ email: z.string(), password: z.string() })) });

test('who comes with a handed-out password chooses another, and finds what a unit works with', async () => {
  const api = await signInToApi(portal, 'admin');
  const [made] = madeSchema.parse(await api.post('/cchc/accounts/units', {})).accounts;
  const session = await signIn(browser, portal, {
    role: 'unit',
    email: made?.email ?? '',
    password: made?.password ?? '',
  });
  const { page } = session;
  await page.getByRole('heading', { name: 'Đặt mật khẩu của riêng bạn' }).waitFor();
  expect(await page.getByRole('link', { name: 'Viết tin, bài' }).count()).toBe(0);
  await page.getByLabel('Mật khẩu được cấp').fill(made?.password ?? '');
  await page.getByLabel(/^Mật khẩu mới/).fill('Benh-vien-2026');
  await page.getByLabel('Nhập lại mật khẩu mới').fill('Benh-vien-2062');
  await page.getByRole('button', { name: 'Đặt mật khẩu và bắt đầu' }).click();
  await page.getByText('Hai lần nhập mật khẩu mới chưa giống nhau.').waitFor();
  await page.getByLabel('Nhập lại mật khẩu mới').fill('Benh-vien-2026');
  await page.getByRole('button', { name: 'Đặt mật khẩu và bắt đầu' }).click();
  await page.getByRole('link', { name: 'Viết tin, bài' }).waitFor();
  await page.getByRole('link', { name: /Bị trả lại/ }).waitFor();
  await page.goto(`${portal.adminUrl}/content-manager`);
  await page.waitForURL(/plugin::cchc\.article/);
  const types = page.getByRole('navigation', { name: 'Nội dung' }).getByRole('link');
  await types.first().waitFor();
  expect((await types.allInnerTexts()).map((text) => text.trim())).toEqual([
    'Tin, bài',
    'Minh chứng đăng nơi khác',
    'Hoạt động tuyên truyền',
    'Thể thức văn bản',
  ]);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of ['', '/content-manager/collection-types/plugin::cchc.article/create']) {
    await page.goto(`${portal.adminUrl}${address}`);
    await page.getByRole('heading', { name: address === '' ? /Xin chào/ : 'Nội dung', exact: true }).waitFor();
    expect(await page.evaluate<number>('document.documentElement.scrollWidth'), address).toBeLessThanOrEqual(360);
  }
  foreignCalls.push(...session.foreignCalls);
  await session.context.close();
});

test('a unit writes an article, is told that its picture has no words, and sends it with them', async () => {
  const picture = path.join(portal.dataDir, 'picture.jpg');
  await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#7fb8a8' } })
    .jpeg()
    .toFile(picture);
  await asRole('unit', async (page) => {
    documentId = await writeArticle(page, portal, {
      title,
      summary: 'Bài thử đi hết đường từ đơn vị tới người đọc.',
      body: 'Người bệnh lấy số trên điện thoại, đến đúng giờ hẹn và được gọi khám theo thứ tự. '.repeat(12),
      picture,
      reformArea: 'Cải cách thủ tục hành chính',
      category: 'Thủ tục hành chính',
    });
    await page.getByText('Cần hoàn thiện trước khi gửi').waitFor();
    await page.getByRole('button', { name: 'Gửi bài', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/Ảnh đại diện chưa có văn bản thay thế/).waitFor();
    expect(await dialog.getByRole('button', { name: 'Xác nhận', exact: true }).isDisabled()).toBe(true);
    await dialog.getByRole('button', { name: 'Để sau' }).click();
    expect(await page.locator('input[name="sourceName"]').count()).toBe(0);
    await page.locator('input[name="coverAlt"]').fill('Nền màu xanh nhạt');
    await saveEntry(page);
    await takeStep(page, 'Gửi bài');
    await page.getByText('Đã gửi, chờ tiếp nhận').first().waitFor();
    expect(await page.getByRole('button', { name: 'Xuất bản', exact: true }).count()).toBe(0);
  });
  expect((await read(`/tin-tuc/${slug}/`)).status).toBe(404);
});

test('CDC publishes it, the receipt stands beside it, and it is on every page that lists it', async () => {
  await asRole('cdc', async (page) => {
    await openArticle(page, portal, documentId);
    await publishArticle(page);
    expect(await page.getByRole('link', { name: /Mở trang công khai/ }).getAttribute('href')).toContain(
      `/tin-tuc/${slug}/`,
    );
  });
  const article = await read(`/tin-tuc/${slug}/`);
  expect(article.status).toBe(200);
  expect(article.text).toContain(title);
  shownOn = await lists();
  for (const address of shownOn) expect((await read(address)).text, address).toContain(slug);
  const picture = /srcset="(\/_a\/[0-9a-f]{20}\.avif)/.exec(article.text)?.[1] ?? '';
  const bytes = await fetch(`${portal.siteUrl}${picture}`);
  expect(bytes.headers.get('content-type')).toBe('image/avif');
});

test('with JavaScript off the article reads the same, and nothing scrolls sideways on a phone', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(`${portal.siteUrl}/tin-tuc/${slug}/`);
  expect(await page.locator('h1').innerText()).toBe(title);
  await context.close();
  const scripted = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const phone = await scripted.newPage();
  for (const address of ['/', `/tin-tuc/${slug}/`, '/thu-tuc/', '/duong-day-nong/', '/chi-tieu/']) {
    await phone.goto(`${portal.siteUrl}${address}`);
    expect(await phone.evaluate<number>('document.documentElement.scrollWidth'), address).toBeLessThanOrEqual(360);
  }
  await scripted.close();
});

test('taking it down removes it everywhere, its file and its pictures too', async () => {
  const before = (await read(`/tin-tuc/${slug}/`)).text;
  // The first picture of the page is the article's own cover; those of related articles stay.
  const cover = before.slice(before.indexOf('<picture'), before.indexOf('</picture>'));
  const pictures = [...cover.matchAll(/\/_a\/([0-9a-f]{20}\.(?:avif|webp|jpg))/g)].map((match) => match[1] ?? '');
  expect(pictures.length).toBeGreaterThan(0);
  await asRole('cdc', async (page) => {
    await openArticle(page, portal, documentId);
    await takeStep(page, 'Gỡ bài', /Có sai sót/);
    await page.getByText(/Đã gỡ khỏi trang công khai lúc/).waitFor({ timeout: 30_000 });
  });
  expect((await read(`/tin-tuc/${slug}/`)).status).toBe(404);
  for (const address of shownOn) expect((await read(address)).text, address).not.toContain(`/tin-tuc/${slug}/`);
  const current = path.join(portal.dataDir, 'releases', 'current');
  expect(existsSync(path.join(current, 'tin-tuc', slug))).toBe(false);
  await expect
    .poll(() => readdirSync(path.join(portal.dataDir, 'releases', '_a')).filter((name) => pictures.includes(name)), {
      timeout: 20_000,
    })
    .toEqual([]);
});

test('the admin called no other host', () => {
  expect(foreignCalls).toEqual([]);
});
