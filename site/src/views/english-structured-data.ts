import type { Article, Unit } from '@cchc/shared/contract';
import { newsArticleData } from '../data/article-page.ts';
import type { SiteData } from '../data/open-site.ts';
import { type InEnglish, englishArticlePath, englishHome, englishUnitPath } from './english.ts';

type Described = Pick<SiteData, 'settings' | 'siteUrl'>;

const department = ({ settings, siteUrl }: Described) => ({
  '@type': 'GovernmentOrganization',
  name: settings.en?.departmentName ?? settings.departmentName,
  ...(settings.en === null ? {} : { alternateName: settings.departmentName }),
  url: `${siteUrl}/en/`,
});

const filled = (values: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));

/** schema.org description of the department with the lines that can be dialled, in English. */
export const englishDepartment = (site: SiteData): object => ({
  '@context': 'https://schema.org',
  ...department(site),
  ...filled({ address: site.settings.address, telephone: site.settings.phone, email: site.settings.email }),
  contactPoint: englishHome(site).lines.map(({ label, dial }) => ({
    '@type': 'ContactPoint',
    contactType: label,
    telephone: dial,
    availableLanguage: 'vi',
  })),
});

/** schema.org description of a unit, in English. */
export const englishUnitData = (site: Described, unit: InEnglish<Unit>): object => ({
  '@context': 'https://schema.org',
  '@type': 'GovernmentOrganization',
  name: unit.en.name,
  alternateName: unit.name,
  url: `${site.siteUrl}${englishUnitPath(unit.slug)}`,
  ...filled({
    description: unit.en.functions,
    address: unit.en.address,
    telephone: unit.phone,
    email: unit.email,
  }),
  parentOrganization: department(site),
});

/** schema.org description of the English version of an article. */
export const englishNewsData = (site: SiteData, article: InEnglish<Article>): object => ({
  ...newsArticleData(site, article),
  headline: article.en.title,
  description: article.en.summary,
  inLanguage: 'en',
  mainEntityOfPage: `${site.siteUrl}${englishArticlePath(article.slug)}`,
  author: {
    '@type': 'Organization',
    name: site.unitByCode.get(article.authorUnit)?.en?.name ?? department(site).name,
  },
  publisher: department(site),
});
