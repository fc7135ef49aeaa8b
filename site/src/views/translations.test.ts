import type { ContentPage } from '@cchc/shared/contract';
import { expect, test } from 'vitest';
import { articleOf, unitOf } from './example-items.ts';
import { settingsOf, siteOf } from './site-of.ts';
import { translationsOf } from './translations.ts';

const pageOf = (slug: string, section: ContentPage['section'], isEnglish = true): ContentPage => ({
  ...{ slug, section, title: slug, summary: '', bodyHtml: '', media: [], order: 1, isPinned: false },
  firstPublishedAt: '2026-01-05T01:00:00.000Z',
  updatedAt: '2026-01-05T01:00:00.000Z',
  en: isEnglish ? { title: slug, summary: '', bodyHtml: '' } : null,
});
const department = { siteName: 'Reform pages', departmentName: 'Sample Department', functions: '' };
const site = siteOf(
  {
    settings: [settingsOf({ en: department })],
    article: [articleOf('a', { en: { title: 'A', summary: '', bodyHtml: '' } }), articleOf('b')],
    unit: [unitOf('A', { en: { name: 'A', functions: '', address: '' } }), unitOf('B')],
    page: [
      pageOf('bat-dau', 'about'),
      pageOf('tiep-theo', 'about'),
      pageOf('ba', 'guide'),
      pageOf('bon', 'guide', false),
    ],
  },
  '2026-03-10',
);

test.each([
  ['/', '/en/'],
  ['/tin-tuc/a/', '/en/tin-tuc/a/'],
  ['/don-vi/a/', '/en/don-vi/a/'],
  ['/huong-dan/ba/', '/en/huong-dan/ba/'],
  ['/gioi-thieu/', '/en/huong-dan/bat-dau/'],
])('%s and %s name each other', (vi, en) => {
  expect(translationsOf(site, vi)).toEqual({ vi, en });
  expect(translationsOf(site, en)).toEqual({ vi, en });
});

test.each([
  ['/tin-tuc/b/', 'what is in Vietnamese alone'],
  ['/don-vi/b/', 'what is in Vietnamese alone'],
  ['/huong-dan/bon/', 'what is in Vietnamese alone'],
  ['/en/huong-dan/tiep-theo/', 'a page whose Vietnamese text stands below another'],
  ['/tro-nang/', 'a statement that nobody wrote'],
  ['/thu-tuc/', 'a section'],
])('%s, %s, has no second address', (path) => {
  expect(translationsOf(site, path)).toBeNull();
});

test('without a name of the department in English nobody is led to the entrance', () => {
  expect(translationsOf(siteOf({}, '2026-03-10'), '/')).toBeNull();
});
