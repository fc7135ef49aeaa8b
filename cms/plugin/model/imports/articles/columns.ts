import type { ColumnDefinition } from '../columns.ts';

/** Columns of a list of articles of an archive. */
export const articleColumns: readonly ColumnDefinition[] = [
  { key: 'ordinal', label: 'STT', also: ['tt', 'so tt'] },
  {
    key: 'title',
    label: 'Tiêu đề',
    also: ['ten bai', 'ten tin bai', 'ten tin', 'tin bai', 'ten bai viet'],
    sample: 'Tập huấn tiếp nhận hồ sơ trực tuyến',
  },
  { key: 'kind', label: 'Thể loại', also: ['loai', 'loai tin bai'], sample: 'Bài' },
  {
    key: 'unit',
    label: 'Đơn vị tác giả',
    also: ['don vi', 'don vi gui', 'author unit', 'unit code', 'don vi thuc hien'],
    sample: 'BV-MAU-A',
  },
  { key: 'submittedOn', label: 'Ngày gửi', also: ['ngay nhan', 'submitted on'], sample: '05/03/2026' },
  {
    key: 'publishedOn',
    label: 'Ngày đăng',
    also: ['ngay dang tin', 'ngay xuat ban', 'published on', 'date', 'ngay'],
    sample: '06/03/2026',
  },
  { key: 'summary', label: 'Tóm tắt', also: ['sapo', 'mo ta', 'loi dan'] },
  { key: 'body', label: 'Nội dung', also: ['noi dung bai', 'content', 'body html', 'noi dung chi tiet'] },
  { key: 'categories', label: 'Chuyên mục', also: ['category', 'danh muc'] },
  { key: 'reformAreas', label: 'Lĩnh vực CCHC', also: ['linh vuc', 'reform areas'] },
  { key: 'penName', label: 'Tác giả, bút danh', also: ['tac gia', 'but danh', 'author'] },
  { key: 'url', label: 'Địa chỉ cũ', also: ['duong dan', 'link', 'dia chi'] },
];
