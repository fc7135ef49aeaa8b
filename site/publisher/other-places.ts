import type { Snapshot } from '@cchc/shared/contract';
import { oldAddresses } from '../server/redirects.ts';
import type { ClientFiles } from './finish-release.ts';

/**
 * Addresses that lead somewhere without being a page or made of one: assets, public files, pictures and attachments,
 * old addresses.
 */
export function otherPlaces(
  client: ClientFiles,
  media: ReadonlySet<string>,
  snapshot: Snapshot,
): (path: string) => boolean {
  const files = new Set([...client.assets, ...client.publicFiles].map((file) => `/${file}`));
  files.add('/release.json');
  let old: ReadonlyMap<string, string> | null = null;
  return (path) => {
    if (files.has(path)) return true;
    // The search index of a release follows some seconds after it.
    if (path.startsWith('/_tim/')) return true;
    if (path.startsWith('/_a/')) return media.has(path.slice('/_a/'.length));
    old ??= oldAddresses(snapshot);
    return old.has(path);
  };
}
