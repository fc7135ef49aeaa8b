import { bannerLevelSchema, channelKindSchema } from '@cchc/shared/contract';
import {
  blocks,
  choice,
  day,
  defineType,
  files,
  flag,
  goesWith,
  integer,
  internal,
  line,
  lines,
  moment,
  reference,
  rows,
  text,
} from './define.ts';

const key = line(
  'Khóa',
  'Chữ thường không dấu, nối bằng gạch ngang; để trống thì hệ thống tạo. Không đổi sau khi đăng lần đầu.',
  {
    maxLength: 120,
  },
);
const sample = internal(flag('Dữ liệu mẫu', 'Hệ thống ghi khi tạo dữ liệu mẫu.'));
const ofSample = { kind: 'is', field: 'isSample', value: true } as const;
const sortOrder = integer('Thứ tự', 'Số nhỏ đứng trước.', { required: true, default: 0 });

export const channel = defineType({
  singular: 'channel',
  plural: 'channels',
  name: 'Đường dây nóng, kênh tiếp nhận',
  description: 'Số điện thoại, địa chỉ và kênh tiếp nhận phản ánh, kiến nghị.',
  hasDraft: true,
  mainField: 'label',
  fields: {
    key,
    kind: choice(
      'Loại kênh',
      'Điện thoại, số ngắn, trang thông tin, thư điện tử, nơi tiếp, mạng xã hội.',
      channelKindSchema.options,
      {
        required: true,
      },
    ),
    label: line('Tên kênh', 'Tên hiện trên trang.', { required: true, maxLength: 300 }),
    purpose: text('Dùng để', 'Người dân gọi hoặc gửi tới đây khi nào.', { required: true }),
    raw: line('Giá trị như đã công bố', 'Giữ nguyên cách viết của nguồn, ví dụ (0258) 3822 660.', {
      required: true,
      maxLength: 500,
    }),
    dial: line('Số để bấm gọi', 'Để trống thì lấy từ giá trị đã công bố. Chỉ chữ số, có thể có dấu + ở đầu.', {
      maxLength: 20,
    }),
    url: line('Đường dẫn', 'Địa chỉ đầy đủ (https://… hoặc mailto:…).', { maxLength: 2000 }),
    address: text('Địa chỉ', 'Địa chỉ nơi tiếp, nếu có.'),
    ownerUnit: reference('Đơn vị phụ trách', 'Nếu là đơn vị trong danh mục.', 'units'),
    ownerName: line('Nơi phụ trách', 'Tên cơ quan, đơn vị chịu trách nhiệm.', { required: true, maxLength: 300 }),
    hours: rows(
      'Giờ tiếp nhận',
      'Các ngày trong tuần, giờ bắt đầu và kết thúc. Buổi sáng và buổi chiều ghi thành hai dòng.',
      [
        { name: 'days', label: 'Các ngày trong tuần', kind: 'weekdays' },
        { name: 'from', label: 'Từ giờ (HH:MM)', kind: 'line' },
        { name: 'to', label: 'Đến giờ (HH:MM, hết ngày là 24:00)', kind: 'line' },
      ],
    ),
    hoursNote: text('Ghi chú về giờ', 'Ví dụ: nghỉ lễ theo quy định.'),
    costNote: text('Cước phí', 'Ví dụ: 1.000 đồng/phút.'),
    note: text('Ghi chú', 'Hiện trên trang.'),
    sortOrder,
    isFeatured: flag('Đưa lên đầu', 'Hiện ở trang chủ và đầu trang đường dây nóng.'),
    verifiedOn: day('Ngày kiểm tra gần nhất', 'Ngày đã gọi hoặc gửi thử và còn đúng.'),
    validFrom: day('Có hiệu lực từ', 'Để trống nếu đang dùng.'),
    validTo: day('Có hiệu lực đến hết', 'Để trống nếu không có hạn.'),
    isUnverifiedSample: flag('Mẫu chưa kiểm chứng', 'Chỉ dùng trong dữ liệu mẫu.'),
    isSample: sample,
  },
  indexes: [{ name: 'cchc_channels_key_idx', columns: ['key'] }],
});

