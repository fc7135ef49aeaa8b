import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, type Server, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { makeHeaders } from '../../site/server/headers.ts';
import { makeSiteServer } from '../../site/server/site-server.ts';
import { swapCurrent } from '../../site/publisher/swap.ts';

const first = '5f0c9c1e-1-00000001';
const second = '5f0c9c1e-2-00000002';
const long = 'Nội dung của trang. '.repeat(200);
let dataDir = '';
let server: Server;
let port = 0;
/** The clock of the server. */
let now = '2026-03-10T03:00:00.000Z';
/** What the server says went wrong with an answer. */
const reported: string[] = [];

function put(file: string, text: string | Buffer): void {
  const full = path.join(dataDir, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}

function putRelease(name: string, title: string): void {
  const at = `releases/${name}`;
  put(`${at}/index.html`, `<h1>${title}</h1>${long}`);
  put(`${at}/404.html`, '<h1>Không tìm thấy</h1>');
  put(`${at}/tin-tuc/bai-moi/index.html`, title);
  put(`${at}/thu-tuc/1.014076/index.html`, title);
  put(`${at}/nhung/bv-mau-a/index.html`, title);
  put(`${at}/rss.xml`, '<rss/>');
  put(`${at}/release.json`, '{}');
  put(`${at}/.release-state.json`, 'state');
  put(`${at}/_deploy/nginx.conf`, 'conf');
  const headers = makeHeaders({ siteUrl: 'http://localhost', measureHosts: [], isDemonstration: true });
  put(`${at}/headers.json`, JSON.stringify(headers));
  put(`${at}/redirects.json`, JSON.stringify({ '/tin-tuc/bai-cu/': '/tin-tuc/bai-moi/' }));
}

interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function get(target: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: target, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      });
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** Sends a request line as it is: what a client library would tidy up reaches the server. */
function sendRaw(target: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    });
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString('utf8')));
    socket.on('end', () => {
      resolve(text);
    });
    socket.on('error', reject);
  });
}

beforeAll(async () => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'cchc-server-'));
  mkdirSync(path.join(dataDir, 'releases'));
  server = makeSiteServer(
    { releasesDir: path.join(dataDir, 'releases'), siteUrl: 'http://localhost', measureHosts: [], now: () => now },
    (line) => reported.push(line),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});

afterEach(() => {
  expect(reported.splice(0)).toEqual([]);
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(dataDir, { recursive: true, force: true });
});

describe('before there is a release', () => {
  test('a calm page says that the site is being prepared', async () => {
    const got = await get('/tin-tuc/');
    expect(got.status).toBe(503);
    expect(got.headers['retry-after']).toBe('5');
    expect(got.body.toString()).toContain('Trang đang được chuẩn bị');
  });
});

