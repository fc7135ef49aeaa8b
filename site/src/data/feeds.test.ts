import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { makeArticle, makeCategory, makeSettings, makeSite, makeUnit } from '../fixtures/snapshot.ts';
import { categoryFeed, feedSize, jsonFeedOf, newsFeed, rssOf, unitFeed } from './feeds.ts';
import type { SiteData } from './open-site.ts';

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item' || name === 'category' });
const parsed = async (site: SiteData, feed = newsFeed(site, '/tin-tuc/')): Promise<unknown> =>
  parser.parse(await rssOf(site, feed)) as unknown;

const cdc = makeUnit({ code: 'CDC-MAU', slug: 'cdc-mau', name: 'Trung tâm Mẫu' });

describe('rssOf', () => {
  it('gives each entry its address, its first date and a name that never moves', async () => {
    const site = makeSite([
      makeSettings(),
      cdc,
      makeCategory({ slug: 'mot-cua', name: 'Một cửa' }),
      makeArticle({
        documentId: 'k7',
        slug: 'bai-moi',
        title: 'Nhận & trả kết quả <tại nhà>',
        categories: ['mot-cua'],
        updatedAt: '2026-03-12T02:15:00.000Z',
      }),
    ]);
    expect(await parsed(site)).toEqual({
      '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
      rss: {
        '@_version': '2.0',
        channel: {
          title: 'Tin tức – Chuyên trang Cải cách hành chính',
          description: 'Tin, bài mới của Sở Y tế tỉnh Mẫu và các đơn vị trực thuộc',
          link: 'https://cchc.example.vn/tin-tuc/',
          language: 'vi',
          item: [
            {
              title: 'Nhận & trả kết quả <tại nhà>',
              link: 'https://cchc.example.vn/tin-tuc/bai-moi/',
              guid: { '#text': 'urn:cchc:so-y-te-mau:article:k7', '@_isPermaLink': 'false' },
              description: 'Tóm tắt của bài.',
              pubDate: 'Tue, 10 Mar 2026 02:15:00 GMT',
              category: ['Một cửa'],
            },
          ],
        },
      },
    });
  });

  it('holds the fifty newest by first publication and never a build date', async () => {
    const many = Array.from({ length: feedSize + 5 }, (_, number) =>
      makeArticle({
        documentId: `a${String(number).padStart(2, '0')}`,
        firstPublishedAt: `2026-02-01T02:${String(number).padStart(2, '0')}:00.000Z`,
      }),
    );
    const site = makeSite([makeSettings(), cdc, ...many]);
    const text = await rssOf(site, newsFeed(site, '/'));
    expect(text.match(/<item>/g)).toHaveLength(feedSize);
    expect(text).toContain('article:a54<');
    expect(text).not.toContain('article:a04<');
    expect(text).not.toContain('lastBuildDate');
  });

  it('drops characters that XML cannot hold', async () => {
    const site = makeSite([makeSettings(), cdc, makeArticle({ documentId: 'x', title: 'Một\u0001 hai\uffff ba' })]);
    expect(await rssOf(site, newsFeed(site, '/'))).toContain('<title>Một hai ba</title>');
  });

  it('says that sample data are sample data', async () => {
    const site = makeSite([makeSettings({ isDemonstration: true }), cdc]);
    const text = await rssOf(site, newsFeed(site, '/'));
    expect(text).toContain('DỮ LIỆU MẪU – không phải trang của cơ quan nhà nước');
  });
});

describe('jsonFeedOf', () => {
  it('names the same entries as the RSS feed', () => {
    const site = makeSite([makeSettings(), cdc, makeArticle({ documentId: 'k7', slug: 'bai-moi' })]);
    const feed = newsFeed(site, '/');
    expect(JSON.parse(jsonFeedOf(site, feed))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: 'https://cchc.example.vn/',
      feed_url: 'https://cchc.example.vn/feed.json',
      items: [
        {
          id: 'urn:cchc:so-y-te-mau:article:k7',
          url: 'https://cchc.example.vn/tin-tuc/bai-moi/',
          date_published: '2026-03-10T02:15:00.000Z',
          authors: [{ name: 'Trung tâm Mẫu' }],
        },
      ],
    });
  });
});

describe('feeds of units and chuyên mục', () => {
  const site = makeSite([
    makeSettings(),
    cdc,
    makeUnit({ code: 'BV-A', slug: 'bv-a' }),
    makeCategory({ slug: 'mot-cua' }),
    makeArticle({ documentId: 'a' }),
    makeArticle({ documentId: 'b', coAuthorUnits: ['BV-A'], categories: ['mot-cua'] }),
  ]);
  it('hold what the unit wrote alone or together with others', () => {
    expect(unitFeed(site, 'bv-a')?.items.map((item) => item.key)).toEqual(['b']);
    expect(unitFeed(site, 'cdc-mau')?.items.map((item) => item.key)).toEqual(['a', 'b']);
  });
  it('hold what stands in the chuyên mục', () => {
    expect(categoryFeed(site, 'mot-cua')?.items.map((item) => item.key)).toEqual(['b']);
  });
  it('do not exist for what is not public', () => {
    expect([unitFeed(site, 'khong-co'), categoryFeed(site, 'khong-co')]).toEqual([null, null]);
  });
});
