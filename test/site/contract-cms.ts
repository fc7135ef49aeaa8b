import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SCHEMA_VERSION, type Snapshot, snapshotETag } from '@cchc/shared/contract';
import { z } from 'zod';
import { deltaOf } from './make-snapshot.ts';

export const testToken = 'site-token-of-the-tests-0123456789abcdef';

const wordSchema = z.looseObject({ revision: z.number() });
type Word = z.infer<typeof wordSchema>;

/** The publisher's side of the contract over real HTTP: revision with waiting, snapshot, delta, media, receipts. */
export class ContractCms {
  readonly receipts: Word[] = [];
  readonly refusals: Word[] = [];
  readonly media = new Map<string, Buffer>();
  readonly asked: string[] = [];
  readonly #server: Server;
  readonly #waiting = new Set<() => void>();
  readonly #history: Snapshot[] = [];
  /** Replaces every answer, or those below an address, to see what the publisher makes of it. */
  brokenAnswer: ((response: ServerResponse) => void) | null = null;
  brokenBelow = '/';

  constructor() {
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => {
        response.destroy(error instanceof Error ? error : undefined);
      });
    });
  }

  async listen(port = 0): Promise<number> {
    await new Promise<void>((resolve) => this.#server.listen(port, '127.0.0.1', resolve));
    return this.port;
  }

  get port(): number {
    const address: AddressInfo | string | null = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The server is not listening.');
    return address.port;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Breaks off every answer under way, as a CMS that dies would. */
  dropConnections(): void {
    this.#server.closeAllConnections();
  }

  publish(snapshot: Snapshot): void {
    this.#history.push(snapshot);
    for (const wake of [...this.#waiting]) wake();
  }

  get #current(): Snapshot | undefined {
    return this.#history.at(-1);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://cms');
    this.asked.push(`${request.method ?? ''} ${url.pathname}${url.search}`);
    if (this.brokenAnswer !== null && url.pathname.startsWith(this.brokenBelow)) {
      this.brokenAnswer(response);
      return;
    }
    if (request.headers.authorization !== `Bearer ${testToken}`) {
      response.writeHead(request.headers.authorization === undefined ? 401 : 403).end('{}');
      return;
    }
    if (url.pathname === '/api/cchc/revision') await this.#answerRevision(request, response, url);
    else if (url.pathname === '/api/cchc/snapshot') this.#answerSnapshot(response, url);
    else if (url.pathname.startsWith('/api/cchc/media/')) this.#answerMedia(response, url.pathname);
    else if (url.pathname === '/api/cchc/receipts') await this.#take(this.receipts, request, response);
    else if (url.pathname === '/api/cchc/refusals') await this.#take(this.refusals, request, response);
    else response.writeHead(404).end('{}');
  }

  async #answerRevision(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const known = request.headers['if-none-match'];
    const tag = (): string | null => (this.#current === undefined ? null : snapshotETag(this.#current));
    if (url.searchParams.has('wait') && known === tag()) {
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          this.#waiting.delete(wake);
          resolve();
        };
        this.#waiting.add(wake);
        request.on('close', wake);
      });
    }
    const state = this.#current;
    if (state === undefined) {
      response.writeHead(503).end('{}');
      return;
    }
    const { epoch, revision, nextChangeAt } = state;
    response.writeHead(200, { 'content-type': 'application/json', etag: snapshotETag(state) });
    response.end(JSON.stringify({ epoch, revision, schemaVersion: SCHEMA_VERSION, nextChangeAt }));
  }

  #answerSnapshot(response: ServerResponse, url: URL): void {
    const state = this.#current;
    if (state === undefined) {
      response.writeHead(503).end('{}');
      return;
    }
    const since = this.#history.findLast(
      (one) => one.epoch === url.searchParams.get('epoch') && one.revision === Number(url.searchParams.get('since')),
    );
    const isDelta = since?.epoch === state.epoch;
    response.writeHead(200, { 'content-type': 'application/json', etag: snapshotETag(state) });
    response.end(JSON.stringify(isDelta ? deltaOf(since, state) : state));
  }

  #answerMedia(response: ServerResponse, pathname: string): void {
    const bytes = this.media.get(pathname.split('/').at(-1) ?? '');
    if (bytes === undefined) response.writeHead(404).end('{}');
    else response.writeHead(200).end(bytes);
  }

  async #take(words: Word[], request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
    words.push(wordSchema.parse(JSON.parse(Buffer.concat(chunks).toString('utf8'))));
    response.writeHead(204).end();
  }
}
