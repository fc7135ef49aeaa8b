import { type Server, createServer } from 'node:http';
import type { Instant } from '@cchc/shared/contract';
import { Answerer } from './answer.ts';
import { BannerBoard } from './banner-board.ts';
import { NotMade } from './making.ts';
import { ReleaseSource, type SourceOptions } from './release-source.ts';

/** Node's own parser refuses longer heads with 431. */
const largestHead = 16_384;

/** What a stream says when the reader went away: in the middle of a download, or before its first byte. */
const readerGone = new Set<unknown>(['ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_UNABLE_TO_PIPE', 'ECONNRESET']);

const notRead = 'Máy chủ gặp lỗi khi đọc trang. Xin vui lòng thử lại sau.';
const notMade = 'Chưa tạo được tệp này. Hãy mở trang rồi in từ trình duyệt, hoặc thử lại sau.';

export interface ServerOptions extends SourceOptions {
  /** The clock that emergency banners begin and end by. */
  readonly now: () => Instant;
}

/** The HTTP server of the site. A fault in one answer ends that answer, never the server. */
export function makeSiteServer(options: ServerOptions, report: (line: string) => void): Server {
  const answerer = new Answerer(new ReleaseSource(options), new BannerBoard(options.releasesDir, options.now));
  const server = createServer({ maxHeaderSize: largestHead, requestTimeout: 30_000 }, (request, response) => {
    answerer.answer(request, response).catch((error: unknown) => {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (readerGone.has(code)) return;
      report(`${request.method ?? ''} ${request.url ?? ''}: ${error instanceof Error ? error.message : String(error)}`);
      if (response.headersSent) {
        response.destroy();
      } else {
        response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
        response.end(`${error instanceof NotMade ? notMade : notRead}\n`);
      }
    });
  });
  server.keepAliveTimeout = 15_000;
  return server;
}