export const legalDocument = defineType({
  singular: 'legal-document',
  plural: 'legal-documents',
  name: 'Văn bản',
  description: 'Văn bản quy phạm pháp luật và văn bản hành chính.',
  hasDraft: true,
  mainField: 'number',
  fields: {
    key,
    number: line('Số, ký hiệu', 'Ví dụ 118/2025/NĐ-CP.', { required: true, maxLength: 120 }),
    title: text('Trích yếu', 'Đúng như văn bản.', { required: true }),
    documentType: line('Loại văn bản', 'Viết tắt: NĐ, TT, QĐ, KH, CV, BC …', { required: true, maxLength: 20 }),
    issuer: line('Cơ quan ban hành', 'Tên đầy đủ.', { required: true, maxLength: 300 }),
    signer: line('Người ký', 'Có thể để trống.', { maxLength: 200 }),
    issuedDate: day('Ngày ban hành', 'Để trống nếu chưa rõ.'),
    effectiveDate: day('Ngày có hiệu lực', 'Để trống nếu không ghi.'),
    expiredDate: day('Ngày hết hiệu lực', 'Ngày đầu tiên văn bản không còn hiệu lực.'),
    files: files('Tệp văn bản', 'Bản chính thức.'),
    sourceUrl: line('Đường dẫn nguồn', 'Địa chỉ đầy đủ nơi công bố.', { maxLength: 2000 }),
    note: text('Ghi chú', 'Hiện trên trang.'),
    isSample: sample,
  },
  indexes: [{ name: 'cchc_legal_documents_key_idx', columns: ['key'] }],
});

export const plan = defineType({
  singular: 'plan',
  plural: 'plans',
  name: 'Kế hoạch tuyên truyền',
  description: 'Kế hoạch tuyên truyền cải cách hành chính và nhiệm vụ trong phụ lục.',
  hasDraft: true,
  mainField: 'title',
  fields: {
    key,
    number: line('Số, ký hiệu', 'Để trống nếu chưa ban hành.', { maxLength: 120 }),
    title: text('Tên kế hoạch', 'Đúng như văn bản.', { required: true }),
    issuer: line('Cơ quan ban hành', 'Tên đầy đủ.', { required: true, maxLength: 300 }),
    issuedDate: day('Ngày ban hành', 'Để trống nếu chưa ban hành.'),
    periodFrom: day('Từ ngày', 'Ngày đầu của thời gian thực hiện.', { required: true }),
    periodTo: day('Đến hết ngày', 'Ngày cuối của thời gian thực hiện.', { required: true }),
    summary: text('Tóm tắt', 'Mục đích, yêu cầu chính.'),
    tasks: rows('Nhiệm vụ', 'Các dòng của phụ lục: nội dung, sản phẩm, thời gian, đơn vị thực hiện.', [
      { name: 'order', label: 'Số thứ tự', kind: 'number' },
      { name: 'text', label: 'Nhiệm vụ', kind: 'text' },
      { name: 'product', label: 'Kết quả, sản phẩm', kind: 'text' },
      { name: 'time', label: 'Thời gian', kind: 'line' },
      { name: 'owners', label: 'Phân công', kind: 'text' },
    ]),
    indicators: rows('Chỉ số', 'Tên chỉ số, mục tiêu và kết quả nếu có.', [
      { name: 'name', label: 'Chỉ số', kind: 'line' },
      { name: 'target', label: 'Mục tiêu', kind: 'line' },
      { name: 'actual', label: 'Kết quả', kind: 'line' },
    ]),
    originalTitle: goesWith(
      ofSample,
      text('Tên kế hoạch gốc', 'Chỉ dùng cho dữ liệu mẫu dựng theo một kế hoạch có thật.'),
    ),
    originalDates: goesWith(ofSample, text('Thời gian của kế hoạch gốc', 'Chỉ dùng cho dữ liệu mẫu.')),
    hidesOriginal: goesWith(
      ofSample,
      internal(
        flag('Không nêu kế hoạch gốc', 'Bật khi tên kế hoạch gốc nêu một cơ quan có thật; khi đó chỉ lưu nội bộ.'),
      ),
    ),
    files: files('Tệp kế hoạch', 'Bản chính thức.'),
    isSample: flag('Dữ liệu mẫu', 'Hệ thống ghi khi tạo dữ liệu mẫu.'),
  },
  indexes: [{ name: 'cchc_plans_key_idx', columns: ['key'] }],
});

