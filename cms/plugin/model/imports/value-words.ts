import { onlineLevelWords, submissionWords } from '../submission-words.ts';

/** Codes of stored structures as a person who compares old and new reads them. */
export const valueWords: Readonly<Record<string, string>> = {
  ...submissionWords,
  full: onlineLevelWords.full,
  partial: onlineLevelWords.partial,
  legacy_encoding: 'chữ kiểu cũ (TCVN3, VNI)',
  legacy_letter: 'ký tự của bảng mã cũ',
  trailing_stop: 'thừa dấu chấm ở cuối',
  long_name: 'tên rất dài',
  raw_enum: 'mã nội bộ thay cho tên gọi',
  number_spelling: 'cách viết số, ký hiệu',
  agency_of_one_province: 'cơ quan của tỉnh khác',
  time_unit_doubtful: 'đơn vị thời gian cần đối chiếu',
  fee_in_prose: 'phí viết thành lời',
  channel_repeated: 'cách thức nộp lặp lại',
  code_twice: 'mã lặp lại',
};
