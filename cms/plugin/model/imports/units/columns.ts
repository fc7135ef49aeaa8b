import type { ColumnDefinition } from '../columns.ts';

/** Columns of lists of units. */
export const unitColumns: readonly ColumnDefinition[] = [
  { key: 'ordinal', label: 'STT', also: ['tt', 'so tt', 'thu tu'] },
  { key: 'code', label: 'Mã đơn vị', also: ['ma', 'ky hieu'], sample: 'BV-MAU-A' },
  { key: 'name', label: 'Tên đơn vị', also: ['ten', 'don vi', 'ten co quan don vi'], sample: 'Bệnh viện Mẫu A' },
  { key: 'shortName', label: 'Tên gọn', also: ['ten viet tat', 'ten ngan', 'viet tat'], sample: 'BV Mẫu A' },
  { key: 'kind', label: 'Loại đơn vị', also: ['loai', 'loai hinh'], sample: 'Bệnh viện' },
  { key: 'parentCode', label: 'Đơn vị cấp trên', also: ['truc thuoc', 'parent'] },
  {
    key: 'activeFrom',
    label: 'Hoạt động từ',
    also: ['ngay thanh lap', 'active from', 'tu ngay'],
    sample: '01/01/2020',
  },
  { key: 'activeTo', label: 'Hoạt động đến hết', also: ['den ngay', 'active to'] },
  { key: 'sortOrder', label: 'Thứ tự', also: ['order'] },
  { key: 'functions', label: 'Chức năng, nhiệm vụ', also: ['chuc nang'] },
  { key: 'address', label: 'Địa chỉ', also: ['tru so'] },
  { key: 'phone', label: 'Điện thoại', also: ['so dien thoai'] },
  { key: 'email', label: 'Thư điện tử', also: ['hop thu'] },
  { key: 'website', label: 'Trang thông tin', also: ['trang web', 'trang thong tin dien tu'] },
  { key: 'headPost', label: 'Chức danh người đứng đầu', also: ['chuc danh'] },
];
