import { type Snapshot, isTombstone } from '@cchc/shared/contract';
import { z } from 'zod';

/** Old addresses and where they lead: former slugs of articles, long codes of procedures. */
export const redirectsSchema = z.record(z.string().startsWith('/'), z.string().startsWith('/'));
export type Redirects = z.infer<typeof redirectsSchema>;

/** Every old address of a snapshot with the address that took its place, decoded. */
export function oldAddresses(snapshot: Pick<Snapshot, 'items'>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const item of snapshot.items) {
    if (isTombstone(item)) continue;
    if (item.type === 'article') {
      for (const slug of item.value.formerSlugs) found.set(`/tin-tuc/${slug}/`, `/tin-tuc/${item.value.slug}/`);
    } else if (item.type === 'procedure') {
      for (const alias of item.value.aliases) {
        // Anything that would need quoting in the map of another server is left out.
        if (/^[\p{L}\p{N}._-]+$/u.test(alias)) found.set(`/thu-tuc/${alias}/`, `/thu-tuc/${item.value.code}/`);
      }
    }
  }
  return found;
}

/** Redirects that are needed: never away from a page, always to one. In code-unit order. */
export function makeRedirects(snapshot: Pick<Snapshot, 'items'>, isPage: (path: string) => boolean): Redirects {
  const needed = [...oldAddresses(snapshot)].filter(([from, to]) => !isPage(from) && isPage(to));
  return Object.fromEntries(needed.sort(([a], [b]) => (a < b ? -1 : 1)));
}
