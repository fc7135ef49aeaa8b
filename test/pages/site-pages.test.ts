import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { definitionOf } from '../../site/server/sheet-pdf/make-pdf.ts';
import { launchBrowser } from '../browser/chromium.ts';
import {
  type ExampleSite,
  type Served,
  buildExampleSite,
  exampleNow,
  openContext,
  removeExampleSite,
  serve,
} from './example-site.ts';

/** The full example, built as a release and served by the site's own server, in a real browser. */

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const phone = { viewport: { width: 360, height: 740 } } as const;
const desk = { viewport: { width: 1440, height: 900 } } as const;

let site: ExampleSite;
let served: Served;
let origin = '';
let browser: Browser;
let pages: readonly string[] = [];

const addressOf = (file: string): string =>
  `/${file
    .split(path.sep)
    .join('/')
    .replace(/index\.html$/, '')}`;

/** One page of each type, the longest where there is a choice. */
const samples = [
  ...[
    '/',
    '/404.html',
    '/tim-kiem/',
    '/gioi-thieu/',
    '/tro-nang/',
    '/tro-nang/thanh-phan/',
    '/huong-dan/',
    '/huong-dan/nop-ho-so-truc-tuyen/',
  ],
  ...['/tin-tuc/', '/tin-tuc/2026/03/', '/tin-tuc/ba-buoc-nop-ho-so-truc-tuyen/', '/chuyen-muc/tin-hoat-dong/'],
  ...['/tin-tuc/huong-dan-thuc-hien-viec-tiep-nhan-giai-quyet-va-tra-ket-qua-ho-so-thu-tuc/'],
  ...['/tin-tuc/to-gap-tuyen-truyen-cai-cach-hanh-chinh/', '/tin-tuc/video-huong-dan-thanh-toan-truc-tuyen/'],
  ...['/don-vi/', '/don-vi/trung-tam-y-te-mau-b/', '/nhung/benh-vien-mau-a/', '/nhung/van-phong-so-mau/', '/man-hinh/'],
  ...['/thu-tuc/', '/thu-tuc/het-hieu-luc/', '/thu-tuc/linh-vuc/kham-benh-chua-benh/', '/kiem-tra/9.900002/'],
  ...['/thu-tuc/9.900001/', '/thu-tuc/9.900002/', '/thu-tuc/9.900005/', '/thu-tuc/9.900002/ngay/2026-03-01/'],
  ...['/thu-tuc/cap/tinh/', '/thu-tuc/moi-cap-nhat/', '/thu-tuc/moi-cap-nhat/2026/03/', '/thu-tuc/theo-ngay/'],
  ...['/thu-tuc/9.900001/niem-yet/', '/thu-tuc/9.900002/niem-yet/', '/thu-tuc/9.900002/to-gap/', '/thu-tuc/9.900008/'],
  ...['/thu-tuc/linh-vuc/kham-benh-chua-benh/niem-yet/', '/thu-tuc/linh-vuc/kham-benh-chua-benh/niem-yet-a3/'],
  ...['/kiem-tra/linh-vuc/kham-benh-chua-benh/'],
  ...['/quyet-dinh/', '/quyet-dinh/mau-01-qd-ubnd-2026-ubnd-mau/', '/van-ban/', '/van-ban/van-ban-full/'],
  ...['/duong-day-nong/', '/ke-hoach/', '/chi-tieu/', '/chi-tieu/2026-02/', '/chi-tieu/2026-03@15/', '/du-lieu/'],
  ...['/chi-tieu/2026/', '/chi-tieu/2026-q1/', '/chi-tieu/2026-02/trung-tam-y-te-mau-b/', '/don-vi/benh-vien-mau-a/'],
  ...['/en/', '/en/don-vi/benh-vien-mau-a/', '/en/huong-dan/gioi-thieu/', '/en/tin-tuc/gioi-thieu-chuyen-trang/'],
];

