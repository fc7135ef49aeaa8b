import type { SiteData } from '../../data/open-site.ts';
import type { TableSource } from './table.ts';

export const sourceOf = (site: SiteData): TableSource => ({
  publisherCode: site.publisherCode,
  publisherName: site.settings.departmentName,
  isDemonstration: site.settings.isDemonstration,
});

/** Identifier that stays unique when the data of several departments is merged. */
export const idOf = (site: SiteData, type: string, key: string): string =>
  `urn:cchc:${site.publisherCode}:${type}:${key}`;

export const idWords = 'Mã định danh gồm mã cơ quan công bố, không đổi';
