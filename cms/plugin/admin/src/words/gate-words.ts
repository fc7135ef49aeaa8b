/** What stopped a page at its last check, by the permanent code of the rule. */
const ruleWords: Readonly<Record<string, string>> = {
  render: 'Trang không dựng được với nội dung này.',
  media: 'Chưa có đủ hình ảnh hoặc tệp của nội dung này trong thư viện.',
  markup: 'Nội dung có mã trình bày mà trình duyệt có thể hiểu khác nhau.',
  heading: 'Trang phải có đúng một đề mục chính, và đề mục nào cũng phải có chữ.',
  'heading-order': 'Có đề mục nhảy cấp, ví dụ từ cấp 2 xuống cấp 4.',
  title: 'Trang phải có đúng một tiêu đề, và tiêu đề phải có chữ.',
  language: 'Trang chưa ghi ngôn ngữ.',
  id: 'Có hai chỗ mang cùng một tên neo.',
  'inline-script': 'Nội dung có mã lệnh, không được phép.',
  'inline-style': 'Nội dung có định dạng riêng, không được phép.',
  'event-handler': 'Nội dung có mã lệnh gắn vào phần tử, không được phép.',
  'script-address': 'Có đường dẫn chạy mã lệnh, không được phép.',
  'foreign-resource': 'Có hình ảnh hoặc tệp lấy từ trang khác, không được phép.',
  'forbidden-element': 'Có phần tử không được phép trên trang.',
  'embed-script': 'Trang nhúng không được có mã lệnh.',
  'image-text': 'Có hình ảnh chưa có văn bản thay thế.',
  link: 'Có đường dẫn tới một trang không có trên chuyên trang này.',
  'structured-data': 'Phần mô tả trang dành cho máy tìm kiếm không đọc được.',
  date: 'Ngày đăng ghi trên trang còn ở tương lai.',
  json: 'Tệp dữ liệu không đọc được.',
};

const kilobytes = (bytes: number): string => Math.round(bytes / 1000).toLocaleString('vi-VN');

export const gateWords = {
  rule: (rule: string): string => ruleWords[rule] ?? 'Trang không qua được bước kiểm tra trước khi hiển thị.',
  /** For whoever looks after the machine. */
  detail: 'Chi tiết kỹ thuật',
  stopped: 'Chưa lên trang được',
  stoppedAt: (page: string | null): string =>
    page === null
      ? 'Bản mới của chuyên trang đang bị dừng vì dữ liệu không khớp. Bản trước vẫn hiển thị. Hãy báo quản trị hệ thống.'
      : `Bản mới của chuyên trang đang bị dừng vì lỗi ở trang ${page}. Bản trước vẫn hiển thị. Hãy báo quản trị hệ thống.`,
  /** Link from a page of the site to its entry. */
  edit: (title: string): string => `Mở để sửa: ${title}`,
  heavyTitle: 'Trang nặng',
  heavyBody: 'Các trang này vẫn hiển thị bình thường, nhưng người đọc mạng yếu phải chờ lâu.',
  heavyAt: (page: string, bytes: number): string => `${page}: ${kilobytes(bytes)} kB khi tải.`,
  /** Beside the entry; `others` counts its further pages that are heavy too. */
  heavy: (page: string, bytes: number, others: number): string =>
    `Trang ${page}${others === 0 ? '' : ` (và ${others} trang khác của mục này)`} nặng ${kilobytes(bytes)} kB khi tải; ` +
    'người đọc mạng yếu phải chờ lâu. Cân nhắc chia thành nhiều bài, hoặc đưa bảng dài, phụ lục vào tệp đính kèm.',
  deadLinksTitle: 'Đường dẫn không còn nơi đến',
  deadLinksBody:
    'Các đường dẫn này trỏ tới trang không có (hoặc đã gỡ), nên chuyên trang chỉ hiện chữ, không hiện đường dẫn. Hãy sửa nội dung khi tiện.',
};
