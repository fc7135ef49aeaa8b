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

/** Screen on which somebody who came in with a handed-out password chooses another one. */
export const ownPasswordWords = {
  title: 'Đặt mật khẩu của riêng bạn',
  body: 'Bạn vừa đăng nhập bằng mật khẩu dùng một lần. Hãy đặt mật khẩu mới trước khi bắt đầu; từ lần sau bạn đăng nhập bằng mật khẩu mới này. Không ai khác biết mật khẩu của bạn, kể cả quản trị hệ thống.',
  current: 'Mật khẩu được cấp',
  currentHint: 'Mật khẩu dùng một lần mà bạn vừa dùng để đăng nhập.',
  next: 'Mật khẩu mới',
  nextHint: 'Ít nhất 8 ký tự, có chữ thường, chữ in hoa và chữ số.',
  repeated: 'Nhập lại mật khẩu mới',
  show: 'Hiện mật khẩu',
  save: 'Đặt mật khẩu và bắt đầu',
  leave: 'Đăng xuất',
  forgotten: 'Không nhớ mật khẩu được cấp? Hãy báo quản trị hệ thống để được cấp lại.',
  done: 'Đã đặt mật khẩu mới.',
  faults: {
    missing: 'Hãy nhập mật khẩu được cấp.',
    short: 'Mật khẩu mới cần ít nhất 8 ký tự.',
    long: 'Mật khẩu mới quá dài.',
    plain: 'Mật khẩu mới cần có chữ thường, chữ in hoa và chữ số.',
    same: 'Mật khẩu mới phải khác mật khẩu được cấp.',
    differs: 'Hai lần nhập mật khẩu mới chưa giống nhau.',
  },
} as const;