export const page = defineType({
  singular: 'page',
  plural: 'pages',
  name: 'Trang nội dung',
  description: 'Trang giới thiệu, hướng dẫn, trợ năng.',
  hasDraft: true,
  mainField: 'title',
  fields: {
    slug: line('Đường dẫn', 'Để trống thì hệ thống tạo từ tiêu đề. Không đổi được sau khi đăng lần đầu.', {
      maxLength: 120,
    }),
    section: choice('Vị trí', 'Giới thiệu, trợ năng hoặc hướng dẫn.', ['about', 'accessibility', 'guide'], {
      required: true,
    }),
    title: line('Tiêu đề', 'Tên trang.', { required: true, maxLength: 300 }),
    summary: text('Tóm tắt', 'Hiện ở trang danh sách; có thể để trống.'),
    body: blocks('Nội dung', 'Đề mục bắt đầu từ cấp 2, không bỏ cấp. Mỗi hình ảnh phải có văn bản thay thế.'),
    sortOrder,
    isPinned: flag('Ghim', 'Đưa lên đầu danh sách hướng dẫn.'),
    titleEn: line('Tiêu đề (tiếng Anh)', 'Điền tiêu đề thì phải điền cả tóm tắt và nội dung; hoặc để trống tất cả.', {
      maxLength: 300,
    }),
    summaryEn: goesWith(
      { kind: 'set', field: 'titleEn' },
      text('Tóm tắt (tiếng Anh)', 'Đi cùng tiêu đề và nội dung tiếng Anh.'),
    ),
    bodyEn: goesWith(
      { kind: 'set', field: 'titleEn' },
      blocks('Nội dung (tiếng Anh)', 'Đi cùng tiêu đề và tóm tắt tiếng Anh.'),
    ),
    isSample: sample,
  },
  indexes: [{ name: 'cchc_pages_slug_idx', columns: ['slug'] }],
});

export const banner = defineType({
  singular: 'banner',
  plural: 'banners',
  name: 'Thông báo khẩn',
  description: 'Dải thông báo trên đầu trang; luôn có thời điểm kết thúc.',
  hasDraft: true,
  mainField: 'text',
  fields: {
    key,
    level: choice('Mức độ', 'Thông báo, lưu ý, nghiêm trọng hoặc khẩn cấp.', bannerLevelSchema.options, {
      required: true,
    }),
    text: text('Nội dung', 'Một hoặc hai câu, nói rõ người dân cần làm gì. Tối đa 400 ký tự.', {
      required: true,
      maxLength: 400,
    }),
    linkLabel: line('Chữ của đường dẫn', 'Ví dụ: Xem hướng dẫn.', { maxLength: 200 }),
    linkUrl: line('Đường dẫn', 'Địa chỉ trong trang (/…) hoặc địa chỉ đầy đủ.', { maxLength: 2000 }),
    startsAt: moment('Hiện từ', 'Thời điểm bắt đầu.', { required: true }),
    endsAt: moment('Hiện đến', 'Thời điểm kết thúc; bắt buộc.', { required: true }),
    paths: lines('Chỉ hiện ở', 'Phần đầu địa chỉ các trang, ví dụ /thu-tuc/. Để trống thì hiện ở mọi trang.'),
    isSample: sample,
  },
  indexes: [{ name: 'cchc_banners_key_idx', columns: ['key'] }],
});
