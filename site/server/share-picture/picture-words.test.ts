import { describe, expect, test } from 'vitest';
import { pictureWords } from './picture-words.ts';

const frame = `<!doctype html><title>Bài mẫu – Chuyên trang</title><meta name="description" content="Ba bước"><body>
  <aside class="sample-strip">DỮ LIỆU MẪU</aside><header><a class="brand"><span class="brand-parent">Sở Y tế tỉnh Mẫu</span>
  <span class="brand-name">Chuyên trang</span></a></header>`;
const way = (...steps: readonly string[]): string =>
  `<nav class="crumbs"><ol>${steps.map((step) => `<li>${step}</li>`).join('')}</ol></nav>`;
const picture = (sources: string): string =>
  `<figure class="cover"><picture>${sources}<img src="/_a/00000000000000000001.jpg" alt=""></picture></figure>`;

describe('the words of a picture come from the page', () => {
  test('of an article: its kind, day and unit', () => {
    const html = `${frame}<main>${way('Trang chủ', 'Tin tức', 'Bài mẫu')}<p class="kicker"><span>Tin</span> <a>Y tế</a></p>
      <h1>Bài <em>mẫu</em></h1><p class="byline"><time>05/03/2026</time> <a href="/">Bệnh viện Mẫu A</a></p></main>`;
    expect(pictureWords(html)).toEqual({
      ...{ department: 'Sở Y tế tỉnh Mẫu', site: 'Chuyên trang', kind: 'Tin', title: 'Bài mẫu', summary: 'Ba bước' },
      ...{ detail: '05/03/2026 · Bệnh viện Mẫu A', notice: 'DỮ LIỆU MẪU', cover: null },
    });
  });

  test('of anything else: the section that it stands in, of a procedure the code', () => {
    const html = `${frame}<main>${way('Trang chủ', 'Thủ tục hành chính', '1.000001')}<h1>Cấp giấy</h1>
      <p class="standing">Mã <span class="code">1.000001</span></p></main>`;
    expect(pictureWords(html)).toMatchObject({ kind: 'Thủ tục hành chính', detail: 'Mã thủ tục: 1.000001' });
  });

  test('a section says its name once, and so does the whole site', () => {
    const section = `${frame}<main>${way('Trang chủ', 'Tin tức')}<h1>Tin tức</h1></main>`;
    expect(pictureWords(section)).toMatchObject({ kind: '', title: 'Tin tức', site: 'Chuyên trang' });
    expect(pictureWords(`${frame}<main><h1>Chuyên trang</h1></main>`)).toMatchObject({ site: '', detail: '' });
  });

  test('a page without a heading has no picture', () => {
    expect(pictureWords('<!doctype html><title>Trống</title><p>Không có đầu đề</p>')).toBeNull();
  });
});

describe('the cover of an article', () => {
  const webp =
    '<source type="image/webp" srcset="/_a/0000000000000000000a.webp 320w, /_a/0000000000000000000b.webp 960w">';
  test.each([
    ['its widest form', picture(webp), '0000000000000000000b.webp'],
    ['the plain picture where there is one form', picture(''), '00000000000000000001.jpg'],
    ['nothing of another place', '<figure class="cover"><img src="/khac/x.jpg" alt=""></figure>', null],
    ['nothing of the text', '<figure><img src="/_a/00000000000000000001.jpg" alt=""></figure>', null],
  ])('is %s', (_, figure, cover) => {
    expect(pictureWords(`${frame}<main><h1>Bài</h1>${figure}</main>`)).toMatchObject({ cover });
  });
});
