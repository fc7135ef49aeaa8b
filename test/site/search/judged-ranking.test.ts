import { beforeAll, describe, expect, test } from 'vitest';
import { type SearchIndex, hasMarks, readQuery } from '@cchc/shared/search';
import { answerOf, buildIndexOf, openInMemory } from './index-in-memory.ts';
import { type JudgedQuery, judgedQueries, judgedSite } from './judged-records.ts';

const site = judgedSite();
const judged = judgedQueries(site);
let index: SearchIndex;

beforeAll(async () => {
  index = await openInMemory(buildIndexOf(site));
});

async function missesOf(queries: readonly JudgedQuery[]): Promise<string[]> {
  const misses: string[] = [];
  for (const { query, first } of queries) {
    const { results } = await answerOf(index, query);
    const [best] = results;
    if (best === undefined || !first.includes(best.path)) misses.push(`${query}: ${best?.path ?? 'nothing'}`);
  }
  return misses;
}

const share = (misses: readonly string[], queries: readonly JudgedQuery[]): number =>
  1 - misses.length / queries.length;

describe('the judged queries', () => {
  test('with marks lead first to what was meant, at least 95 of 100', async () => {
    const marked = judged.filter(({ query }) => readQuery(query).words.some(hasMarks));
    const misses = await missesOf(marked);
    expect(share(misses, marked), misses.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  test('of every kind lead first to what was meant, at least 95 of 100', async () => {
    const misses = await missesOf(judged);
    expect(share(misses, judged), misses.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  test.each(['duong day nong', 'đường dây nóng', 'DUONG DAY NONG', 'đường dây nóng y tế'])(
    '%s leads to the number, then to the page of all lines',
    async (query) => {
      const { results } = await answerOf(index, query);
      expect(results.slice(0, 2).map(({ path }) => path)).toEqual([
        '/duong-day-nong/#duong-day-nong-nganh-y-te',
        '/duong-day-nong/',
      ]);
    },
  );

  test('the lines of the department are asked for by its name', async () => {
    const { results } = await answerOf(index, 'đường dây nóng sở y tế');
    expect(results[0]?.path).toBe('/duong-day-nong/');
  });

  test('the name of the department leads to the page about it', async () => {
    const { results } = await answerOf(index, 'sở y tế tỉnh mẫu');
    expect(results[0]?.path).toBe('/gioi-thieu/');
  });

  test('lead to the same first hit when their letters come apart', async () => {
    const apart = judged.map(({ query, first }) => ({ query: query.normalize('NFD'), first }));
    expect(await missesOf(apart)).toEqual(
      (await missesOf(judged)).map((line) =>
        line.normalize('NFD').replace(/(?<=: ).*$/, (path) => path.normalize('NFC')),
      ),
    );
  });
});
