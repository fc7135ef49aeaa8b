/** Words that every form of the plugin's pages shares. */
export const formWords = {
  close: 'Đóng',
  later: 'Để sau',
  refused: 'Chưa thực hiện được',
  clear: 'Bỏ chọn',
  choose: 'Chọn',
  required: 'Phải điền',
} as const;
