import { choice, defineType, flag, integer, internal, line, lines, moment, reference, structure } from './define.ts';
import { signingAuthorities } from './reports/issuer.ts';

const sample = internal(flag('Dữ liệu mẫu', 'Hệ thống ghi khi tạo dữ liệu mẫu.'));

export const issuer = defineType({
  singular: 'issuer',
  plural: 'issuers',
  name: 'Thể thức văn bản',
  description:
    'Phần đầu, nơi nhận và thẩm quyền ký của báo cáo, công văn từng cơ quan, đơn vị; không ghi tên người ký.',
  mainField: 'name',
  fields: {
    unitCode: reference('Của đơn vị', 'Để trống nếu là văn bản của cơ quan chủ trì (Sở, bệnh viện).', 'own-units'),
    parentName: line('Cơ quan chủ quản', 'Dòng trên: UBND TỈNH …, SỞ Y TẾ. In hoa, không đậm.', {
      required: true,
      maxLength: 200,
    }),
    name: line('Cơ quan ban hành', 'Dòng dưới: SỞ Y TẾ, TRUNG TÂM KIỂM SOÁT BỆNH TẬT. In hoa, đậm.', {
      required: true,
      maxLength: 200,
    }),
    place: line('Địa danh', 'Đứng trước ngày, tháng, năm.', { required: true, maxLength: 120 }),
    reportSymbol: line('Ký hiệu báo cáo', 'Sau số của báo cáo, ví dụ BC-SYT, BC-KSBT.', {
      required: true,
      maxLength: 60,
    }),
    letterSymbol: line('Ký hiệu công văn', 'Sau số của công văn, ví dụ SYT-TCHC.', { required: true, maxLength: 60 }),
    authority: choice(
      'Thẩm quyền ký',
      'Ký trực tiếp, thay mặt, ký thay, thừa lệnh, thừa ủy quyền.',
      signingAuthorities,
      {
        required: true,
        default: 'none',
      },
    ),
    authorityPost: line('Chức vụ được ký thay', 'Ví dụ: Giám đốc. Để trống khi ký trực tiếp.', { maxLength: 200 }),
    signerPost: line('Chức vụ người ký', 'Ví dụ: Giám đốc, Phó Giám đốc. Chỉ ghi chức vụ.', {
      required: true,
      maxLength: 200,
    }),
    recipients: lines('Nơi nhận', 'Mỗi dòng một nơi nhận; dòng “Lưu” ghi ở ô dưới.'),
    filing: line('Lưu', 'Sau chữ “Lưu:”, ví dụ VT, TCHC.', { required: true, maxLength: 120, default: 'VT' }),
    isSample: sample,
  },
  indexes: [{ name: 'cchc_issuers_unit_idx', columns: ['unit_code'] }],
});

const written = 'Hệ thống ghi.';

export const reportNote = defineType({
  singular: 'report-note',
  plural: 'report-notes',
  name: 'Phần viết tay của báo cáo',
  description: 'Nội dung do người lập báo cáo viết, giữ giữa các lần xuất.',
  isHidden: true,
  mainField: 'key',
  fields: {
    key: line('Khóa', written, { required: true, maxLength: 160 }),
    unitCode: internal(line('Đơn vị', written, { maxLength: 40 })),
    period: internal(line('Kỳ', written, { required: true, maxLength: 60 })),
    edition: internal(integer('Lần lưu', written, { required: true, default: 1, min: 1 })),
    texts: internal(structure('Nội dung', written, { required: true })),
    changedAt: internal(moment('Lưu lúc', written)),
  },
  indexes: [{ name: 'cchc_report_notes_key_idx', columns: ['key'], type: 'unique' }],
});
