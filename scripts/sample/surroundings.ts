import type {
  Activity,
  Category,
  Channel,
  ContentPage,
  Deadline,
  Field,
  LegalDocument,
  Plan,
  Quota,
  ReformArea,
  Settings,
} from '@cchc/shared/contract';
import { dayAfter, instantOn } from './calendar-day.ts';

export const reformAreas: readonly { readonly code: ReformArea; readonly name: string }[] = [
  { code: 'institutions', name: 'Cải cách thể chế' },
  { code: 'procedures', name: 'Cải cách thủ tục hành chính' },
  { code: 'organization', name: 'Cải cách tổ chức bộ máy' },
  { code: 'civil_service', name: 'Cải cách chế độ công vụ' },
  { code: 'public_finance', name: 'Cải cách tài chính công' },
  { code: 'digital_government', name: 'Xây dựng Chính quyền điện tử, Chính quyền số' },
  { code: 'direction', name: 'Công tác chỉ đạo, điều hành' },
];

export const categories: readonly Category[] = [
  { slug: 'tin-hoat-dong', name: 'Tin hoạt động', description: 'Hoạt động của các đơn vị.', order: 1 },
  { slug: 'cai-cach-thu-tuc', name: 'Cải cách thủ tục hành chính', description: '', order: 2 },
  { slug: 'dich-vu-cong-truc-tuyen', name: 'Dịch vụ công trực tuyến', description: '', order: 3 },
  { slug: 'chuyen-doi-so', name: 'Chuyển đổi số', description: '', order: 4 },
  { slug: 'guong-dien-hinh', name: 'Gương điển hình', description: '', order: 5 },
  { slug: 'hoi-dap', name: 'Hỏi đáp', description: '', order: 6 },
];

export const fields: readonly Field[] = [
  { code: 'kham-benh-chua-benh', name: 'Khám bệnh, chữa bệnh', order: 1, formerNames: [] },
  { code: 'duoc-pham', name: 'Dược phẩm', order: 2, formerNames: [] },
  { code: 'phong-benh', name: 'Phòng bệnh', order: 3, formerNames: [] },
  { code: 'an-toan-thuc-pham', name: 'An toàn thực phẩm', order: 4, formerNames: [] },
  { code: 'my-pham', name: 'Mỹ phẩm', order: 5, formerNames: [] },
  { code: 'bao-tro-xa-hoi', name: 'Bảo trợ xã hội', order: 6, formerNames: [] },
];

export const publisher = { code: 'syt-mau', name: 'Sở Y tế tỉnh Mẫu' } as const;

export const makeSettings = (hasCdc: boolean): Settings => ({
  siteName: 'Chuyên trang Cải cách hành chính',
  departmentName: publisher.name,
  parentName: 'Ủy ban nhân dân tỉnh Mẫu',
  publisherCode: publisher.code,
  provinceName: 'tỉnh Mẫu',
  isDemonstration: true,
  publishingUnit: hasCdc ? 'TTKSBT-MAU' : null,
  adminOfficeUnit: 'VP-MAU',
  address: 'Số 1, đường Mẫu, phường Mẫu, tỉnh Mẫu',
  phone: '',
  email: '',
  responsiblePost: 'Giám đốc Sở Y tế tỉnh Mẫu',
  slogans: ['Đúng hẹn là tôn trọng người dân.'],
  links: [{ label: 'Cổng Dịch vụ công quốc gia', url: 'https://dichvucong.gov.vn/', note: null }],
  reformAreas: reformAreas.map(({ code, name }) => ({ code, name })),
  procedurePortalUrl: 'https://dichvucong.gov.vn/',
  feedbackLegalBasis: '',
  feedbackSteps: ['Gửi phản ánh, kiến nghị.', 'Tiếp nhận và phân loại.', 'Trả lời và công khai kết quả.'],
  returnGraceDays: 5,
  minimumWords: 80,
  holidays: [],
  swappedWorkingDays: [],
  en: null,
});

export function makeChannels(day: string): Channel[] {
  const allDay = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }];
  const line = (key: string, label: string, purpose: string, raw: string, dial: string, order: number): Channel => ({
    key,
    kind: dial.length === 3 ? 'short_code' : 'phone',
    label,
    purpose,
    raw,
    dial,
    url: null,
    address: null,
    ownerUnit: null,
    ownerName: label,
    hours: allDay,
    hoursNote: null,
    costNote: dial.startsWith('1900') ? 'Cuộc gọi có thể mất phí.' : null,
    note: 'Dữ liệu mẫu, chưa kiểm chứng.',
    order,
    isFeatured: order < 3,
    verifiedOn: null,
    validFrom: null,
    validTo: null,
    isUnverifiedSample: true,
    firstPublishedAt: instantOn(dayAfter(day, -700), 540),
  });
  return [
    line('cap-cuu-115', 'Cấp cứu y tế', 'Gọi cấp cứu', '115', '115', 1),
    line(
      'duong-day-nong-nganh-y-te',
      'Đường dây nóng ngành Y tế',
      'Phản ánh về khám, chữa bệnh',
      '1900-9095',
      '19009095',
      2,
    ),
    line('tong-dai-111', 'Tổng đài quốc gia bảo vệ trẻ em', 'Bảo vệ trẻ em', '111', '111', 3),
  ];
}

