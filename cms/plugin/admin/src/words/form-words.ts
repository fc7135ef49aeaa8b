/** Words that every form of the plugin's pages shares. */
export const formWords = {
  close: 'Đóng',
  later: 'Để sau',
  refused: 'Chưa thực hiện được',
  clear: 'Bỏ chọn',
  choose: 'Chọn',
  required: 'Phải điền',
  reload: 'Tải lại',
  from: 'Từ tháng',
  to: 'Đến tháng',
  file: 'Tệp',
  chooseFile: 'Chọn tệp',
  noFile: 'chưa chọn',
  fileHint: 'PDF, DOCX, XLSX, ODT hoặc ảnh; văn bản không quá 25 MB. Chỉ các phòng đầu mối và đơn vị đó xem được.',
  notLoaded: 'Không tải được số liệu',
} as const;
