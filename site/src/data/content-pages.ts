import type { ContentPage, Instant } from '@cchc/shared/contract';
import { cleanHtml } from '../rich-text/gate.ts';
import type { SiteData } from './open-site.ts';

export const pagesOf = (site: SiteData, section: ContentPage['section']): readonly ContentPage[] =>
  site.pages.filter((page) => page.section === section);

export const guides = (site: SiteData): readonly ContentPage[] => pagesOf(site, 'guide');

export const bodyOf = (page: ContentPage): string => cleanHtml(page.bodyHtml, page.media);

export interface GuideLink {
  readonly title: string;
  readonly href: string;
  readonly summary: string;
}

/** All guides as links, and the day on which one of them last changed. */
export function guideList(site: SiteData): {
  readonly links: readonly GuideLink[];
  readonly updatedAt: Instant | undefined;
} {
  const pages = guides(site);
  return {
    links: pages.map((page) => ({ title: page.title, href: `/huong-dan/${page.slug}/`, summary: page.summary })),
    updatedAt: pages
      .map((page) => page.updatedAt)
      .sort()
      .at(-1),
  };
}
