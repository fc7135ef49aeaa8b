import type { Page } from 'playwright-core';
import type { RunningPortal } from './portal-process.ts';

/** What people do in the admin, step by step, by the words that they read there. */

const articles = 'content-manager/collection-types/plugin::cchc.article';

export interface Draft {
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  /** Path of a picture to upload as cover. It comes without words. */
  readonly picture: string;
  readonly reformArea: string;
  readonly category: string;
}

async function uploadCover(page: Page, picture: string): Promise<void> {
  await page
    .getByRole('button', { name: /Bấm để thêm tệp/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Thêm tệp' }).first().click();
  await page.locator('input[type="file"]').last().setInputFiles(picture);
  await page.getByRole('button', { name: /^Tải 1 tệp/ }).click();
  const finish = page.getByRole('button', { name: 'Hoàn tất' });
  await finish.waitFor();
  await finish.click();
}

async function choose(page: Page, label: RegExp, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
  await page.keyboard.press('Escape');
}

/** Presses "Lưu" and waits until the server has taken it. */
export async function saveEntry(page: Page): Promise<void> {
  const saved = page.waitForResponse((response) => response.url().includes('plugin::cchc.') && response.ok());
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await saved;
}

/** From the start page: writes and saves an article with a picture. Returns its documentId. */
export async function writeArticle(page: Page, portal: RunningPortal, draft: Draft): Promise<string> {
  await page.goto(portal.adminUrl);
  await page.getByRole('link', { name: 'Viết tin, bài' }).click();
  await page.locator('input[name="title"]').fill(draft.title);
  await page.locator('textarea[name="summary"]').fill(draft.summary);
  await page.locator('[contenteditable="true"]').first().click();
  await page.keyboard.insertText(draft.body);
  await uploadCover(page, draft.picture);
  await choose(page, /Các lĩnh vực CCHC/, draft.reformArea);
  await choose(page, /Chuyên mục/, draft.category);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.waitForURL(/plugin::cchc\.article\/[a-z0-9]{20,}/);
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** Presses a step of the workflow and confirms it; the page then shows what the server made of it. */
export async function takeStep(page: Page, step: string, reason?: RegExp): Promise<void> {
  const button = page.getByRole('button', { name: step, exact: true });
  const menu = page.getByRole('button', { name: 'Việc khác với mục này' });
  await button.or(menu).first().waitFor();
  // Beyond the second button, steps stand in the menu beside the first.
  const isShown = await button.waitFor({ timeout: 4000 }).then(
    () => true,
    () => false,
  );
  if (isShown) await button.click();
  else {
    await menu.click();
    await page.getByRole('menuitem', { name: step, exact: true }).click();
  }
  if (reason !== undefined) {
    await page.getByRole('dialog').getByRole('combobox').click();
    await page.getByRole('option', { name: reason }).click();
  }
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Xác nhận', exact: true }).click();
  await reloaded;
}

/** Publishes the open article and waits for the receipt beside it. Returns milliseconds from the click to the receipt. */
export async function publishArticle(page: Page): Promise<number> {
  const button = page.getByRole('button', { name: 'Xuất bản', exact: true });
  await button.waitFor();
  const started = performance.now();
  await button.click();
  await page.getByText(/Đã hiển thị lúc/).waitFor({ timeout: 30_000 });
  return performance.now() - started;
}

export const openArticle = async (page: Page, portal: RunningPortal, documentId: string): Promise<void> => {
  await page.goto(`${portal.adminUrl}/${articles}/${documentId}`);
  await page.locator('input[name="title"]').waitFor();
};
