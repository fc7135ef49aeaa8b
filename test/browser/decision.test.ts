import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { releaseSchema } from '../../site/publisher/release-json.ts';
import { type AdminApi, signInToApi } from './admin-api.ts';
import { launchBrowser, signIn } from './chromium.ts';
import { type RunningPortal, startPortal } from './portal-process.ts';

/** A decision signed today that takes effect tomorrow, from an empty form to the pages past midnight. */
const today = '2026-11-20';
const morning = `${today}T09:00:00+07:00`;
const beforeMidnight = `${today}T23:59:05+07:00`;
const midnight = Date.parse('2026-11-21T00:00:00+07:00');
const listedOn = '2026-01-05';
const number = 'MẪU-77/QĐ-UBND';
const key = 'mau-77-qd-ubnd-2026-ubnd-mau';
const title = 'Công bố 03 thủ tục hành chính mẫu mới ban hành, 01 được sửa đổi, 01 được thay thế, 01 bị bãi bỏ';
const oldFee = '100.000 đồng (mẫu)';
const newFee = '250.000 đồng (mẫu)';

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'cchc-decision-'));
let portal: RunningPortal;
let browser: Browser;
let page: Page;
const foreignCalls: string[] = [];

const createdSchema = z.object({ data: z.object({ documentId: z.string() }) });

/** Procedures that are public on the portal already. */
async function addListed(api: AdminApi): Promise<void> {
  const type = '/content-manager/collection-types/plugin::cchc.procedure';
  for (const [code, name] of [
    ['9.950001', 'Cấp giấy phép hoạt động cơ sở mẫu'],
    ['9.950002', 'Xác nhận nội dung mẫu bằng giấy'],
    ['9.950003', 'Đăng ký sổ theo dõi mẫu'],
  ] as const) {
    const created = await api.post(type, {
      code,
      name,
      fieldCode: 'phong-benh',
      steps: 'Bước 1. Nộp hồ sơ (mẫu).',
      methods: [{ channel: 'in_person', processingTime: '10 ngày làm việc', fee: oldFee, note: null }],
      baselineAsOf: listedOn,
      baselineSource: 'Nguồn mẫu',
    });
    await api.post(`${type}/${createdSchema.parse(created).data.documentId}/actions/publish`, {});
  }
}

const read = async (address: string): Promise<string> => (await fetch(`${portal.siteUrl}${address}`)).text();
const group = (name: string): Locator => page.getByRole('region', { name, exact: true });
const dialog = (): Locator => page.getByRole('dialog');
const rowOf = (kind: string, position: number): Locator =>
  page.getByRole('group', { name: `${kind}, dòng ${position}`, exact: true });
