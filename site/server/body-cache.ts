import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './negotiate.ts';

const compressGzip = promisify(gzip);
const compressBrotli = promisify(brotliCompress);

/** A body as it goes over the wire. */
export interface Body {
  readonly bytes: Buffer;
  readonly etag: string;
  readonly encoding: Encoding;
}

/** Compresses bytes; what does not get smaller stays as it is. Every form of a file has an ETag of its own. */
export async function makeBody(bytes: Buffer, encoding: Encoding): Promise<Body> {
  const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 27);
  if (encoding !== 'identity' && bytes.length > 512) {
    const packed =
      encoding === 'br'
        ? await compressBrotli(bytes, {
            params: {
              [constants.BROTLI_PARAM_QUALITY]: 5,
              [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
              [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
            },
          })
        : await compressGzip(bytes, { level: 6 });
    if (packed.length < bytes.length) return { bytes: packed, etag: `"${digest}-${encoding}"`, encoding };
  }
  return { bytes, etag: `"${digest}"`, encoding: 'identity' };
}

/** Bodies lately asked for, the oldest dropped first once they outgrow the limit. */
export class BodyCache {
  readonly #bodies = new Map<string, Body>();
  readonly #limit: number;
  #size = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string): Body | undefined {
    const body = this.#bodies.get(key);
    if (body === undefined) return undefined;
    this.#bodies.delete(key);
    this.#bodies.set(key, body);
    return body;
  }

  set(key: string, body: Body): void {
    this.delete(key);
    if (body.bytes.length > this.#limit / 8) return;
    this.#bodies.set(key, body);
    this.#size += body.bytes.length;
    for (const oldest of this.#bodies.keys()) {
      if (this.#size <= this.#limit) break;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    const body = this.#bodies.get(key);
    if (body === undefined) return;
    this.#bodies.delete(key);
    this.#size -= body.bytes.length;
  }
}
