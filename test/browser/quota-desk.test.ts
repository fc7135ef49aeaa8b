import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { cellSchema, matrixSchema } from '../../cms/plugin/model/desk/index.ts';
import { type AdminApi, signInToApi } from './admin-api.ts';
import { wordText } from '../cms/word-text.ts';
import { launchBrowser, signIn } from './chromium.ts';
import { openArticle, takeStep } from './newsroom.ts';
import { type RunningPortal, startPortal } from './portal-process.ts';

/** The sample's months lie around this day: November runs, October is over. */
const now = '2026-11-20T09:00:00+07:00';
const lastMonth = '2026-10';
const quotaTitle = 'Tin, bài của bệnh viện: 01 bài/tháng';
const quotaKey = 'tin-bai-benh-vien';
const sentTitle = 'Bệnh viện nhận kết quả xét nghiệm qua điện thoại';
const duplicateTitle = `${sentTitle}, bản gửi lại`;
const evidenceTitle = 'Phóng sự về lấy số trực tuyến trên đài địa phương';
const articles = '/content-manager/collection-types/plugin::cchc.article';

let portal: RunningPortal;
let browser: Browser;
let tchc: Page;
let api: AdminApi;
const foreignCalls: string[] = [];

const createdSchema = z.object({ data: z.object({ documentId: z.string() }) });

/** A quota of its own, whose periods nobody has closed. */
async function addQuota(): Promise<void> {
  const { plans } = matrixSchema.parse(await api.get('/cchc/quota-desk/matrix'));
  await api.post('/content-manager/collection-types/plugin::cchc.quota', {
    key: quotaKey,
    planKey: plans[0]?.key,
    title: quotaTitle,
    clause: 'Mục III',
    period: 'month',
    startDay: 1,
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    readings: [
      {
        id: 'da-gui',
        label: 'Mỗi bệnh viện gửi một bài',
        who: { scope: 'kinds', kinds: ['hospital'] },
        kinds: [],
        subject: { scope: 'any' },
        event: 'submitted',
        where: 'anywhere',
        minimum: 1,
      },
    ],
    chosenReading: 'da-gui',
    carriesOver: false,
    visibility: 'full',
    sortOrder: 9,
  });
}

/** A unit sends the same text twice under two titles. */
async function sendTwice(): Promise<void> {
  const unit = await signInToApi(portal, 'unit');
  const words = Array.from({ length: 160 }, (_, index) => `tiếng${(index * 7919) % 997}`).join(' ');
  for (const title of [sentTitle, duplicateTitle]) {
    const created = await unit.post(articles, {
      title,
      kind: 'article',
      summary: 'Người bệnh xem kết quả tại nhà.',
      body: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }],
      reformAreas: ['procedures'],
      categories: [],
    });
    await unit.post(`/cchc/articles/${createdSchema.parse(created).data.documentId}/submit`, {});
  }
}

beforeAll(async () => {
  portal = await startPortal({ environment: { CCHC_NOW: now, CCHC_SAMPLE_PICTURE_WIDTH: '160' } });
  [browser, api] = await Promise.all([launchBrowser(), signInToApi(portal, 'tchc')]);
  await addQuota();
  await sendTwice();
  const session = await signIn(browser, portal, portal.account('tchc'));
  tchc = session.page;
  session.context.on('close', () => foreignCalls.push(...session.foreignCalls));
});
afterAll(async () => {
  await browser.close();
  await portal.stop();
});

const openDesk = async (page: Page, query = ''): Promise<void> => {
  await page.goto(`${portal.adminUrl}/plugins/cchc-quota${query}`);
  await page.getByRole('heading', { level: 1, name: 'Chỉ tiêu tin, bài' }).waitFor();
};
const grid = (page: Page) => page.getByRole('grid', { name: quotaTitle });
const cell = (page: Page, unit: string, month: string) =>
  grid(page).getByRole('button', { name: new RegExp(`^${unit}, Tháng ${month}/2026`) });
const panel = (page: Page) => page.getByRole('complementary');
const dialog = (page: Page) => page.getByRole('dialog');
const choose = async (page: Page, label: RegExp, option: string): Promise<void> => {
  await dialog(page).getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
};
const told = (page: Page, done: RegExp): Promise<void> => page.getByRole('status').getByText(done).first().waitFor();
const confirm = async (page: Page, button: string, done: RegExp): Promise<void> => {
  await dialog(page).getByRole('button', { name: button, exact: true }).click();
  await told(page, done);
};
const undo = async (page: Page, done: RegExp): Promise<void> => {
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await told(page, done);
};

