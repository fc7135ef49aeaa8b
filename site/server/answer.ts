import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Body, BodyCache, makeBody } from './body-cache.ts';
import { contentTypeOf, isCompressible, isShown } from './content-type.ts';
import { type HeaderFile, headersFor } from './headers.ts';
import { type Encoding, chooseEncoding, matchesETag } from './negotiate.ts';
import { preparingPage } from './preparing-page.ts';
import { parseRange } from './range.ts';
import type { ReleaseSource, ServedRelease } from './release-source.ts';
import { resolvePath } from './resolve-path.ts';

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

interface Reply {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer | string;
}

/** Answers requests from the current release, and from nothing else in the data folder. */
export class Answerer {
  readonly #source: ReleaseSource;
  readonly #cache: BodyCache;

  constructor(source: ReleaseSource, cacheBytes = 64_000_000) {
    this.#source = source;
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
    const ownKey = `${release.name}\0${file}\0${chosen}`;
    const held = tree === 'release' ? this.#cache.get(ownKey) : undefined;
    // Files of a release never change under its name; shared ones are replaced, or taken away when nothing needs them.
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
    const body = cached ?? (await makeBody(await readFile(found.full), chosen));
    this.#cache.set(key, body);
    sendBody(request, response, 200, headers, body);
    return true;
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
    const key = [release.name, '404.html', encoding].join('\0');
    const body = this.#cache.get(key) ?? (await makeBody(await readFile(found.full), encoding));
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
