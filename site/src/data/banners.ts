import type { Banner } from '@cchc/shared/contract';
import type { SiteData } from './open-site.ts';

/** A path that ends with a slash reaches its whole section; `/` alone reaches the home page only. */
function reaches(scope: string, path: string): boolean {
  return scope === path || (scope !== '/' && scope.endsWith('/') && path.startsWith(scope));
}

/** Banners that show on a page now, in the order in which they began. */
export const bannersFor = (site: SiteData, path: string): readonly Banner[] =>
  site.banners.filter((banner) => banner.paths.length === 0 || banner.paths.some((scope) => reaches(scope, path)));
