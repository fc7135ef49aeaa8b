import type { Instant, Snapshot, SnapshotItem, Tombstone } from '@cchc/shared/contract';
import { type PageAddress, PageFailure, type Renderer, type SiteView } from '../renderer/renderer.ts';
import { type DeadLinks, revive, withoutLinks } from './dead-links.ts';
import { findBrokenLinks, lostPlaces, pageFileOf } from './gate/check-links.ts';
import type { Finisher } from './finisher.ts';
import type { GateRule, PageFacts } from './gate/inspect-page.ts';
import {
  type EntryId,
  type HeldEntry,
  entryOfPage,
  filesOfHeld,
  idOf,
  stillHeld,
  withHeldEntries,
} from './held-entries.ts';
import { holdEntries, holdWithoutFiles } from './hold-entries.ts';
import { linkFaults } from './link-faults.ts';
import type { MissingMedia } from './media.ts';
import { lostOldPlaces, oldPlaces } from './old-places.ts';
import type { ReleaseFolder } from './release-folder.ts';

/** What is kept of every file that was rendered. */
export interface PageRecord extends Pick<PageFacts, 'ids' | 'targets'> {
  readonly address: PageAddress;
  readonly digest: string;
  readonly bytes: number;
  /** Bytes on the wire of an entry's page that is too heavy, else null. */
  readonly weight: number | null;
}

/** What a release is built upon: the pages of the live one, as this process knows them. */
export interface ComposeBase {
  readonly view: SiteView | null;
  readonly pages: ReadonlyMap<string, PageRecord>;
  /** Digest of every live item that is shown, by `idOf`; null when there is no live release. */
  readonly shown: ReadonlyMap<string, string> | null;
  /** Versions of entries among which those that are shown may be found. */
  readonly readVersions: () => readonly (SnapshotItem | Tombstone)[];
  readonly held: ReadonlyMap<string, HeldEntry>;
  /** Links of the live pages that are shown as plain words. */
  readonly deadLinks: DeadLinks;
}

export interface ComposeOrder {
  readonly renderer: Renderer;
  readonly finisher: Finisher;
  /** As the CMS published it. */
  readonly snapshot: Snapshot;
  readonly now: Instant;
  readonly siteUrl: string;
  /**
   * Whether a dead link to an entry becomes plain words where no entry can be held for it, so that the site goes on
   * following the CMS; else it stops the release, as it should where somebody builds once and looks.
   */
  readonly mayUnlink: boolean;
  readonly base: ComposeBase;
  readonly folder: ReleaseFolder;
  /** Render everything and write what differs from the folder, instead of trusting the tags. */
  readonly isFull: boolean;
  /** Whether an address that is no page, nor the old one of a page, leads somewhere. */
  readonly isOther: (path: string) => boolean;
  /** Files that the snapshot names and nobody has, with their items. */
  readonly missing: readonly MissingMedia[];
  /** Names under `/_a/` of the pictures and files that the live release shows. */
  readonly liveMedia: ReadonlySet<string>;
  /** Bytes of a file in the live release, or null. */
  readonly readLive: (file: string) => Promise<Buffer | null>;
}

export interface Composed {
  readonly view: SiteView;
  readonly pages: Map<string, PageRecord>;
  readonly held: ReadonlyMap<string, HeldEntry>;
  /** Names under `/_a/` of what the last good versions of held entries show: the snapshot no longer speaks of them. */
  readonly keptMedia: ReadonlySet<string>;
  /** Files written or removed because they differ. */
  readonly changed: ReadonlySet<string>;
  /** Links that lead nowhere (any more): their words stand without them. */
  readonly deadLinks: DeadLinks;
  readonly renderedAt: number;
}

/** Something wrong that no held entry can cure. The release stops and the old one stays. */
export class GateRefusal extends Error {
  override readonly name = 'GateRefusal';
  readonly code = 'E_RELEASE_GATE';
  readonly path: string;
  readonly rule: GateRule;

  constructor(page: string, rule: GateRule, message: string, more = 0) {
    super(`The release was stopped at ${page} (${rule}): ${message}${more > 0 ? ` And ${more} more.` : ''}`);
    this.path = page;
    this.rule = rule;
  }
}

/** Something wrong with one page. */
export interface Fault {
  readonly address: PageAddress;
  /** The entry that answers for it, or null. */
  readonly entry: EntryId | null;
  readonly rule: GateRule;
  readonly message: string;
}

const inFlightLimit = 96;
const attempts = 8;

/**
 * Renders the given addresses one after another; inspection and writing go on beside it. `unlinked` are the dead links
 * that stood in pages which have or had some.
 */
async function renderAddresses(
  order: ComposeOrder,
  view: SiteView,
  addresses: Iterable<PageAddress>,
  pages: Map<string, PageRecord>,
  { held, dead }: { readonly held: ReadonlyMap<string, HeldEntry>; readonly dead: DeadLinks },
): Promise<{ faults: Fault[]; changed: string[]; unlinked: DeadLinks }> {
  const faults: Fault[] = [];
  const changed: string[] = [];
  const unlinked = new Map<string, ReadonlySet<string>>();
  const inFlight = new Set<Promise<void>>();
  const failed: { error: unknown }[] = [];
  for (const address of addresses) {
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      const live = await keptPage(order, address, held);
      bytes = live ?? (await order.renderer.render(view, address));
      const targets = dead.get(address.file);
      if (targets !== undefined) {
        const mended = withoutLinks(bytes, targets, new URL(address.path, `${order.siteUrl}/`));
        bytes = mended.bytes;
        // The live bytes of a page have lost their dead links before.
        if (live === null) unlinked.set(address.file, mended.found);
      }
    } catch (error) {
      if (!(error instanceof PageFailure)) throw error;
      faults.push({ address, entry: entryOfPage(address), rule: 'render', message: error.message });
      continue;
    }
    const work = finishPage(order, address, bytes, pages, faults, changed).catch((error: unknown) => {
      failed.push({ error });
    });
    const tracked = work.finally(() => inFlight.delete(tracked));
    inFlight.add(tracked);
    if (inFlight.size >= inFlightLimit) await Promise.race(inFlight);
    if (failed.length > 0) break;
  }
  await Promise.all(inFlight);
  const first = failed[0];
  if (first !== undefined) throw first.error;
  return { faults, changed, unlinked };
}

