import type { Unit } from '@cchc/shared/contract';
import type { SiteData } from '../data/open-site.ts';
import { formatDay, localIso } from '../i18n/dates.ts';
import { type HotlineView, hotlineView } from './hotlines.ts';

/** What another site may show of a unit in a frame: newest articles, its lines, the way here. */
export interface UnitEmbedView {
  readonly name: string;
  readonly href: string;
  readonly articles: readonly {
    readonly title: string;
    readonly href: string;
    readonly date: string;
    readonly dateTime: string;
  }[];
  readonly lines: readonly Pick<HotlineView, 'key' | 'label' | 'shown' | 'href'>[];
}

const shownArticles = 6;

export function unitEmbedView(unit: Unit, site: SiteData): UnitEmbedView {
  return {
    name: unit.name,
    href: `${site.siteUrl}/don-vi/${unit.slug}/`,
    articles: (site.articlesByUnit.get(unit.code) ?? []).slice(0, shownArticles).map((article) => ({
      title: article.title,
      href: `${site.siteUrl}/tin-tuc/${article.slug}/`,
      date: formatDay(article.firstPublishedAt),
      dateTime: localIso(article.firstPublishedAt),
    })),
    lines: site.channels
      .filter((channel) => channel.ownerUnit === unit.code && channel.dial !== null)
      .map((channel) => hotlineView(channel, unit, site.asOf))
      .map(({ key, label, shown, href }) => ({ key, label, shown, href })),
  };
}
