import { expect, test } from 'vitest';
import { sayInVietnamese } from './say-in-vietnamese.ts';

const labels: Readonly<Record<string, string>> = { title: 'Tiêu đề', mark: 'Biểu dương / phê phán' };
const say = (message: string): string | null => sayInVietnamese(message, (field) => labels[field] ?? null);

test.each([
  ['Invalid credentials', 'Địa chỉ đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra rồi nhập lại.'],
  ['Policy Failed', 'Tài khoản của bạn không có quyền với nội dung này.'],
  ['title must be defined.', 'Mục “Tiêu đề” chưa nhập.'],
  ['title must be at most 400 characters', 'Mục “Tiêu đề” dài quá 400 ký tự.'],
  [
    'mark must be one of the following values: commendation, criticism, ',
    'Mục “Biểu dương / phê phán” có giá trị không thuộc danh mục.',
  ],
  ['unknown must be at least 3 characters', 'Mục “unknown” cần ít nhất 3 ký tự.'],
  [
    'Invalid format, expected yyyy-MM-dd',
    'Có ngày chưa đúng. Ngày ghi đủ năm, tháng, ngày theo dạng năm-tháng-ngày, ví dụ 2026-11-25.',
  ],
  ['3 errors occurred', 'Có 3 mục chưa hợp lệ. Hãy xem các mục được đánh dấu.'],
  ['to-trinh.pdf exceeds size limit of 25 MB.', 'Tệp “to-trinh.pdf” lớn quá 25 MB.'],
  ['title must be a `string` type, but the final value was: `12`.', 'Mục “Tiêu đề” chưa đúng định dạng.'],
])('%s', (message, expected) => {
  expect(say(message)).toBe(expected);
});

test('what is not a sentence of Strapi stays as it is', () => {
  expect(say('Đơn vị không tự đăng bài. Hãy lưu bài rồi bấm “Gửi bài”.')).toBeNull();
});
