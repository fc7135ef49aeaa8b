import { day, defineType, flag, integer, internal, line, structure, moment, text } from './define.ts';

const written = 'Hệ thống ghi.';

export const unitMember = defineType({
  singular: 'unit-member',
  plural: 'unit-members',
  name: 'Tài khoản của đơn vị',
  description: 'Tài khoản quản trị nào thuộc đơn vị nào.',
  isHidden: true,
  mainField: 'unitCode',
  fields: {
    adminUserId: integer('Tài khoản', written, { required: true }),
    unitCode: line('Đơn vị', written, { required: true, maxLength: 40 }),
  },
  indexes: [{ name: 'cchc_unit_members_pair_idx', columns: ['admin_user_id', 'unit_code'], type: 'unique' }],
});

export const ledger = defineType({
  singular: 'ledger',
  plural: 'ledgers',
  table: 'cchc_ledger',
  name: 'Sổ cái',
  description: 'Sổ ghi mọi sự kiện; chỉ thêm, không sửa, không xóa.',
  isHidden: true,
  mainField: 'event',
  fields: {
    seq: integer('Số thứ tự', written, { required: true }),
    revision: integer('Phiên bản', written, { required: true }),
    recordedAt: line('Thời điểm ghi', written, { required: true }),
    occurredAt: line('Thời điểm xảy ra', written, { required: true }),
    origin: line('Nguồn gốc', written, { required: true }),
    event: line('Sự kiện', written, { required: true }),
    subjectType: line('Loại', written, { required: true }),
    subjectId: line('Tài liệu', written, { required: true }),
    subjectLocale: line('Ngôn ngữ', written, { required: true }),
    subjectKey: line('Khóa công khai', written),
    unitCode: line('Đơn vị', written),
    subjectKind: line('Thể loại', written),
    actorRole: line('Vai trò', written),
    actorId: integer('Tài khoản', written),
    reasonCode: line('Mã lý do', written),
    reasonText: text('Lý do', written),
    payloadHash: line('Mã kiểm tra nội dung', written),
    isSimulated: flag('Đồng hồ giả lập', written),
    prevHash: line('Mã của dòng trước', written, { required: true }),
    hash: line('Mã của dòng', written, { required: true }),
  },
  indexes: [
    { name: 'cchc_ledger_seq_idx', columns: ['seq'], type: 'unique' },
    { name: 'cchc_ledger_subject_idx', columns: ['subject_id'] },
    { name: 'cchc_ledger_event_idx', columns: ['event'] },
  ],
});

export const publicItem = defineType({
  singular: 'public-item',
  plural: 'public-items',
  table: 'cchc_public_item',
  name: 'Mục công khai',
  description: 'Những gì trang công khai được biết; hệ thống tính từ tài liệu đã đăng.',
  isHidden: true,
  mainField: 'itemKey',
  fields: {
    itemType: line('Loại', written, { required: true }),
    itemKey: line('Khóa', written, { required: true }),
    revision: integer('Phiên bản', written, { required: true }),
    digest: line('Mã kiểm tra', written),
    value: text('Giá trị', written),
    reasonCode: line('Mã lý do gỡ', written),
    sourceType: line('Loại nguồn', written, { required: true }),
    sourceId: line('Tài liệu nguồn', written, { required: true }),
  },
  indexes: [
    { name: 'cchc_public_item_key_idx', columns: ['item_type', 'item_key'], type: 'unique' },
    { name: 'cchc_public_item_revision_idx', columns: ['revision'] },
    { name: 'cchc_public_item_source_idx', columns: ['source_type', 'source_id'] },
  ],
});

export const publishReceipt = defineType({
  singular: 'publish-receipt',
  plural: 'publish-receipts',
  name: 'Biên nhận đưa lên trang',
  description: 'Bản phát hành nào đã lên trang, lúc nào, mục nào bị giữ lại.',
  isHidden: true,
  mainField: 'releaseId',
  fields: {
    epoch: line('Kỷ nguyên', written, { required: true }),
    revision: integer('Phiên bản', written, { required: true }),
    releaseId: line('Bản phát hành', written, { required: true }),
    renderedAt: moment('Dựng xong', written),
    checkedAt: moment('Kiểm tra xong', written),
    liveAt: moment('Lên trang', written),
    held: structure('Mục bị giữ lại', written),
    deadLinks: structure('Liên kết không còn nơi đến', written),
    heavyPages: structure('Trang nặng', written),
  },
  indexes: [{ name: 'cchc_publish_receipts_revision_idx', columns: ['revision'] }],
});

export const fingerprint = defineType({
  singular: 'fingerprint',
  plural: 'fingerprints',
  name: 'Dấu vân văn bản',
  description: 'Dấu của văn bản từng tin, bài, để tìm bài trùng và bài quá ngắn mà không phải đọc lại.',
  isHidden: true,
  mainField: 'itemId',
  fields: {
    itemId: line('Tin, bài', written, { required: true, maxLength: 64 }),
    version: integer('Phiên bản cách tính', written, { required: true }),
    textHash: line('Mã kiểm tra văn bản', written, { required: true, maxLength: 64 }),
    words: integer('Số chữ', written, { required: true }),
    sketch: text('Dấu', written),
    address: line('Địa chỉ', written, { maxLength: 2000 }),
    title: text('Tiêu đề không dấu', written),
  },
  indexes: [{ name: 'cchc_fingerprints_item_idx', columns: ['item_id'], type: 'unique' }],
});

export const portalLink = defineType({
  singular: 'portal-link',
  plural: 'portal-links',
  name: 'Liên kết trên trang của đơn vị',
  description: 'Liên kết bắt buộc đã thấy trên trang của đơn vị, ngày kiểm tra.',
  isHidden: true,
  mainField: 'url',
  fields: {
    unitCode: line('Đơn vị', written, { required: true, maxLength: 40 }),
    url: line('Liên kết', written, { required: true, maxLength: 2000 }),
    seenOn: day('Ngày kiểm tra', written, { required: true }),
    note: internal(text('Ghi chú', 'Chỉ lưu nội bộ.')),
  },
  indexes: [{ name: 'cchc_portal_links_unit_idx', columns: ['unit_code'] }],
});