test('TCHC drills into a short unit with the keyboard, and comes back to where it was', async () => {
  await openDesk(tchc);
  const short = cell(tchc, 'Bệnh viện YDCT Mẫu', '09');
  await short.focus();
  await tchc.keyboard.press('ArrowRight');
  await tchc.keyboard.press('ArrowLeft');
  await tchc.keyboard.press('Enter');
  await panel(tchc).getByText('Không tính – đã gỡ do có sai sót').waitFor();
  expect(await panel(tchc).getByText('Không đạt').count()).toBeGreaterThan(0);
  expect(new URL(tchc.url()).searchParams.get('unit')).toBe('BV-YDCT-MAU');
  await tchc.keyboard.press('Escape');
  await panel(tchc).waitFor({ state: 'detached' });
  const focused = await tchc.evaluate<string>('document.activeElement.getAttribute("aria-label")');
  expect(focused).toMatch(/^Bệnh viện YDCT Mẫu, Tháng 09\/2026/);
});

test('the view stands in the address, and the back button leads to the one before', async () => {
  await openDesk(tchc, '?kind=hospital');
  await cell(tchc, 'Bệnh viện Mẫu A', '10').click();
  await panel(tchc).getByRole('heading', { name: 'Bệnh viện Mẫu A' }).waitFor();
  await tchc.goBack();
  await panel(tchc).waitFor({ state: 'detached' });
  expect(new URL(tchc.url()).search).toBe('?kind=hospital');
});

test('it exempts the unit: a form that lacks something says so and keeps what was typed, and the deed is taken back at once', async () => {
  await cell(tchc, 'Bệnh viện YDCT Mẫu', '09').click();
  await panel(tchc).getByRole('button', { name: 'Miễn chỉ tiêu' }).click();
  await choose(tchc, /Lý do/, 'Đang sửa chữa, tạm dừng hoạt động');
  const approval = dialog(tchc).getByLabel(/Văn bản chấp thuận/);
  await approval.fill('15/QĐ-SYT ngày 05/9/2026');
  await choose(tchc, /Kỳ được miễn/, 'Khoảng ngày khác…');
  await dialog(tchc)
    .getByLabel(/Đến hết ngày/)
    .fill('2026-08-31');
  await dialog(tchc).getByRole('button', { name: 'Miễn chỉ tiêu', exact: true }).click();
  await dialog(tchc).getByText('Ngày cuối phải từ ngày đầu trở đi.').waitFor();
  expect(await approval.inputValue()).toBe('15/QĐ-SYT ngày 05/9/2026');
  await choose(tchc, /Kỳ được miễn/, 'Tháng 09/2026');
  await confirm(tchc, 'Miễn chỉ tiêu', /Đã miễn chỉ tiêu cho .*Tháng 09\/2026/);
  await tchc
    .getByRole('button', { name: /^Bệnh viện YDCT Mẫu, Tháng 09\/2026: Được miễn/ })
    .first()
    .waitFor();
  await undo(tchc, /Đã bỏ miễn chỉ tiêu/);
  await tchc
    .getByRole('button', { name: /^Bệnh viện YDCT Mẫu, Tháng 09\/2026: Không đạt/ })
    .first()
    .waitFor();
});

test('it rules on a duplicate', async () => {
  await openDesk(tchc, '?view=waiting');
  const item = tchc.getByRole('listitem').filter({ hasText: duplicateTitle }).first();
  await item.getByText(/Nghi trùng/).waitFor();
  await item.getByRole('button', { name: 'Kết luận' }).click();
  await choose(tchc, /^Kết luận/, 'Không được tính');
  await dialog(tchc).getByRole('textbox').fill('Trùng nguyên văn bài đã gửi cùng ngày.');
  await confirm(tchc, 'Ghi kết luận', /Đã kết luận .*Không được tính/);
  await item.waitFor({ state: 'detached' });
});

test('it takes the day of an item from evidence, warned of the closed month, and takes that back', async () => {
  await openDesk(tchc);
  await cell(tchc, 'Bệnh viện Mẫu A', '11').click();
  const item = panel(tchc)
    .getByRole('listitem')
    .filter({ has: tchc.getByText(sentTitle, { exact: true }) });
  await item.getByRole('button', { name: 'Ghi nhận ngày theo minh chứng' }).click();
  await dialog(tchc)
    .getByLabel(/Ngày thực tế/)
    .fill('2026-10-15');
  await choose(tchc, /Căn cứ/, 'Thư điện tử đơn vị đã gửi');
  await dialog(tchc)
    .getByLabel(/Chi tiết căn cứ/)
    .fill('Thư ngày 15/10/2026.');
  // October of the sample's own quota is closed.
  await dialog(tchc)
    .getByText(/đã chốt số liệu\. Bài thêm vào kỳ này sẽ hiện thành điều chỉnh/)
    .waitFor();
  await confirm(tchc, 'Ghi nhận', /Đã ghi nhận ngày 15\/10\/2026/);
  await item.waitFor({ state: 'detached' });
  await undo(tchc, /Đã rút ghi nhận/);
  await item.waitFor();
});

