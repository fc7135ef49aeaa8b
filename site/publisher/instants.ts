import { type Instant, type Snapshot, isTombstone } from '@cchc/shared/contract';

/** Instants within a day at which pages read otherwise by themselves; all other changes fall on midnights. */
export function instantsOf(snapshot: Snapshot): Instant[] {
  const instants: Instant[] = [];
  for (const item of snapshot.items) {
    if (isTombstone(item)) continue;
    if (item.type === 'banner') instants.push(item.value.from, item.value.until);
    if (item.type === 'article' && item.value.expiresAt !== null) instants.push(item.value.expiresAt);
  }
  return instants;
}
