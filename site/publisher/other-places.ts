import type { ClientFiles } from './finish-release.ts';

/** Addresses that lead somewhere without a page: assets, public files, pictures and attachments. */
export function otherPlaces(client: ClientFiles, media: ReadonlySet<string>): (path: string) => boolean {
  const files = new Set([...client.assets, ...client.publicFiles].map((file) => `/${file}`));
  files.add('/release.json');
  return (path) => {
    if (files.has(path)) return true;
    // The search index of a release follows some seconds after it.
    if (path.startsWith('/_tim/')) return true;
    return path.startsWith('/_a/') && media.has(path.slice('/_a/'.length));
  };
}
