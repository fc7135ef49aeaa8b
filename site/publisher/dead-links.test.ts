import { expect, test } from 'vitest';
import { revive, withoutLinks } from './dead-links.ts';

const base = new URL('http://localhost/tin-tuc/bai/');
const dead = new Set(['/tin-tuc/da-go/', '/tin-tuc/het-han/']);
const mend = (html: string): { html: string; found: readonly string[] } => {
  const { bytes, found } = withoutLinks(new TextEncoder().encode(html), dead, base);
  return { html: new TextDecoder().decode(bytes), found: [...found] };
};

test('a dead link leaves its words, and is named', () => {
  expect(mend('<p>Xem <a class="x" href="/tin-tuc/da-go/" rel="noopener">bài <b>cũ</b></a>.</p>')).toEqual({
    html: '<p>Xem <span class="x">bài <b>cũ</b></span>.</p>',
    found: ['/tin-tuc/da-go/'],
  });
});

test('links that lead somewhere stay, and what is not linked to is not named', () => {
  const html = '<a href="/tin-tuc/khac/">Khác</a><a href="https://example.vn/tin-tuc/da-go/">Nơi khác</a>';
  expect(mend(html)).toEqual({ html, found: [] });
});

test('what is remembered of dead links goes with its page, and with its return', () => {
  const known = new Map([
    ['a.html', new Set(['/x/', '/y/'])],
    ['b.html', new Set(['/y/'])],
    ['gone.html', new Set(['/x/'])],
  ]);
  const { dead: still, revived } = revive(
    known,
    (file) => file !== 'gone.html',
    (target) => target === '/y/',
  );
  expect(still).toEqual(new Map([['a.html', new Set(['/x/'])]]));
  expect([...revived]).toEqual(['a.html', 'b.html']);
});
