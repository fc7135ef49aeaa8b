/** Words of the panel beside an article or a piece of evidence that says for whom it counts. */
export const creditWords = {
  title: 'Tính chỉ tiêu',
  loading: 'Đang tải…',
  failed: 'Chưa tải được phần tính chỉ tiêu. Hãy tải lại trang.',
  unit: (name: string): string => `Tính cho: ${name}`,
  noUnit: 'Chưa có đơn vị tác giả nên chưa tính cho đơn vị nào.',
  /** Nothing was chosen in the form of a new article. */
  byDefault: (name: string): string =>
    `Bài được tính cho ${name}. Bài của đơn vị khác thì chọn ở mục “Đơn vị tác giả” trước khi gửi.`,
  willBe: (name: string): string => `Sẽ tính cho: ${name}`,
  moves: (from: string, to: string): string =>
    `Đang đổi đơn vị tác giả từ ${from} sang ${to}. Khi lưu (bài đã đăng thì khi đăng lại), bài chuyển sang tính cho ${to}; việc đổi được ghi vào sổ và cả hai đơn vị đều thấy.`,
  standings: 'Trong các chỉ tiêu',
  noStanding: 'Chưa thuộc kỳ nào của chỉ tiêu.',
  closed: 'kỳ đã chốt số liệu',
  exempt: 'Đơn vị được miễn kỳ này',
  approval: 'văn bản chấp thuận',
  steps: 'Những việc đã làm',
} as const;
