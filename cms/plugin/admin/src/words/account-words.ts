/** Sentences about accounts and their units, and about files that stay in the house. */
export const accountWords = {
  title: 'Tài khoản thuộc đơn vị nào',
  body: 'Người gửi bài phải thuộc đơn vị của bài. Chọn tài khoản và đơn vị rồi bấm “Gắn với đơn vị”. Một tài khoản có thể thuộc nhiều đơn vị.',
  account: 'Tài khoản',
  role: 'Vai trò',
  units: 'Đơn vị',
  unit: 'Đơn vị',
  bind: 'Gắn với đơn vị',
  unbind: (unit: string): string => `Bỏ ${unit}`,
  unbindLabel: (account: string, unit: string): string => `Bỏ ${account} khỏi ${unit}`,
  none: 'Chưa thuộc đơn vị nào',
  locked: 'đã khóa',
  gone: 'đơn vị không còn',
  bound: 'Đã gắn tài khoản với đơn vị.',
  unbound: 'Đã bỏ tài khoản khỏi đơn vị.',
  loading: 'Đang tải danh sách tài khoản…',
  file: {
    word: 'Tệp lưu nội bộ',
    hint: 'Tệp chỉ đơn vị và nơi nhận mở được',
    choose: 'Chọn tệp để tải lên',
    replace: 'Thay tệp khác',
    open: 'Mở tệp',
    remove: 'Bỏ tệp',
    busy: 'Đang tải tệp lên…',
    empty: 'Chưa có tệp.',
    unknown: 'Không đọc được thông tin của tệp.',
    unit: 'Hãy chọn đơn vị trước rồi tải tệp lên.',
    size: (bytes: number): string =>
      bytes < 1_000_000
        ? `${Math.max(1, Math.round(bytes / 1000)).toLocaleString('vi-VN')} KB`
        : `${(bytes / 1_000_000).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} MB`,
  },
} as const;
