import { type IndexSource, SearchIndex, indexFormat } from '@cchc/shared/search';
import { searchCacheName } from './offline-cache.ts';

/** A file of the index that is not where it was: the version was replaced by a newer one. */
export class IndexMissing extends Error {
  override readonly name = 'IndexMissing';
}

export const indexAddress = (version: string, file: string): string => `/_tim/${version}/${file}`;

/** Only where the browser trusts the address: not over plain HTTP on a network. */
const isKept = async (): Promise<boolean> => 'caches' in window && (await caches.has(searchCacheName));

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

/** Version of the newest index that is whole. */
async function newestVersion(): Promise<string> {
  const answer = await fetch('/_tim/moi-nhat.json');
  const told: unknown = answer.ok ? await answer.json() : null;
  if (typeof told === 'object' && told !== null && 'version' in told && typeof told.version === 'string') {
    return told.version;
  }
  throw new Error('There is no search index yet.');
}

export interface OpenIndex {
  readonly version: string;
  readonly index: SearchIndex;
}

async function openVersion(version: string): Promise<OpenIndex> {
  return { version, index: await SearchIndex.open(await sourceOf(version), indexFormat) };
}

/**
 * Opens the index that the page names; the newest one while that is still being built, and the kept one where there is
 * no network.
 */
export async function openIndex(version: string): Promise<OpenIndex> {
  try {
    return await openVersion(version);
  } catch (error) {
    if (error instanceof IndexMissing) return openVersion(await newestVersion());
    const kept = (await isKept()) ? await (await import('./kept-files.ts')).keptVersion() : null;
    if (kept === null) throw error;
    return openVersion(kept);
  }
}
