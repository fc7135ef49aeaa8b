import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { makeArticle, makeSettings, makeSite, makeUnit } from '../fixtures/snapshot.ts';
import { sitemapIndexXml, sitemapParts, sitemapXml } from './sitemaps.ts';

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'url' || name === 'sitemap' });
const site = makeSite([
  makeSettings(),
  makeUnit({ code: 'CDC-MAU', slug: 'cdc-mau' }),
  makeArticle({
    documentId: 'cu',
    firstPublishedAt: '2025-12-31T10:00:00.000Z',
    updatedAt: '2026-02-01T00:00:00.000Z',
  }),
  makeArticle({ documentId: 'dem', firstPublishedAt: '2025-12-31T18:00:00.000Z' }),
]);
const partNamed = (name: string): string => {
  const part = sitemapParts(site).find((one) => one.name === name);
  return part === undefined ? '' : sitemapXml(site, part);
};

describe('site maps', () => {
  it('are listed with the newest change in each', () => {
    expect(parser.parse(sitemapIndexXml(site))).toMatchObject({
      sitemapindex: {
        sitemap: [
          { loc: 'https://cchc.example.vn/sitemap-tin-2025.xml', lastmod: '2026-02-01T07:00:00+07:00' },
          { loc: 'https://cchc.example.vn/sitemap-tin-2026.xml', lastmod: '2026-01-01T01:00:00+07:00' },
          { loc: 'https://cchc.example.vn/sitemap-trang.xml' },
        ],
      },
    });
  });

  it('hold an article in the year of its first publication in Viet Nam', () => {
    expect(parser.parse(partNamed('tin-2025'))).toMatchObject({
      urlset: { url: [{ loc: 'https://cchc.example.vn/tin-tuc/cu/', lastmod: '2026-02-01T07:00:00+07:00' }] },
    });
    expect(partNamed('tin-2026')).toContain('<loc>https://cchc.example.vn/tin-tuc/dem/</loc>');
  });

  it('leave out feeds, data, the search page and the page for wrong addresses', () => {
    const pages = partNamed('trang');
    expect(pages).toContain('<loc>https://cchc.example.vn/don-vi/cdc-mau/</loc>');
    expect(pages).not.toMatch(/rss\.xml|feed\.json|tim-kiem|404|du-lieu\/.*\.(?:json|csv)/);
  });
});