beforeAll(async () => {
  site = await buildExampleSite();
  served = await serve(site.releasesDir);
  origin = served.origin;
  pages = readdirSync(site.out, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map(addressOf)
    .sort();
  browser = await launchBrowser();
});

afterAll(() => {
  expect(served.faults, 'what the server reported').toEqual([]);
});

afterAll(async () => {
  await browser.close();
  await served.close();
  removeExampleSite(site);
});

/** Every word of a document, in order. */
function wordsOfPdf(part: unknown): string {
  if (typeof part === 'string') return part;
  if (Array.isArray(part)) return part.map(wordsOfPdf).join(' ');
  if (typeof part !== 'object' || part === null) return '';
  return ['text', 'stack', 'columns', 'ul', 'table', 'body']
    .map((name) => (name in part ? wordsOfPdf(Reflect.get(part, name)) : ''))
    .join(' ');
}

/** Visits addresses one after another in one window and gathers what a look at each of them finds. */
async function gather(
  addresses: readonly string[],
  options: BrowserContextOptions,
  look: (page: Page) => Promise<readonly string[]>,
): Promise<string[]> {
  const context = await openContext(browser, { ...options, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const found: string[] = [];
  for (const address of addresses) {
    await page.goto(`${origin}${address}`);
    for (const line of await look(page)) found.push(`${address}: ${line}`);
  }
  await context.close();
  return found;
}

async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate<string[]>(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.flatMap((one) => one.nodes.map((node) => one.id + ' ' + node.target.join(' ') + ' ' + (node.any[0]?.message ?? node.all[0]?.message ?? ''))))`,
  );
}

const sidewaysScroll = async (page: Page): Promise<readonly string[]> => {
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  const room = page.viewportSize()?.width ?? 0;
  return width > room ? [`${width} px wide in a window of ${room}`] : [];
};

describe('every page of the full example', () => {
  test('the samples are pages, and no section is without one', () => {
    const sectionOf = (address: string): string => address.split('/')[1] ?? '';
    expect(samples.filter((address) => !pages.includes(address))).toEqual([]);
    expect(new Set(samples.map(sectionOf))).toEqual(new Set(pages.map(sectionOf)));
  });

  test('axe finds nothing, in daylight on a desk', async () => {
    expect(await gather(samples, { ...desk, colorScheme: 'light' }, axeFindings)).toEqual([]);
  });

  test('axe finds nothing, in the dark on a phone', async () => {
    expect(await gather(samples, { ...phone, colorScheme: 'dark' }, axeFindings)).toEqual([]);
  });

  test.each([320, 360, 768])('nothing scrolls sideways at %i px', async (width) => {
    expect(await gather(width === 360 ? pages : samples, { viewport: { width, height: 740 } }, sidewaysScroll)).toEqual(
      [],
    );
  });

  test('words of 400 letters in titles, summaries and links break, and widen no page', async () => {
    const look = async (page: Page): Promise<readonly string[]> => {
      await page.evaluate(`for (const part of document.querySelectorAll(
        ':is(h1, h2, h3, h4, .lead, .summary, .meta, footer a, main li > a):not(.hidden, table *, figcaption)')) {
          if (part.childElementCount === 0) part.textContent = 'Đườngdâynóng'.repeat(34).slice(0, 400);
        }`);
      return sidewaysScroll(page);
    };
    const [narrow, wide] = [await gather(samples, phone, look), await gather(samples, desk, look)];
    expect([narrow, wide]).toEqual([[], []]);
  });

  test('the policy refuses nothing and no script fails', async () => {
    const context = await openContext(browser, desk);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
    for (const address of samples.filter((one) => one !== '/404.html')) {
      await page.goto(`${origin}${address}`, { waitUntil: 'networkidle' });
    }
    await context.close();
    expect(complaints).toEqual([]);
  });
});

describe('without JavaScript', () => {
  const still = { ...phone, javaScriptEnabled: false };

  test('what is hidden holds no content: no link, no entry of a list or table', async () => {
    // Playwright looks into pages whose own scripts are off.
    const hidden = await gather(samples, still, async (page) => {
      // The way to the controls is hidden with them: both need script.
      const content = page.locator('body [hidden]').locator('a:not([href="#hien-thi"]), li, td, dd');
      return (await content.count()) === 0 ? [] : [await content.first().innerHTML()];
    });
    expect(hidden).toEqual([]);
  });

  test('every page shows its heading and its text', async () => {
    const silent = await gather(samples, still, async (page) => {
      const isShown = await page.locator('h1').isVisible();
      const text = await page.locator('main').innerText();
      return isShown && text.trim().length > 40
        ? []
        : [`heading ${isShown ? 'shown' : 'hidden'}, ${text.length} letters`];
    });
    expect(silent).toEqual([]);
  });

  test('the sheet of a procedure is answered: what to compare, what changed, when', async () => {
    const context = await openContext(browser, still);
    const page = await context.newPage();
    await page.goto(`${origin}/kiem-tra/9.900002/?r=2026-01-01#ban-2026-01-01`);
    const text = await page.locator('main').innerText();
    const answer = await page.locator('.sheet-answer:target').innerText();
    await context.close();
    expect(text).toMatch(/01\/03\/2026 Công bố sửa đổi, bổ sung/);
    expect(answer).toContain('Đã cũ: nội dung đang áp dụng là của ngày 01/03/2026.');
    expect(answer).toMatch(/20 ngày làm việc[\s\S]*10 ngày làm việc/);
  });

  test('every way of narrowing the list is a link to a page of its own', async () => {
    const context = await openContext(browser, still);
    const page = await context.newPage();
    await page.goto(`${origin}/thu-tuc/`);
    expect(await page.locator('form[role=search]:not([action])').isVisible()).toBe(false);
    const links: string[] = [];
    for (const link of await page.locator('#loc-theo a').all()) links.push((await link.getAttribute('href')) ?? '');
    await context.close();
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !pages.includes(link))).toEqual([]);
  });
});

