import type { ColumnDefinition } from '../columns.ts';
import { procedureColumns } from '../procedures/columns.ts';

/** Columns about the decision itself, where a list gives them row by row. */
export const decisionOwnColumns: readonly ColumnDefinition[] = [
  {
    key: 'decisionNumber',
    label: 'Số, ký hiệu quyết định',
    also: ['so quyet dinh', 'so ky hieu', 'number', 'quyet dinh so', 'quyet dinh'],
    sample: 'MẪU-01/QĐ-UBND',
  },
  {
    key: 'issuedDate',
    label: 'Ngày ban hành',
    also: ['ngay ky', 'date', 'ngay quyet dinh', 'issued date'],
    sample: '05/03/2026',
  },
  {
    key: 'effectiveDate',
    label: 'Ngày có hiệu lực',
    also: ['hieu luc', 'effective date', 'ngay hieu luc'],
    sample: '10/03/2026',
  },
  { key: 'issuer', label: 'Cơ quan ban hành', also: ['noi ban hanh'], sample: 'Ủy ban nhân dân tỉnh Mẫu' },
  {
    key: 'title',
    label: 'Trích yếu',
    also: ['ten quyet dinh', 'trich yeu noi dung'],
    sample: 'Công bố danh mục thủ tục hành chính …',
  },
  { key: 'signer', label: 'Người ký', also: [] },
  { key: 'counts', label: 'Số lượng ghi trong trích yếu', also: ['stated counts'] },
  { key: 'sourceUrl', label: 'Đường dẫn nguồn', also: ['source url'] },
];

const itemColumns: readonly ColumnDefinition[] = [
  {
    key: 'kind',
    label: 'Loại',
    also: ['loai thay doi', 'hinh thuc cong bo', 'noi dung cong bo', 'tinh trang'],
    sample: 'Sửa đổi, bổ sung',
  },
  {
    key: 'oldCode',
    label: 'Mã thủ tục được thay thế',
    also: [
      'ma tthc duoc thay the',
      'ma so tthc duoc thay the',
      'ma thu tuc hanh chinh duoc thay the',
      'ma tthc bi thay the',
    ],
  },
  {
    key: 'oldName',
    label: 'Tên thủ tục được thay thế',
    also: [
      'ten tthc duoc thay the',
      'ten thu tuc hanh chinh duoc thay the',
      'tthc duoc thay the',
      'thu tuc hanh chinh duoc thay the',
      'ten tthc bi thay the',
    ],
  },
  {
    key: 'successors',
    label: 'Thủ tục thay thế',
    also: [
      'ma tthc thay the',
      'ma so tthc thay the',
      'ma thu tuc thay the',
      'ma thu tuc hanh chinh thay the',
      'ma tthc moi',
    ],
    sample: '9.900002',
  },
  {
    key: 'newName',
    label: 'Tên thủ tục thay thế',
    also: ['ten tthc thay the', 'ten thu tuc hanh chinh thay the', 'tthc thay the', 'thu tuc hanh chinh thay the'],
  },
  {
    key: 'legalDocument',
    label: 'Văn bản quy định',
    also: [
      'ten vbqppl',
      'ten vbqppl quy dinh',
      'vbqppl quy dinh',
      'ten van ban quy pham phap luat',
      'van ban quy pham phap luat quy dinh',
      'ten van ban qppl',
      'can cu bai bo',
      'legal document',
    ],
    sample: 'Thông tư 01/2026/TT-BYT',
  },
  { key: 'amendments', label: 'Nội dung sửa đổi, bổ sung', also: [] },
  { key: 'itemEffectiveDate', label: 'Ngày có hiệu lực của dòng', also: ['item effective date'] },
  { key: 'itemNote', label: 'Ghi chú', also: [] },
];

const taken = new Set(['decisionNumber', 'publicationDuty', 'baselineAsOf', 'baselineSource']);

/** Columns of an annex: the decision, its row, and what it says of the procedure. */
export const decisionColumns: readonly ColumnDefinition[] = [
  ...decisionOwnColumns,
  ...itemColumns,
  ...procedureColumns.filter(({ key }) => !taken.has(key)),
];
