import { expect, test } from 'vitest';
import { affectedTags } from '../affected.ts';
import { englishArticle } from './english-article.ts';
import { englishNewsData } from './english-structured-data.ts';
import { englishArticles } from './english.ts';
import { articleOf, unitOf } from './example-items.ts';
import { settingsOf, siteOf } from './site-of.ts';

const en = { title: 'A title', summary: 'S', bodyHtml: '<p>Text</p>' };
const siteWith = (nameOfA: string) =>
  siteOf(
    {
      settings: [settingsOf({ en: { siteName: 'Reform pages', departmentName: 'Sample Department', functions: '' } })],
      unit: [unitOf('A', { en: { name: nameOfA, functions: '', address: '' } }), unitOf('B')],
      article: [articleOf('a', { en, authorUnit: 'A', coAuthorUnits: ['B'], updatedAt: '2026-01-07T01:00:00.000Z' })],
    },
    '2026-03-10',
  );
const site = siteWith('Sample Hospital A');
const [article] = englishArticles(site);
if (article === undefined) throw new Error('an article in English');

test('units are named in English where they have such a name, and a later edit is told', () => {
  expect(englishArticle(site, article)).toMatchObject({
    published: { day: '5 January 2026' },
    updated: { day: '7 January 2026' },
    units: [
      { name: 'Sample Hospital A', href: '/en/don-vi/a/', isEnglish: true },
      { name: 'Đơn vị B', href: '/don-vi/b/', isEnglish: false },
    ],
  });
});

test('search engines are told of the English version by its own address', () => {
  expect(englishNewsData(site, article)).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'A title',
    inLanguage: 'en',
    mainEntityOfPage: 'https://cchc.vi-du.test/en/tin-tuc/a/',
    author: { name: 'Sample Hospital A' },
    publisher: { name: 'Sample Department', alternateName: 'Sở Y tế tỉnh Mẫu' },
  });
});

test('a new English name of a unit reaches its articles', () => {
  const tags = affectedTags(site, siteWith('Sample Hospital One'));
  expect([...tags]).toContain('english-article:a');
});