describe('procedures, with script', () => {
  test('words without marks and a value together narrow the list, and the address keeps the question', async () => {
    const context = await openContext(browser, phone);
    const page = await context.newPage();
    await page.goto(`${origin}/thu-tuc/`);
    const box = page.getByRole('searchbox', { name: /Tên hoặc mã thủ tục/ });
    await box.fill('cap giay phep hoat dong');
    await page.locator('#loc-thu-tuc summary').click();
    await page.getByLabel('Cấp thực hiện').selectOption('tinh');
    await page.locator('#ket-qua-loc tbody tr').first().waitFor();
    const found = await page.locator('#ket-qua-loc tbody a').allTextContents();
    expect(found[0]).toBe('Cấp giấy phép hoạt động mẫu đối với cơ sở khám bệnh, chữa bệnh');
    expect(new URL(page.url()).search).toBe('?q=cap+giay+phep+hoat+dong&cap=tinh');
    await page.reload();
    await page.locator('#ket-qua-loc tbody tr').first().waitFor();
    expect(await page.locator('#ket-qua-loc tbody a').allTextContents()).toEqual(found);
    await context.close();
  });

  test('the list of a day answers from its address, and leads to the text of that day', async () => {
    const context = await openContext(browser, desk);
    const page = await context.newPage();
    await page.goto(`${origin}/thu-tuc/theo-ngay/?ngay=2026-02-10&q=9.900002`);
    const link = page.locator('#trong-ngay tbody a').first();
    await link.waitFor();
    expect(await page.locator('#so-trong-ngay').innerText()).toContain('Ngày 10/02/2026');
    await link.click();
    expect(new URL(page.url()).pathname).toBe('/thu-tuc/9.900002/ngay/2026-01-01/');
    await context.close();
  });

  test('a day before the effect is told so, and a search without a row says that nothing was found', async () => {
    const context = await openContext(browser, desk);
    const page = await context.newPage();
    await page.goto(`${origin}/thu-tuc/theo-ngay/?ngay=2026-02-28&q=9.900003`);
    await page.locator('#trong-ngay tbody tr').first().waitFor();
    expect(await page.locator('#trong-ngay tbody').innerText()).toContain('Chưa có hiệu lực');
    expect(await page.locator('#so-trong-ngay').innerText()).toContain('thủ tục chưa có hiệu lực');
    await page.locator('#tu').fill('9.999999');
    expect(await page.locator('#so-trong-ngay').innerText()).toContain(
      'Không tìm thấy thủ tục nào khớp với “9.999999”.',
    );
    await context.close();
  });

  test('the code of an old sheet is told that it is old', async () => {
    const context = await openContext(browser, phone);
    const page = await context.newPage();
    await page.goto(`${origin}/kiem-tra/9.900002/?r=2026-01-01`);
    await page.locator('[data-sheet-answer]:not(:empty)').waitFor();
    expect(await page.locator('[data-sheet-answer]').innerText()).toContain('Bản ghi ngày 01/01/2026: đã cũ');
    await context.close();
  });

  test.each([
    ['/thu-tuc/9.900002/niem-yet/', 210, 297],
    ['/thu-tuc/linh-vuc/kham-benh-chua-benh/niem-yet-a3/', 420, 297],
    ['/thu-tuc/9.900002/to-gap/', 297, 210],
  ])('%s prints on paper of %i × %i mm', async (address, width, height) => {
    const context = await openContext(browser, desk);
    const page = await context.newPage();
    await page.goto(`${origin}${address}`);
    const text = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    await context.close();
    const boxes = Array.from(text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g), ([, x, y]) =>
      [Number(x), Number(y)].map((points) => Math.round((points / 72) * 25.4)),
    );
    expect(boxes.length).toBeGreaterThan(0);
    for (const box of boxes) expect(box).toEqual([width, height]);
  });
});

describe('the paper of posting sheets', () => {
  test('a leaflet is one sheet, also where little is entered', async () => {
    const leaflets = pages.filter((address) => address.endsWith('/to-gap/'));
    const counts = await gather(leaflets, desk, async (page) => {
      const text = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const count = Array.from(text.matchAll(/\/Type \/Page\b/g)).length;
      return count === 1 ? [] : [`${count} pages`];
    });
    expect(leaflets.length).toBeGreaterThan(5);
    expect(counts).toEqual([]);
  });
});

