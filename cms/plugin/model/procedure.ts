import { decisionItemKindSchema, onlineLevelSchema } from '@cchc/shared/contract';
import {
  choice,
  choices,
  day,
  defineType,
  files,
  flag,
  form,
  goesWith,
  integer,
  internal,
  line,
  lines,
  reference,
  rows,
  structure,
  text,
} from './define.ts';

const missing = 'Để trống nếu chưa nhập; trang sẽ ghi “chưa nhập” và dẫn về Cổng Dịch vụ công quốc gia.';

export const procedure = defineType({
  singular: 'procedure',
  plural: 'procedures',
  name: 'Thủ tục hành chính',
  description: 'Nội dung thủ tục hành chính; trạng thái suy ra từ quyết định công bố, không nhập tay.',
  hasDraft: true,
  mainField: 'name',
  fields: {
    code: line('Mã thủ tục', 'Mã ngắn trên Cổng Dịch vụ công quốc gia, ví dụ 1.014076.', {
      required: true,
      maxLength: 60,
    }),
    aliases: lines('Mã khác', 'Mã dài hoặc mã cũ; truy cập theo mã này sẽ được chuyển hướng.'),
    name: text('Tên thủ tục', 'Đúng như trong quyết định công bố.', { required: true }),
    fieldCode: reference('Lĩnh vực', 'Lĩnh vực trong danh mục.', 'fields', { required: true }),
    levels: choices('Cấp thực hiện', 'Bộ, tỉnh, xã; có thể nhiều cấp.', 'levels'),
    procedureKind: line('Loại thủ tục', missing),
    applicants: lines('Đối tượng thực hiện', missing),
    executingAgencies: lines('Cơ quan thực hiện', missing),
    competentAuthority: text('Cơ quan có thẩm quyền', missing),
    intakeAddress: text('Địa chỉ tiếp nhận hồ sơ', missing),
    delegatedAgency: text('Cơ quan được ủy quyền', missing),
    coordinatingAgency: text('Cơ quan phối hợp', missing),
    relatedCodes: lines('Thủ tục liên quan', 'Mã ngắn của các thủ tục liên quan.'),
    steps: text('Trình tự thực hiện', missing),
    onlineLevel: choice(
      'Dịch vụ công trực tuyến',
      'Toàn trình, một phần hoặc chưa cung cấp.',
      onlineLevelSchema.options,
    ),
    methods: rows('Cách thức thực hiện', 'Mỗi dòng: hình thức nộp, thời gian giải quyết, phí, lệ phí, mô tả.', [
      { name: 'channel', label: 'Hình thức nộp', kind: 'choice', choices: 'submission' },
      { name: 'processingTime', label: 'Thời gian giải quyết', kind: 'line' },
      { name: 'fee', label: 'Phí, lệ phí', kind: 'text' },
      { name: 'note', label: 'Mô tả', kind: 'text' },
    ]),
    dossierCopies: integer('Số lượng hồ sơ', missing, { min: 1 }),
    dossier: form(
      'Thành phần hồ sơ',
      'Theo từng trường hợp: tên giấy tờ, số bản chính, số bản sao, biểu mẫu.',
      'dossier',
    ),
    legalBasis: rows('Căn cứ pháp lý', 'Số, ký hiệu và tên văn bản.', [
      { name: 'number', label: 'Số, ký hiệu', kind: 'line' },
      { name: 'title', label: 'Tên văn bản', kind: 'line' },
    ]),
    requirements: text('Yêu cầu, điều kiện', missing),
    results: rows('Kết quả thực hiện', 'Tên kết quả và mã kết quả nếu có.', [
      { name: 'name', label: 'Tên kết quả', kind: 'line' },
      { name: 'code', label: 'Mã kết quả', kind: 'line' },
    ]),
    keywords: lines('Từ khóa', 'Những từ người dân thường dùng để tìm thủ tục này.'),
    description: text('Mô tả', missing),
    portalUrl: line('Trang trên Cổng Dịch vụ công quốc gia', 'Địa chỉ đầy đủ (https://…).', { maxLength: 2000 }),
    receivingUnits: choices('Đơn vị tiếp nhận', 'Các đơn vị tiếp nhận hồ sơ.', 'units'),
    internalProcess: files('Quy trình nội bộ', 'Tệp quy trình nội bộ đã được phê duyệt.'),
    baselineAsOf: day(
      'Ngày đối chiếu trên Cổng',
      'Ngày ghi nhận thủ tục đang công khai trên Cổng Dịch vụ công quốc gia, khi chưa có quyết định trong hệ thống.',
    ),
    baselineSource: line('Nguồn đối chiếu', 'Tên nguồn của lần đối chiếu.', { maxLength: 500 }),
    baselineUrl: line('Đường dẫn nguồn đối chiếu', 'Địa chỉ đầy đủ (https://…).', { maxLength: 2000 }),
    sourceDefects: rows('Lỗi của nguồn', 'Giá trị giữ nguyên như nguồn ghi; hệ thống đánh dấu để sửa.', [
      { name: 'code', label: 'Mã lỗi', kind: 'line' },
      { name: 'path', label: 'Ở mục', kind: 'line' },
    ]),
    correctionReason: internal(
      text('Lý do đính chính', 'Ghi khi sửa lỗi nhập mà không có quyết định mới. Chỉ lưu nội bộ.'),
    ),
    isSample: internal(flag('Dữ liệu mẫu', 'Hệ thống ghi khi tạo dữ liệu mẫu.')),
  },
  indexes: [{ name: 'cchc_procedures_code_idx', columns: ['code'] }],
});

