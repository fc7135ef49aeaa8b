import { expect, test } from 'vitest';
import { withTelephoneLinks } from './telephone-links.ts';

const called = (text: string): string[] =>
  Array.from(
    withTelephoneLinks(text).matchAll(/<a href="tel:(\d+)">([^<]*)<\/a>/g),
    ([, dial, shown]) => `${shown ?? ''} = ${dial ?? ''}`,
  );

test.each([
  ['Gọi ngay 1900 9095.', ['1900 9095 = 19009095']],
  ['Gọi 115 hoặc 0236-3822222', ['115 = 115', '0236-3822222 = 02363822222']],
  ['Đường dây nóng: 1022; cấp cứu: gọi số 115!', ['1022 = 1022', '115 = 115']],
  ['Liên hệ 0905 123 456 (Trạm Y tế)', ['0905 123 456 = 0905123456']],
  ['ĐT: +84 905 123 456', ['+84 905 123 456 = 0905123456']],
])('%s can be called', (text, expected) => {
  expect(called(text)).toEqual(expected);
});

test.each([
  'Đã có 115 người mắc, 111 ổ dịch',
  'Họp tại số 115 đường Mẫu',
  'Từ 08 giờ ngày 20/11/2026 đến 21.11.2026',
  'Theo Quyết định 1900/QĐ-UBND, tăng 115% so với 2025',
  'Kinh phí 19.009.095 đồng',
])('%s names no number to call', (text) => {
  expect(called(text)).toEqual([]);
});

test('what is no number is text and nothing else', () => {
  expect(withTelephoneLinks('<b>"Bão" & lũ</b>: gọi 115')).toBe(
    '&lt;b&gt;&quot;Bão&quot; &amp; lũ&lt;/b&gt;: gọi <a href="tel:115">115</a>',
  );
});