describe('with a release', () => {
  beforeAll(() => {
    putRelease(first, 'Bản thứ nhất');
    putRelease(second, 'Bản thứ hai');
    put('releases/_a/style.abc.css', `body{color:#000}${'a{color:#111}'.repeat(100)}`);
    put('releases/_a/0123456789abcdef0123.pdf', Buffer.from('0123456789'));
    put('releases/_a/0123456789abcdef0124.docx', 'docx');
    put('db.sqlite', 'secret');
    put('site-token', 'secret');
    put('private/plan.pdf', 'secret');
    put('media/picture.jpg', 'secret');
    symlinkSync(path.join(dataDir, 'site-token'), path.join(dataDir, 'releases', first, 'leak.txt'));
    symlinkSync(path.join(dataDir, 'private'), path.join(dataDir, 'releases', first, 'leaks'));
    swapCurrent(path.join(dataDir, 'releases'), first);
  });

  test('a page is found by its address, with type and policy', async () => {
    const got = await get('/');
    expect(got.status).toBe(200);
    expect(got.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(got.headers['content-security-policy']).toContain("default-src 'none'");
    expect(got.headers['x-content-type-options']).toBe('nosniff');
    expect(got.headers['cache-control']).toBe('no-cache');
  });

  test('a name that comes back with other pages is served as it is now', async () => {
    const releases = path.join(dataDir, 'releases');
    const again = '5f0c9c1e-9-00000009';
    const text = async (target: string): Promise<string> => (await get(target)).body.toString();
    putRelease(again, 'Như trước');
    put(`releases/${again}/het-han/index.html`, 'Bài đã hết hạn');
    swapCurrent(releases, again);
    expect(await text('/')).toContain('Như trước');
    expect(await text('/het-han/')).toBe('Bài đã hết hạn');
    swapCurrent(releases, first);
    expect(await text('/')).toContain('Bản thứ nhất');
    rmSync(path.join(releases, again), { recursive: true });
    putRelease(again, 'Như bây giờ');
    put(`releases/${again}/redirects.json`, JSON.stringify({ '/cu/': '/tin-tuc/bai-moi/' }));
    swapCurrent(releases, again);
    expect(await text('/')).toContain('Như bây giờ');
    expect((await get('/het-han/')).status).toBe(404);
    expect((await get('/cu/')).headers.location).toBe('/tin-tuc/bai-moi/');
    swapCurrent(releases, first);
  });

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('%s makes it smaller and changes nothing', async (encoding, unpack) => {
    const plain = await get('/');
    const packed = await get('/', { 'accept-encoding': encoding });
    expect(packed.headers['content-encoding']).toBe(encoding);
    expect(packed.headers.vary).toBe('Accept-Encoding');
    expect(packed.body.length).toBeLessThan(plain.body.length / 4);
    expect(unpack(packed.body)).toEqual(plain.body);
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
  });

  test('the same version is not sent twice', async () => {
    const once = await get('/', { 'accept-encoding': 'br' });
    const again = await get('/', { 'accept-encoding': 'br', 'if-none-match': String(once.headers.etag) });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });

  test('HEAD tells the length and sends nothing', async () => {
    const got = await get('/', {}, 'HEAD');
    expect(got.status).toBe(200);
    expect(Number(got.headers['content-length'])).toBeGreaterThan(100);
    expect(got.body).toHaveLength(0);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is not allowed', async (method) => {
    const got = await get('/', {}, method);
    expect(got.status).toBe(405);
    expect(got.headers.allow).toBe('GET, HEAD');
  });

  test.each([
    ['/tin-tuc/bai-moi', '/tin-tuc/bai-moi/'],
    ['/tin-tuc/bai-moi?a=1', '/tin-tuc/bai-moi/?a=1'],
    ['/thu-tuc/1.014076', '/thu-tuc/1.014076/'],
    ['/tin-tuc/bai-cu/', '/tin-tuc/bai-moi/'],
    ['/tin-tuc/bai-cu', '/tin-tuc/bai-moi/'],
  ])('%s has moved to %s for good', async (from, to) => {
    const got = await get(from);
    expect(got.status).toBe(301);
    expect(got.headers.location).toBe(to);
  });

  test.each(['/khong-co/', '/tin-tuc/', '/_a/khong-co.css', '/_a/', '/release.json/', '/_deploy/nginx.conf'])(
    '%s is not found, in the words of the site',
    async (target) => {
      const got = await get(target);
      expect(got.status).toBe(404);
      expect(got.headers['cache-control']).toBe('no-cache');
      expect(got.body.toString()).toContain('Không tìm thấy');
    },
  );

  test.each([
    '/../site-token',
    '/../../site-token',
    '/%2e%2e/site-token',
    '/%2e%2e%2fsite-token',
    '/..%2fsite-token',
    '/..%5csite-token',
    '/_a/../../site-token',
    '/_a/%2e%2e/%2e%2e/db.sqlite',
    '/_tim/../../db.sqlite',
    '/leak.txt',
    '/leaks/plan.pdf',
    '/.release-state.json',
    '/media/picture.jpg',
    '/private/plan.pdf',
    '/releases/current/index.html',
    '//localhost/site-token',
    '/%00/site-token',
  ])('%s never reaches what is not public', async (target) => {
    const answer = await sendRaw(target);
    expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
    expect(answer).not.toContain('secret');
    expect(answer).not.toMatch(/\nlocation:/i);
  });

  test('release.json is the one file that is never stored', async () => {
    expect((await get('/release.json')).headers['cache-control']).toBe('no-store');
  });

  test('hashed files are kept for ever, and gone at once when they are taken away', async () => {
    expect((await get('/_a/style.abc.css')).headers['cache-control']).toContain('immutable');
    renameSync(path.join(dataDir, 'releases/_a/style.abc.css'), path.join(dataDir, 'releases/_a/style.gone'));
    expect((await get('/_a/style.abc.css')).status).toBe(404);
  });

  test('part of a document can be asked for', async () => {
    const got = await get('/_a/0123456789abcdef0123.pdf', { range: 'bytes=2-4' });
    expect(got.status).toBe(206);
    expect(got.headers['content-range']).toBe('bytes 2-4/10');
    expect(got.body.toString()).toBe('234');
    expect((await get('/_a/0123456789abcdef0123.pdf', { range: 'bytes=10-' })).status).toBe(416);
  });

  test('a file that browsers do not show is offered for download', async () => {
    expect((await get('/_a/0123456789abcdef0124.docx')).headers['content-disposition']).toBe('attachment');
    expect((await get('/_a/0123456789abcdef0123.pdf')).headers['content-disposition']).toBeUndefined();
  });

  test('an embedded page may be framed', async () => {
    const got = await get('/nhung/bv-mau-a/');
    expect(got.headers['x-frame-options']).toBeUndefined();
    expect(got.headers['content-security-policy']).toContain('frame-ancestors *');
  });

  describe('emergency banners', () => {
    const slot = (section: string): string => `<!--slot:banner-->${section}<!--/slot:banner--><h1>Trang</h1>${long}`;
    const banner = {
      key: 'bao-so-5',
      level: 'emergency',
      text: 'Bão số 5 <sắp> đổ bộ',
      link: { label: 'Xem & làm theo', url: '/huong-dan/phong-bao/' },
      from: '2026-03-10T02:00:00.000Z',
      until: '2026-03-10T04:00:00.000Z',
      paths: [] as string[],
    };
    const lay = (...banners: readonly object[]): void => {
      put('releases/banners.json', JSON.stringify({ banners }));
    };
    const textOf = async (address: string): Promise<string> => (await get(address)).body.toString();
    beforeAll(() => {
      put(`releases/${first}/don-vi/index.html`, slot('<section>Cũ</section>'));
      put(`releases/${first}/van-ban/index.html`, slot(''));
    });
    afterAll(() => {
      rmSync(path.join(dataDir, 'releases', 'banners.json'), { force: true });
      now = '2026-03-10T03:00:00.000Z';
    });

    test('without word of any, a page stands as it was rendered', async () => {
      expect(await textOf('/don-vi/')).toBe(slot('<section>Cũ</section>'));
    });

    test('one that was told a moment ago is on every page, escaped, and an outdated one is gone', async () => {
      const before = (await get('/van-ban/')).headers.etag;
      lay(banner);
      for (const address of ['/don-vi/', '/van-ban/']) {
        const text = await textOf(address);
        expect(text).toContain(
          '<div class="banner banner-emergency" data-until="2026-03-10T04:00:00.000Z"><p><strong><b>Khẩn cấp:</b> Bão số 5 &lt;sắp&gt; đổ bộ</strong>',
        );
        expect(text).toContain('<a href="/huong-dan/phong-bao/">Xem &amp; làm theo</a>');
        expect(text).toContain('Hiển thị đến 11:00 10/03/2026');
        expect(text).not.toContain('Cũ');
      }
      expect((await get('/van-ban/')).headers.etag).not.toBe(before);
      expect(gunzipSync((await get('/van-ban/', { 'accept-encoding': 'gzip' })).body).toString()).toContain('Bão số 5');
    });

    test('it shows from its beginning to its end, with no release in between', async () => {
      now = '2026-03-10T01:59:59.999Z';
      expect(await textOf('/van-ban/')).toBe(slot(''));
      now = '2026-03-10T03:59:59.999Z';
      expect(await textOf('/van-ban/')).toContain('Bão số 5');
      now = '2026-03-10T04:00:00.000Z';
      expect(await textOf('/van-ban/')).toBe(slot(''));
      now = '2026-03-10T03:00:00.000Z';
    });

    test('one for a section shows there alone, and a page without a slot never carries any', async () => {
      lay({ ...banner, paths: ['/don-vi/'] });
      expect(await textOf('/don-vi/')).toContain('Bão số 5');
      expect(await textOf('/van-ban/')).toBe(slot(''));
      lay(banner);
      expect(await textOf('/nhung/bv-mau-a/')).toBe('Bản thứ nhất');
    });

    test('a file that cannot be read changes nothing', async () => {
      put('releases/banners.json', '{"banners": [{');
      expect(await textOf('/don-vi/')).toBe(slot('<section>Cũ</section>'));
    });

    test('the file itself is not served', async () => {
      lay(banner);
      expect((await get('/banners.json')).status).toBe(404);
    });
  });

  describe('the PDF of a sheet', () => {
    const html = `<!doctype html><title>Niêm yết</title><body class="sheet sheet-a4"><main><h1>Cấp giấy phép</h1></main>`;
    beforeAll(() => {
      put(`releases/${first}/thu-tuc/1.014076/niem-yet/index.html`, html);
      put(`releases/${first}/thu-tuc/1.014076/to-gap/index.html`, '<h1>Không phải bản in</h1>');
    });

    test('is made when it is asked for, and the same one is not sent twice', async () => {
      const address = '/thu-tuc/1.014076/niem-yet/ban-in.pdf';
      const got = await get(address);
      expect(got.status).toBe(200);
      expect(got.headers['content-type']).toBe('application/pdf');
      expect(got.headers['content-disposition']).toBe('inline; filename="1.014076-niem-yet.pdf"');
      expect(got.body.subarray(0, 5).toString()).toBe('%PDF-');
      const again = await get(address, { 'if-none-match': got.headers.etag ?? '' });
      expect(again.status).toBe(304);
    });

    test('the text of an article for loudspeakers is made the same way, and compressed', async () => {
      put(
        `releases/${first}/tin-tuc/bai-moi/index.html`,
        `<!doctype html><title>Bài</title><article class="article"><h1>Bài mới</h1><div class="prose"><p>${long}</p></div></article>`,
      );
      const got = await get('/tin-tuc/bai-moi/phat-thanh.txt', { 'accept-encoding': 'gzip' });
      expect(got.headers['content-type']).toBe('text/plain; charset=utf-8');
      expect(gunzipSync(got.body).toString()).toContain('Bài mới.\n\nNội dung của trang.');
      expect((await get('/tin-tuc/khong-co/phat-thanh.txt')).status).toBe(404);
    });

    test('of a page that is no sheet, or is not there, is nothing', async () => {
      expect((await get('/thu-tuc/1.014076/to-gap/ban-in.pdf')).status).toBe(404);
      expect((await get('/thu-tuc/9.999999/niem-yet/ban-in.pdf')).status).toBe(404);
    });
  });

  test('a reader who goes away, before the first byte or in the middle, is no fault', async () => {
    put('releases/_a/0123456789abcdef0125.pdf', Buffer.alloc(8_000_000, 1));
    const leaving = Array.from(
      { length: 60 },
      (_, index) =>
        new Promise<void>((resolve, reject) => {
          const socket = connect(port, '127.0.0.1', () => {
            socket.write('GET /_a/0123456789abcdef0125.pdf HTTP/1.1\r\nHost: localhost\r\n\r\n', () => {
              if (index % 3 === 0) socket.destroy();
              else if (index % 3 === 1) setTimeout(() => socket.destroy(), 1 + index / 10);
              else socket.once('data', () => socket.destroy());
            });
          });
          socket.on('close', () => {
            resolve();
          });
          socket.on('error', reject);
        }),
    );
    await Promise.all(leaving);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await get('/')).status).toBe(200);
  });

  test('no reader sees a half of two releases while they change places under load', async () => {
    const titles = new Map([
      [first, 'Bản thứ nhất'],
      [second, 'Bản thứ hai'],
    ]);
    const releases = path.join(dataDir, 'releases');
    const seen = new Set<string>();
    const deadline = performance.now() + 1500;
    const readers = Array.from({ length: 8 }, async () => {
      while (performance.now() < deadline) {
        const got = await get('/', { 'accept-encoding': 'gzip' });
        const text = gunzipSync(got.body).toString();
        expect(got.status).toBe(200);
        const title = [...titles.values()].find((one) => text === `<h1>${one}</h1>${long}`);
        expect(title).toBeDefined();
        seen.add(title ?? '');
      }
    });
    const swapping = (async () => {
      for (let turn = 0; performance.now() < deadline; turn += 1) {
        swapCurrent(releases, turn % 2 === 0 ? second : first);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    })();
    await Promise.all([...readers, swapping]);
    expect(seen.size).toBe(2);
  });
});
