import { describe, expect, it } from 'vitest';
import { cleanHtml } from './gate.ts';

const table = (inside = '<tr><td>x</td></tr>'): string => `<table>${inside}</table>`;
const namesIn = (html: string, lang: 'vi' | 'en' = 'vi'): string[] =>
  Array.from(cleanHtml(html, [], lang).matchAll(/<div [^>]*aria-label="([^"]*)"/g), ([, name = '']) => name);

describe('the box in which a table scrolls', () => {
  it('is one for a table and all tables inside it, so that the keyboard stops once', () => {
    const inner = `<tr><td>${table('<caption>Bên trong</caption><tr><td>1</td></tr>')}</td><td>${table()}</td></tr>`;
    const html = cleanHtml(`${table(inner)}<p>sau</p>`, []);
    expect(html.match(/tabindex="0"/g)).toHaveLength(1);
    expect(html).toMatch(/^<div class="table-wrap" tabindex="0" role="group" aria-label="Bảng 1, [^"]*"><table>/);
    expect(html).toMatch(/<\/table><\/div><p>sau<\/p>$/);
    expect(html.match(/<table>/g)).toHaveLength(3);
  });

  it('is named by the caption of the table', () => {
    expect(namesIn(`<h2>Phí</h2>${table('<caption>Mức <em>thu</em></caption><tr><td>1</td></tr>')}`)).toEqual([
      'Mức thu, cuộn ngang để xem hết',
    ]);
  });

  it('without one by the heading before it, not by one inside a table', () => {
    const html = `<h2>Phí</h2>${table('<tr><td><h3>Trong bảng</h3></td></tr>')}<h3>Lệ phí</h3><p>a</p>${table()}`;
    expect(namesIn(html)).toEqual(['Phí, cuộn ngang để xem hết', 'Lệ phí, cuộn ngang để xem hết']);
  });

  it('without either by its number', () => {
    expect(namesIn(`${table()}<p>a</p>${table()}`)).toEqual([
      'Bảng 1, cuộn ngang để xem hết',
      'Bảng 2, cuộn ngang để xem hết',
    ]);
  });

  it('never has the name of another of the same text', () => {
    const same = table('<caption>Phí</caption><tr><td>1</td></tr>');
    expect(new Set(namesIn(`<h2>Phí</h2>${same}${table()}${same}<h2>Bảng 5</h2>${table()}${table()}`)).size).toBe(5);
  });

  it('is named in the language of its page', () => {
    expect(namesIn(table(), 'en')).toEqual(['Table 1, scroll sideways to see all of it']);
  });

  it('takes the words of a caption for words', () => {
    const html = table('<caption>"A" &lt;b&gt; &amp;amp; C</caption><tr><td>1</td></tr>');
    expect(namesIn(html)).toEqual(['&quot;A&quot; &lt;b&gt; &amp;amp; C, cuộn ngang để xem hết']);
  });

  it('closes where its table does, whatever an editor left open', () => {
    for (const html of ['<table><tr><td><table><tr><td>x', '</table><table><tr><td>x</table></table><p>y</p>']) {
      const cleaned = cleanHtml(html, []);
      expect(cleaned.match(/<div /g)).toHaveLength(1);
      expect(cleaned.match(/<\/div>/g)).toHaveLength(1);
    }
  });
});
