import { articleKindSchema, reasonCodeSchema, visibilitySchema } from '@cchc/shared/contract';
import {
  choice,
  choices,
  day,
  defineType,
  flag,
  form,
  integer,
  internal,
  line,
  moment,
  privateFile,
  reference,
  text,
} from './define.ts';

const key = line('Khóa', 'Chữ thường không dấu, nối bằng gạch ngang; duy nhất.', {
  required: true,
  unique: true,
  maxLength: 120,
});
const sample = internal(flag('Dữ liệu mẫu', 'Hệ thống ghi khi tạo dữ liệu mẫu.'));
const sortOrder = integer('Thứ tự', 'Số nhỏ đứng trước.', { required: true, default: 0 });

export const quota = defineType({
  singular: 'quota',
  plural: 'quotas',
  name: 'Chỉ tiêu tin, bài',
  description: 'Chỉ tiêu của kế hoạch: ai, loại gì, bao nhiêu trong kỳ nào.',
  mainField: 'title',
  fields: {
    key,
    planKey: reference('Kế hoạch', 'Chọn theo tên kế hoạch.', 'plans', { required: true }),
    title: line('Tên chỉ tiêu', 'Ví dụ: Mỗi đơn vị ít nhất 02 tin, bài một tháng.', { required: true, maxLength: 400 }),
    clause: text('Căn cứ', 'Mục, khoản của kế hoạch.'),
    period: choice('Kỳ', 'Tháng, quý, 6 tháng hoặc năm.', ['month', 'quarter', 'half', 'year'], {
      required: true,
      default: 'month',
    }),
    startDay: integer('Ngày bắt đầu kỳ', '1 là tháng dương lịch; 15 là từ ngày 15 tháng trước đến ngày 14.', {
      required: true,
      default: 1,
    }),
    validFrom: day('Áp dụng từ', 'Ngày đầu.', { required: true }),
    validTo: day('Áp dụng đến hết', 'Ngày cuối.', { required: true }),
    readings: form(
      'Các cách hiểu',
      'Mỗi cách hiểu nêu đối tượng, thể loại, chủ đề, sự kiện tính, nơi đăng và số tối thiểu.',
      'readings',
      { required: true },
    ),
    chosenReading: line('Cách hiểu đang dùng', 'Mã của một trong các cách hiểu.', { required: true, maxLength: 120 }),
    choiceReason: internal(text('Lý do chọn cách hiểu', 'Ghi khi đổi cách hiểu. Chỉ lưu nội bộ.')),
    carriesOver: flag('Được bù kỳ sau', 'Chỉ bật khi kế hoạch nói rõ.'),
    visibility: choice('Công khai', 'Đầy đủ, chỉ số tổng, hoặc nội bộ.', visibilitySchema.options, {
      required: true,
      default: 'full',
    }),
    sortOrder,
    isSample: sample,
  },
  indexes: [{ name: 'cchc_quotas_key_idx', columns: ['key'], type: 'unique' }],
});

export const deadline = defineType({
  singular: 'deadline',
  plural: 'deadlines',
  name: 'Thời hạn của kế hoạch',
  description: 'Hạn gửi kế hoạch, báo cáo theo kế hoạch tuyên truyền.',
  mainField: 'title',
  fields: {
    key,
    planKey: reference('Kế hoạch', 'Chọn theo tên kế hoạch.', 'plans', { required: true }),
    title: line('Việc phải làm', 'Ví dụ: Gửi kế hoạch của đơn vị.', { required: true, maxLength: 400 }),
    clause: text('Căn cứ', 'Mục, khoản của kế hoạch.'),
    subject: choice(
      'Loại',
      'Kế hoạch của đơn vị, báo cáo của đơn vị, báo cáo của CDC, khác.',
      ['unit_plan', 'unit_report', 'cdc_report', 'other'],
      {
        required: true,
      },
    ),
    who: text('Ai thực hiện', 'Như kế hoạch ghi.'),
    rule: form(
      'Cách tính hạn',
      'Không có ngày; trong n ngày kể từ ngày ban hành; đúng ngày; trước ngày; hằng tháng.',
      'deadline-rule',
      {
        required: true,
      },
    ),
    isSample: sample,
  },
  indexes: [{ name: 'cchc_deadlines_key_idx', columns: ['key'], type: 'unique' }],
});