export const procedureVersion = defineType({
  singular: 'procedure-version',
  plural: 'procedure-versions',
  name: 'Phiên bản thủ tục',
  description: 'Nội dung thủ tục theo từng ngày có hiệu lực; hệ thống ghi khi công bố quyết định.',
  isHidden: true,
  mainField: 'versionId',
  fields: {
    versionId: line('Mã phiên bản', 'Hệ thống tạo.', { required: true }),
    correction: integer('Lần đính chính', '0 là bản đầu.', { required: true, default: 0 }),
    procedureCode: line('Mã thủ tục', 'Mã ngắn.', { required: true }),
    validFrom: day('Có hiệu lực từ', 'Ngày nội dung này bắt đầu có hiệu lực.', { required: true }),
    decisionKey: line('Quyết định', 'Trống khi lấy từ lần đối chiếu ban đầu.'),
    itemId: line('Dòng của quyết định', 'Trống khi lấy từ lần đối chiếu ban đầu.'),
    content: structure('Nội dung', 'Nội dung đầy đủ của phiên bản.', { required: true }),
  },
  indexes: [
    { name: 'cchc_procedure_versions_code_idx', columns: ['procedure_code'] },
    { name: 'cchc_procedure_versions_id_idx', columns: ['version_id', 'correction'], type: 'unique' },
  ],
});

