import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { parseSnapshot } from '@cchc/shared/contract';
import { openSite } from '../data/open-site.ts';
import { sha256 } from '../fixtures/snapshot.ts';
import { formatDate } from '../i18n/dates.ts';
import {
  articleOf,
  channelOf,
  decisionItemOf,
  decisionOf,
  fieldOf,
  procedureOf,
  unitOf,
  versionOf,
} from './example-items.ts';
import { ledSlides } from './led-screen.ts';
import { siteOf } from './site-of.ts';

const now = '2026-03-10T05:00:00.000Z';
const banner = {
  key: 'bao-lu',
  level: 'emergency' as const,
  text: 'Tạm dừng tiếp nhận do mưa lũ',
  link: null,
  from: '2026-03-10T00:00:00.000Z',
  until: '2026-03-10T10:00:00.000Z',
  paths: [],
};

describe('the screen in the waiting hall', () => {
  test('an urgent notice comes first and carries its end', () => {
    expect(ledSlides(siteOf({ banner: [banner] }, '2026-03-10', now))[0]).toMatchObject({
      title: banner.text,
      isUrgent: true,
      until: banner.until,
    });
  });

  test('a notice for some pages hangs there only when it names the screen', () => {
    const keysFor = (paths: string[]): string[] =>
      ledSlides(siteOf({ banner: [{ ...banner, paths }] }, '2026-03-10', now)).map((slide) => slide.key);
    expect(keysFor(['/thu-tuc/'])).not.toContain('thong-bao-bao-lu');
    expect(keysFor(['/thu-tuc/', '/man-hinh/'])).toContain('thong-bao-bao-lu');
  });

  test('nothing that is over is shown', () => {
    const article = [articleOf('het-han', { expiresAt: now, firstPublishedAt: '2026-03-09T00:00:00.000Z' })];
    const slides = ledSlides(siteOf({ banner: [{ ...banner, until: now }], article }, '2026-03-10', now));
    expect(slides.map((slide) => slide.key)).toEqual(['truc-tuyen']);
  });

  test('a unit has slides of its own lines and news for the screen that asks for it; lines end with their last day', () => {
    const unit = [unitOf('BV-MAU-A', { slug: 'benh-vien-mau-a', name: 'Bệnh viện Mẫu A' })];
    const article = [articleOf('moi', { firstPublishedAt: '2026-03-09T00:00:00.000Z', authorUnit: 'BV-MAU-A' })];
    const channel = [channelOf({ ownerUnit: 'BV-MAU-A', validTo: '2026-03-12' })];
    const slides = ledSlides(siteOf({ unit, article, channel }, '2026-03-10', now));
    expect(slides.filter(({ of }) => of === 'don-vi:benh-vien-mau-a')).toMatchObject([
      {
        title: 'Bệnh viện Mẫu A',
        calls: [{ label: 'Cấp cứu y tế (số mẫu)', number: '115' }],
        until: '2026-03-12T17:00:00.000Z',
      },
      { title: 'Bài moi', group: 'news', until: '2026-05-08T00:00:00.000Z' },
    ]);
    expect(slides.filter(({ of, title }) => of === null && title === 'Bài moi')).toHaveLength(1);
  });

  test('news leaves the screen after sixty days, or when it expires before that', () => {
    const article = [
      articleOf('moi', { firstPublishedAt: '2026-03-09T00:00:00.000Z' }),
      articleOf('co-han', { firstPublishedAt: '2026-03-08T00:00:00.000Z', expiresAt: '2026-03-20T00:00:00.000Z' }),
      articleOf('cu', { firstPublishedAt: '2026-01-01T00:00:00.000Z' }),
    ];
    const news = ledSlides(siteOf({ article }, '2026-03-10', now)).filter((slide) => slide.key.startsWith('tin-'));
    expect(news.map((slide) => [slide.key, slide.until])).toEqual([
      ['tin-moi', '2026-05-08T00:00:00.000Z'],
      ['tin-co-han', '2026-03-20T00:00:00.000Z'],
    ]);
  });

  test('a featured line that ends on a day leaves the screen with that day', () => {
    const channel = [channelOf({ isFeatured: true, validTo: '2026-03-12' })];
    const slide = ledSlides(siteOf({ channel }, '2026-03-10', now)).find((one) => one.key === 'duong-day-nong');
    expect(slide).toMatchObject({
      until: '2026-03-12T17:00:00.000Z',
      calls: [{ label: 'Cấp cứu y tế (số mẫu)', number: '115' }],
    });
  });
});

describe('a screen that has been without a connection for days', () => {
  const decision = [
    decisionOf('mau-1', '2026-03-01', { effectiveDate: '2026-03-12', items: [decisionItemOf('new', '9.900001')] }),
    decisionOf('mau-2', '2026-02-01', {
      acts: [{ kind: 'annuls', decisionKey: 'mau-1', itemId: null, effectiveDate: '2026-03-20' }],
    }),
  ];

  test('a decision leaves it on the day from which it is known to be annulled', () => {
    const slide = ledSlides(siteOf({ decision }, '2026-03-10', now)).find(({ key }) => key === 'quyet-dinh');
    expect(slide).toMatchObject({
      title: 'Quyết định số MẪU-mau-1/QĐ-UBND ngày 01/03/2026',
      until: '2026-03-19T17:00:00.000Z',
    });
  });

  test('counts of procedures name their day', () => {
    const field = [fieldOf('kham-benh', 'Khám bệnh')];
    const procedure = [
      procedureOf('9.900002', {
        baseline: { asOf: '2026-01-01', sourceName: 'Danh mục mẫu', sourceUrl: null },
        versions: [versionOf('2026-01-01')],
      }),
    ];
    const slides = ledSlides(siteOf({ field, procedure }, '2026-03-10', now));
    expect(slides.filter(({ group }) => group === 'procedures').map(({ title, lines }) => [title, lines[0]])).toEqual([
      ['01 thủ tục được công khai', 'Tính đến ngày 10/03/2026.'],
      ['Khám bệnh: 01 thủ tục', 'Tính đến ngày 10/03/2026.'],
    ]);
  });

  const example = new URL('../../../shared/contract/examples/snapshot/full.json', import.meta.url);
  const snapshot = parseSnapshot(JSON.parse(readFileSync(example, 'utf8')), sha256);
  const dayAfter = (day: string, count: number): string =>
    new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
  const slidesOn = (day: string) =>
    ledSlides(openSite(snapshot, day, { siteUrl: 'https://cchc.vi-du.test', now: `${day}T05:00:00.000Z` }));
  const wordsOf = ({ kicker, title, lines }: ReturnType<typeof slidesOn>[number]): string =>
    [kicker, title, ...lines].join(' | ');

  test.each(['2026-02-14', '2026-02-27', '2026-03-10', '2026-03-31'])(
    'says on every later day what a screen with one would, or the day of which it speaks (last seen %s)',
    (day) => {
      const seen = slidesOn(day);
      for (let later = 1; later < 120; later += 1) {
        const today = dayAfter(day, later);
        const still = seen.filter(({ until }) => until === null || until > `${today}T05:00:00.000Z`);
        const dated = still.filter((slide) => !wordsOf(slide).includes(`Tính đến ngày ${formatDate(day)}`));
        expect(slidesOn(today).map(wordsOf), today).toEqual(expect.arrayContaining(dated.map(wordsOf)));
      }
    },
  );
});
