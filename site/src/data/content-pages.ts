import type { ContentPage } from '@cchc/shared/contract';
import { cleanHtml } from '../rich-text/gate.ts';
import type { SiteData } from './open-site.ts';

export const pagesOf = (site: SiteData, section: ContentPage['section']): readonly ContentPage[] =>
  site.pages.filter((page) => page.section === section);

export const guides = (site: SiteData): readonly ContentPage[] => pagesOf(site, 'guide');

export const bodyOf = (page: ContentPage): string => cleanHtml(page.bodyHtml, page.media);