export const decision = defineType({
  singular: 'decision',
  plural: 'decisions',
  name: 'Quyết định công bố',
  description: 'Quyết định công bố danh mục thủ tục hành chính.',
  hasDraft: true,
  mainField: 'number',
  fields: {
    key: line('Khóa', 'Hệ thống tạo từ số, năm và cơ quan ban hành; không đổi sau khi công bố.', { maxLength: 120 }),
    number: line('Số, ký hiệu', 'Ví dụ 1432/QĐ-UBND.', { required: true, maxLength: 120 }),
    title: text('Trích yếu', 'Đúng như văn bản đã ký.', { required: true }),
    issuer: line('Cơ quan ban hành', 'Tên đầy đủ.', { required: true, maxLength: 300 }),
    issuerCode: line('Mã cơ quan ban hành', 'Chữ thường không dấu, nối bằng gạch ngang, ví dụ ubnd-khanh-hoa.', {
      required: true,
      maxLength: 60,
    }),
    signer: line('Người ký', 'Họ tên như trên văn bản; có thể để trống.', { maxLength: 200 }),
    issuedDate: day('Ngày ban hành', 'Ngày ký.', { required: true }),
    effectiveDate: day('Ngày có hiệu lực', 'Để trống thì lấy ngày ban hành.'),
    isComplete: flag('Đã nhập đủ các dòng', 'Chỉ quyết định đã nhập đủ mới được dùng để suy ra trạng thái thủ tục.'),
    statedCounts: form(
      'Số lượng ghi trong trích yếu',
      'Số thủ tục mới, sửa đổi, thay thế, bãi bỏ mà văn bản nêu; loại nào văn bản không nêu thì để trống.',
      'counts',
    ),
    acts: rows('Tác động tới quyết định khác', 'Thay thế, hủy bỏ hoặc đính chính quyết định nào, từ ngày nào.', [
      { name: 'kind', label: 'Tác động', kind: 'choice', choices: 'decision-acts' },
      { name: 'decisionKey', label: 'Khóa của quyết định', kind: 'line' },
      { name: 'itemId', label: 'Dòng (để trống: cả quyết định)', kind: 'line' },
      { name: 'effectiveDate', label: 'Từ ngày', kind: 'date' },
    ]),
    acknowledgedDefects: lines(
      'Sai sót đã xác nhận',
      'Mã các điểm không khớp trong văn bản đã ký mà cán bộ đã xác nhận.',
    ),
    acknowledgementReason: goesWith(
      { kind: 'set', field: 'acknowledgedDefects' },
      internal(text('Lý do xác nhận sai sót', 'Vì sao vẫn công bố như văn bản đã ký. Chỉ lưu nội bộ.')),
    ),
    files: files('Tệp quyết định', 'Bản có chữ ký hoặc bản số hóa.'),
    sourceUrl: line('Đường dẫn nguồn', 'Địa chỉ đầy đủ của văn bản.', { maxLength: 2000 }),
    isSample: flag('Dữ liệu mẫu', 'Hệ thống ghi khi tạo dữ liệu mẫu.'),
  },
  indexes: [{ name: 'cchc_decisions_key_idx', columns: ['key'] }],
});

export const decisionItem = defineType({
  singular: 'decision-item',
  plural: 'decision-items',
  name: 'Dòng của quyết định',
  description: 'Từng thủ tục trong danh mục của một quyết định công bố.',
  mainField: 'procedureCode',
  fields: {
    decisionDocumentId: reference(
      'Quyết định',
      'Chọn theo số và ngày. Nhập quyết định trước, rồi nhập các dòng.',
      'decisions',
      {
        required: true,
      },
    ),
    itemId: line('Mã dòng', 'Duy nhất trong quyết định, ví dụ 1 hoặc I.3.', { required: true, maxLength: 80 }),
    sortOrder: integer('Số thứ tự', 'Thứ tự trong danh mục.', { required: true, default: 0 }),
    kind: choice('Loại', 'Mới, sửa đổi, thay thế, bãi bỏ hoặc chuẩn hóa.', decisionItemKindSchema.options, {
      required: true,
    }),
    procedureCode: line('Mã thủ tục', 'Mã ngắn của thủ tục.', { required: true, maxLength: 60 }),
    name: text('Tên thủ tục trong quyết định', 'Đúng như văn bản ghi; có thể để trống.'),
    successors: goesWith(
      { kind: 'is', field: 'kind', value: 'replaced' },
      lines('Thủ tục thay thế', 'Mã các thủ tục thay thế, mỗi dòng một mã.'),
    ),
    predecessors: lines('Thủ tục bị thay thế', 'Mã các thủ tục mà thủ tục này thay thế.'),
    effectiveDate: day('Ngày có hiệu lực của dòng', 'Để trống thì theo quyết định.'),
    legalDocument: text('Văn bản quy định', 'Văn bản quy định nội dung sửa đổi hoặc bãi bỏ.'),
    note: text('Ghi chú', 'Hiện trên trang của quyết định.'),
  },
  indexes: [
    { name: 'cchc_decision_items_code_idx', columns: ['procedure_code'] },
    { name: 'cchc_decision_items_row_idx', columns: ['decision_document_id', 'item_id'], type: 'unique' },
  ],
});