const standing = (text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();
const save = async (): Promise<void> => {
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByRole('status').getByText('Đã lưu quyết định.').waitFor();
};

async function openPage(): Promise<void> {
  const session = await signIn(browser, portal, portal.account('tchc'));
  page = session.page;
  session.context.on('close', () => foreignCalls.push(...session.foreignCalls));
}

beforeAll(async () => {
  portal = await startPortal({ dataDir, environment: { CCHC_NOW: morning } });
  browser = await launchBrowser();
  await addListed(await signInToApi(portal, 'tchc'));
  await openPage();
});
afterAll(async () => {
  await browser.close();
  await portal.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Finds or makes a procedure in the row that was added last to a group. */
async function addRow(kind: string, position: number, typed: string, make?: { readonly code: string }): Promise<void> {
  await group(kind)
    .getByRole('button', { name: `Thêm dòng “${kind}”` })
    .click();
  const box = rowOf(kind, position).getByRole('combobox', { name: /^Mã hoặc tên thủ tục/ });
  await pick(box, typed, make);
}

async function pick(box: Locator, typed: string, make?: { readonly code: string }): Promise<void> {
  await box.fill(typed);
  const found = page.getByRole('listbox');
  if (make === undefined) {
    await found.getByRole('option').first().waitFor();
    await box.press('Enter');
    return;
  }
  await found.getByRole('option', { name: 'Tạo thủ tục mới…' }).click();
  await dialog()
    .getByLabel(/Mã thủ tục/)
    .fill(make.code);
  await dialog()
    .getByRole('combobox', { name: /Lĩnh vực/ })
    .click();
  await page.getByRole('option', { name: 'Phòng bệnh', exact: true }).click();
  await dialog().getByRole('button', { name: 'Tạo thủ tục' }).click();
  await dialog().waitFor({ state: 'detached' });
}

test('an officer enters the decision: its head, and rows found by name without diacritics or made in place', async () => {
  await page.goto(`${portal.adminUrl}/plugins/cchc-decisions`);
  await page.getByRole('button', { name: 'Nhập quyết định mới' }).click();
  await page.getByLabel('Số, ký hiệu', { exact: true }).fill(number);
  await page.getByLabel('Ngày ban hành', { exact: true }).fill('20/11/2026');
  await page.getByLabel('Ngày có hiệu lực', { exact: true }).fill('21/11/2026');
  await page.getByLabel('Trích yếu', { exact: true }).fill(title);
  await page.getByLabel('Cơ quan ban hành', { exact: true }).fill('Ủy ban nhân dân tỉnh (mẫu)');
  await page.getByLabel('Mã cơ quan ban hành', { exact: true }).fill('ubnd-mau');
  await addRow('Mới ban hành', 1, 'Công nhận điểm tư vấn mẫu', { code: '9.950010' });
  await addRow('Mới ban hành', 2, 'Đăng ký lớp tập huấn mẫu', { code: '9.950011' });
  await addRow('Mới ban hành', 3, 'Xác nhận điện tử mẫu cho cơ sở', { code: '9.950020' });
  await addRow('Mới ban hành', 4, 'Xác nhận điện tử mẫu cho cá nhân', { code: '9.950021' });
  await addRow('Sửa đổi, bổ sung', 1, 'giay phep hoat dong co so mau');
  await addRow('Thay thế', 1, '9.950002');
  const successors = rowOf('Thay thế', 1).getByRole('combobox', { name: /^Thủ tục thay thế/ });
  await pick(successors, '9.950020');
  await pick(successors, '9.950021');
  await addRow('Bãi bỏ', 1, 'so theo doi mau');
  await rowOf('Bãi bỏ', 1)
    .getByRole('textbox', { name: /^Văn bản quy định/ })
    .fill('MẪU-01/VB');
  expect(await rowOf('Sửa đổi, bổ sung', 1).getByRole('combobox').first().inputValue()).toBe('9.950001');
  await save();
  expect(new URL(page.url()).searchParams.get('id')).toMatch(/^[a-z0-9]{20,}$/);
});

test('a day that does not exist is told beside its row, what was typed stays, and the removal of a row is undone', async () => {
  const effect = rowOf('Bãi bỏ', 1).getByRole('textbox', { name: /^Ngày có hiệu lực của dòng/ });
  await effect.fill('31/02/2027');
  await rowOf('Bãi bỏ', 1)
    .getByText(/Ngày “31\/02\/2027” không có thật/)
    .waitFor();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page
    .getByRole('alert')
    .getByText(/Nhóm “Bãi bỏ”, dòng 1 \(9\.950003\)/)
    .waitFor();
  expect(await effect.inputValue()).toBe('31/02/2027');
  await effect.fill('');
  await page.getByRole('button', { name: 'Xóa: Mới ban hành, dòng 2' }).click();
  await rowOf('Mới ban hành', 4).waitFor({ state: 'detached' });
  await page.getByRole('status').getByRole('button', { name: 'Hoàn tác' }).click();
  await rowOf('Mới ban hành', 4).waitFor();
  // All of it is again as it was saved.
  expect(await page.getByRole('button', { name: 'Lưu', exact: true }).isDisabled()).toBe(true);
});

test('the amended text stands beside the old one, and the fee is changed there', async () => {
  await rowOf('Sửa đổi, bổ sung', 1)
    .getByText(/Nội dung mới chưa khác gì/)
    .waitFor();
  await rowOf('Sửa đổi, bổ sung', 1)
    .getByRole('button', { name: /^Nội dung/ })
    .click();
  const methods = page.getByRole('region', { name: 'Cách thức thực hiện' });
  await methods.getByText(/Đang có hiệu lực \(từ 05\/01\/2026\)/).waitFor();
  expect(await methods.innerText()).toContain(oldFee);
  await methods.getByRole('textbox', { name: 'Phí, lệ phí' }).fill(newFee);
  await methods.getByText('Khác bản cũ').waitFor();
  await page.getByRole('button', { name: 'Lưu nội dung' }).click();
  await page.getByText('Đã lưu nội dung mới.').waitFor();
  await page.getByRole('button', { name: 'Quay lại quyết định' }).click();
  await rowOf('Sửa đổi, bổ sung', 1).getByRole('button', { name: 'Nội dung: đã nhập' }).waitFor();
});

test('the title that counts wrongly is acknowledged with a reason before anything can be published', async () => {
  await page.getByLabel('Số thủ tục “Mới ban hành” ghi trong trích yếu').fill('3');
  const counts = group('Mới ban hành').getByText(/Trích yếu ghi 3 nhưng danh mục có 4/);
  await counts.waitFor();
  expect(await page.getByRole('button', { name: 'Công bố…' }).isDisabled()).toBe(true);
  await group('Mới ban hành').getByRole('button', { name: 'Xác nhận đúng như văn bản đã ký' }).click();
  await dialog().getByRole('textbox').fill('Văn bản đã ký ghi 03, danh mục kèm theo có 04.');
  await dialog().getByRole('button', { name: 'Xác nhận', exact: true }).click();
  await standing('Không còn điểm nào ngăn việc công bố.');
});

test('what will happen is said before publishing; then today’s pages tell it and keep today’s fee', async () => {
  await page.getByRole('button', { name: 'Công bố…' }).click();
  await dialog().getByText('Có hiệu lực từ 00:00 ngày 21/11/2026').waitFor();
  expect(await dialog().innerText()).toContain('thay bằng 9.950020, 9.950021');
  await dialog().getByRole('button', { name: 'Công bố', exact: true }).click();
  await page.getByText('Đã công bố quyết định.').waitFor();
  await expect.poll(() => read(`/quyet-dinh/${key}/`), { timeout: 30_000 }).toContain(number);
  expect(await read(`/quyet-dinh/${key}/`)).toContain('Sắp có hiệu lực từ ngày 21/11/2026');
  expect(await read('/thu-tuc/9.950010/')).toContain('sắp có hiệu lực từ ngày 21/11/2026');
  for (const code of ['9.950001', '9.950002', '9.950003']) {
    expect(await read(`/thu-tuc/${code}/`), code).toContain('từ ngày 21/11/2026');
  }
  expect(await feeOnPage('9.950001')).toBe(oldFee);
});

/** The fee among the essentials, as a reader sees it. */
async function feeOnPage(code: string, address = `/thu-tuc/${code}/`): Promise<string> {
  const reader = await browser.newPage();
  try {
    await reader.goto(`${portal.siteUrl}${address}`);
    const text = await reader.locator('main').innerText();
    const [first] = [newFee, oldFee]
      .map((fee) => ({ fee, at: text.indexOf(fee) }))
      .filter(({ at }) => at !== -1)
      .sort((a, b) => a.at - b.at);
    return first?.fee ?? '';
  } finally {
    await reader.close();
  }
}

test('the screen fits a phone', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  await page.setViewportSize({ width: 1440, height: 1000 });
});

test('past midnight the pages change by themselves, the fee too, and the page of what was in force yesterday keeps the old text', async () => {
  await page.context().close();
  await portal.stop();
  portal = await startPortal({ dataDir, environment: { CCHC_NOW: beforeMidnight } });
  const api = await signInToApi(portal, 'tchc');
  // A release made now ties the publisher's clock to the machine's: it cannot be composed before it was asked for.
  const { releaseId } = releaseSchema.parse(JSON.parse(await read('/release.json')));
  const asked = Date.now();
  await api.post('/content-manager/collection-types/plugin::cchc.field', {
    code: 'linh-vuc-thu-dong-ho',
    name: 'Lĩnh vực mẫu',
    sortOrder: 99,
  });
  await expect
    .poll(async () => releaseSchema.parse(JSON.parse(await read('/release.json'))).releaseId, { timeout: 30_000 })
    .not.toBe(releaseId);
  const { asOf } = releaseSchema.parse(JSON.parse(await read('/release.json')));
  const due = midnight + asked - Date.parse(asOf);
  expect(await feeOnPage('9.950001')).toBe(oldFee);
  let seen = 0;
  await expect
    .poll(
      async () => {
        const text = await read('/thu-tuc/9.950010/');
        seen = Date.now();
        return text.includes('sắp có hiệu lực từ ngày');
      },
      { timeout: 150_000, interval: 50 },
    )
    .toBe(false);
  console.log(`pages changed ${((seen - due) / 1000).toFixed(2)} s after midnight at most`);
  expect(seen - due).toBeLessThan(4_000);
  expect(await feeOnPage('9.950001')).toBe(newFee);
  // The page of the day from which the old text held; it answers for every day until today.
  expect(await feeOnPage('9.950001', `/thu-tuc/9.950001/ngay/${listedOn}/`)).toBe(oldFee);
  const replaced = await read('/thu-tuc/9.950002/');
  expect(replaced).toContain('/thu-tuc/9.950020/');
  expect(replaced).toContain('/thu-tuc/9.950021/');
  expect(await read('/thu-tuc/9.950003/')).toMatch(/bị bãi bỏ/);
  expect(await read(`/quyet-dinh/${key}/`)).toContain('Số lượng thủ tục ghi trong văn bản khác với số dòng');
});

test('the admin called no other host', () => {
  expect(foreignCalls).toEqual([]);
});
