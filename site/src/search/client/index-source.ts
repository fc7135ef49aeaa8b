import { type IndexFile, type IndexSource, SearchIndex, indexFormat } from '@cchc/shared/search';
import { searchCacheName } from './offline-cache.ts';

/** A file of the index that is not where it was: the version was replaced by a newer one. */
export class IndexMissing extends Error {
  override readonly name = 'IndexMissing';
}

export const indexAddress = (version: string, file: string): string => `/_tim/${version}/${file}`;

const keptFiles = async (): Promise<Cache | null> =>
  // Only where the browser trusts the address: not over plain HTTP on a network.
  'caches' in window && (await caches.has(searchCacheName)) ? caches.open(searchCacheName) : null;

/** Reads a version from what the reader kept, and what is not kept from the network, piece by piece. */
async function sourceOf(version: string): Promise<IndexSource> {
  const kept = await keptFiles();
  const wholes = new Map<IndexFile, Promise<Blob | null>>();
  const whole = (file: IndexFile): Promise<Blob | null> => {
    let blob = wholes.get(file);
    if (blob === undefined) {
      const match = kept?.match(indexAddress(version, file));
      wholes.set(file, (blob = (match ?? Promise.resolve(undefined)).then((held) => held?.blob() ?? null)));
    }
    return blob;
  };
  return {
    async read(file, from, to) {
      const held = await whole(file);
      const isPiece = from !== undefined && to !== undefined;
      if (held !== null) return new Uint8Array(await held.slice(from, to).arrayBuffer());
      const address = indexAddress(version, file);
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

/** Opens the index that the page names, or the newest one while that is still being built. */
export async function openIndex(version: string): Promise<OpenIndex> {
  try {
    return await openVersion(version);
  } catch (error) {
    if (error instanceof IndexMissing) return openVersion(await newestVersion());
    throw error;
  }
}
