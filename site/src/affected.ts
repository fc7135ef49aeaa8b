import { affectedRuleTags } from './affected-rules.ts';
import { type SiteData } from './data/open-site.ts';
import { listAddresses } from './addresses.ts';

/** Tags of what may read otherwise after a change; a page is rendered again when it is new or carries one of them. */
export function affectedTags(before: SiteData | null, after: SiteData): ReadonlySet<string> {
  if (before === null) return new Set(listAddresses(after).flatMap((address) => address.tags));
  return new Set([...listAddresses(after).flatMap((address) => address.tags), ...affectedRuleTags(before, after)]);
}
