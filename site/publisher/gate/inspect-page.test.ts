import { describe, expect, test } from 'vitest';
import { inspectPage } from './inspect-page.ts';

const siteUrl = 'https://cchc.vi-du.vn';
const now = '2026-03-20T03:00:00.000Z';

const page = (body: string, head = '<title>Bài</title>'): string =>
  `<!doctype html><html lang="vi"><head>${head}</head><body><h1>Bài</h1>${body}</body></html>`;
const rulesOf = (html: string, path = '/tin-tuc/bai/'): string[] =>
  inspectPage({ path, html, siteUrl, now }).problems.map(({ rule }) => rule);
const data = (text: string): string =>
  page('', `<title>Bài</title><script type="application/ld+json">${text}</script>`);
const article = (published: string): string =>
  data(`{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"${published}"}`);

test('a sound page passes', () => {
  const drawn = '<svg viewBox="0 0 1 1"><title>Hình</title><path d="M0 0"/><g><rect/></g></svg><hr/><br>';
  const body =
    drawn + '<h2>Mục</h2><h3>Tiết</h3><h2><img src="/_a/x.png" alt="Ảnh"></h2><p id="a"><a href="#a">Xem</a></p>';
  expect(rulesOf(page(body))).toEqual([]);
});

describe('a page is stopped', () => {
  test.each<readonly [rule: string, why: string, html: string]>([
    ['heading', 'by a second main heading', page('<h1>Hai</h1>')],
    ['heading', 'by a heading without words', page('<h2> <em>&nbsp;</em></h2>')],
    ['heading-order', 'by a level that is left out', page('<h3>Tiết</h3>')],
    ['heading-order', 'by one further down', page('<h2>Mục</h2><h4>Điểm</h4>')],
    ['title', 'by no title', page('', '')],
    ['title', 'by a title without words', page('', '<title> </title>')],
    ['language', 'by no language', page('').replace(' lang="vi"', '')],
    ['id', 'by an anchor that stands twice', page('<p id="a"></p><p id="a"></p>')],
    ['image-text', 'by a picture without words', page('<img src="/_a/x.png">')],
    ['inline-script', 'by a script inside', page('<script>1</script>')],
    ['inline-style', 'by a style of its own', page('<p style="color:red">x</p>')],
    ['inline-style', 'by a style element', page('<style>p{}</style>')],
    ['event-handler', 'by a handler', page('<p onclick="x()">x</p>')],
    ['script-address', 'by a link that runs', page('<a href="java&#10;script:alert(1)">x</a>')],
    ['script-address', 'by a link to data', page('<a href="data:text/html,x">x</a>')],
    ['script-address', 'by a drawing that runs', page('<svg><a xlink:href="javascript:alert(1)"></a></svg>')],
    ['script-address', 'by a button that runs', page('<form><button formaction="javascript:x()">x</button></form>')],
    ['foreign-resource', 'by a picture of another host', page('<img src="https://khac.vn/x.png" alt="">')],
    ['foreign-resource', 'by a form that leads away', page('<form action="https://khac.vn/"></form>')],
    ['foreign-resource', 'by a style sheet of another host', page('<link rel="stylesheet" href="//khac.vn/x.css">')],
    ['forbidden-element', 'by a frame', page('<iframe></iframe>')],
    ['forbidden-element', 'by sending readers on', page('<meta http-equiv="Refresh" content="0;url=/x">')],
    ['markup', 'by markup that is read in two ways', page('<p a=1 a=2>x</p>')],
    ['markup', 'by an end tag of something else', page('<p>x <a href="/">y</em> z</p>')],
    ['markup', 'by an end tag of nothing', page('</p>')],
    ['markup', 'by an element that is never closed', page('<section><p>x</p>')],
    ['structured-data', 'by a data block that is no JSON', data('{"@context":')],
    ['structured-data', 'by a data block of no type', data('{"@context":"https://schema.org"}')],
    ['date', 'by a day of publication that is to come', article('2062-03-20T10:00:00+07:00')],
    ['date', 'by a day that is none', article('hôm qua')],
  ])('(%s) %s', (rule, _why, html) => {
    expect(rulesOf(html)).toContain(rule);
  });

  test('(embed-script) by a script where it is shown in a frame', () => {
    const html = page('<script src="/_a/x.js"></script>');
    expect(rulesOf(html, '/nhung/benh-vien-mau-a/')).toEqual(['embed-script']);
    expect(rulesOf(html)).toEqual([]);
  });
});

test('a clock that runs a little ahead of this one stops nothing', () => {
  expect(rulesOf(article('2026-03-20T10:00:30+07:00'))).toEqual([]);
});