describe('PDFs of posting sheets', () => {
  const words = (text: string): string => text.replace(/\s+/g, '').toLocaleUpperCase('vi');

  test('each says what its page says on paper, word for word', async () => {
    const sheets = pages.filter((address) => /\/(?:niem-yet|niem-yet-a3|to-gap)\/$/.test(address));
    expect(sheets.length).toBeGreaterThan(20);
    const context = await openContext(browser, desk);
    const page = await context.newPage();
    await page.emulateMedia({ media: 'print' });
    for (const address of sheets) {
      await page.goto(`${origin}${address}`);
      // Captions for the ear alone are not on paper.
      await page.evaluate("document.querySelectorAll('.hidden').forEach((one) => one.remove())");
      const shown = await page.locator('main').innerText();
      const definition = definitionOf(await page.content());
      const said = wordsOfPdf(definition?.content);
      const strip = await page.locator('.sample-strip').innerText();
      expect(words(said), address).toBe(words(strip + shown));
    }
    await context.close();
  });

  test('a sheet leads to its PDF', async () => {
    const context = await openContext(browser, phone);
    const page = await context.newPage();
    await page.goto(`${origin}/thu-tuc/9.900002/niem-yet/`);
    const href = await page.getByRole('link', { name: 'Tải bản PDF' }).getAttribute('href');
    const got = await context.request.get(`${origin}${href ?? ''}`);
    expect(got.headers()['content-type']).toBe('application/pdf');
    expect((await got.body()).subarray(0, 5).toString()).toBe('%PDF-');
    await context.close();
  });
});

describe('the figures of quotas', () => {
  test('name the last day of a period that runs, and script adds the days that are left', async () => {
    const read = async (javaScriptEnabled: boolean): Promise<string> => {
      const context = await openContext(browser, { ...phone, javaScriptEnabled });
      const page = await context.newPage();
      await page.clock.setFixedTime('2026-03-24T02:00:00.000Z');
      await page.goto(`${origin}/chi-tieu/2026-03/`);
      const text = await page.locator('main').innerText();
      await context.close();
      return text.replaceAll(/\s+/g, ' ');
    };
    expect(await read(false)).toMatch(/Đang thực hiện kỳ kết thúc ngày 31\/03\/2026(?! còn)/);
    expect(await read(true)).toContain('kỳ kết thúc ngày 31/03/2026 còn 08 ngày');
  });

  test('the matrix of a year is reached by keyboard, and its cells are told in words', async () => {
    const context = await openContext(browser, desk);
    const page = await context.newPage();
    await page.goto(`${origin}/chi-tieu/2026/`);
    const frame = page.locator('section[tabindex="0"]').first();
    await frame.focus();
    expect(await frame.getAttribute('aria-label')).toContain('từng đơn vị');
    const words = await page.locator('.matrix tbody .period .hidden').allTextContents();
    expect(words).toEqual(expect.arrayContaining(['Đạt', 'Được miễn (không tính)']));
    await context.close();
  });

  test.each(['light', 'dark'] as const)(
    'the trend has a name, and bars where colours are forced (%s)',
    async (scheme) => {
      const context = await openContext(browser, { ...phone, colorScheme: scheme, forcedColors: 'active' });
      const page = await context.newPage();
      await page.goto(`${origin}/chi-tieu/`);
      const trend = page.getByRole('img', { name: /số bài được tính qua các kỳ/ }).first();
      expect(await trend.isVisible()).toBe(true);
      const [bar, ground] = await page.evaluate<[string, string]>(
        `[getComputedStyle(document.querySelector('.trend .bar')).stroke, getComputedStyle(document.body).backgroundColor]`,
      );
      expect(bar).not.toBe(ground);
      await context.close();
    },
  );
});

