import type { Channel } from '@cchc/shared/contract';

type ChannelData = Omit<Channel, 'firstPublishedAt'>;

const allDay = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }];

const blank = {
  address: null,
  ownerUnit: null,
  hoursNote: null,
  costNote: null,
  note: null,
  isFeatured: false,
  verifiedOn: null,
  validFrom: null,
  validTo: null,
  isUnverifiedSample: true,
} as const;

const SAMPLE_NOTE = 'Dữ liệu mẫu, chưa được kiểm chứng; hãy đối chiếu với nguồn chính thức trước khi gọi.';

/** The only three numbers of the sample that may be dialled. */
export const nationalLines: readonly ChannelData[] = [
  {
    ...blank,
    key: 'cap-cuu-115',
    kind: 'short_code',
    label: 'Cấp cứu y tế',
    purpose: 'Gọi khi có người cần cấp cứu.',
    raw: '115',
    dial: '115',
    url: null,
    ownerName: 'Cấp cứu y tế quốc gia',
    hours: allDay,
    note: SAMPLE_NOTE,
    order: 1,
    isFeatured: true,
  },
  {
    ...blank,
    key: 'bao-ve-tre-em-111',
    kind: 'short_code',
    label: 'Tổng đài quốc gia bảo vệ trẻ em',
    purpose: 'Báo tin, tố giác, xin tư vấn khi trẻ em bị xâm hại hoặc có nguy cơ bị xâm hại.',
    raw: '111',
    dial: '111',
    url: null,
    ownerName: 'Tổng đài quốc gia bảo vệ trẻ em',
    hours: allDay,
    note: SAMPLE_NOTE,
    order: 2,
    isFeatured: true,
  },
  {
    ...blank,
    key: 'duong-day-nong-nganh-y-te',
    kind: 'phone',
    label: 'Đường dây nóng ngành Y tế',
    purpose: 'Phản ánh về dịch vụ y tế, thái độ phục vụ; hỏi thông tin phòng, chống dịch.',
    raw: '1900-9095',
    dial: '19009095',
    url: null,
    ownerName: 'Bộ Y tế',
    hours: allDay,
    hoursNote: 'Theo công bố năm 2020',
    costNote: 'Đầu số 1900 có thể tính cước cuộc gọi.',
    note: SAMPLE_NOTE,
    order: 3,
    isFeatured: true,
  },
];

const PLAN_NOTE = 'Địa chỉ theo kế hoạch gốc, có thể đã thay đổi.';

export const webChannel = (
  key: string,
  label: string,
  purpose: string,
  url: string,
  ownerName: string,
  order: number,
): ChannelData => ({
  ...blank,
  key,
  kind: 'web',
  label,
  purpose,
  raw: url,
  dial: null,
  url,
  ownerName,
  hours: [],
  note: PLAN_NOTE,
  order,
});

/** A number that is told but must not be dialled from a sample. */
export const mentionedCode = (
  key: string,
  label: string,
  purpose: string,
  raw: string,
  ownerName: string,
  order: number,
): ChannelData => ({
  ...blank,
  key,
  kind: 'short_code',
  label,
  purpose,
  raw,
  dial: null,
  url: null,
  ownerName,
  hours: [],
  note: `${PLAN_NOTE} Số này chỉ được nêu tên, không đặt liên kết gọi trong dữ liệu mẫu.`,
  order,
});

export const nationalPortal = webChannel(
  'cong-dich-vu-cong-quoc-gia',
  'Cổng Dịch vụ công quốc gia',
  'Tra cứu, nộp hồ sơ, theo dõi kết quả; gửi phản ánh, kiến nghị về quy định hành chính.',
  'https://dichvucong.gov.vn',
  'Chính phủ',
  10,
);
