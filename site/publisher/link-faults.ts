import { type Snapshot, type SnapshotItem, type Tombstone, isTombstone } from '@cchc/shared/contract';
import type { ComposeOrder, Fault, PageRecord } from './compose.ts';
import { isNamedByEntry } from './dead-links.ts';
import type { BrokenLink } from './gate/check-links.ts';
import { type EntryId, entryOfPage, idOf } from './held-entries.ts';

const noWords = { slug: undefined, code: undefined, formerSlugs: [], aliases: [] };

/** Words that stand in the addresses of an entry, the old ones too: its key, its slugs, its codes. */
function addressWords(item: SnapshotItem | Tombstone): readonly string[] {
  if (isTombstone(item)) return [item.key];
  const { slug, code, formerSlugs, aliases } = { ...noWords, ...item.value };
  return [item.key, slug, code, ...formerSlugs, ...aliases].filter(
    (word): word is string => typeof word === 'string' && word !== '',
  );
}

/**
 * Whether an address is one that an entry of these snapshots has or had: a page of its own, or an anchor of its name
 * on a shared page.
 */
function entryAddresses(snapshots: readonly Snapshot[]): (target: string) => boolean {
  let words: ReadonlySet<string> | null = null;
  return (target) => {
    words ??= new Set(snapshots.flatMap((one) => one.items.flatMap(addressWords)));
    const known = words;
    const [path = '', anchor = ''] = target.split('#', 2);
    const parts = [...path.split('/'), anchor, anchor.slice(anchor.indexOf('-') + 1)];
    return parts.some((part) => part !== '' && known.has(part));
  };
}

const digestsOf = (snapshot: Snapshot): Map<string, string> =>
  new Map(snapshot.items.flatMap((item) => (isTombstone(item) ? [] : [[idOf(item), item.digest]])));

/**
 * Whose fault each broken link is. An entry answers for what its newest version brought. A link that died under the
 * page that holds it loses its address, whether an editor or the site's own code set it: an entry that is held back,
 * has expired or is gone must not keep every other one from its readers. A file that nobody has is the fault of the
 * entries that name it, whichever page shows it. What leads to no entry's address at all is a
 * fault of the code, and stops the release.
 */
export function linkFaults(
  order: ComposeOrder,
  broken: readonly BrokenLink[],
  pages: ReadonlyMap<string, PageRecord>,
  shown: Snapshot,
): { faults: Fault[]; dead: BrokenLink[] } {
  const faults: Fault[] = [];
  const dead: BrokenLink[] = [];
  if (broken.length === 0) return { faults, dead };
  const { base, mayUnlink } = order;
  const shownNow = digestsOf(shown);
  const newest = new Map(order.snapshot.items.map((item) => [idOf(item), item]));
  const isOfEntry = entryAddresses([order.snapshot, ...(base.view === null ? [] : [base.view.snapshot])]);
  const isEditors = new Map<string, boolean>();
  const isNamed = (target: string): boolean => {
    const known = isEditors.get(target) ?? isNamedByEntry(target, order.snapshot.items);
    isEditors.set(target, known);
    return known;
  };
  const dies = (target: string, entry: ReturnType<typeof entryOfPage>): boolean => {
    if (target.startsWith('/_a/')) return false;
    if (entry === null) return mayUnlink && (isOfEntry(target) || isNamed(target));
    const before = base.shown?.get(idOf(entry));
    const isOld = before !== undefined && before === shownNow.get(idOf(entry));
    const isFirst = mayUnlink && base.shown === null;
    if ((isOld || isFirst) && isNamed(target)) return true;
    const own = newest.get(idOf(entry));
    return mayUnlink && isOfEntry(target) && (own === undefined || !isNamedByEntry(target, [own]));
  };
  for (const { file, target } of broken) {
    const address = pages.get(file)?.address;
    if (address === undefined) continue;
    const entry = entryOfPage(address);
    const lacking = order.missing.flatMap(({ file: { placed }, item }) => (target === `/_a/${placed}` ? [item] : []));
    const owners: readonly (EntryId | null)[] = lacking.length > 0 ? lacking : [entry];
    if (dies(target, entry)) dead.push({ file, target });
    else {
      const message = `${target} leads nowhere on this site.`;
      for (const owner of owners) faults.push({ address, entry: owner, rule: 'link', message });
    }
  }
  return { faults, dead };
}