describe('the frame', () => {
  test('the first Tab leads to the skip link, and it leads to the content', async () => {
    const context = await openContext(browser, desk);
    const page = await context.newPage();
    await page.goto(`${origin}/`);
    await page.keyboard.press('Tab');
    const link = page.locator('.skip');
    expect(await page.locator('.skip:focus').count()).toBe(1);
    expect((await link.boundingBox())?.x).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#noi-dung');
    await context.close();
  });

  test.each([
    [360, 2],
    [640, 1],
    [768, 1],
    [900, 1],
    [1440, 1],
  ])('at %i px the navigation takes at most %i rows', async (width, rows) => {
    const context = await openContext(browser, { viewport: { width, height: 800 } });
    const page = await context.newPage();
    // The entry of the page itself may look otherwise and need more room.
    for (const address of ['/', '/thu-tuc/', '/duong-day-nong/', '/ke-hoach/']) {
      await page.goto(`${origin}${address}`);
      const entries = await page.locator('.main-nav li').all();
      const tops = await Promise.all(entries.map(async (entry) => Math.round((await entry.boundingBox())?.y ?? -1)));
      expect([address, new Set(tops).size <= rows]).toEqual([address, true]);
    }
    await context.close();
  });

  test('how pages look is offered where script runs, and a choice holds on the next page', async () => {
    const panel = (page: Page) => page.getByRole('region', { name: 'Cách hiển thị' });
    const silent = await openContext(browser, { ...phone, javaScriptEnabled: false });
    const still = await silent.newPage();
    await still.goto(`${origin}/`);
    expect(await panel(still).count()).toBe(0);
    await silent.close();
    const context = await openContext(browser, phone);
    const page = await context.newPage();
    await page.goto(`${origin}/`);
    await panel(page).getByRole('button', { name: 'Rất lớn' }).click();
    await page.goto(`${origin}/van-ban/`);
    expect(await page.locator('html').getAttribute('data-size')).toBe('larger');
    const pressed = panel(page).getByRole('button', { pressed: true });
    expect(await pressed.allInnerTexts()).toEqual(['Rất lớn', 'Theo máy', 'Thường']);
    await context.close();
  });

  test('on a phone it leaves the screen to the content, and home begins with the numbers to call', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 800 }, javaScriptEnabled: false });
    const page = await context.newPage();
    for (const address of ['/', '/thu-tuc/', '/en/']) {
      await page.goto(`${origin}${address}`);
      const parts = await Promise.all(
        ['.sample-strip', '.site-header'].map((part) => page.locator(part).boundingBox()),
      );
      expect([address, parts.reduce((sum, part) => sum + (part?.height ?? 0), 0) <= 180]).toEqual([address, true]);
    }
    await page.goto(`${origin}/`);
    // Notices of the day come before everything else.
    const notices = (await page.locator('.banner').first().locator('..').boundingBox())?.height ?? 0;
    const call = await page.locator('main a.call').first().boundingBox();
    expect((call?.y ?? 0) - notices).toBeLessThan(500);
    await context.close();
  });

  test('the header leads to the display controls, and high contrast is black on white', async () => {
    const context = await browser.newContext({ ...phone, colorScheme: 'light' });
    const page = await context.newPage();
    await page.goto(`${origin}/thu-tuc/`);
    const way = page.locator('.main-nav [href="#hien-thi"]');
    await way.click();
    await page.getByRole('button', { name: 'Cao' }).click();
    const look = await page.evaluate<string[]>(
      `[document.body, document.querySelector('main a')].flatMap((one) => [getComputedStyle(one).color, getComputedStyle(document.body).backgroundColor])`,
    );
    expect(look).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    await context.close();
  });

  test('where colours are forced, the entry of the page and what the reader chose differ from all others', async () => {
    const context = await browser.newContext({ ...desk, forcedColors: 'active' });
    const page = await context.newPage();
    await page.goto(`${origin}/thu-tuc/`);
    const looks = (selector: string): Promise<[string, string][]> =>
      page.evaluate(`Array.from(document.querySelectorAll('${selector}'), (one) => {
        const style = getComputedStyle(one);
        const isMarked = one.hasAttribute('aria-current') || one.getAttribute('aria-pressed') === 'true';
        return [String(isMarked), [style.textDecorationLine, style.borderBottomWidth, style.backgroundColor].join(' ')];
      })`);
    for (const selector of ['.main-nav a', '.choices button']) {
      const all = await looks(selector);
      const [marked, others] = ['true', 'false'].map(
        (state) => new Set(all.flatMap(([is, look]) => (is === state ? look : []))),
      );
      expect([selector, marked?.size, others?.size]).toEqual([selector, 1, 1]);
      expect(marked).not.toEqual(others);
    }
    await context.close();
  });

  test('on paper there is the content, without navigation, controls and what expires', async () => {
    const context = await openContext(browser, desk);
    const page = await context.newPage();
    await page.emulateMedia({ media: 'print' });
    for (const address of samples.filter((one) => !/^\/(?:nhung|man-hinh)\//.test(one))) {
      await page.goto(`${origin}${address}`);
      expect([address, await page.locator('h1').isVisible()]).toEqual([address, true]);
      expect([
        address,
        await page.locator('.main-nav, .search, .crumbs, .banner, button').filter({ visible: true }).count(),
      ]).toEqual([address, 0]);
    }
    await context.close();
  });
});

describe('on a desk', () => {
  test('what may be read next stands beside an article, and below it on a phone', async () => {
    const besides = async (options: BrowserContextOptions): Promise<boolean> => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await page.goto(`${origin}/tin-tuc/ba-buoc-nop-ho-so-truc-tuyen/`);
      const [article, related] = await Promise.all(
        ['.article', '.related'].map((part) => page.locator(part).boundingBox()),
      );
      await context.close();
      return (related?.x ?? 0) > (article?.x ?? 0) + (article?.width ?? 0) && related?.y === article?.y;
    };
    expect([await besides(desk), await besides(phone)]).toEqual([true, false]);
  });

  test('the first two panels of the home page lead on from one height', async () => {
    const context = await browser.newContext(desk);
    const page = await context.newPage();
    await page.goto(`${origin}/`);
    const ends = await page.evaluate<number[]>(
      `Array.from(document.querySelector('.columns').querySelectorAll(':scope > .panel'), (panel) =>
        Math.round(panel.getBoundingClientRect().bottom - panel.lastElementChild.getBoundingClientRect().bottom))`,
    );
    await context.close();
    expect(ends.length).toBeGreaterThan(1);
    expect(new Set(ends.slice(0, 2)).size).toBe(1);
  });
});

