import { expect, test } from 'vitest';
import { readPage, textOf } from './page-tree.ts';

const textIn = (html: string): string | null => {
  const page = readPage(`<body>${html}</body>`);
  return page === null ? null : textOf(page.body);
};

test.each([
  ['Số 12<br>Điện thoại', 'Số 12 Điện thoại'],
  ['<ul><li>Giấy tờ<ul><li>Bản sao</li><li>Ảnh</li></ul></li></ul>', 'Giấy tờ Bản sao Ảnh'],
  ['<table><tr><td><p>Một</p><p>Hai</p></td><td>Ba</td></tr></table>', 'Một Hai Ba'],
  ['<p><strong>Đ</strong>iện  thoại</p>', 'Điện thoại'],
])('words of %s stay apart', (html, text) => {
  expect(textIn(html)).toBe(text);
});
