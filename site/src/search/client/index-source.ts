import { type IndexSource, SearchIndex, indexFormat } from '@cchc/shared/search';
import { searchCacheName } from './offline-cache.ts';

/** A file of the index that is not where it was: the version was replaced by a newer one. */
export class IndexMissing extends Error {
  override readonly name = 'IndexMissing';
}

export const indexAddress = (version: string, file: string): string => `/_tim/${version}/${file}`;

/** Only where the browser trusts the address, not over plain HTTP on a network, and lets the site keep anything. */
export const isKept = async (): Promise<boolean> =>
  'caches' in window && (await caches.has(searchCacheName).catch(() => false));

/** Reads a version from what the reader kept, and what is not kept from the network, piece by piece. */
async function sourceOf(version: string): Promise<IndexSource> {
  const keptFile = (await isKept()) ? (await import('./kept-files.ts')).keptFiles() : null;
  return {
    async read(file, from, to) {
      const address = indexAddress(version, file);
      const held = await keptFile?.(address);
      const isPiece = from !== undefined && to !== undefined;
      if (held) return new Uint8Array(await held.slice(from, to).arrayBuffer());
      // Pieces with one address would wait for one another in the browser's cache.
      const answer = await (isPiece
        ? fetch(`${address}?${from}`, { headers: { range: `bytes=${from}-${to - 1}` } })
        : fetch(address));
      if (answer.status === 404) throw new IndexMissing(address);
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      // A server that knows no pieces sends the whole.
      return isPiece && answer.status !== 206 ? bytes.subarray(from, to) : bytes;
    },
    decode: (bytes) => new TextDecoder().decode(bytes),
    inflate: (bytes) =>
      new Response(
        new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('deflate-raw')),
      ).text(),
  };
}

export interface OpenIndex {
  readonly version: string;
  readonly index: SearchIndex;
  /** Read from what the reader kept, because there is no network. */
  readonly isFromKept: boolean;
}

async function openVersion(version: string, isFromKept = false): Promise<OpenIndex> {
  return { version, index: await SearchIndex.open(await sourceOf(version), indexFormat), isFromKept };
}

/** Opens the newest index that is whole. */
export async function openNewest(): Promise<OpenIndex> {
  const answer = await fetch('/_tim/moi-nhat.json');
  const told: unknown = answer.ok ? await answer.json() : null;
  if (typeof told === 'object' && told !== null && 'version' in told && typeof told.version === 'string') {
    return openVersion(told.version);
  }
  throw new Error('No index.');
}

/**
 * Opens another index where one failed: the newest one when it was replaced or is still being built, the kept one where
 * there is no network. A server that answers with a fault is no reason to answer from what was kept.
 */
export async function openInstead(error: unknown): Promise<OpenIndex> {
  if (error instanceof IndexMissing) return openNewest();
  const kept =
    error instanceof TypeError && (await isKept()) ? await (await import('./kept-files.ts')).keptVersion() : null;
  if (kept === null) throw error;
  return openVersion(kept, true);
}

/** Opens the index that the page names, or the one that stands in for it. */
export const openIndex = (version: string): Promise<OpenIndex> => openVersion(version).catch(openInstead);