export const exemption = defineType({
  singular: 'exemption',
  plural: 'exemptions',
  name: 'Miễn chỉ tiêu',
  description: 'Đơn vị được miễn chỉ tiêu trong một kỳ.',
  mainField: 'key',
  fields: {
    key,
    quotaKey: reference('Chỉ tiêu', 'Để trống thì áp dụng cho mọi chỉ tiêu.', 'quotas'),
    unitCode: reference('Đơn vị', 'Đơn vị được miễn.', 'units', { required: true }),
    period: line('Kỳ', 'Ví dụ 2026-03, 2026-Q1.', { required: true, maxLength: 40 }),
    reasonCode: reference('Lý do', 'Vì sao đơn vị được miễn.', 'exemption-reasons', { required: true, maxLength: 60 }),
    reasonText: internal(text('Diễn giải', 'Chỉ lưu nội bộ.')),
    approvalDocument: line('Văn bản chấp thuận', 'Số, ký hiệu và ngày.', { maxLength: 300 }),
    isSample: sample,
  },
  indexes: [{ name: 'cchc_exemptions_key_idx', columns: ['key'], type: 'unique' }],
});

export const ruling = defineType({
  singular: 'ruling',
  plural: 'rulings',
  name: 'Kết luận về tin, bài',
  description: 'Phòng Tổ chức - Hành chính kết luận một tin, bài có được tính hay không.',
  mainField: 'itemId',
  fields: {
    itemId: reference('Tin, bài', 'Tin, bài hoặc minh chứng được kết luận.', 'items', { required: true }),
    outcome: choice('Kết luận', 'Được tính hoặc không được tính.', ['counted', 'not_counted'], { required: true }),
    reasonCode: choice('Lý do', 'Lý do của kết luận.', reasonCodeSchema.options),
    reasonText: internal(text('Diễn giải', 'Chỉ lưu nội bộ.')),
    isSample: sample,
  },
  indexes: [{ name: 'cchc_rulings_item_idx', columns: ['item_id'] }],
});

export const evidence = defineType({
  singular: 'evidence',
  plural: 'evidences',
  name: 'Minh chứng đăng nơi khác',
  description: 'Tin, bài của đơn vị đăng ở báo, đài, trang khác; được tính khi đã xác nhận.',
  mainField: 'title',
  fields: {
    title: line('Tiêu đề', 'Tên tin, bài.', { required: true, maxLength: 400 }),
    unitCode: reference('Đơn vị', 'Đơn vị được tính.', 'own-units', { required: true }),
    kind: choice('Thể loại', 'Thể loại của tin, bài.', articleKindSchema.options, {
      required: true,
      default: 'article',
    }),
    reformAreas: choices('Các lĩnh vực CCHC', 'Các lĩnh vực mà tin, bài nói tới.', 'reform-areas'),
    categories: choices('Chuyên mục', 'Chuyên mục tương ứng, nếu có.', 'categories'),
    appearedOn: day('Ngày đăng', 'Ngày tin, bài xuất hiện.', { required: true }),
    outlet: line('Nơi đăng', 'Tên báo, đài, trang.', { maxLength: 300 }),
    url: line('Đường dẫn', 'Địa chỉ đầy đủ, nếu có. Hệ thống không tự truy cập địa chỉ này.', { maxLength: 2000 }),
    issueNumber: line('Số báo, số phát', 'Khi không có đường dẫn.', { maxLength: 120 }),
    privateFile: privateFile('Tệp minh chứng', 'Chỉ lưu nội bộ: đơn vị và nơi nhận mở được.'),
    state: choice(
      'Xác nhận',
      'Chờ xác nhận, đã xác nhận hoặc không chấp nhận; do Phòng Tổ chức - Hành chính ghi.',
      ['declared', 'confirmed', 'rejected'],
      {
        required: true,
        default: 'declared',
      },
    ),
    note: internal(text('Ghi chú', 'Chỉ lưu nội bộ.')),
    isSample: sample,
  },
  indexes: [{ name: 'cchc_evidences_unit_idx', columns: ['unit_code'] }],
});