test('it ticks a link that it saw on the site of a unit', async () => {
  await openDesk(tchc, '?view=links');
  const name = 'Bệnh viện Mẫu A: đã thấy liên kết Cổng Dịch vụ công quốc gia';
  await tchc.getByRole('checkbox', { name, checked: false }).click();
  await told(tchc, /Đã đánh dấu: Bệnh viện Mẫu A có liên kết/);
  await tchc.getByRole('checkbox', { name, checked: true }).waitFor();
});

test('a unit declares evidence, and TCHC confirms it', async () => {
  const { page, context, foreignCalls: calls } = await signIn(browser, portal, portal.account('unit'));
  await openDesk(page);
  await grid(page).waitFor();
  // Its own row under the names of the periods, and no other.
  expect(await grid(page).getByRole('row').count()).toBe(2);
  await page.getByRole('button', { name: 'Khai minh chứng' }).first().click();
  await dialog(page)
    .getByLabel(/Tiêu đề tin, bài/)
    .fill(evidenceTitle);
  await dialog(page)
    .getByLabel(/Ngày đăng, phát/)
    .fill('2026-11-12');
  await dialog(page)
    .getByLabel(/Số báo, số phát/)
    .fill('Chuyên mục sức khỏe số 11');
  await confirm(page, 'Gửi minh chứng', /đang chờ xác nhận/);
  foreignCalls.push(...calls);
  await context.close();

  await openDesk(tchc, '?view=waiting');
  const item = tchc.getByRole('listitem').filter({ hasText: evidenceTitle }).first();
  await item.getByRole('button', { name: 'Xác nhận' }).click();
  await confirm(tchc, 'Xác nhận', /Đã xác nhận minh chứng/);
});

const openPeriod = async (page: Page, month = '10'): Promise<void> => {
  await grid(page)
    .getByRole('button', { name: new RegExp(`^Tháng ${month}/2026: `) })
    .click();
  await panel(page)
    .getByRole('heading', { name: `Tháng ${month}/2026` })
    .waitFor();
};

test('it reminds the two units that still lack an item this month', async () => {
  await openDesk(tchc);
  await openPeriod(tchc, '11');
  await panel(tchc).getByRole('button', { name: 'Đôn đốc đơn vị còn thiếu (2)' }).click();
  await dialog(tchc).getByText('Đơn vị được đôn đốc (2)').waitFor();
  const [first] = await dialog(tchc).getByRole('checkbox').all();
  await first?.click();
  await dialog(tchc).getByText('Đơn vị được đôn đốc (chọn 1 trong 2)').waitFor();
  await dialog(tchc)
    .getByRole('textbox', { name: 'Lời đôn đốc' })
    .filter({ hasText: /^Kính gửi Bệnh viện/ })
    .waitFor();
  await first?.click();
  await dialog(tchc)
    .getByRole('textbox', { name: 'Lời đôn đốc' })
    .filter({ hasText: /^Kính gửi các đơn vị/ })
    .waitFor();
  await dialog(tchc).getByRole('button', { name: 'Ghi đã nhắn tin' }).click();
  await tchc.getByText(/Đã ghi đôn đốc 2 đơn vị/).waitFor();
});

test('it closes last month after a preview', async () => {
  await openDesk(tchc);
  await openPeriod(tchc);
  await panel(tchc).getByRole('button', { name: 'Chốt số liệu' }).click();
  await dialog(tchc).getByText('Đây là chốt lần 1.').waitFor();
  await dialog(tchc)
    .getByRole('row', { name: /Bệnh viện Mẫu A Đạt/ })
    .waitFor();
  await confirm(tchc, 'Chốt lần 1', /Đã chốt số liệu Tháng 10\/2026, chốt lần 1/);
  await grid(tchc).getByRole('button', { name: 'Tháng 10/2026: Chốt lần 1. Xem kỳ này' }).waitFor();
});

