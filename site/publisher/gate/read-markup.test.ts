import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { readMarkup } from './read-markup.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** A tag with its attributes, as both readers name them. */
type Tag = readonly [name: string, attributes: Readonly<Record<string, string>>];

/** What the gate reads, or null when it says that the markup is not plain. */
function tagsRead(html: string): readonly Tag[] | null {
  const tags: Tag[] = [];
  const unclear: string[] = [];
  readMarkup(html, {
    onStart: ({ name, attributes }) => {
      tags.push([name, Object.fromEntries(attributes)]);
    },
    onEnd: () => undefined,
    onRawText: () => undefined,
    onUnclear: (message) => {
      unclear.push(message);
    },
  });
  return unclear.length > 0 ? null : tags;
}

function* elements(node: Node): Iterable<Tag> {
  if ('tagName' in node && node.sourceCodeLocation !== null && node.sourceCodeLocation !== undefined) {
    yield [
      node.tagName.toLowerCase(),
      Object.fromEntries(node.attrs.map(({ name, value }) => [name.toLowerCase(), value])),
    ];
  }
  if ('content' in node) yield* elements(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

/** What a browser builds, without the elements that it adds by itself. */
const tagsOfBrowser = (html: string, scriptingEnabled = true): readonly Tag[] => [
  ...elements(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled })),
];

const frame = (body: string): string =>
  `<!doctype html><html lang="vi"><head><title>Một</title></head><body>${body}</body></html>`;

describe('markup that is written plainly is read as a browser reads it', () => {
  test.each([
    '<p>Một</p>',
    '<img src="/a.png" alt="">',
    '<img src="/a.png" alt="" />',
    '<br/>',
    '<P CLASS="x">Một</P>',
    '<a href=/tin-tuc/>Một</a>',
    "<a href='/tin-tuc/'>Một</a>",
    '<a href="/a?b=1&amp;c=2">Một</a>',
    '<a href="java&#115;cript:x">Một</a>',
    '<a href="java&#x73;cript:x">Một</a>',
    '<button disabled>Một</button>',
    '<a title="a > b" href="/x/">Một</a>',
    '<a title="<script>" href="/x/">Một</a>',
    '<a\n href="/x/"\n>Một</a>',
    '<a href = "/x/">Một</a>',
    '<script type="application/ld+json">{"a":"<p onclick=x>"}</script><p>Hai</p>',
    '<script src="/a.js"></script><p>Hai</p>',
    '<textarea><p onclick="x"></textarea><p>Hai</p>',
    '<!-- <p onclick="x"> --><p>Hai</p>',
    '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>',
    '<svg><title>Dấu</title></svg><p>Hai</p>',
    '<p>1 &lt; 2</p>',
    '<details open><summary>Một</summary></details>',
  ])('%s', (body) => {
    expect(tagsRead(frame(body))).toEqual(tagsOfBrowser(frame(body)));
  });
});

describe('what stands in for scripts', () => {
  const body = '<noscript> <p class="x"><a href="/thu-tuc/">Một</a></p> </noscript><p>Hai</p>';

  test('is read as a browser without scripting reads it', () => {
    expect(tagsRead(frame(body))).toEqual(tagsOfBrowser(frame(body), false));
  });

  test('hides nothing behind it from a browser with scripting', () => {
    const shown = tagsOfBrowser(frame(body), true);
    expect(tagsRead(frame(body))).toEqual(expect.arrayContaining([...shown]));
  });
});

describe('markup that two readers may take differently is refused, not guessed', () => {
  test.each([
    ['a tag that never ends', '<a href="/x/"'],
    ['a quote that never ends', '<a href="/x/>Một</a>'],
    ['no space between attributes', '<a href="/x/"title="y">Một</a>'],
    ['an attribute twice', '<a href="/x/" href="javascript:y">Một</a>'],
    ['a slash inside a tag', '<a/onclick=x>Một</a>'],
    ['a quote in a bare value', '<a href=/x"y>Một</a>'],
    ['a tag inside a tag', '<a <b>Một</a>'],
    ['a bare less-than sign', '<p>1 < 2</p>'],
    ['an empty tag', '<>'],
    ['a processing instruction', '<?xml version="1.0"?>'],
    ['a section of character data', '<svg><![CDATA[<p onclick=x>]]></svg>'],
    ['a comment that ends at once', '<!--> <p onclick=x> -->'],
    ['a comment that ends after a hyphen', '<!---> <p onclick=x> -->'],
    ['a comment with another end', '<!-- a --!> <p onclick=x> -->'],
    ['a comment without an end', '<!-- <p>Một</p>'],
    ['a script with a comment', '<script><!-- <script> </script> --></script>'],
    ['a script without an end', '<script>var a'],
    ['an end tag with attributes', '<p>Một</p class="x">'],
    ['a fallback that ends inside an attribute', '<noscript><p title="</noscript><p onclick=x>"></noscript>'],
    ['a fallback that ends inside a comment', '<noscript><!-- </noscript><p onclick=x> --></noscript>'],
    ['a fallback that ends inside raw text', '<noscript><style></noscript><p onclick=x></style></noscript>'],
    ['a fallback with another spelling of its end', '<noscript><p>Một</NOSCRIPT><p>Hai</noscript>'],
    ['a fallback without an end', '<noscript><p>Một</p>'],
    ['a script in a fallback', '<noscript><script src="/a.js"></script></noscript>'],
    ['an old element of raw text', '<xmp><p onclick="x"></xmp>'],
    ['a frame with raw text', '<iframe><p></iframe>'],
  ])('%s', (_what, body) => {
    expect(tagsRead(frame(body))).toBeNull();
  });
});
