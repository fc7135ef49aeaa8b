import { siteFromEnvironment } from '../env.ts';
import type { SiteData } from './open-site.ts';

export { lazily } from './lazily.ts';
export { type SiteData, type SiteOptions, openSite } from './open-site.ts';

let held: SiteData | null = null;

/** Swaps what all pages read. Only between renders, never while one is awaited. */
export function setSite(next: SiteData): void {
  held = next;
}

/** What the page being rendered reads. A build without a publisher opens the snapshot named by the environment. */
export function site(): SiteData {
  held ??= siteFromEnvironment();
  return held;
}
