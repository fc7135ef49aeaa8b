import { describe, expect, it, test } from 'vitest';
import {
  fixtureNow,
  makeArticle,
  makeBanner,
  makeCategory,
  makeChannel,
  makeSettings,
  makeSite,
  makeUnit,
} from '../fixtures/snapshot.ts';
import { bannersOn } from '../views/banner-section.ts';

describe('openSite', () => {
  it('refuses a snapshot without the settings of the site', () => {
    expect(() => makeSite([makeArticle({ documentId: 'a' })])).toThrow(
      'At settings site: The snapshot holds no settings of the site.',
    );
  });

  it('sorts articles by first publication, newest first, and never by a later edit', () => {
    const site = makeSite([
      makeSettings(),
      makeArticle({ documentId: 'cu', firstPublishedAt: '2026-01-05T00:00:00.000Z', updatedAt: fixtureNow }),
      makeArticle({ documentId: 'b', firstPublishedAt: '2026-02-05T00:00:00.000Z' }),
      makeArticle({ documentId: 'a', firstPublishedAt: '2026-02-05T00:00:00.000Z' }),
    ]);
    expect(site.articles.map((article) => article.documentId)).toEqual(['a', 'b', 'cu']);
  });

  it('takes an article off the site at the moment it expires', () => {
    const items = [makeSettings(), makeArticle({ documentId: 'a', expiresAt: '2026-03-20T03:00:00.000Z' })];
    expect(makeSite(items, '2026-03-20T02:59:59.999Z').articles).toHaveLength(1);
    expect(makeSite(items, '2026-03-20T03:00:00.000Z').articles).toHaveLength(0);
  });

  it('puts an article into the month in which it was published in Viet Nam', () => {
    const site = makeSite([
      makeSettings(),
      makeArticle({ documentId: 'a', firstPublishedAt: '2026-01-31T17:30:00.000Z' }),
    ]);
    expect([...site.articlesByMonth.keys()]).toEqual(['2026-02']);
  });

  it('sorts units by the order set by hand, then by the Vietnamese alphabet', () => {
    const named = (code: string, name: string, order = 5): ReturnType<typeof makeUnit> =>
      makeUnit({ code, name, order });
    const site = makeSite([
      makeSettings(),
      named('A', 'Đồng Mẫu'),
      named('B', 'Dầu Mẫu'),
      named('C', 'Ân Mẫu'),
      named('D', 'Văn phòng', 1),
      named('E', 'An Mẫu'),
    ]);
    expect(site.units.map((unit) => unit.name)).toEqual(['Văn phòng', 'An Mẫu', 'Ân Mẫu', 'Dầu Mẫu', 'Đồng Mẫu']);
  });

  it('counts an article for its author and for each co-author once', () => {
    const site = makeSite([
      makeSettings(),
      makeUnit({ code: 'A' }),
      makeUnit({ code: 'B' }),
      makeCategory({ slug: 'x' }),
      makeArticle({ documentId: 'a', authorUnit: 'A', coAuthorUnits: ['B', 'A'], categories: ['x', 'x'] }),
    ]);
    expect([site.articlesByUnit.get('A'), site.articlesByUnit.get('B')].map((list) => list?.length)).toEqual([1, 1]);
    expect(site.articlesByCategory.get('x')).toHaveLength(1);
  });

  it('shows a channel on the first and the last day of its validity and on no other', () => {
    const channel = makeChannel({ key: 'dot-xuat', validFrom: '2026-03-01', validTo: '2026-03-20' });
    const shown = (now: string): number => makeSite([makeSettings(), channel], now).channels.length;
    expect(
      [
        '2026-02-28T16:59:00.000Z',
        '2026-02-28T17:00:00.000Z',
        '2026-03-20T16:59:00.000Z',
        '2026-03-20T17:00:00.000Z',
      ].map(shown),
    ).toEqual([0, 1, 1, 0]);
  });
});

test('the gravest banner stands first, of equal ones the newest', () => {
  const from = (day: number): string => `2026-03-1${day}T00:00:00.000Z`;
  const site = makeSite([
    makeSettings(),
    makeBanner({ key: 'khan-cu', level: 'emergency', from: from(1) }),
    makeBanner({ key: 'tin-moi', level: 'notice', from: from(4) }),
    makeBanner({ key: 'khan-moi', level: 'emergency', from: from(2) }),
    makeBanner({ key: 'nang', level: 'major', from: from(3) }),
  ]);
  expect(site.banners.map(({ key }) => key)).toEqual(['khan-moi', 'khan-cu', 'nang', 'tin-moi']);
});

describe('bannersOn', () => {
  const site = makeSite([
    makeSettings(),
    makeBanner({ key: 'tat-ca' }),
    makeBanner({ key: 'muc-tin', paths: ['/tin-tuc/'] }),
    makeBanner({ key: 'trang-chu', paths: ['/'] }),
    makeBanner({ key: 'da-qua', until: fixtureNow }),
    makeBanner({ key: 'chua-den', from: '2026-03-21T00:00:00.000Z' }),
  ]);
  it.each([
    ['/', ['tat-ca', 'trang-chu']],
    ['/tin-tuc/', ['muc-tin', 'tat-ca']],
    ['/tin-tuc/a/', ['muc-tin', 'tat-ca']],
    ['/don-vi/', ['tat-ca']],
  ])('shows on %s the banners of all pages, of its section and of itself', (path, keys) => {
    expect(bannersOn(site.banners, path).map((banner) => banner.key)).toEqual(keys);
  });
});
