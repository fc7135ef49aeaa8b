import type { SiteData } from '../data/open-site.ts';
import { hotlinesView } from './hotlines.ts';

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
