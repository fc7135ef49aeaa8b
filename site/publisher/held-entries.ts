import { type Snapshot, type SnapshotItem, countItems, isTombstone, setDigest } from '@cchc/shared/contract';
import type { PageAddress } from '../renderer/renderer.ts';
import { mediaOfItem } from './media.ts';
import type { Held } from './release-json.ts';
import { sha256 } from './sha256.ts';

/** Kinds of page that belong to one entry, the type of that entry, and the family of the tag that names it. */
const entryKinds: Readonly<Record<string, { readonly type: SnapshotItem['type']; readonly tag: string }>> = {
  article: { type: 'article', tag: 'article' },
  'english-article': { type: 'article', tag: 'english-article' },
  guide: { type: 'page', tag: 'page' },
  'english-page': { type: 'page', tag: 'english-page' },
  document: { type: 'document', tag: 'document' },
  decision: { type: 'decision', tag: 'decision' },
  procedure: { type: 'procedure', tag: 'procedure' },
  'procedure-day': { type: 'procedure', tag: 'procedure' },
  check: { type: 'procedure', tag: 'procedure' },
};

export interface EntryId {
  readonly type: SnapshotItem['type'];
  readonly key: string;
}

/** The entry whose own page this is, or null for lists, feeds and everything else that many entries share. */
export function entryOfPage(address: PageAddress): EntryId | null {
  const kind = entryKinds[address.kind];
  if (kind === undefined) return null;
  const tag = address.tags.find((one) => one.startsWith(`${kind.tag}:`));
  return tag === undefined ? null : { type: kind.type, key: tag.slice(kind.tag.length + 1) };
}

export const idOf = (entry: { readonly type: string; readonly key: string }): string => `${entry.type}\0${entry.key}`;

/** An entry held back: what went wrong with which version, and what is shown instead. */
export interface HeldEntry {
  readonly note: Held;
  /** Digest of the version that failed: another version gets another chance. */
  readonly failedDigest: string;
  /** The last good version; `page`: only its page is left of it; `nothing`: no version was ever good. */
  readonly instead: SnapshotItem | 'page' | 'nothing';
}

/** The snapshot as it can be shown: held entries at their last good version, or left out where there is none. */
export function withHeldEntries(snapshot: Snapshot, held: ReadonlyMap<string, HeldEntry>): Snapshot {
  if (held.size === 0) return snapshot;
  const items = snapshot.items.flatMap((item) => {
    const entry = held.get(idOf(item));
    if (entry === undefined || isTombstone(item) || item.digest !== entry.failedDigest) return [item];
    if (entry.instead === 'nothing') return [];
    return [entry.instead === 'page' ? item : entry.instead];
  });
  const live = items.filter((item): item is SnapshotItem => !isTombstone(item));
  return { ...snapshot, items, counts: countItems(items), digest: setDigest(live, sha256) };
}

/** The last good versions that are shown instead of held entries, as a snapshot of their own; null for none. */
export function lastGoodVersions(snapshot: Snapshot, held: ReadonlyMap<string, HeldEntry>): Snapshot | null {
  const items = [...held.values()].flatMap(({ instead }) => (typeof instead === 'string' ? [] : [instead]));
  if (items.length === 0) return null;
  return { ...snapshot, full: true, items, counts: countItems(items), digest: setDigest(items, sha256) };
}

/** Held entries that still matter: their failed version is still the newest. */
export function stillHeld(snapshot: Snapshot, held: ReadonlyMap<string, HeldEntry>): ReadonlyMap<string, HeldEntry> {
  if (held.size === 0) return held;
  const digests = new Map(snapshot.items.flatMap((item) => (isTombstone(item) ? [] : [[idOf(item), item.digest]])));
  return new Map([...held].filter(([id, entry]) => digests.get(id) === entry.failedDigest));
}

/**
 * Names under `/_a/` of the pictures and files that held entries go on showing: those of the last good version, or,
 * where only its page is left, those that the page points at among what the live release holds.
 */
export function filesOfHeld(
  held: ReadonlyMap<string, HeldEntry>,
  pages: ReadonlyMap<string, { readonly address: PageAddress; readonly targets: readonly string[] }>,
  liveMedia: ReadonlySet<string>,
): ReadonlySet<string> {
  const names = new Set<string>();
  if (held.size === 0) return names;
  for (const { instead } of held.values()) {
    if (typeof instead !== 'string') for (const file of mediaOfItem(instead)) names.add(file.placed);
  }
  for (const { address, targets } of pages.values()) {
    const entry = entryOfPage(address);
    if (entry === null || held.get(idOf(entry))?.instead !== 'page') continue;
    for (const target of targets) {
      const name = target.startsWith('/_a/') ? target.slice('/_a/'.length) : '';
      if (liveMedia.has(name)) names.add(name);
    }
  }
  return names;
}