export const receipt = defineType({
  singular: 'receipt',
  plural: 'receipts',
  name: 'Kế hoạch, báo cáo đã nhận',
  description: 'Ghi nhận kế hoạch, báo cáo đơn vị đã gửi.',
  mainField: 'documentNumber',
  fields: {
    unitCode: reference('Đơn vị', 'Đơn vị gửi.', 'units', { required: true }),
    deadlineKey: reference('Theo thời hạn', 'Thời hạn mà văn bản này đáp ứng.', 'deadlines'),
    period: line('Kỳ', 'Ví dụ 2026-03; để trống với kế hoạch năm.', { maxLength: 40 }),
    receivedOn: day('Ngày nhận', 'Ngày văn bản đến.', { required: true }),
    documentNumber: line('Số văn bản', 'Số, ký hiệu văn bản của đơn vị.', { maxLength: 120 }),
    privateFile: privateFile('Tệp', 'Bản đã nhận; chỉ lưu nội bộ: đơn vị và nơi nhận mở được.'),
    note: internal(text('Ghi chú', 'Chỉ lưu nội bộ.')),
    isSample: sample,
  },
  indexes: [{ name: 'cchc_receipts_unit_idx', columns: ['unit_code'] }],
});

export const closing = defineType({
  singular: 'closing',
  plural: 'closings',
  name: 'Chốt số liệu',
  description: 'Số liệu đã chốt của một kỳ; không sửa được, chỉ mở lại và chốt lần sau.',
  mainField: 'key',
  fields: {
    key,
    quotaKey: reference('Chỉ tiêu', 'Chỉ tiêu đã chốt.', 'quotas', { required: true }),
    readingId: line('Cách hiểu', 'Cách hiểu đã dùng khi chốt.', { required: true, maxLength: 120 }),
    period: line('Kỳ', 'Ví dụ 2026-03.', { required: true, maxLength: 40 }),
    round: integer('Lần chốt', 'Chốt lần 1, lần 2 …', { required: true, default: 1, min: 1 }),
    closedAt: moment('Thời điểm chốt', 'Hệ thống ghi.', { required: true }),
    isReopened: flag('Đã mở lại', 'Bật khi kỳ được mở lại.'),
    reopenReason: internal(text('Lý do mở lại', 'Chỉ lưu nội bộ.')),
    digest: line('Mã kiểm tra', 'Hệ thống ghi.', { required: true, maxLength: 64 }),
    rows: form('Kết quả từng đơn vị', 'Hệ thống ghi khi chốt; không sửa được.', 'closing-rows', { required: true }),
    isSample: sample,
  },
  indexes: [{ name: 'cchc_closings_key_idx', columns: ['key'], type: 'unique' }],
});

export const forwarding = defineType({
  singular: 'forwarding',
  plural: 'forwardings',
  name: 'Chuyển bài cho Trang CCHC tỉnh',
  description: 'Sổ ghi các tin, bài đã gửi cho Trang thông tin điện tử CCHC của tỉnh.',
  mainField: 'title',
  fields: {
    articleId: reference('Tin, bài trên chuyên trang', 'Bài đã chuyển.', 'items', { required: true, maxLength: 64 }),
    title: line('Tiêu đề', 'Tiêu đề tin, bài khi gửi.', { required: true, maxLength: 400 }),
    sentTo: line('Gửi tới', 'Trang hoặc cơ quan nhận.', { required: true, maxLength: 300 }),
    sentOn: day('Ngày gửi', 'Ngày gửi.', { required: true }),
    address: line('Địa chỉ sau khi đăng', 'Địa chỉ đầy đủ trên trang nhận, nếu đã đăng.', { maxLength: 2000 }),
    note: internal(text('Ghi chú', 'Chỉ lưu nội bộ.')),
  },
});
