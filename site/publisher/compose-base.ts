import { type Snapshot, isTombstone, parseSnapshot } from '@cchc/shared/contract';
import type { ComposeBase, Composed } from './compose.ts';
import { idOf } from './held-entries.ts';
import type { ReleaseState } from './release-json.ts';
import { sha256 } from './sha256.ts';

/** The last good versions that a release wrote down; none when this code reads them otherwise. */
function lastGoodOf(state: ReleaseState | null): Snapshot['items'] {
  if (state === null || state.lastGood === null) return [];
  try {
    return parseSnapshot(state.lastGood, sha256).items;
  } catch {
    return [];
  }
}

/**
 * The live release as its own files tell it: what is shown, but no page; the next build renders everything. The kept
 * snapshot holds the versions that are shown, but for those of held entries.
 */
export const baseOfState = (state: ReleaseState | null, readKept: () => Snapshot | null = () => null): ComposeBase => ({
  view: null,
  pages: new Map(),
  shown: state === null ? null : new Map(state.items.map(([type, key, digest]) => [idOf({ type, key }), digest])),
  readVersions: () => [...(readKept()?.items ?? []), ...lastGoodOf(state)],
  held: new Map(),
  deadLinks: new Map((state?.deadLinks ?? []).map(([file, targets]) => [file, new Set(targets)])),
});

/** The live release as this process built it. */
export const baseOfComposed = (composed: Composed): ComposeBase => ({
  view: composed.view,
  pages: composed.pages,
  shown: new Map(
    composed.view.snapshot.items.flatMap((item) => (isTombstone(item) ? [] : [[idOf(item), item.digest]])),
  ),
  readVersions: () => composed.view.snapshot.items,
  held: composed.held,
  deadLinks: composed.deadLinks,
});
