import type { OpeningHours } from '@cchc/shared/contract';
import type { SiteData } from '../data/open-site.ts';
import { hotlinesView } from './hotlines.ts';
import type { ProcedureView } from './procedure-page.ts';

const daysOfWeek = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** 24:00 is no time of schema.org: a whole day ends one minute before it. */
const openingHours = ({ days, from, to }: OpeningHours): object => ({
  '@type': 'OpeningHoursSpecification',
  dayOfWeek: days.flatMap((day) => daysOfWeek[day - 1] ?? []),
  opens: from,
  closes: to === '24:00' ? '23:59' : to,
});

/** schema.org description of the department with the lines that can be dialled or written to; no sample is one. */
export function contactPoints(
  site: Pick<SiteData, 'asOf' | 'channels' | 'settings' | 'siteUrl' | 'unitByCode'>,
): object {
  const { phones, web } = hotlinesView(site);
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    name: site.settings.departmentName,
    url: `${site.siteUrl}/`,
    contactPoint: [...phones, ...web].flatMap((line) => {
      const { href } = line;
      if (href === null || line.isUnverifiedSample) return [];
      return [
        {
          '@type': 'ContactPoint',
          contactType: line.label,
          description: line.purpose,
          ...(href.startsWith('tel:') ? { telephone: href.slice('tel:'.length) } : {}),
          ...(href.startsWith('mailto:') ? { email: href.slice('mailto:'.length) } : {}),
          ...(line.opensElsewhere ? { url: href } : {}),
          ...(line.intervals.length === 0 ? {} : { hoursAvailable: line.intervals.map(openingHours) }),
          areaServed: site.settings.provinceName,
          availableLanguage: 'vi',
        },
      ];
    }),
  };
}

type Described = Pick<
  ProcedureView,
  | 'code'
  | 'aliases'
  | 'name'
  | 'path'
  | 'field'
  | 'portalUrl'
  | 'filing'
  | 'methods'
  | 'results'
  | 'essentials'
  | 'description'
  | 'facts'
>;

/** schema.org description of a procedure that a citizen can use today; what is not entered is not said. */
export function governmentService(view: Described, site: Pick<SiteData, 'settings' | 'siteUrl'>): object {
  const { methods, results, description } = view;
  const linesOf = (part: string): readonly string[] => view.facts.find((fact) => fact.part === part)?.lines ?? [];
  const where = view.essentials.find(({ label }) => label === 'Nơi nộp hồ sơ')?.lines ?? [];
  const fees = [...new Set(methods.flatMap(({ fee }) => fee ?? []))];
  const area = { '@type': 'AdministrativeArea', name: site.settings.provinceName };
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: view.name,
    identifier: view.code,
    ...(view.aliases.length === 0 ? {} : { alternateName: view.aliases }),
    ...(description === null ? {} : { description }),
    serviceType: view.field.name,
    category: view.field.name,
    url: `${site.siteUrl}${view.path}`,
    sameAs: view.portalUrl,
    areaServed: area,
    jurisdiction: area,
    provider: { '@type': 'GovernmentOrganization', name: site.settings.departmentName, url: `${site.siteUrl}/` },
    serviceOperator: linesOf('executingAgencies').map((name) => ({ '@type': 'GovernmentOrganization', name })),
    audience: linesOf('applicants').map((audienceType) => ({ '@type': 'Audience', audienceType })),
    serviceOutput: results.map(({ name }) => ({ '@type': 'CreativeWork', name })),
    availableChannel: [
      ...(view.filing === null
        ? []
        : [{ '@type': 'ServiceChannel', name: 'Trực tuyến', serviceUrl: view.filing.href, availableLanguage: 'vi' }]),
      ...where.map((address) => ({
        '@type': 'ServiceChannel',
        name: 'Trực tiếp',
        serviceLocation: { '@type': 'Place', address },
        availableLanguage: 'vi',
      })),
    ],
    offers: fees.map((fee) => ({ '@type': 'Offer', description: fee })),
  };
}
