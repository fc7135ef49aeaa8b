import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { civilDateSchema, instantSchema, parseSnapshot } from '@cchc/shared/contract';
import { z } from 'zod';
import { type SiteData, openSite } from './data/open-site.ts';
import { civilDateOf } from './i18n/dates.ts';

const settingsSchema = z.object({
  CCHC_SNAPSHOT: z.string().min(1, 'expected the path of a snapshot file'),
  CCHC_AS_OF: z.union([civilDateSchema, z.iso.datetime({ offset: true })]).optional(),
  SITE_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:4321'),
});

/** The site of a static build: the snapshot and the day that the environment names; the day of the snapshot by default. */
export function siteFromEnvironment(environment: NodeJS.Dict<string> = process.env): SiteData {
  const settings = settingsSchema.parse(environment);
  const input: unknown = JSON.parse(readFileSync(settings.CCHC_SNAPSHOT, 'utf8'));
  const snapshot = parseSnapshot(input, (text) => createHash('sha256').update(text).digest('hex'));
  const asOf = settings.CCHC_AS_OF ?? snapshot.generatedAt;
  const now = instantSchema.parse(new Date(asOf.length === 10 ? `${asOf}T12:00:00.000+07:00` : asOf).toISOString());
  return openSite(snapshot, civilDateOf(now), { siteUrl: settings.SITE_URL, now });
}
