import { expect, it } from 'vitest';
import { plainTextOf } from './plain-text-of.ts';

it.each([
  ['<p>Một</p><p>Hai</p>', 'Một Hai', 'blocks are apart'],
  ['đ<b>ư</b>ờng', 'đường', 'inline marks are not'],
  ['A<br>B', 'A B', 'a line break separates'],
  ['A &amp; B &lt;5&gt; &#272; &#x111; &nbsp;&hellip;', 'A & B <5> Đ đ …', 'entities are read'],
  ['&amp;lt;', '&lt;', 'entities are read once'],
  ['&khac; &#0; &#xd800; &#x110000;', '&khac; &#0; &#xd800; &#x110000;', 'unknown entities stay'],
  ['<script>alert(1)</script>Tin<style>p{}</style>', 'Tin', 'code is no text'],
  ['<script>alert(1)', '', 'not even unclosed'],
  ['Tin <!-- <p>ghi chú</p> --> mới', 'Tin mới', 'nor are comments'],
  ['5 < 6 và 7 > 2', '5 < 6 và 7 > 2', 'signs of comparison stay'],
  ['<p>Bệnh</p>'.normalize('NFD'), 'Bệnh', 'the result is composed'],
])('%s reads as "%s": %s', (html, text) => {
  expect(plainTextOf(html)).toBe(text);
});

it('a long run of openings takes no long time', () => {
  const html = '<a '.repeat(20_000) + '<!--'.repeat(5_000) + '<script'.repeat(5_000);
  expect(plainTextOf(html).length).toBeLessThan(html.length + 1);
}, 2_000);
