import {
  type CivilDate,
  type Instant,
  type ItemType,
  type ItemValue,
  type Settings,
  type Snapshot,
  type SnapshotItem,
  keyOfItem,
} from '@cchc/shared/contract';
import { type SiteData, openSite } from '../data/open-site.ts';

/** Items by type, for a site made in a test. */
export type SiteItems = { readonly [T in ItemType]?: readonly ItemValue<T>[] };

export const settingsOf = (changes: Partial<Settings> = {}): Settings => ({
  siteName: 'Chuyên trang Cải cách hành chính',
  departmentName: 'Sở Y tế tỉnh Mẫu',
  parentName: 'UBND tỉnh Mẫu',
  publisherCode: 'so-y-te-mau',
  provinceName: 'Tỉnh Mẫu',
  isDemonstration: true,
  publishingUnit: null,
  adminOfficeUnit: null,
  address: '01 đường Mẫu',
  phone: '',
  email: '',
  responsiblePost: '',
  slogans: [],
  links: [],
  reformAreas: [],
  procedurePortalUrl: 'https://dichvucong.gov.vn/',
  feedbackLegalBasis: 'Nghị định số 20/2008/NĐ-CP',
  feedbackSteps: ['Chuẩn bị nội dung phản ánh.', 'Gọi điện hoặc gửi trực tuyến.'],
  returnGraceDays: 5,
  minimumWords: 50,
  holidays: [],
  swappedWorkingDays: [],
  en: null,
  ...changes,
});

function itemsOf<T extends ItemType>(type: T, values: readonly ItemValue<T>[]): SnapshotItem[] {
  return values.map(
    (value) =>
      // The pair of type and value is right by the signature; TypeScript cannot rebuild the union from a generic pair.
      ({ type, key: keyOfItem[type](value), revision: 1, digest: '0'.repeat(64), value }) as unknown as SnapshotItem,
  );
}

/** A site of the items given, as it stands on a day; noon of that day unless said. */
export function siteOf(items: SiteItems, asOf: CivilDate, now: Instant = `${asOf}T05:00:00.000Z`): SiteData {
  const all: SnapshotItem[] = [];
  const settings = items.settings ?? [settingsOf()];
  const put = <T extends ItemType>(type: T, values: readonly ItemValue<T>[] | undefined): void => {
    if (values !== undefined) all.push(...itemsOf(type, values));
  };
  put('settings', settings);
  put('activity', items.activity);
  put('article', items.article);
  put('banner', items.banner);
  put('category', items.category);
  put('channel', items.channel);
  put('closing', items.closing);
  put('deadline', items.deadline);
  put('decision', items.decision);
  put('document', items.document);
  put('exemption', items.exemption);
  put('field', items.field);
  put('page', items.page);
  put('plan', items.plan);
  put('procedure', items.procedure);
  put('quota', items.quota);
  put('quotaItem', items.quotaItem);
  put('unit', items.unit);
  const snapshot: Snapshot = {
    schemaVersion: 1,
    epoch: '11111111-1111-4111-8111-111111111111',
    revision: 1,
    full: true,
    generatedAt: now,
    nextChangeAt: now,
    timeZone: 'Asia/Ho_Chi_Minh',
    publisher: { code: 'so-y-te-mau', name: 'Sở Y tế tỉnh Mẫu' },
    counts: {},
    digest: '0'.repeat(64),
    items: all,
  };
  return openSite(snapshot, asOf, { siteUrl: 'https://cchc.vi-du.test', now });
}
