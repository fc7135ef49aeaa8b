import { expect, test } from 'vitest';
import { sayDates } from './say-dates.ts';

test.each([
  ['Họp lúc 09:30 ngày 18/11/2026', 'Họp lúc 9 giờ 30 ngày 18 tháng 11 năm 2026'],
  ['08:00 05/03/2026, Sở Y tế', '8 giờ ngày 5 tháng 3 năm 2026, Sở Y tế'],
  [
    '18/11/2026 là hạn cuối. 19/11/2026 thì muộn',
    'Ngày 18 tháng 11 năm 2026 là hạn cuối. Ngày 19 tháng 11 năm 2026 thì muộn',
  ],
  ['từ 18/11/2026 - 20/11/2026', 'từ ngày 18 tháng 11 năm 2026 đến ngày 20 tháng 11 năm 2026'],
  ['từ 18/11/2026–20/11/2026.', 'từ ngày 18 tháng 11 năm 2026 đến ngày 20 tháng 11 năm 2026.'],
  ['Ngày 02/9 và ngày 3/9/2026', 'Ngày 2 tháng 9 và ngày 3 tháng 9 năm 2026'],
  ['(18/11/2026)', '(ngày 18 tháng 11 năm 2026)'],
  ['tháng 11/2026, quý IV/2026', 'tháng 11 năm 2026, quý IV năm 2026'],
  ['07:30 - 11:30 và 13h30-17h', '7 giờ 30 đến 11 giờ 30 và 13 giờ 30 đến 17 giờ'],
  ['7:00–11:30', '7 giờ đến 11 giờ 30'],
  ['từ 7:30 đến 9:00', 'từ 7 giờ 30 đến 9 giờ'],
  ['mở cửa lúc 7h, đóng 16h30', 'mở cửa lúc 7 giờ, đóng 16 giờ 30'],
  ['trực 24h', 'trực 24 giờ'],
])('%s is said as %s', (written, said) => {
  expect(sayDates(written)).toBe(said);
});

test.each([
  ['a number of a document', 'Nghị định số 46/2026/NĐ-CP, Quyết định 12/11/2026/QĐ-SYT, Công văn 05/12/2026-SYT'],
  ['telephones', 'Gọi 1022, 1900 9095, 0258.3822660 hoặc 0258 3 822 660'],
  ['a ratio', 'pha tỷ lệ 1:10, tỷ lệ 10:20'],
  ['money, sizes and areas', '500.000 đồng, 12,5 kg, 9ha'],
  ['no day, no hour', '32/11/2026, 25:30, 10:20:30, 24/7'],
  ['a code of a procedure', '1.014076'],
])('%s stays as written', (_, written) => {
  expect(sayDates(written)).toBe(written);
});
