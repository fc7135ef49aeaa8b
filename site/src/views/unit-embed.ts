import type { CivilDate, Unit } from '@cchc/shared/contract';
import type { SiteData } from '../data/open-site.ts';
import { civilDateOf, formatDay, localIso } from '../i18n/dates.ts';
import { demonstrationNotice } from '../i18n/words.ts';
import { freshOfLines, freshOfProcedures, newestOf } from './freshness.ts';
import { type HotlineView, hotlineView } from './hotlines.ts';
import { entriesOfValue, facetPath } from './procedure-facets.ts';

/** What another site may show of a unit, in a frame or from JSON: its procedures, lines and newest articles. */
export interface UnitEmbedView {
  readonly name: string;
  readonly href: string;
  /** Day of the newest change of what stands here; null for nothing. */
  readonly updatedOn: CivilDate | null;
  readonly articles: readonly {
    readonly title: string;
    readonly href: string;
    readonly date: string;
    readonly dateTime: string;
  }[];
  /** In force, the first few of them, and the way to all. */
  readonly procedures: {
    readonly total: number;
    readonly href: string;
    readonly shown: readonly { readonly code: string; readonly name: string; readonly href: string }[];
  };
  readonly lines: readonly Pick<HotlineView, 'key' | 'label' | 'shown' | 'href' | 'isUnverifiedSample'>[];
}

const shownArticles = 6;
const shownProcedures = 10;

export const embedPath = (slug: string): string => `/nhung/${slug}/`;
export const embedDataPath = (slug: string): string => `${embedPath(slug)}du-lieu.json`;

export function unitEmbedView(unit: Unit, site: SiteData): UnitEmbedView {
  const procedures = entriesOfValue('don-vi', unit.slug, site).filter(({ standing }) => standing.inForce);
  const articles = site.articlesByUnit.get(unit.code) ?? [];
  const channels = site.channels.filter((channel) => channel.ownerUnit === unit.code && channel.dial !== null);
  const updatedOn = newestOf([
    articles[0] === undefined ? undefined : civilDateOf(articles[0].firstPublishedAt),
    freshOfProcedures(
      entriesOfValue('don-vi', unit.slug, site).map(({ row }) => row),
      site,
    ),
    freshOfLines(channels, site.asOf),
  ]);
  return {
    name: unit.name,
    href: `${site.siteUrl}/don-vi/${unit.slug}/`,
    updatedOn: updatedOn ?? null,
    articles: articles.slice(0, shownArticles).map((article) => ({
      title: article.title,
      href: `${site.siteUrl}/tin-tuc/${article.slug}/`,
      date: formatDay(article.firstPublishedAt),
      dateTime: localIso(article.firstPublishedAt),
    })),
    procedures: {
      total: procedures.length,
      href: `${site.siteUrl}${facetPath('don-vi', unit.slug)}`,
      shown: procedures
        .slice(0, shownProcedures)
        .map(({ row: { code, name, href } }) => ({ code, name, href: `${site.siteUrl}${href}` })),
    },
    lines: channels
      .map((channel) => hotlineView(channel, unit, site.asOf))
      .map(({ key, label, shown, href, isUnverifiedSample }) => ({ key, label, shown, href, isUnverifiedSample })),
  };
}

/** The same as JSON, for a site that draws it by itself. Sample data say that they are. */
export function unitEmbedJson(unit: Unit, site: SiteData): string {
  const { settings, siteUrl } = site;
  const source = { name: `${settings.siteName}, ${settings.departmentName}`, url: `${siteUrl}/` };
  const notice = settings.isDemonstration ? { notice: demonstrationNotice } : {};
  return `${JSON.stringify({ ...notice, source, ...unitEmbedView(unit, site) })}\n`;
}
