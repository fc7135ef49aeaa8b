import type { SiteData } from '../data/open-site.ts';
import {
  englishArticlePath,
  englishContentPath,
  englishPages,
  englishUnitPath,
  hasEnglishEntrance,
  vietnamesePathOf,
} from './english.ts';

/** Addresses of one content in both languages. */
export interface Translations {
  readonly vi: string;
  readonly en: string;
}

const entry = /^(?:\/en)?\/(tin-tuc|don-vi|huong-dan)\/([^/]+)\/$/;

function ofEntry(site: SiteData, section: string, slug: string): Translations | null {
  if (section === 'tin-tuc') {
    const isThere = (site.articleBySlug.get(slug)?.en ?? null) !== null;
    return isThere ? { vi: `/tin-tuc/${slug}/`, en: englishArticlePath(slug) } : null;
  }
  if (section === 'don-vi') {
    const isThere = (site.unitBySlug.get(slug)?.en ?? null) !== null;
    return isThere ? { vi: `/don-vi/${slug}/`, en: englishUnitPath(slug) } : null;
  }
  const en = englishContentPath(slug);
  return ofContent(site, (one) => one.en === en);
}

/** Pages that stand together at one Vietnamese address have one English page there: the first. */
function ofContent(site: SiteData, is: (pair: Translations) => boolean): Translations | null {
  const firsts = new Map<string, Translations>();
  for (const page of englishPages(site)) {
    const vi = vietnamesePathOf(page);
    if (!firsts.has(vi)) firsts.set(vi, { vi, en: englishContentPath(page.slug) });
  }
  return [...firsts.values()].find(is) ?? null;
}

/** Both addresses of what stands at an address, the same seen from either; null when it is in one language alone. */
export function translationsOf(site: SiteData, path: string): Translations | null {
  if (path === '/' || path === '/en/') return hasEnglishEntrance(site) ? { vi: '/', en: '/en/' } : null;
  if (path === '/gioi-thieu/' || path === '/tro-nang/') return ofContent(site, ({ vi }) => vi === path);
  const [, section, slug] = entry.exec(path) ?? [];
  return section === undefined || slug === undefined ? null : ofEntry(site, section, slug);
}
