import type { Core } from '@strapi/strapi';
import { articleData, paragraph, settingsData, unitData, write } from './content.ts';

/** What the quota desk counts in tests: a plan, its quotas, four units. Everything fictitious. */

export const reading = (change: Readonly<Record<string, unknown>> = {}) => ({
  id: 'mot-bai',
  label: 'Mỗi đơn vị một bài gửi trong tháng',
  who: { scope: 'all', except: ['TT-KSBT', 'PHONG-TCHC'] },
  kinds: [],
  subject: { scope: 'any' },
  event: 'submitted',
  where: 'here',
  minimum: 1,
  ...change,
});

export const quotaData = (key: string, change: Readonly<Record<string, unknown>> = {}) => ({
  key,
  planKey: 'ke-hoach-mau',
  title: `Chỉ tiêu ${key}`,
  clause: 'Mục II',
  period: 'month',
  startDay: 1,
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  readings: [reading()],
  chosenReading: 'mot-bai',
  visibility: 'full',
  sortOrder: 1,
  ...change,
});

export const planData = {
  key: 'ke-hoach-mau',
  number: null,
  title: 'Kế hoạch mẫu tuyên truyền cải cách hành chính',
  issuer: 'Sở Y tế tỉnh Mẫu',
  issuedDate: '2026-01-15',
  periodFrom: '2026-01-01',
  periodTo: '2026-12-31',
  summary: 'Kế hoạch mẫu.',
};

const ofCdc = { who: { scope: 'unit', unit: 'TT-KSBT' }, event: 'published', minimum: 5 };

/** A long body of its own for every number, so that no two are taken for the same. */
export const bodyOf = (number: number) => [
  paragraph(Array.from({ length: 60 }, (_, index) => `tiếng${(number * 7919 + index * 31) % 100_003}`).join(' ')),
];

export const submission = (number: number, unitCode: string, change: Readonly<Record<string, unknown>> = {}) =>
  articleData(`Bài số ${number}`, { unitCode, body: bodyOf(number), ...change });

/** Settings, units, plan and quotas: one for every unit, one for CDC with two readings, one for the house alone. */
export async function writeDeskGround(strapi: Core.Strapi): Promise<void> {
  const create = (singular: string, data: unknown) => write(strapi, singular, 'create', { data });
  await create('settings', {
    ...settingsData,
    publishingUnit: 'TT-KSBT',
    adminOfficeUnit: 'PHONG-TCHC',
    links: [
      { label: 'Cổng Dịch vụ công quốc gia', url: 'https://dichvucong.gov.vn/', note: null },
      { label: 'Trang CCHC tỉnh Mẫu', url: 'https://cchc.example/', note: null },
    ],
  });
  await create('category', { slug: 'tin-cchc', name: 'Tin CCHC', sortOrder: 1 });
  await create('unit', { ...unitData('PHONG-TCHC', 'Phòng TCHC mẫu'), kind: 'department_office' });
  await create('unit', { ...unitData('TT-KSBT', 'Trung tâm Kiểm soát mẫu'), kind: 'cdc', sortOrder: 2 });
  await create('unit', { ...unitData('BV-MAU-A', 'Bệnh viện Mẫu A'), sortOrder: 3 });
  await create('unit', { ...unitData('BV-MAU-B', 'Bệnh viện Mẫu B'), sortOrder: 4 });
  await create('unit', { ...unitData('TT-LANG', 'Trung tâm chưa hoạt động'), activity: [], sortOrder: 5 });
  await write(strapi, 'plan', 'create', { data: planData, status: 'published' });
  await create('quota', quotaData('moi-don-vi'));
  await create(
    'quota',
    quotaData('cdc-nam-tin', {
      readings: [
        reading({ id: 'ban-tin', label: 'Năm bản tin', kinds: ['bulletin'], ...ofCdc }),
        reading({ id: 'moi-loai', label: 'Năm tin, bài', ...ofCdc }),
      ],
      chosenReading: 'ban-tin',
      sortOrder: 2,
    }),
  );
  const elsewhere = reading({ who: { scope: 'all', except: [] }, event: 'published', where: 'elsewhere' });
  await create('quota', quotaData('noi-khac', { readings: [elsewhere], visibility: 'internal', sortOrder: 3 }));
  await create('deadline', {
    key: 'bao-cao-nam',
    planKey: 'ke-hoach-mau',
    title: 'Gửi báo cáo năm',
    subject: 'unit_report',
    who: 'Các đơn vị',
    rule: { kind: 'before', date: '2025-11-25' },
  });
}

export const deskPeople = [
  { name: 'quantri', role: 'admin', unitCode: null },
  { name: 'tchc', role: 'tchc', unitCode: 'PHONG-TCHC' },
  { name: 'cdc', role: 'cdc', unitCode: 'TT-KSBT' },
  { name: 'lanhdao', role: 'leader', unitCode: null },
  { name: 'donvia', role: 'unit', unitCode: 'BV-MAU-A' },
  { name: 'donvib', role: 'unit', unitCode: 'BV-MAU-B' },
] as const;
