import type { Address } from './addresses.ts';
import type { SiteData } from './data/open-site.ts';

/** Addresses of procedures, decisions, hotlines, documents, quotas, plans, embeds and open data. */
export function listRuleAddresses(_site: SiteData): readonly Address[] {
  return [];
}
