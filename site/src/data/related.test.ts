import { describe, expect, it } from 'vitest';
import { makeArticle, makeCategory, makeSettings, makeSite, makeUnit } from '../fixtures/snapshot.ts';
import { relatedTo } from './related.ts';

const dated = (day: number, over: Partial<Parameters<typeof makeArticle>[0]> = {}): ReturnType<typeof makeArticle> =>
  makeArticle({
    documentId: `d${String(day)}`,
    categories: ['mot-cua'],
    firstPublishedAt: `2026-03-${String(day).padStart(2, '0')}T02:00:00.000Z`,
    ...over,
  });
const site = makeSite([
  makeSettings(),
  makeUnit({ code: 'CDC-MAU' }),
  makeCategory({ slug: 'mot-cua' }),
  ...[1, 2, 3, 4, 5, 6, 7].map((day) => dated(day)),
  dated(8, { categories: ['khong-cong-khai'] }),
  dated(9, { categories: [], authorUnit: 'BV-LA' }),
]);
const related = (id: string): string[] => {
  const article = site.articleById.get(id);
  return article === undefined ? [] : relatedTo(site, article).map((one) => one.documentId);
};

describe('relatedTo', () => {
  it.each([
    ['in the middle: the next newer one and three older ones', 'd5', ['d6', 'd4', 'd3', 'd2']],
    ['the newest: older ones', 'd7', ['d6', 'd5', 'd4', 'd3']],
    ['the oldest: newer ones', 'd1', ['d5', 'd4', 'd3', 'd2']],
    ['without a public chuyên mục: neighbours of the same unit', 'd8', ['d7', 'd6', 'd5', 'd4']],
    ['alone: none', 'd9', []],
  ])('%s', (_rule, id, expected) => {
    expect(related(id)).toEqual(expected);
  });
});
