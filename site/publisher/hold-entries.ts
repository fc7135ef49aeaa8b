import { type SnapshotItem, type Tombstone, isTombstone } from '@cchc/shared/contract';
import { type ComposeOrder, type Fault, GateRefusal } from './compose.ts';
import { type HeldEntry, entryOfPage, idOf } from './held-entries.ts';

/**
 * Adds the entries behind the faults to the held ones. What other pages lack may come from the same entries, and is
 * looked at again without them. Throws `GateRefusal` when no entry owns any fault.
 */
export async function holdEntries(
  order: ComposeOrder,
  faults: readonly Fault[],
  held: Map<string, HeldEntry>,
): Promise<void> {
  const newest = new Map(order.snapshot.items.map((item) => [idOf(item), item]));
  const shown = shownVersions(order);
  const before = new Map(held);
  let isHeldNow = false;
  for (const { entry, address, rule, message } of faults) {
    const item = entry === null ? undefined : newest.get(idOf(entry));
    const earlier = entry === null ? undefined : before.get(idOf(entry));
    if (item === undefined || isTombstone(item) || earlier?.instead === 'nothing') continue;
    isHeldNow = true;
    const id = idOf(item);
    if (held.get(id) !== earlier) continue;
    held.set(id, {
      note: earlier?.note ?? { type: item.type, key: item.key, page: address.path, rule, message },
      failedDigest: item.digest,
      instead: earlier === undefined ? await lastGoodOf(order, address.file, item, shown.get(id)) : 'nothing',
    });
  }
  const [first] = faults;
  if (!isHeldNow && first !== undefined) {
    throw new GateRefusal(first.address.path, first.rule, first.message, faults.length - 1);
  }
}

/**
 * Holds every entry whose file nobody has at its last good version. Throws what `placeMedia` met where there is none
 * and the entry has no page of its own to be left out with.
 */
export async function holdWithoutFiles(order: ComposeOrder, held: Map<string, HeldEntry>): Promise<void> {
  const lacking = new Map(order.missing.map((one) => [idOf(one.item), one]));
  for (const [id, { note }] of held) if (note.rule === 'media' && !lacking.has(id)) held.delete(id);
  if (lacking.size === 0) return;
  const shown = shownVersions(order);
  const { addresses } = order.renderer.open(order.snapshot, order.now);
  for (const [id, { item, error }] of lacking) {
    if (held.has(id)) continue;
    const address = addresses.find((one) => {
      const entry = entryOfPage(one);
      return entry !== null && idOf(entry) === id;
    });
    const instead = await lastGoodOf(order, address?.file ?? null, item, shown.get(id));
    if (address === undefined && typeof instead === 'string') throw error;
    const page = address?.path ?? '/';
    held.set(id, {
      note: { type: item.type, key: item.key, page, rule: 'media', message: error.message },
      failedDigest: item.digest,
      instead,
    });
  }
}

/** The versions of entries that the live release shows, as far as they are known. */
function shownVersions({ base }: ComposeOrder): ReadonlyMap<string, SnapshotItem> {
  const isShown = (item: SnapshotItem | Tombstone): item is SnapshotItem =>
    !isTombstone(item) && base.shown?.get(idOf(item)) === item.digest;
  return new Map(
    base
      .readVersions()
      .filter(isShown)
      .map((item) => [idOf(item), item]),
  );
}

/** What is shown instead of a version that fails: the version shown now, else its page as it is, else nothing. */
async function lastGoodOf(
  order: ComposeOrder,
  file: string | null,
  item: SnapshotItem,
  shown: SnapshotItem | undefined,
): Promise<HeldEntry['instead']> {
  if (shown !== undefined && shown.digest !== item.digest) return shown;
  const wasShown = order.base.shown?.has(idOf(item)) ?? false;
  return wasShown && file !== null && (await order.readLive(file)) !== null ? 'page' : 'nothing';
}
