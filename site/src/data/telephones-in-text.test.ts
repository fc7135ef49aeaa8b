import { describe, expect, test } from 'vitest';
import { telephonesIn } from './telephones-in-text.ts';

const dialled = (text: string): (string | null)[] =>
  telephonesIn(text)
    .filter(({ dial }) => dial !== null)
    .map(({ dial }) => dial);

describe('telephone numbers in a text', () => {
  test.each([
    ['Mưa lũ: gọi 115 khi cần cấp cứu.', ['115']],
    ['Cấp cứu y tế: 115', ['115']],
    ['Gọi điện thoại đến số 111, 115 hoặc 1022.', ['111', '115', '1022']],
    ['Đường dây nóng (1022)', ['1022']],
    ['Hỏi đáp: 1900 9095 (Bộ Y tế).', ['19009095']],
    ['Hỏi đáp qua 1900.9095, 1800-6838', ['19009095', '18006838']],
    ['Số 0236-3822222 trực 24/24 giờ', ['02363822222']],
    ['Máy trực (0236) 3822 222; 0236.3822.222; 0905 123 456.', ['02363822222', '02363822222', '0905123456']],
    ['Liên hệ +84 905 123 456', ['0905123456']],
    ['Từ 08/03/2026 gọi 0236 3822 222 từ 7:30', ['02363822222']],
  ])('%s', (text, numbers) => {
    expect(dialled(text)).toEqual(numbers);
  });

  test.each([
    'Đã tiếp nhận 115 hồ sơ; giải quyết 111 hồ sơ.',
    'Xe cấp cứu 115 ca trong ngày',
    'Theo Quyết định số 115/QĐ-SYT và Thông báo 111-TB/TU',
    'Theo Quyết định số 115 ngày 09/05/2026',
    'Gọi 115/QĐ-SYT',
    'Ngày 09.05.2026 14 giờ',
    'Từ 09-05-2026 07:30 đến 10.05.2026 07.30',
    'Giai đoạn 1900-1975',
    'Mã hồ sơ 02363822222',
    'Hồ sơ 000.00.00.H17-260315-0001',
    'Liên hệ 115.000 đồng',
    'Công văn số 0236-3822222/SYT',
    'Thẻ 0905123456789, tài khoản 0905123456',
    'Số cũ 0511.3822222',
    'Mã 1.014076; bão số 5, cấp 11',
    '',
  ])('none in: %s', (text) => {
    expect(dialled(text)).toEqual([]);
  });

  test('nothing of the text is lost', () => {
    const text = 'Gọi 115 hoặc (0236) 3822 222 trước 10/05/2026.';
    expect(telephonesIn(text).map((part) => part.text)).toEqual([
      'Gọi ',
      '115',
      ' hoặc ',
      '(0236) 3822 222',
      ' trước 10/05/2026.',
    ]);
  });

  test('a long text of digits is read at once', () => {
    const began = performance.now();
    telephonesIn('0236 '.repeat(80) + 'gọi '.repeat(100) + '1 '.repeat(200));
    expect(performance.now() - began).toBeLessThan(200);
  });
});
