import { vietnamWorkingDays } from '@cchc/shared/working-days';
import type { Core } from '@strapi/strapi';
import { reformAreas } from '../profiles/reform-areas.ts';
import { documentsOf } from './sample/document-writer.ts';

/** Settings of a department that has not said anything about itself yet. */
export const emptySettings = {
  siteName: 'Chuyên trang Cải cách hành chính',
  departmentName: 'Sở Y tế',
  parentName: 'Ủy ban nhân dân tỉnh',
  publisherCode: 'so-y-te',
  provinceName: 'Chưa nhập',
  isDemonstration: false,
  publishingUnit: null,
  adminOfficeUnit: null,
  address: null,
  phone: null,
  email: null,
  responsiblePost: null,
  slogans: [],
  links: [],
  reformAreas,
  procedurePortalUrl: 'https://dichvucong.gov.vn/',
  feedbackLegalBasis: null,
  feedbackSteps: [],
  returnGraceDays: 5,
  minimumWords: 100,
  holidays: vietnamWorkingDays.holidays,
  swappedWorkingDays: vietnamWorkingDays.swappedWorkingDays,
  siteNameEn: null,
  departmentNameEn: null,
  functionsEn: null,
} as const;

export async function writeEmptySettings(strapi: Core.Strapi): Promise<void> {
  await documentsOf(strapi, 'settings').create({ data: emptySettings });
}
