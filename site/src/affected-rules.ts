import type { SiteData } from './data/open-site.ts';

/** Tags of the pages of procedures, decisions, hotlines, documents, quotas and plans that may read otherwise. */
export function affectedRuleTags(_before: SiteData, _after: SiteData): Iterable<string> {
  return [];
}
