import { describe, expect, it } from 'vitest';
import { makeArticle, makeCategory, makePicture, makeSettings, makeSite, makeUnit } from '../fixtures/snapshot.ts';
import { type ArticlePage, articlePage, fileSize, newsArticleData } from './article-page.ts';

const site = (over: Partial<Parameters<typeof makeArticle>[0]> = {}): ReturnType<typeof makeSite> =>
  makeSite([
    makeSettings(),
    makeUnit({ code: 'CDC-MAU', slug: 'cdc-mau', name: 'Trung tâm Mẫu' }),
    makeUnit({ code: 'BV-A', slug: 'bv-a', name: 'Bệnh viện Mẫu A' }),
    makeCategory({ slug: 'mot-cua', name: 'Một cửa' }),
    makeArticle({ documentId: 'a', ...over }),
  ]);
function pageOf(over: Partial<Parameters<typeof makeArticle>[0]> = {}): ArticlePage {
  const data = site(over);
  const article = data.articleById.get('a');
  if (article === undefined) throw new Error('The fixture has lost its article.');
  return articlePage(data, article);
}

describe('articlePage', () => {
  it('says when, by whom and where', () => {
    expect(pageOf({ coAuthorUnits: ['BV-A', 'CHUA-CONG-KHAI'], categories: ['mot-cua', 'khong-co'] })).toMatchObject({
      kind: 'Bài viết',
      when: '09:15 10/03/2026',
      dateTime: '2026-03-10T09:15:00+07:00',
      unit: { name: 'Trung tâm Mẫu', href: '/don-vi/cdc-mau/' },
      coAuthors: [{ name: 'Bệnh viện Mẫu A', href: '/don-vi/bv-a/' }],
      categories: [{ name: 'Một cửa', href: '/chuyen-muc/mot-cua/' }],
    });
  });

  it('tells of an edit only when it came more than an hour after publication', () => {
    expect(pageOf({ updatedAt: '2026-03-10T03:15:00.000Z' }).updated).toBeNull();
    expect(pageOf({ updatedAt: '2026-03-10T03:15:00.001Z' }).updated).toEqual({
      when: '10:15 10/03/2026',
      dateTime: '2026-03-10T10:15:00+07:00',
    });
  });

  it('names the main area of reform first and each area once', () => {
    expect(
      pageOf({ mainReformArea: 'digital_government', reformAreas: ['procedures', 'digital_government'] }).areas,
    ).toEqual(['Xây dựng chính quyền điện tử, chính quyền số', 'Cải cách thủ tục hành chính']);
  });

  it('passes the body through the gate', () => {
    expect(pageOf({ bodyHtml: '<p onclick="x">Một<script>2</script></p>' }).body).toBe('<p>Một</p>');
  });

  it('shows the cover with its words and its caption', () => {
    const cover = makePicture('bia', { alt: 'Bàn tiếp nhận', caption: 'Ảnh minh họa' });
    expect(pageOf({ cover }).cover).toMatchObject({ alt: 'Bàn tiếp nhận', caption: 'Ảnh minh họa', width: 1280 });
  });

  it('leads to the English version when there is one', () => {
    expect(pageOf().englishPath).toBeNull();
    expect(pageOf({ en: { title: 'A', summary: 'B', bodyHtml: '' } }).englishPath).toBe('/en/tin-tuc/a/');
  });
});

describe('newsArticleData', () => {
  it('never moves the date of publication', () => {
    const data = site({ updatedAt: '2026-03-12T02:15:00.000Z' });
    const article = data.articleById.get('a');
    expect(article && newsArticleData(data, article)).toMatchObject({
      '@type': 'NewsArticle',
      datePublished: '2026-03-10T09:15:00+07:00',
      dateModified: '2026-03-12T09:15:00+07:00',
      mainEntityOfPage: 'https://cchc.example.vn/tin-tuc/a/',
    });
  });
});

describe('fileSize', () => {
  it.each([
    [0, '1 KB'],
    [340_000, '332 KB'],
    [2_500_000, '2,4 MB'],
  ])('%i bytes read %s', (bytes, words) => {
    expect(fileSize(bytes)).toBe(words);
  });
});
