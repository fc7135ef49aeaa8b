import { describe, expect, it } from 'vitest';
import { fileAddress, listAddresses, pageAddress } from './addresses.ts';
import { makeArticle, makeCategory, makePage, makeSettings, makeSite, makeUnit } from './fixtures/snapshot.ts';

const many = (count: number): ReturnType<typeof makeArticle>[] =>
  Array.from({ length: count }, (_, number) =>
    makeArticle({
      documentId: `a${String(number)}`,
      categories: ['mot-cua'],
      firstPublishedAt: `2026-0${String(1 + (number % 2))}-10T02:${String(number).padStart(2, '0')}:00.000Z`,
    }),
  );
const site = makeSite([
  makeSettings(),
  makeUnit({ code: 'CDC-MAU' }),
  makeUnit({ code: 'BV-A' }),
  makeCategory({ slug: 'mot-cua' }),
  makePage({ slug: 'nop-ho-so' }),
  makePage({ slug: 'chung', section: 'about' }),
  ...many(31),
]);
const paths = new Set(listAddresses(site).map((address) => address.path));

describe('listAddresses', () => {
  it('lists each address and each file once', () => {
    const all = listAddresses(site);
    expect(new Set(all.map((address) => address.path)).size).toBe(all.length);
    expect(new Set(all.map((address) => address.file)).size).toBe(all.length);
  });

  it.each([
    ...['/', '/tin-tuc/', '/tin-tuc/a0/', '/tin-tuc/2026/01/', '/tin-tuc/2026/02/', '/don-vi/', '/don-vi/bv-a/'],
    ...['/chuyen-muc/mot-cua/', '/gioi-thieu/', '/huong-dan/', '/huong-dan/nop-ho-so/', '/tro-nang/', '/tim-kiem/'],
    ...['/404.html', '/rss.xml', '/feed.json', '/tin-tuc/rss.xml', '/don-vi/bv-a/feed.json', '/sitemap-index.xml'],
    ...['/sitemap-trang.xml', '/sitemap-tin-2026.xml', '/robots.txt', '/thu-tuc/', '/duong-day-nong/', '/van-ban/'],
  ])('lists %s', (path) => {
    expect(paths).toContain(path);
  });

  it('gives a list that does not fit on its page an archive by month, and no other list', () => {
    expect(paths).toContain('/chuyen-muc/mot-cua/2026/01/');
    expect(paths).toContain('/don-vi/cdc-mau/2026/02/');
    const few = makeSite([makeSettings(), makeCategory({ slug: 'mot-cua' }), ...many(30)]);
    expect(listAddresses(few).filter((address) => address.kind === 'category-month')).toEqual([]);
  });

  it('puts a page into a folder and a file where its address says', () => {
    expect(pageAddress('/', 'home', []).file).toBe('index.html');
    expect(pageAddress('/tin-tuc/x/', 'article', []).file).toBe('tin-tuc/x/index.html');
    expect(pageAddress('/404.html', 'not-found', []).file).toBe('404.html');
    expect(fileAddress('/don-vi/x/rss.xml', 'feed', []).file).toBe('don-vi/x/rss.xml');
  });

  it('lets a banner reach a page by itself and by every section above it but the home page', () => {
    expect(pageAddress('/tin-tuc/2026/03/', 'news-month', []).tags).toEqual([
      'global',
      'path:/tin-tuc/2026/03/',
      'path:/tin-tuc/',
      'path:/tin-tuc/2026/',
    ]);
    expect(pageAddress('/', 'home', []).tags).toEqual(['global', 'path:/']);
  });
});
