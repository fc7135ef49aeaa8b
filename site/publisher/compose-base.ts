import { isTombstone } from '@cchc/shared/contract';
import type { ComposeBase, Composed } from './compose.ts';
import { idOf } from './held-entries.ts';
import type { ReleaseState } from './release-json.ts';

/** The live release as its own files tell it: what is shown, but no page; the next build renders everything. */
export const baseOfState = (state: ReleaseState | null): ComposeBase => ({
  view: null,
  pages: new Map(),
  shown: state === null ? null : new Map(state.items.map(([type, key, digest]) => [idOf({ type, key }), digest])),
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
  held: composed.held,
  deadLinks: composed.deadLinks,
});
