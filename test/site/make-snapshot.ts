import { createHash } from 'node:crypto';
import {
  type Article,
  type ItemType,
  type ItemValue,
  SCHEMA_VERSION,
  type Settings,
  type Snapshot,
  type SnapshotItem,
  type Tombstone,
  countItems,
  isTombstone,
  itemDigest,
  keyOfItem,
  parseSnapshot,
  setDigest,
} from '@cchc/shared/contract';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const testEpoch = '5f0c9c1e-6f0e-4d0b-9a51-2f6a1d3c7b10';
export const testDay = '2026-03-20T02:00:00.000Z';

/** One value of a type: the item as the CMS would present it. */
export function itemOf<T extends ItemType>(type: T, value: ItemValue<T>, revision = 1): unknown {
  const keyOf: (value: ItemValue<T>) => string = keyOfItem[type];
  return { type, key: keyOf(value), revision, digest: itemDigest(value, sha256), value };
}

/** A full snapshot of the items, parsed by the contract like any other. */
export function snapshotOf(
  items: readonly unknown[],
  more: { revision?: number; epoch?: string; nextChangeAt?: string } = {},
): Snapshot {
  const live = items.filter(
    (item): item is SnapshotItem => typeof item === 'object' && item !== null && !('gone' in item),
  );
  return parseSnapshot(
    {
      schemaVersion: SCHEMA_VERSION,
      epoch: more.epoch ?? testEpoch,
      revision: more.revision ?? 1,
      full: true,
      generatedAt: testDay,
      nextChangeAt: more.nextChangeAt ?? '2026-03-20T17:00:00.000Z',
      timeZone: 'Asia/Ho_Chi_Minh',
      publisher: { code: 'syt-mau', name: 'Sở Y tế tỉnh Mẫu' },
      counts: countItems(live),
      digest: setDigest(live, sha256),
      items,
    },
    sha256,
  );
}

/** The change from one full snapshot to the next, as the CMS would send it. */
export function deltaOf(before: Snapshot, after: Snapshot): unknown {
  const known = new Map(before.items.map((item) => [`${item.type}\0${item.key}`, item]));
  const isNew = (item: SnapshotItem | Tombstone): boolean => {
    const held = known.get(`${item.type}\0${item.key}`);
    if (held === undefined) return true;
    if (isTombstone(item) || isTombstone(held)) return isTombstone(item) !== isTombstone(held);
    return item.digest !== held.digest;
  };
  return { ...after, full: false, base: before.revision, items: after.items.filter(isNew) };
}

export const tombstone = (type: ItemType, key: string, revision: number): Tombstone => ({
  type,
  key,
  revision,
  gone: true,
  reasonCode: 'expired',
});

export const settingsValue = (more: Partial<Settings> = {}): Settings => ({
  siteName: 'Chuyên trang Cải cách hành chính',
  departmentName: 'Sở Y tế tỉnh Mẫu',
  parentName: 'Ủy ban nhân dân tỉnh Mẫu',
  publisherCode: 'syt-mau',
  provinceName: 'tỉnh Mẫu',
  isDemonstration: true,
  publishingUnit: 'CDC-MAU',
  adminOfficeUnit: 'P-TCHC',
  address: 'Số 1, đường Mẫu',
  phone: '',
  email: '',
  responsiblePost: 'Trưởng Phòng Tổ chức Hành chính',
  slogans: [],
  links: [],
  reformAreas: [{ code: 'procedures', name: 'Cải cách thủ tục hành chính' }],
  procedurePortalUrl: 'https://dichvucong.gov.vn/',
  feedbackLegalBasis: '',
  feedbackSteps: [],
  returnGraceDays: 5,
  minimumWords: 100,
  holidays: [],
  swappedWorkingDays: [],
  en: null,
  ...more,
});

export const unitValue = (code: string, name: string, order: number): ItemValue<'unit'> => ({
  code,
  slug: code.toLowerCase(),
  name,
  shortName: name,
  kind: code.startsWith('CDC') ? 'cdc' : 'hospital',
  order,
  parent: null,
  activity: [{ from: '2020-01-01', to: null }],
  events: [],
  functions: '',
  address: '',
  phone: '',
  email: '',
  website: null,
  headPost: 'Giám đốc',
  en: null,
});

export const categoryValue = (slug: string, name: string, order: number): ItemValue<'category'> => ({
  slug,
  name,
  description: '',
  order,
});

export const articleValue = (id: string, more: Partial<Article> = {}): Article => ({
  documentId: id,
  locale: 'vi',
  slug: `bai-${id}`,
  formerSlugs: [],
  kind: 'article',
  title: `Bài viết mẫu số ${id}`,
  summary: 'Tóm tắt của bài viết mẫu.',
  bodyHtml: '<p>Nội dung của bài viết mẫu.</p>',
  cover: null,
  media: [],
  attachments: [],
  videoUrl: null,
  mainReformArea: 'procedures',
  reformAreas: ['procedures'],
  audiences: ['citizens'],
  categories: ['tin-noi-bat'],
  authorUnit: 'BV-MAU-A',
  coAuthorUnits: [],
  penName: null,
  source: null,
  mark: null,
  firstPublishedAt: '2026-03-10T02:00:00.000Z',
  updatedAt: '2026-03-10T02:00:00.000Z',
  expiresAt: null,
  en: null,
  ...more,
});

/** Settings, three units and two chuyên mục: the smallest site that has every list. */
export const frameItems = (): unknown[] => [
  itemOf('settings', settingsValue()),
  itemOf('unit', unitValue('CDC-MAU', 'Trung tâm Kiểm soát bệnh tật Mẫu', 1)),
  itemOf('unit', unitValue('BV-MAU-A', 'Bệnh viện Mẫu A', 2)),
  itemOf('unit', unitValue('BV-MAU-B', 'Bệnh viện Mẫu B', 3)),
  itemOf('category', categoryValue('tin-noi-bat', 'Tin nổi bật', 1)),
  itemOf('category', categoryValue('thu-tuc-hanh-chinh', 'Thủ tục hành chính', 2)),
];
