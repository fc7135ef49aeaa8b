import { describe, expect, test } from 'vitest';
import { listAddresses } from '../../../site/src/addresses.ts';
import { judgedQueries, judgedSite } from './judged-records.ts';

const site = judgedSite();
const judged = judgedQueries(site);

describe('the judged set', () => {
  test('has at least 200 different queries, most of them over the real procedures', () => {
    expect(judged.length).toBeGreaterThanOrEqual(200);
    expect(new Set(judged.map(({ query }) => query)).size).toBe(judged.length);
    expect(judged.filter(({ first }) => first.some((path) => path.startsWith('/thu-tuc/'))).length).toBeGreaterThan(
      100,
    );
  });

  test('expects nothing but what is there', () => {
    const known = new Set([
      ...listAddresses(site).map(({ path }) => path),
      ...site.channels.map(({ key }) => `/duong-day-nong/#${key}`),
    ]);
    const missing = judged.flatMap(({ query, first }) =>
      first.filter((path) => !known.has(path)).map((path) => `${query}: ${path}`),
    );
    expect(missing).toEqual([]);
  });
});