test('an article of the closed month is withdrawn for a fault: the correction stands beside the unchanged figure', async () => {
  const { items } = cellSchema.parse(
    await api.get(`/cchc/quota-desk/cell?quota=${quotaKey}&unit=BV-MAU-A&period=${lastMonth}`),
  );
  const counted = items.filter((item) => item.counted && item.type === 'article');
  expect(counted).toHaveLength(1);
  await openArticle(tchc, portal, counted[0]?.itemId ?? '');
  await takeStep(tchc, 'Gỡ bài', /Có sai sót/);

  await openDesk(tchc);
  const corrected = cell(tchc, 'Bệnh viện Mẫu A', '10');
  expect(await corrected.getAttribute('aria-label')).toMatch(/: Đạt; 1 trên 1 bài; đã chốt.*Không đạt 0\/1/);
  await openPeriod(tchc);
  await panel(tchc).getByText('Điều chỉnh sau chốt (1)').waitFor();
  const text = await panel(tchc).innerText();
  expect(text).toMatch(/Đã chốt:\s+Đạt 1\/1/);
  expect(text).toMatch(/Hiện nay:\s+Không đạt 0\/1/);
  expect(text).toContain(`Bớt: ${counted[0]?.title ?? ''}`);
});

test('it reopens the month with a reason and closes it again: "chốt lần 2", with the first round still readable', async () => {
  await panel(tchc).getByRole('button', { name: 'Mở lại kỳ' }).click();
  await dialog(tchc).getByRole('textbox').fill('Một bài đã gỡ do có sai sót.');
  await confirm(tchc, 'Mở lại kỳ', /Đã mở lại Tháng 10\/2026/);
  await panel(tchc).getByRole('button', { name: 'Chốt lại số liệu' }).click();
  await dialog(tchc)
    .getByRole('row', { name: /Bệnh viện Mẫu A Không đạt/ })
    .waitFor();
  await confirm(tchc, 'Chốt lần 2', /chốt lần 2/);
  await panel(tchc)
    .getByText(/^Chốt lần 2, ngày/)
    .first()
    .waitFor();
  expect(
    await panel(tchc)
      .getByText(/^Chốt lần 1, ngày/)
      .count(),
  ).toBeGreaterThan(0);
});

test('the report of the closed month is downloaded as a Word document that names it', async () => {
  await tchc.goto(`${portal.adminUrl}/plugins/cchc-reports?period=${lastMonth}`);
  const button = tchc.getByRole('button', { name: 'Văn bản (DOCX)' });
  await button.waitFor();
  const [download] = await Promise.all([tchc.waitForEvent('download'), button.click()]);
  const words = wordText(readFileSync(await download.path()));
  expect(words).toMatch(/tháng 10 năm 2026|tháng 10\/2026/i);
  expect(words).toContain(quotaTitle.split(':')[0]);
  // The code at its end is the one of the preview: both were counted up to the same moment.
  expect(words).toContain(await tchc.getByText(/^Mã kiểm tra số liệu: /).innerText());
});

test('what was written by hand has its time as soon as it is saved', async () => {
  await tchc.locator('summary').filter({ hasText: 'Phần viết tay' }).click();
  await tchc.getByText('Chưa có ai viết.').waitFor();
  await tchc.locator('[name="note-strengths"]').fill('Các đơn vị gửi bài đúng hạn.');
  await tchc.getByRole('button', { name: 'Lưu phần viết tay' }).click();
  await tchc.getByText(/^Lưu lần cuối /).waitFor();
  expect(await tchc.getByText('Chưa có ai viết.').count()).toBe(0);
});

test('who only reads is offered no way to what others write', async () => {
  const ways = (page: Page) => page.getByRole('link', { name: /^Sửa phần đầu|^Khai thể thức/ });
  expect(await ways(tchc).count()).toBeGreaterThan(0);
  const { context, page } = await signIn(browser, portal, portal.account('leader'));
  await page.goto(`${portal.adminUrl}/plugins/cchc-reports?period=${lastMonth}`);
  await page.getByRole('button', { name: 'Văn bản (DOCX)' }).waitFor();
  expect(await ways(page).count()).toBe(0);
  await context.close();
});

test('the public page says the same', async () => {
  const read = async (): Promise<string> => (await fetch(`${portal.siteUrl}/chi-tieu/${lastMonth}/`)).text();
  await expect.poll(read, { timeout: 20_000 }).toMatch(/lần 2/);
  const section = (await read()).split(quotaTitle).slice(1).join(quotaTitle);
  expect(section).toContain('Không đạt');
});

test('the admin called no other host', async () => {
  await tchc.context().close();
  expect(foreignCalls).toEqual([]);
});
