import { expect, test } from 'vitest';
import { broadcastText } from './broadcast-text.ts';

const article = `<!doctype html><html lang="vi"><head><title>Bài mẫu – Chuyên trang Cải cách hành chính</title></head><body>
<aside class="sample-strip">DỮ LIỆU MẪU</aside><nav><a href="/">Trang chủ</a></nav>
<main><article class="article"><header><h1>Nộp hồ sơ   trực tuyến</h1>
<p class="byline"><time>08:00 05/03/2026</time><a href="/don-vi/a/">Bệnh viện Mẫu A</a></p><p class="lead">Ba bước để nộp hồ sơ</p></header>
<figure><img alt="Ảnh"><figcaption>Ảnh mẫu</figcaption></figure>
<div class="prose"><p>Mở <strong>Cổng</strong> Dịch vụ công!</p><h2>Chuẩn bị</h2><ul><li>Giấy tờ tùy thân</li><li>Đơn đề nghị;</li></ul>
<figure><img alt="Ảnh"><figcaption>Không đọc</figcaption></figure>
<div><table><tr><th>Phí</th><td>500.000 đồng</td></tr></table></div></div>
<p class="source">Nguồn: Báo mẫu</p><footer><button>In bài này</button></footer></article></main></body></html>`;

test('an article becomes plain paragraphs that can be read out, pictures and buttons left out', () => {
  expect(broadcastText(article)).toBe(
    [
      'DỮ LIỆU MẪU.',
      'Bản tin phát thanh. Chuyên trang Cải cách hành chính.',
      'Nộp hồ sơ trực tuyến.',
      '8 giờ ngày 5 tháng 3 năm 2026, Bệnh viện Mẫu A.',
      'Ba bước để nộp hồ sơ.',
      'Mở Cổng Dịch vụ công!',
      'Chuẩn bị.',
      'Giấy tờ tùy thân.',
      'Đơn đề nghị.',
      'Phí: 500.000 đồng.',
      'Nguồn: Báo mẫu.',
      'Hết bản tin.\n',
    ].join('\n\n'),
  );
});

test('a page without an article has none', () => {
  expect(broadcastText('<!doctype html><title>Tin tức</title><main><h1>Tin tức</h1></main>')).toBeNull();
});

const bodyOf = (prose: string): string[] => {
  const page = `<title>Bài – Trang</title><body><article class="article"><h1>Tên bài</h1><p class="lead">Tóm tắt bài</p>
<div class="prose">${prose}</div></article></body>`;
  return (broadcastText(page) ?? '').trimEnd().split('\n\n').slice(3, -1);
};

test.each<[string, string, readonly string[]]>([
  [
    'a break between lines ends a sentence',
    '<p>Số 12 Trần Hưng Đạo<br>Điện thoại: 1022</p>',
    ['Số 12 Trần Hưng Đạo. Điện thoại: 1022.'],
  ],
  ['a sentence runs on over a break', '<p>Người dân nộp hồ sơ<br>trực tuyến.</p>', ['Người dân nộp hồ sơ trực tuyến.']],
  [
    'signs of entries are not said',
    '<p>Hồ sơ gồm:<br>- Đơn;<br>- Bản sao</p><p>+ Ảnh</p>',
    ['Hồ sơ gồm: Đơn; Bản sao.', 'Ảnh.'],
  ],
  [
    'a list in a list is said in sentences',
    '<ul><li>Giấy tờ<ul><li>Bản sao</li><li>Ảnh,</li></ul></li><li><p>Lệ phí;</p></li></ul>',
    ['Giấy tờ:', 'Bản sao.', 'Ảnh.', 'Lệ phí.'],
  ],
  ['bare text is said', 'Mở đầu<p>Giữa</p>Cuối', ['Mở đầu.', 'Giữa.', 'Cuối.']],
  ['a quotation is said', '<blockquote>Lời trích<p>Người nói</p></blockquote>', ['Lời trích.', 'Người nói.']],
  ['lines of a text kept as typed', '<pre>Dòng một\nDòng hai</pre>', ['Dòng một. Dòng hai.']],
  [
    'a closing quotation mark ends what ended in it',
    '<p>Ông nói: “Xong rồi.”</p><p>“Xong”</p>',
    ['Ông nói: “Xong rồi.”', '“Xong”.'],
  ],
  [
    'words of one line stay whole',
    '<p><strong>Đ</strong>iện <em>thoại</em>&nbsp;1900 9095</p>',
    ['Điện thoại 1900 9095.'],
  ],
  ['rules and stars are not said', '<p>Một</p><hr><p>* * *</p><p>Hai</p>', ['Một.', 'Hai.']],
  ['title and summary are said once', '<p>Tên bài</p><p>Tóm tắt bài</p><p>Nội dung</p>', ['Nội dung.']],
  [
    'rows of a table name their columns, and no numbers of rows',
    '<table><caption>Nơi nộp</caption><thead><tr><th>STT</th><th>Nơi</th><th>Giờ:</th></tr></thead><tbody><tr><td>1</td><td>Sở Y tế</td><td>07:30 - 11:30</td></tr><tr><td>2</td><td>Bưu điện.</td><td></td></tr></tbody></table>',
    ['Nơi nộp.', 'Nơi: Sở Y tế; Giờ: 7 giờ 30 đến 11 giờ 30.', 'Nơi: Bưu điện.'],
  ],
  [
    'bold first rows are headings, joined cells count as many columns',
    '<table><tr><td colspan="3"><strong>Bảng phí</strong></td></tr><tr><td rowspan="2"><p><strong>Loại</strong></p></td><td colspan="2"><strong>Phí</strong></td></tr><tr><td><strong>Tại quầy</strong></td><td><strong>Trực tuyến</strong></td></tr><tr><td rowspan="2">Cấp mới</td><td>5</td><td>4</td></tr><tr><td>7</td><td>6</td></tr></table>',
    ['Bảng phí.', 'Loại: Cấp mới; Phí, Tại quầy: 5; Phí, Trực tuyến: 4.', 'Phí, Tại quầy: 7; Phí, Trực tuyến: 6.'],
  ],
  ['a table without headings', '<table><tr><td>Một</td><td>Hai</td></tr></table>', ['Một, Hai.']],
  [
    'paragraphs of a cell stay apart',
    '<table><tr><th>A</th><td><p>Một</p><p>Hai</p></td></tr></table>',
    ['A: Một, Hai.'],
  ],
  [
    'a table in a table is said once',
    '<table><tr><th>Nơi</th><th>Giờ</th></tr><tr><td>Sở</td><td><table><tr><th>Sáng</th><td>07:30</td></tr><tr><th>Chiều</th><td>13:30</td></tr></table></td></tr></table>',
    ['Nơi: Sở; Giờ: Sáng: 7 giờ 30, Chiều: 13 giờ 30.'],
  ],
  [
    'a table around a text is not heard',
    '<figure><table><tr><td><p>Đoạn một.</p><p>Đoạn hai</p></td></tr></table></figure>',
    ['Đoạn một.', 'Đoạn hai.'],
  ],
])('%s', (_, prose, said) => {
  expect(bodyOf(prose)).toEqual(said);
});
