import { searchCacheName } from './offline-cache.ts';

/** Files of the index that the reader kept, each opened once, by address; null for one that was not kept. */
export function keptFiles(): (address: string) => Promise<Blob | null> {
  const files = new Map<string, Promise<Blob | null>>();
  return (address) => {
    let file = files.get(address);
    if (file === undefined) {
      file = caches.match(address, { cacheName: searchCacheName }).then((held) => held?.blob() ?? null);
      files.set(address, file);
    }
    return file;
  };
}

/** Version of the index that the reader kept; null when there is none. */
export async function keptVersion(): Promise<string | null> {
  const kept = await (await caches.open(searchCacheName)).keys();
  return kept.flatMap(({ url }) => /\/_tim\/([^/]+)\//.exec(url)?.[1] ?? [])[0] ?? null;
}