describe('the hotlines on paper', () => {
  test('take one sheet, purposes included, and speak of nothing to touch', async () => {
    const context = await browser.newContext(desk);
    const page = await context.newPage();
    await page.goto(`${origin}/duong-day-nong/`);
    const sheets = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    await page.emulateMedia({ media: 'print' });
    const text = await page.locator('main').innerText();
    await context.close();
    expect(sheets.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    expect(text).not.toMatch(/chạm/i);
  });
});

describe('on paper', () => {
  test.each(['/tin-tuc/ba-buoc-nop-ho-so-truc-tuyen/', '/thu-tuc/9.900002/', '/en/tin-tuc/gioi-thieu-chuyen-trang/'])(
    '%s says where and when it was published',
    async (address) => {
      const context = await browser.newContext({ ...desk, javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`${origin}${address}`);
      expect(await page.locator('.print-only').isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.site-footer').innerText()).toContain(`http://127.0.0.1${address}`);
      expect(await page.locator('time').filter({ visible: true }).count()).toBeGreaterThan(0);
      await context.close();
    },
  );

  test('the way into the search is one sheet', async () => {
    const context = await browser.newContext(desk);
    const page = await context.newPage();
    await page.goto(`${origin}/tim-kiem/`);
    const text = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(Array.from(text.matchAll(/\/Type \/Page\b/g))).toHaveLength(1);
    await context.close();
  });
});

describe('the English pages', () => {
  const english = samples.filter((one) => one.startsWith('/en/'));

  test('stand in the frame of all others, in their own language', async () => {
    const findings = await gather(english, phone, async (page) => {
      const frame = page.locator('.site-header .brand .mark, .main-nav a, .search input, .display button, footer a');
      const metas = page.locator('meta[property="og:title"], meta[property="og:image"], link[hreflang=vi]');
      const foreign = await page.evaluate<string[]>(`Array.from(
        document.querySelectorAll('.site-header, .crumbs, .site-footer'), (part) => {
          const copy = part.cloneNode(true);
          for (const own of copy.querySelectorAll('[lang=vi]')) own.remove();
          return copy.textContent.match(/\\S*[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]\\S*/gi) ?? [];
        }).flat()`);
      return [
        ...((await frame.filter({ visible: true }).count()) >= 20 ? [] : ['no whole frame']),
        ...((await metas.count()) === 3 ? [] : ['no data for those who share it']),
        ...foreign,
      ];
    });
    expect(findings).toEqual([]);
  });

  test('carry the urgent notices in their own language, and what the reader chose to see', async () => {
    const context = await openContext(browser, phone);
    const page = await context.newPage();
    await page.goto(`${origin}/en/`);
    await page.evaluate("localStorage.setItem('contrast', 'more')");
    for (const address of english) {
      await page.goto(`${origin}${address}`);
      expect([address, await page.locator('[lang=vi] .banner-emergency').count()]).toEqual([address, 1]);
      expect(await page.locator('html').getAttribute('data-contrast')).toBe('more');
    }
    await context.close();
  });
});

describe('an article read aloud', () => {
  /** A voice that notes what it is given to say, and that the test lets speak or fail. */
  const voice = `
    window.said = [];
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: class { constructor(text) { this.text = text; } } });
    Object.defineProperty(window, 'speechSynthesis', { value: {
      getVoices: () => [{ lang: 'vi-VN' }],
      addEventListener: () => {},
      speak: (one) => window.said.push(one),
      cancel: () => window.said.splice(0).forEach((one) => setTimeout(() => one.onerror?.())),
    } });`;
  const address = '/tin-tuc/ba-buoc-nop-ho-so-truc-tuyen/';
  const settled = 'new Promise((resolve) => setTimeout(resolve, 50))';

  async function withVoice(look: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext(desk);
    await context.addInitScript(voice);
    const page = await context.newPage();
    await page.goto(`${origin}${address}`);
    await look(page);
    await context.close();
  }

  test('offers to begin again when the voice fails, and what was stopped ends no later reading', async () => {
    await withVoice(async (page) => {
      const button = page.locator('[data-listen]');
      await button.click();
      expect(await button.textContent()).toBe('Dừng đọc');
      await page.evaluate('said[0].onerror()');
      expect((await button.textContent())?.trim()).toBe('Nghe bài này');
      expect(await page.evaluate('said.length')).toBe(0);
      await button.click();
      await page.evaluate(
        `document.querySelector('[data-listen]').click(), document.querySelector('[data-listen]').click()`,
      );
      await page.evaluate(settled);
      expect(await button.textContent()).toBe('Dừng đọc');
      await page.evaluate('said.at(-1).onend()');
      expect((await button.textContent())?.trim()).toBe('Nghe bài này');
    });
  });

  test('says text that is kept as it was typed, small headings and quotations, and each once', async () => {
    await withVoice(async (page) => {
      const prose =
        '<h4>Một</h4><pre>Hai</pre><blockquote>Ba<p>Bốn</p></blockquote><table><tr><td></td><td>Năm</td></tr></table>';
      await page.route(`**${address}`, async (route) => {
        const response = await route.fetch();
        const html = (await response.text()).replace('<div class="prose">', `<div class="prose">${prose}`);
        await route.fulfill({ response, body: html });
      });
      await page.reload();
      await page.locator('[data-listen]').click();
      const said = await page.evaluate<string[]>(
        `said.slice(2, 6).map(({ text }) => text.replace(/\\s+/g, ' ').trim())`,
      );
      expect(said).toEqual(['Một', 'Hai', 'Ba Bốn', 'Năm']);
    });
  });
});

describe('lists on a phone', () => {
  test('an entry begins with its name, and code and status share a line where they fit', async () => {
    const context = await openContext(browser, { ...phone, serviceWorkers: 'block' });
    const page = await context.newPage();
    // The rows of a question take the place of the list when they are there.
    for (const [address, list] of [
      ['/thu-tuc/', '.procedures'],
      ['/thu-tuc/?q=giay', '#ket-qua-loc .procedures'],
    ] as const) {
      await page.goto(`${origin}${address}`);
      const row = page.locator(`${list} tbody tr:has-text("9.900002")`).filter({ visible: true }).first();
      await row.waitFor();
      const [name, code, state] = await Promise.all(
        ['th', 'td >> nth=0', 'td >> nth=1'].map((part) => row.locator(part).boundingBox()),
      );
      expect(name?.y).toBeLessThan(code?.y ?? 0);
      expect(state?.y).toBe(code?.y);
    }
    await context.close();
  });

  test.each([768, 1440])(
    'at %i px numbers and states of papers stay on one line, columns at one place',
    async (width) => {
      const context = await browser.newContext({ viewport: { width, height: 900 } });
      const page = await context.newPage();
      for (const address of ['/van-ban/', '/quyet-dinh/']) {
        await page.goto(`${origin}${address}`);
        const broken = await page.evaluate<string[]>(
          `Array.from(document.querySelectorAll('.papers :is(th a, .tag)'), (one) => [one.textContent.trim(), one.getClientRects().length, one.offsetHeight])
          .filter(([, lines, height]) => lines > 1 || height > 34).map(String)`,
        );
        const places = await page.evaluate<number[]>(
          `Array.from(document.querySelectorAll('.papers td:last-child'), (one) => Math.round(one.getBoundingClientRect().left))`,
        );
        expect([address, broken, new Set(places).size]).toEqual([address, [], 1]);
      }
      await context.close();
    },
  );

  test('a sheet with a list reads as entries, nothing of it cut off or scrolled to', async () => {
    const cut = await gather(
      samples.filter((address) => /^\/thu-tuc\/.+\/niem-yet(?:-a3)?\/$/.test(address)),
      phone,
      async (page) => {
        const right = await page.evaluate<number>(
          `Math.max(...Array.from(document.querySelectorAll('.sheet-table :is(th, td)'), (cell) => cell.getBoundingClientRect().right), 0)`,
        );
        return right > phone.viewport.width ? [`a cell ends at ${right}`] : [];
      },
    );
    expect(cut).toEqual([]);
  });

  test('three numbers to call stand on one screen, large, and each is named by what answers', async () => {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    await page.goto(`${origin}/duong-day-nong/`);
    const calls = page.locator('.hotline .call');
    const third = await calls.nth(2).boundingBox();
    const heading = await page.locator('#goi-dien').boundingBox();
    expect((third?.y ?? Infinity) - (heading?.y ?? 0)).toBeLessThan(phone.viewport.height);
    expect(third?.height).toBeGreaterThan(24);
    const names = await page.getByRole('link', { name: /^Gọi .+, số \d/ }).allTextContents();
    expect(names.length).toBe(await calls.count());
    expect(new Set(names).size).toBe(names.length);
    const saving = await page.locator('a[href$=".vcf"]').allTextContents();
    expect(new Set(saving.map((name) => name.trim())).size).toBe(saving.length);
    await context.close();
  });

  test('numbers on the home page are named by what answers too', async () => {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    await page.goto(`${origin}/`);
    const calls = await page.locator('.calls a[href^="tel:"]').count();
    expect(calls).toBeGreaterThan(1);
    expect(
      await page
        .locator('.calls')
        .getByRole('link', { name: /^Gọi .+, số \d/ })
        .count(),
    ).toBe(calls);
    await context.close();
  });

  test('what the keyboard comes to stands clear of the lower edge', async () => {
    const context = await browser.newContext({ ...phone, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`${origin}/`);
    const rooms: number[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const room = await page.evaluate<number | null>(
        'document.activeElement === document.body ? null : innerHeight - document.activeElement.getBoundingClientRect().bottom',
      );
      if (room === null) break;
      rooms.push(room);
    }
    await context.close();
    expect(rooms.length).toBeGreaterThan(30);
    expect(Math.min(...rooms)).toBeGreaterThan(8);
  });

  test('the words that a line answers now stay on one line', async () => {
    const context = await openContext(browser, phone);
    const page = await context.newPage();
    await page.goto(`${origin}/duong-day-nong/`);
    const heights = await page.evaluate<number[]>(
      `Array.from(document.querySelectorAll('.open-now:not(:empty)'), (one) => one.getClientRects().length * one.offsetHeight / parseFloat(getComputedStyle(one).lineHeight))`,
    );
    expect(heights.length).toBeGreaterThan(0);
    expect(heights.every((lines) => lines < 1.5)).toBe(true);
    await context.close();
  });
});

describe('the screen on the wall', () => {
  test.each([
    [1440, 900],
    [1920, 1080],
    [1080, 1920],
  ])('every slide fills a screen of %i x %i and nothing is cut off', async (width, height) => {
    const context = await browser.newContext({ viewport: { width, height } });
    const page = await context.newPage();
    await page.clock.install({ time: exampleNow });
    await page.goto(`${origin}/man-hinh/`);
    const slides = await page.locator('.slide:not([hidden])').count();
    for (let place = 0; place < slides; place += 1) {
      if (place > 0) await page.clock.runFor(12_000);
      const [title, filled, isWhole] = await page.evaluate<[string, number, boolean]>(`(() => {
        const slide = document.querySelector('.slide.shown');
        const parts = Array.from(slide.children, (part) => part.getBoundingClientRect());
        const top = Math.min(...parts.map((part) => part.top));
        const bottom = Math.max(...parts.map((part) => part.bottom));
        const isWhole = slide.scrollWidth <= slide.clientWidth && bottom <= innerHeight;
        return [slide.querySelector('h2').textContent, (bottom - top) / innerHeight, isWhole];
      })()`);
      expect([title, isWhole]).toEqual([title, true]);
      // A slogan of a few words stands in the middle; its type is as large as may be.
      expect(filled, title).toBeGreaterThan(0.45);
    }
    await context.close();
  });

  test.each([
    ['words', 'Tạm ngừng tiếp nhận hồ sơ trực tiếp do mưa lũ; '.repeat(9).slice(0, 400)],
    ['one word', 'Đườngdâynóng'.repeat(34).slice(0, 400)],
  ])('a notice of 400 letters in %s is read to its end', async (_, text) => {
    for (const [width, height] of [
      [1280, 720],
      [1920, 1080],
      [1080, 1920],
    ] as const) {
      const context = await openContext(browser, { viewport: { width, height }, serviceWorkers: 'block' });
      const page = await context.newPage();
      await page.route('**/man-hinh/', async (route) => {
        const answer = await route.fetch();
        const slide = `<section class="slide urgent"><p class="slide-kicker">Thông báo</p><h2>${text}</h2></section>`;
        await route.fulfill({ response: answer, body: (await answer.text()).replace('<section', `${slide}<section`) });
      });
      await page.goto(`${origin}/man-hinh/`);
      expect(await page.locator('.slide.shown h2').innerText()).toBe(text.trim());
      const isWhole = `(({ left, right, top, bottom }) => left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight)(
        document.querySelector('.slide.shown h2').getBoundingClientRect())`;
      expect([width, height, await page.evaluate(isWhole)]).toEqual([width, height, true]);
      // The screen may be asking for its page at this moment.
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await context.close();
    }
  });

  test('what ends while it is shown leaves at its end, also from a screen that is held', async () => {
    const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
    const page = await context.newPage();
    await page.clock.install({ time: '2026-03-31T16:59:57.000Z' });
    await page.goto(`${origin}/man-hinh/?giay=120`);
    const shown = page.locator('.slide.shown h2');
    expect(await shown.innerText()).toContain('gọi 115 khi cần cấp cứu');
    await page.keyboard.press(' ');
    await page.clock.runFor(5_000);
    expect(await shown.isVisible()).toBe(true);
    expect(await page.locator('body').innerText()).not.toContain('gọi 115 khi cần cấp cứu');
    await context.close();
  });

  test('it begins anew within a minute when the page says something else, and not when it says the same', async () => {
    const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, serviceWorkers: 'block' });
    const page = await context.newPage();
    let notice = '';
    await page.route('**/man-hinh/', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace('<main>', () => `<main>${notice}`);
      await route.fulfill({ response: answer, body });
    });
    let loads = 0;
    page.on('load', () => (loads += 1));
    await page.clock.install({ time: exampleNow });
    await page.goto(`${origin}/man-hinh/`);
    const asked = (): Promise<unknown> => page.waitForResponse('**/man-hinh/');
    for (let minute = 0; minute < 2; minute += 1) await Promise.all([asked(), page.clock.runFor(60_000)]);
    expect(loads).toBe(1);
    notice = '<section class="slide urgent"><h2>Bão số 5</h2></section>';
    await Promise.all([page.waitForEvent('load'), page.clock.runFor(60_000)]);
    await expect.poll(() => page.locator('.slide.shown h2').innerText()).toBe('Bão số 5');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  });

  test('a reader who asked for less motion gets the list in readable type', async () => {
    const context = await openContext(browser, { ...phone, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`${origin}/man-hinh/`);
    const shown = await page.locator('.slide').filter({ visible: true }).count();
    expect(shown).toBe(await page.locator('.slide:not([hidden])').count());
    expect(shown).toBeGreaterThan(1);
    await context.close();
  });
});
