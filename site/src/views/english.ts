import type { Article, ContentPage, Unit } from '@cchc/shared/contract';
import type { SiteData } from '../data/open-site.ts';
import { shownOf } from '../data/telephone.ts';
import { englishLabel } from '../i18n/english-words.ts';

/** An entry whose English version is complete; entries without one are not in English at all. */
export type InEnglish<T extends { readonly en: unknown }> = T & { readonly en: NonNullable<T['en']> };

const isInEnglish = <T extends { readonly en: unknown }>(entry: T): entry is InEnglish<T> => entry.en !== null;

export const englishArticles = (site: Pick<SiteData, 'articles'>): readonly InEnglish<Article>[] =>
  site.articles.filter(isInEnglish);
export const englishUnits = (site: Pick<SiteData, 'units'>): readonly InEnglish<Unit>[] =>
  site.units.filter(isInEnglish);
export const englishPages = (site: Pick<SiteData, 'pages'>): readonly InEnglish<ContentPage>[] =>
  site.pages.filter(isInEnglish);

export const englishArticlePath = (slug: string): string => `/en/tin-tuc/${slug}/`;
export const englishUnitPath = (slug: string): string => `/en/don-vi/${slug}/`;
export const englishContentPath = (slug: string): string => `/en/huong-dan/${slug}/`;

/** Where the Vietnamese text of a page stands; the introduction and the statement on accessibility gather theirs. */
export const vietnamesePathOf = ({ section, slug }: Pick<ContentPage, 'section' | 'slug'>): string =>
  ({ about: '/gioi-thieu/', accessibility: '/tro-nang/', guide: `/huong-dan/${slug}/` })[section];

/** Readers are led to the English entrance once the department has its English name. */
export const hasEnglishEntrance = ({ settings }: Pick<SiteData, 'settings'>): boolean => settings.en !== null;

/** Instant as an English reader writes a day: `1 March 2026`. */
export function englishDay(instant: string): string {
  const local = new Date(Date.parse(instant) + 7 * 60 * 60 * 1000);
  return `${String(local.getUTCDate())} ${months[local.getUTCMonth()] ?? ''} ${String(local.getUTCFullYear())}`;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export interface EnglishHome {
  readonly department: string;
  readonly functions: string;
  readonly isComplete: boolean;
  /** In English where a unit in the same place has it, else as it is in Vietnamese. */
  readonly address: { readonly text: string; readonly isEnglish: boolean };
  readonly units: readonly { readonly name: string; readonly href: string; readonly address: string }[];
  readonly pages: readonly { readonly title: string; readonly href: string; readonly summary: string }[];
  readonly articles: readonly { readonly title: string; readonly href: string; readonly day: string }[];
  readonly lines: readonly {
    readonly label: string;
    /** The name that the line has in Vietnamese. */
    readonly ownName: string;
    readonly shown: string;
    readonly dial: string;
    /** A number of sample data that nobody has called. */
    readonly isUnverifiedSample: boolean;
  }[];
}

const shownArticles = 30;

function addressOf({ settings, units }: Pick<SiteData, 'settings' | 'units'>): EnglishHome['address'] {
  const there = units.find(({ address, en }) => address === settings.address && (en?.address ?? '') !== '');
  const text = settings.address === '' ? undefined : there?.en?.address;
  return text === undefined ? { text: settings.address, isEnglish: false } : { text, isEnglish: true };
}

/** The English entrance: only what is complete in English, and the numbers, which need no language. */
export const englishHome = (site: SiteData): EnglishHome => ({
  department: site.settings.en?.departmentName ?? site.settings.departmentName,
  functions: site.settings.en?.functions ?? '',
  isComplete: site.settings.en !== null,
  address: addressOf(site),
  units: englishUnits(site).map((unit) => ({
    name: unit.en.name,
    href: englishUnitPath(unit.slug),
    address: unit.en.address,
  })),
  pages: englishPages(site).map((page) => ({
    title: page.en.title,
    href: englishContentPath(page.slug),
    summary: page.en.summary,
  })),
  articles: englishArticles(site)
    .slice(0, shownArticles)
    .map((article) => ({
      title: article.en.title,
      href: englishArticlePath(article.slug),
      day: englishDay(article.firstPublishedAt),
    })),
  lines: site.channels.flatMap((channel) => {
    const { dial, label, ownerUnit, isUnverifiedSample } = channel;
    if (dial === null) return [];
    const owner = ownerUnit === null ? null : (site.unitByCode.get(ownerUnit)?.en?.name ?? null);
    const line = { label: englishLabel(channel, owner), ownName: label, shown: shownOf(channel), dial };
    return [{ ...line, isUnverifiedSample }];
  }),
});
