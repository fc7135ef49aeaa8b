import { type SnapshotItem, type Tombstone, isTombstone } from '@cchc/shared/contract';
import { targetOf } from './gate/link-target.ts';

/** Links by the file that holds them: each `path` or `path#anchor` leads nowhere (any more). */
export type DeadLinks = ReadonlyMap<string, ReadonlySet<string>>;

const link = /<a\b([^>]*?)\shref="([^"]*)"([^>]*)>([\s\S]*?)<\/a>/g;
const decodeAttribute = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');
/** What says something about a link alone. */
const linkOnly = /\s(?:rel|target|download|hreflang)="[^"]*"/g;

/**
 * A page whose dead links are plain words: a reader is never sent to a page that is not there. `found` are those of the
 * targets that the page linked to.
 */
export function withoutLinks(
  bytes: Uint8Array<ArrayBuffer>,
  targets: ReadonlySet<string>,
  base: URL,
): { readonly bytes: Uint8Array<ArrayBuffer>; readonly found: ReadonlySet<string> } {
  const html = new TextDecoder().decode(bytes);
  const found = new Set<string>();
  const mended = html.replace(link, (whole, before: string, href: string, after: string, words: string) => {
    const target = targetOf(decodeAttribute(href), base);
    if (target.kind !== 'here' || !targets.has(target.place)) return whole;
    found.add(target.place);
    return `<span${`${before}${after}`.replace(linkOnly, '')}>${words}</span>`;
  });
  return { bytes: found.size === 0 ? bytes : new TextEncoder().encode(mended), found };
}

/** Whether one of the entries names the address, so that the link is an editor's and not one of the site's own code. */
export function isNamedByEntry(target: string, items: readonly (SnapshotItem | Tombstone)[]): boolean {
  const path = target.split('#', 1)[0] ?? '';
  const spellings = [...new Set([path, encodeURI(path)])];
  return items.some((item) => {
    if (isTombstone(item)) return false;
    const text = JSON.stringify(item.value);
    return spellings.some((spelling) => text.includes(spelling));
  });
}

/** The dead links of pages that are there and dead still, and the files in which one leads somewhere again. */
export function revive(
  dead: DeadLinks,
  isPresent: (file: string) => boolean,
  isPlace: (target: string) => boolean,
): { readonly dead: Map<string, Set<string>>; readonly revived: ReadonlySet<string> } {
  const still = new Map<string, Set<string>>();
  const revived = new Set<string>();
  for (const [file, targets] of dead) {
    if (!isPresent(file)) continue;
    const left = new Set([...targets].filter((target) => !isPlace(target)));
    if (left.size < targets.size) revived.add(file);
    if (left.size > 0) still.set(file, left);
  }
  return { dead: still, revived };
}
