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
      'DỮ LIỆU MẪU',
      'Bản tin phát thanh. Chuyên trang Cải cách hành chính.',
      'Nộp hồ sơ trực tuyến.',
      '08:00 05/03/2026, Bệnh viện Mẫu A.',
      'Ba bước để nộp hồ sơ.',
      'Mở Cổng Dịch vụ công!',
      'Chuẩn bị.',
      'Giấy tờ tùy thân.',
      'Đơn đề nghị;',
      'Phí, 500.000 đồng.',
      'Nguồn: Báo mẫu.',
      'Hết bản tin.\n',
    ].join('\n\n'),
  );
});

test('a page without an article has none', () => {
  expect(broadcastText('<!doctype html><title>Tin tức</title><main><h1>Tin tức</h1></main>')).toBeNull();
});