/** The live bytes of a page whose entry is held by its page alone. */
async function keptPage(
  order: ComposeOrder,
  address: PageAddress,
  held: ReadonlyMap<string, HeldEntry>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (held.size === 0) return null;
  const entry = entryOfPage(address);
  const isKept = entry !== null && held.get(idOf(entry))?.instead === 'page';
  const live = isKept ? await order.readLive(address.file) : null;
  return live === null ? null : new Uint8Array(live);
}

async function finishPage(
  order: ComposeOrder,
  address: PageAddress,
  bytes: Uint8Array<ArrayBuffer>,
  pages: Map<string, PageRecord>,
  faults: Fault[],
  changed: string[],
): Promise<void> {
  const { file, path } = address;
  const { finisher, folder, isFull } = order;
  const standing = folder.standingOf(file, isFull ? null : (pages.get(file)?.digest ?? null));
  const isOfEntry = file.endsWith('.html') && entryOfPage(address) !== null;
  const page = { file, path, bytes, dir: folder.dir, standing, isOfEntry };
  const { digest, size, isWritten, weight, facts } = await finisher.finish(page);
  if (isWritten) {
    folder.touched.add(file);
    changed.push(file);
  }
  pages.set(file, { address, digest, bytes: size, weight, ids: facts.ids, targets: facts.targets });
  for (const { rule, message } of facts.problems) faults.push({ address, entry: entryOfPage(address), rule, message });
}

function chooseAddresses(order: ComposeOrder, view: SiteView, redo: ReadonlySet<string>): readonly PageAddress[] {
  const { base } = order;
  if (order.isFull || base.view === null) return view.addresses;
  const tags = order.renderer.affected(base.view, view);
  return view.addresses.filter(
    (address) => !base.pages.has(address.file) || redo.has(address.file) || address.tags.some((tag) => tags.has(tag)),
  );
}

/**
 * Renders into the folder what a new snapshot or a new moment makes different, checks it, and holds entries whose own
 * page fails at their last good version. Returns what the release consists of; throws `GateRefusal` when it cannot be.
 */
export async function compose(order: ComposeOrder): Promise<Composed> {
  const held = new Map(stillHeld(order.snapshot, order.base.held));
  await holdWithoutFiles(order, held);
  const changed = new Set<string>();
  let redo: ReadonlySet<string> = new Set();
  let deadLinks = order.base.deadLinks;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const snapshot = withHeldEntries(order.snapshot, held);
    const view = order.renderer.open(snapshot, order.now);
    if (view.addresses.length === 0) throw new GateRefusal('/', 'render', 'The site has no page at all.');
    const pages = new Map(order.base.pages);
    const present = new Set(view.addresses.map((address) => address.file));
    const isPresent = (file: string): boolean => present.has(file);
    const isOld = oldPlaces(snapshot, isPresent);
    const isPlace = (path: string): boolean => isPresent(pageFileOf(path)) || isOld(path) || order.isOther(path);
    const known = revive(deadLinks, isPresent, (target) => isPlace(target.split('#', 1)[0] ?? ''));
    const targets = chooseAddresses(order, view, new Set([...redo, ...known.revived]));
    const rendered = await renderAddresses(order, view, targets, pages, { held, dead: known.dead });
    const renderedAt = Date.now();
    const removed = [...new Set([...pages.keys(), ...redo])].filter((file) => !present.has(file));
    for (const file of removed) {
      pages.delete(file);
      await order.folder.remove(file);
    }
    for (const file of [...rendered.changed, ...removed]) changed.add(file);
    const targetFiles = new Set(targets.map((address) => address.file));
    const { base } = order;
    const lost = new Set([
      ...lostPlaces(base.pages, pages, targetFiles, removed),
      ...lostOldPlaces(base.view?.snapshot ?? null, (file) => base.pages.has(file), isPlace),
    ]);
    const keptMedia = filesOfHeld(held, pages, order.liveMedia);
    const isOther = (path: string): boolean =>
      order.isOther(path) || isOld(path) || keptMedia.has(path.slice('/_a/'.length));
    // A page that failed may not be there yet; whether links to it lead somewhere shows once its entry is held.
    const broken = rendered.faults.length > 0 ? [] : findBrokenLinks({ pages, isOther }, targetFiles, lost);
    const links = linkFaults(order, broken, pages, snapshot);
    const faults = [...rendered.faults, ...links.faults];
    if (faults.length === 0 && links.dead.length === 0) {
      // What a page no longer links to is no dead link of it. Until here it was, for a last good version put back.
      const latest = new Map<string, ReadonlySet<string>>([...known.dead, ...rendered.unlinked]);
      const standing = new Map([...latest].filter(([, found]) => found.size > 0));
      return { view, pages, held, keptMedia, changed, deadLinks: standing, renderedAt };
    }
    if (faults.length > 0) await holdEntries(order, faults, held);
    for (const { file, target } of links.dead) {
      known.dead.set(file, (known.dead.get(file) ?? new Set()).add(target));
      changed.add(file);
    }
    deadLinks = known.dead;
    redo = changed;
  }
  throw new GateRefusal('/', 'render', `After ${attempts} rounds of holding entries back, pages still fail.`);
}
