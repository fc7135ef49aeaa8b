import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';
import type { Account, RunningPortal } from './portal-process.ts';

/** Chromium of this machine, without a profile and without calls of its own. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (executablePath === undefined || executablePath === '')
    throw new Error('CHROMIUM_PATH is not set; run the tests with npm test.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A signed-in admin page. Every other host is refused, so that a call outside fails the test that made it. */
export async function signIn(
  browser: Browser,
  portal: RunningPortal,
  account: Account,
): Promise<{ readonly page: Page; readonly context: BrowserContext; readonly foreignCalls: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: 'en-US' });
  const foreignCalls: string[] = [];
  await context.route(
    (url) => url.hostname !== 'localhost' && url.protocol.startsWith('http'),
    async (route) => {
      foreignCalls.push(route.request().url());
      await route.abort();
    },
  );
  const page = await context.newPage();
  await page.goto(`${portal.adminUrl}/auth/login`);
  await page.locator('input[name="email"]').fill(account.email);
  await page.locator('input[name="password"]').fill(account.password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
  return { page, context, foreignCalls };
}
