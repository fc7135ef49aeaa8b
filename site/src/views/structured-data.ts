import type { SiteData } from '../data/open-site.ts';
import { hotlinesView } from './hotlines.ts';
import type { ProcedureView } from './procedure-page.ts';

/** schema.org description of the department with the lines that can be dialled. */
export function contactPoints(site: Pick<SiteData, 'channels' | 'settings' | 'siteUrl' | 'unitByCode'>): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    name: site.settings.departmentName,
    url: `${site.siteUrl}/`,
    contactPoint: hotlinesView(site).phones.flatMap((line) =>
      line.href === null
        ? []
        : [
            {
              '@type': 'ContactPoint',
              contactType: line.label,
              telephone: line.href.slice('tel:'.length),
              areaServed: site.settings.provinceName,
              availableLanguage: 'vi',
            },
          ],
    ),
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
