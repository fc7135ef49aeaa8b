import type { Instant, Snapshot } from '@cchc/shared/contract';
import { createApp } from 'astro/app/entrypoint';
import { type SiteData, openSite } from '../src/data/site-data.ts';
import { civilDateOf } from '../src/i18n/dates.ts';

export { listAddresses } from '../src/addresses.ts';
export { affectedTags } from '../src/affected.ts';
export { searchIndexFiles } from '../src/search/index-files.ts';
export { searchVersion } from '../src/search/search-version.ts';
// The same module instance that the pages import.
export { setSite } from '../src/data/site-data.ts';

export const app = createApp({ streaming: false });

/** The site as it stands at a moment, on the civil day that this moment falls on in Việt Nam. */
export const openAt = (snapshot: Snapshot, now: Instant, siteUrl: string): SiteData =>
  openSite(snapshot, civilDateOf(now), { siteUrl, now });