export function makePages(day: string): ContentPage[] {
  const at = instantOn(dayAfter(day, -700), 540);
  const page = (slug: string, section: ContentPage['section'], title: string, order: number): ContentPage => ({
    slug,
    section,
    title,
    summary: `${title}: nội dung mẫu.`,
    bodyHtml: `<p>${title}: nội dung mẫu để thử chuyên trang.</p>`,
    media: [],
    order,
    isPinned: order === 1,
    updatedAt: at,
    firstPublishedAt: at,
    en: null,
  });
  return [
    page('gioi-thieu', 'about', 'Giới thiệu', 1),
    page('tro-nang', 'accessibility', 'Trợ năng', 1),
    page('nop-ho-so-truc-tuyen', 'guide', 'Nộp hồ sơ trực tuyến', 1),
    page('thanh-toan-truc-tuyen', 'guide', 'Thanh toán trực tuyến', 2),
  ];
}

export function makePlan(day: string): Plan {
  const year = day.slice(0, 4);
  return {
    key: 'ke-hoach-mau',
    number: 'MẪU-01/KH-SYT',
    title: `Kế hoạch mẫu tuyên truyền cải cách hành chính năm ${year}`,
    issuer: publisher.name,
    issuedDate: `${year}-01-15`,
    periodFrom: `${year}-01-01`,
    periodTo: `${year}-12-31`,
    summary: 'Kế hoạch mẫu để thử chuyên trang.',
    isSample: true,
    original: null,
    tasks: [
      {
        order: 1,
        text: 'Đăng tin, bài về cải cách hành chính',
        product: 'Tin, bài',
        time: 'Hằng tháng',
        owners: 'Các đơn vị',
      },
    ],
    indicators: [],
    files: [],
    firstPublishedAt: instantOn(`${year}-01-16`, 540),
  };
}

export function makeQuotas(day: string): Quota[] {
  const year = day.slice(0, 4);
  const reading = {
    id: 'theo-dang',
    label: 'Tính theo bài đã đăng',
    who: { scope: 'all', except: ['VP-MAU'] },
    kinds: [],
    subject: { scope: 'cchc' },
    event: 'published',
    where: 'here',
    minimum: 1,
  } satisfies Quota['readings'][number];
  const monthly: Quota = {
    key: 'tin-bai-hang-thang',
    planKey: 'ke-hoach-mau',
    title: 'Mỗi đơn vị ít nhất 01 tin, bài về cải cách hành chính một tháng',
    clause: 'IV.1',
    period: 'month',
    startDay: 1,
    validFrom: `${Number(year) - 2}-01-01`,
    validTo: `${year}-12-31`,
    readings: [reading, { ...reading, id: 'theo-gui', label: 'Tính theo bài đã gửi', event: 'submitted' }],
    chosenReading: 'theo-dang',
    carriesOver: false,
    visibility: 'full',
    order: 1,
  };
  const frequent: Quota = {
    ...monthly,
    key: 'tuyen-truyen-thuong-xuyen',
    title: 'Thường xuyên tuyên truyền cải cách hành chính',
    clause: 'IV.2',
    readings: [{ ...reading, minimum: null }],
    order: 2,
  };
  return [monthly, frequent];
}

export function makeDeadlines(day: string): Deadline[] {
  const year = day.slice(0, 4);
  const duty = { planKey: 'ke-hoach-mau', clause: 'IV.2', who: 'Các đơn vị' };
  return [
    {
      ...duty,
      key: 'gui-ke-hoach',
      title: 'Gửi kế hoạch của đơn vị',
      subject: 'unit_plan',
      rule: { kind: 'term', days: 30 },
    },
    {
      ...duty,
      key: 'bao-cao-quy-1',
      title: 'Báo cáo quý I',
      subject: 'unit_report',
      rule: { kind: 'on', date: `${year}-03-05` },
    },
  ];
}

export function makeDocuments(day: string): LegalDocument[] {
  return Array.from({ length: 12 }, (_, position): LegalDocument => {
    const issued = dayAfter(day, -30 * (position + 1));
    return {
      key: `van-ban-mau-${position + 1}`,
      number: `MẪU-${String(position + 1).padStart(2, '0')}/SYT-TCHC`,
      title: `Văn bản mẫu số ${position + 1} về công tác cải cách hành chính`,
      documentType: 'CV',
      issuer: publisher.name,
      signer: null,
      issuedDate: issued,
      effectiveDate: issued,
      expiredDate: null,
      files: [],
      sourceUrl: null,
      note: null,
      firstPublishedAt: instantOn(dayAfter(issued, 1), 540),
    };
  });
}

export function makeActivities(day: string): Activity[] {
  return (['led_screen', 'loudspeaker', 'conference'] as const).map((form, position) => ({
    key: `hoat-dong-mau-${position + 1}`,
    form,
    title: 'Tuyên truyền cải cách hành chính (dữ liệu mẫu)',
    date: dayAfter(day, -10 * (position + 1)),
    unit: 'VP-MAU',
    number: position + 1,
    reach: null,
    evidenceUrl: null,
  }));
}
