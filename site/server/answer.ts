import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathOfFile } from '../publisher/gate/check-links.ts';
import { type BannerBoard, withBanners } from './banner-board.ts';
import { type Body, BodyCache, makeBody } from './body-cache.ts';
import { contentTypeOf, isCompressible, isShown } from './content-type.ts';
import { type HeaderFile, headersFor } from './headers.ts';
import { type Encoding, chooseEncoding, matchesETag } from './negotiate.ts';
import { preparingPage } from './preparing-page.ts';
import { madeOf } from './made-files.ts';
import { Making } from './making.ts';
import { parseRange } from './range.ts';
import type { ReleaseSource, ServedRelease } from './release-source.ts';
import { resolvePath } from './resolve-path.ts';
import { SheetPrinter } from './sheet-pdf/sheet-printer.ts';

const largestWhole = 2_000_000;

interface FoundFile {
  readonly full: string;
  readonly size: number;
  readonly modified: number;
}

/** The file below `root`, or null. A link that leads out of the folder is as good as no file. */
async function findFile(root: string, file: string): Promise<FoundFile | null> {
  const full = path.join(root, file);
  try {
    const facts = await stat(full);
    if (!facts.isFile() || (await realpath(full)) !== full) return null;
    return { full, size: facts.size, modified: facts.mtimeMs };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ELOOP') return null;
    throw error;
  }
}

/** The bytes of a file; of a page with the banners of this moment in their slot. */
async function readPage(full: string, section: string | null): Promise<Buffer> {
  const bytes = await readFile(full);
  return section === null ? bytes : withBanners(bytes, section);
}

interface Reply {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer | string;
}

/** Answers requests from the current release and the banners beside it, and from nothing else in the data folder. */
export class Answerer {
  readonly #source: ReleaseSource;
  readonly #banners: BannerBoard;
  readonly #printer = new SheetPrinter();
  readonly #making = new Making();
  readonly #cache: BodyCache;

  constructor(source: ReleaseSource, banners: BannerBoard, cacheBytes = 64_000_000) {
    this.#source = source;
    this.#banners = banners;
    this.#cache = new BodyCache(cacheBytes);
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      this.#send(request, response, this.#plain(405, 'Method not allowed.', { allow: 'GET, HEAD' }));
      return;
    }
    const target = request.url ?? '/';
    const asked = resolvePath(target);
    if (asked.kind === 'malformed') {
      this.#send(request, response, this.#plain(400, 'The address is malformed.'));
      return;
    }
    const release = this.#source.current();
    if (release === null) {
      this.#send(request, response, this.#preparing());
      return;
    }
    if (asked.kind === 'file') {
      const encoding = chooseEncoding(request.headers['accept-encoding']);
      if (await this.#sendFile(request, response, release, asked, encoding)) return;
      if (await this.#sendMade(request, response, release, asked, encoding)) return;
      const moved = await this.#movedTo(release, asked.file, asked.pathname);
      if (moved !== null) {
        const query = /\?[^#]*/.exec(target)?.[0] ?? '';
        const headers = { ...headersFor(release.headers, moved), location: `${encodeURI(moved)}${query}` };
        this.#send(request, response, { status: 301, headers, body: '' });
        return;
      }
    }
    await this.#sendNotFound(request, response, release, asked.pathname);
  }

  /** Where an old address or a page without its slash leads. Always an address of this site. */
  async #movedTo(release: ServedRelease, file: string, pathname: string): Promise<string | null> {
    const slashed = pathname.endsWith('/') ? pathname : `${pathname}/`;
    const moved = release.redirects.get(slashed);
    if (moved !== undefined) return moved;
    if (pathname.endsWith('/')) return null;
    return (await findFile(release.dir, `${file}/index.html`)) === null ? null : slashed;
  }

  async #sendFile(
    request: IncomingMessage,
    response: ServerResponse,
    release: ServedRelease,
    asked: { readonly tree: 'release' | 'shared'; readonly file: string; readonly pathname: string },
    encoding: Encoding,
  ): Promise<boolean> {
    const { file, pathname, tree } = asked;
    const contentType = contentTypeOf(file);
    const chosen = isCompressible(contentType) ? encoding : 'identity';
    const headers: Record<string, string> = {
      ...headersFor(release.headers, pathname),
      'content-type': contentType,
    };
    const section = tree === 'release' && file.endsWith('.html') ? this.#banners.sectionFor(pathOfFile(file)) : null;
    const ownKey = [release.id, file, chosen, section ?? 'as written'].join('\0');
    const held = tree === 'release' ? this.#cache.get(ownKey) : undefined;
    // Files of a release never change while it is served; shared ones are replaced, or taken away when nothing needs them.
    if (held !== undefined) {
      sendBody(request, response, 200, headers, held);
      return true;
    }
    // A release of `build:site` carries its own copies of what releases of the publisher share.
    const found =
      (tree === 'shared' ? await findFile(this.#source.sharedDir, file) : null) ?? (await findFile(release.dir, file));
    if (found === null) return false;
    const key = tree === 'release' ? ownKey : `\0${file}\0${chosen}\0${found.modified}\0${found.size}`;
    const cached = this.#cache.get(key);
    if (!isShown(contentType)) headers['content-disposition'] = 'attachment';
    if (found.size > largestWhole || !isCompressible(contentType)) {
      await sendStream(request, response, headers, found);
      return true;
    }
    const body = cached ?? (await makeBody(await readPage(found.full, section), chosen));
    this.#cache.set(key, body);
    sendBody(request, response, 200, headers, body);
    return true;
  }

  /**
   * What is made of a page when it is asked for: the PDF of a sheet, the text of an article for loudspeakers, the picture
   * of a shared link.
   */
  async #sendMade(
    request: IncomingMessage,
    response: ServerResponse,
    release: ServedRelease,
    { file, pathname }: { readonly file: string; readonly pathname: string },
    encoding: Encoding,
  ): Promise<boolean> {
    const made = madeOf(file);
    if (made === null) return false;
    const contentType = contentTypeOf(file);
    const chosen = isCompressible(contentType) ? encoding : 'identity';
    const key = [release.id, file, 'made', chosen].join('\0');
    let body = this.#cache.get(key);
    if (body === undefined) {
      const found = await findFile(release.dir, made.page);
      if (found === null) return false;
      const result = await this.#making.run(`${release.id}\0${file}`, async () =>
        made.make(await readFile(found.full, 'utf8'), {
          printer: this.#printer,
          readFile: (name) => this.#readAsset(release, name),
        }),
      );
      if (result.kind === 'none') return false;
      if (result.kind === 'busy') {
        const text = 'Máy chủ đang bận tạo tệp khác. Hãy thử lại sau ít phút.';
        this.#send(request, response, this.#plain(503, text, { 'retry-after': '10', 'cache-control': 'no-store' }));
        return true;
      }
      body = await makeBody(result.bytes, chosen);
      this.#cache.set(key, body);
    }
    const headers = {
      ...headersFor(release.headers, pathname),
      'content-type': contentType,
      'content-disposition': `inline; filename="${made.name}"`,
    };
    sendBody(request, response, 200, headers, body);
    return true;
  }

