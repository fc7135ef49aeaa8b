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

/** schema.org description of a procedure that a citizen can use today. */
export function governmentService(
  view: Pick<ProcedureView, 'code' | 'name' | 'path' | 'field' | 'portalUrl'>,
  site: Pick<SiteData, 'settings' | 'siteUrl'>,
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: view.name,
    identifier: view.code,
    category: view.field.name,
    url: `${site.siteUrl}${view.path}`,
    areaServed: site.settings.provinceName,
    provider: { '@type': 'GovernmentOrganization', name: site.settings.departmentName },
    availableChannel: { '@type': 'ServiceChannel', serviceUrl: view.portalUrl },
  };
}
