import { escapeMarkup } from '@cchc/shared/text';
import { type Address, listAddresses } from '../addresses.ts';
import { articleYears, yearArticles } from './archives.ts';
import { localIso } from '../i18n/dates.ts';
import { lazily } from './lazily.ts';
import type { SiteData } from './open-site.ts';

/** One piece of the map of the site: `trang`, or the articles of a year, `tin-2026`. */
export interface SitemapPart {
  readonly name: string;
  readonly entries: readonly { readonly path: string; readonly changedAt: string | undefined }[];
}

type Entry = SitemapPart['entries'][number];

const entryOf = ({ path, changedAt }: Address): Entry => ({ path, changedAt });

/** Entries of the pages that are no articles. */
export const pageEntries = (site: SiteData): readonly Entry[] =>
  listAddresses(site)
    .filter((address) => address.kind !== 'article' && address.isListed !== false)
    .map(entryOf);

/** Parts by name: articles by the year of their first publication, so that past years rest. */
export const sitemapParts: (site: SiteData) => readonly SitemapPart[] = lazily((site) => [
  ...articleYears(site)
    .toReversed()
    .map((year) => ({
      name: `tin-${year}`,
      entries: yearArticles(site, year).map((article) => ({
        path: `/tin-tuc/${article.slug}/`,
        changedAt: article.updatedAt,
      })),
    })),
  { name: 'trang', entries: pageEntries(site) },
]);

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const escapeXml = (text: string): string => escapeMarkup(text).replaceAll("'", '&apos;');

const lastmod = (changedAt: string | undefined): string =>
  changedAt === undefined ? '' : `<lastmod>${localIso(changedAt)}</lastmod>`;

/** Instant of the newest change in a part. */
export const newestChange = (part: SitemapPart): string | undefined =>
  part.entries
    .flatMap((entry) => entry.changedAt ?? [])
    .reduce<string | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);

export function sitemapIndexXml(site: SiteData): string {
  const parts = sitemapParts(site).map(
    (part) =>
      `<sitemap><loc>${escapeXml(`${site.siteUrl}/sitemap-${part.name}.xml`)}</loc>${lastmod(newestChange(part))}</sitemap>\n`,
  );
  return `${declaration}<sitemapindex ${space}>\n${parts.join('')}</sitemapindex>\n`;
}

export function sitemapXml(site: SiteData, part: SitemapPart): string {
  const urls = part.entries.map(
    (entry) => `<url><loc>${escapeXml(`${site.siteUrl}${entry.path}`)}</loc>${lastmod(entry.changedAt)}</url>\n`,
  );
  return `${declaration}<urlset ${space}>\n${urls.join('')}</urlset>\n`;
}
