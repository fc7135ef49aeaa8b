import type { ColumnDefinition } from '../columns.ts';

/** Columns of lists of hotlines and other channels. */
export const hotlineColumns: readonly ColumnDefinition[] = [
  { key: 'ordinal', label: 'STT', also: ['tt', 'so tt'] },
  {
    key: 'label',
    label: 'Tên kênh',
    also: ['ten', 'ten duong day nong', 'noi dung', 'duong day nong', 'ten kenh tiep nhan'],
    sample: 'Đường dây nóng Sở Y tế',
  },
  { key: 'kind', label: 'Loại kênh', also: ['loai', 'hinh thuc'], sample: 'Điện thoại' },
  {
    key: 'raw',
    label: 'Số, địa chỉ',
    also: [
      'so dien thoai',
      'dien thoai',
      'so',
      'so duong day nong',
      'number as published',
      'number',
      'phone',
      'dia chi tiep nhan',
      'so may',
      'hotline',
    ],
    sample: '(0258) 3822 660',
  },
  { key: 'dial', label: 'Số để bấm gọi', also: [] },
  { key: 'url', label: 'Đường dẫn', also: ['link', 'website', 'trang thong tin', 'dia chi web'] },
  { key: 'address', label: 'Địa chỉ', also: ['noi tiep'] },
  {
    key: 'ownerName',
    label: 'Đơn vị phụ trách',
    also: ['owner', 'don vi', 'co quan', 'noi phu trach', 'co quan don vi', 'ten don vi'],
    sample: 'Sở Y tế',
  },
  {
    key: 'purpose',
    label: 'Dùng để',
    also: ['muc dich', 'chuc nang', 'linh vuc tiep nhan'],
    sample: 'Phản ánh thái độ phục vụ',
  },
  {
    key: 'hours',
    label: 'Giờ tiếp nhận',
    also: ['thoi gian', 'gio truc', 'thoi gian tiep nhan', 'gio lam viec'],
    sample: 'Thứ Hai - Thứ Sáu: 7:30 - 17:00',
  },
  { key: 'costNote', label: 'Cước phí', also: ['cuoc'] },
  { key: 'note', label: 'Ghi chú', also: [] },
  { key: 'verifiedOn', label: 'Ngày kiểm tra gần nhất', also: ['verified on', 'ngay kiem tra'], sample: '05/03/2026' },
  { key: 'validFrom', label: 'Có hiệu lực từ', also: ['valid from', 'tu ngay'] },
  { key: 'validTo', label: 'Có hiệu lực đến hết', also: ['valid to', 'den ngay'] },
];