  /** A picture that pages show. One that is too large to be drawn at once is left out. */
  async #readAsset(release: ServedRelease, file: string): Promise<Buffer | null> {
    const found = (await findFile(this.#source.sharedDir, file)) ?? (await findFile(release.dir, file));
    return found === null || found.size > largestWhole ? null : readFile(found.full);
  }

  async #sendNotFound(
    request: IncomingMessage,
    response: ServerResponse,
    release: ServedRelease,
    pathname: string,
  ): Promise<void> {
    const found = await findFile(release.dir, '404.html');
    const headers = {
      ...headersFor(release.headers, pathname),
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
    };
    if (found === null) {
      this.#send(request, response, this.#plain(404, 'Không tìm thấy trang.'));
      return;
    }
    const encoding = chooseEncoding(request.headers['accept-encoding']);
    const section = this.#banners.sectionFor('/404.html');
    const key = [release.id, '404.html', encoding, section ?? 'as written'].join('\0');
    const body = this.#cache.get(key) ?? (await makeBody(await readPage(found.full, section), encoding));
    this.#cache.set(key, body);
    sendBody(request, response, 404, headers, body);
  }

  #headers(): HeaderFile {
    return this.#source.fallbackHeaders;
  }

  #plain(status: number, text: string, more: Record<string, string> = {}): Reply {
    const headers = { ...headersFor(this.#headers(), '/'), 'content-type': 'text/plain; charset=utf-8', ...more };
    return { status, headers, body: `${text}\n` };
  }

  #preparing(): Reply {
    const headers = {
      ...headersFor(this.#headers(), '/'),
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'retry-after': '5',
    };
    return { status: 503, headers, body: preparingPage };
  }

  #send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
    const bytes = Buffer.from(reply.body);
    response.writeHead(reply.status, { ...reply.headers, 'content-length': bytes.length });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  }
}

function sendBody(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: Body,
): void {
  const all: Record<string, string | number> = { ...headers, vary: 'Accept-Encoding' };
  if (status === 200) all['etag'] = body.etag;
  if (status === 200 && matchesETag(request.headers['if-none-match'], body.etag)) {
    delete all['content-type'];
    response.writeHead(304, all).end();
    return;
  }
  if (body.encoding !== 'identity') all['content-encoding'] = body.encoding;
  response.writeHead(status, { ...all, 'content-length': body.bytes.length });
  response.end(request.method === 'HEAD' ? undefined : body.bytes);
}

/** Pictures, documents and whatever is large: read as it is sent, in parts when asked for. */
async function sendStream(
  request: IncomingMessage,
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
  found: FoundFile,
): Promise<void> {
  const etag = `"${found.size.toString(36)}-${Math.round(found.modified).toString(36)}"`;
  const all: Record<string, string | number> = { ...headers, etag, 'accept-ranges': 'bytes' };
  if (matchesETag(request.headers['if-none-match'], etag)) {
    delete all['content-type'];
    response.writeHead(304, all).end();
    return;
  }
  const condition = request.headers['if-range'];
  const isSame = condition === undefined || condition === etag;
  const range = isSame ? parseRange(request.headers.range, found.size) : null;
  if (range === 'unsatisfiable') {
    response.writeHead(416, { ...all, 'content-range': `bytes */${found.size}` }).end();
    return;
  }
  const start = range?.start ?? 0;
  const end = range?.end ?? found.size - 1;
  if (range !== null) all['content-range'] = `bytes ${start}-${end}/${found.size}`;
  response.writeHead(range === null ? 200 : 206, { ...all, 'content-length': end - start + 1 });
  if (request.method === 'HEAD' || found.size === 0) {
    response.end();
    return;
  }
  await pipeline(createReadStream(found.full, { start, end }), response);
}
