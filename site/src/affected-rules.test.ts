import { describe, expect, test } from 'vitest';
import { affectedRuleTags } from './affected-rules.ts';
import {
  articleOf,
  channelOf,
  decisionItemOf,
  decisionOf,
  planOf,
  procedureOf,
  quotaItemOf,
  quotaOf,
  unitOf,
} from './views/example-items.ts';
import { type SiteItems, settingsOf, siteOf } from './views/site-of.ts';

const items: SiteItems = {
  unit: [unitOf('A'), unitOf('B', { order: 2 })],
  plan: [planOf()],
  quota: [quotaOf()],
  quotaItem: [quotaItemOf('bai-1', 'A', '2026-01-10T02:00:00.000Z')],
  procedure: [procedureOf('9.900001')],
  channel: [channelOf()],
  article: [articleOf('bai-1', { authorUnit: 'A', firstPublishedAt: '2026-01-10T02:00:00.000Z' })],
};
const day = '2026-03-10';
const tagsAfter = (changed: SiteItems, onDay = day): string[] =>
  [...new Set(affectedRuleTags(siteOf(items, day), siteOf({ ...items, ...changed }, onDay)))].sort();

describe('what a change touches', () => {
  test('nothing changed, nothing touched', () => {
    expect(tagsAfter({})).toEqual([]);
  });

  test('a counted item touches the overview, its unit, the data, its own month and the longer windows around it', () => {
    const quotaItem = [...(items.quotaItem ?? []), quotaItemOf('bai-2', 'B', '2026-02-10T02:00:00.000Z')];
    expect(tagsAfter({ quotaItem })).toEqual([
      ...['quota-of:B'],
      ...['2026', '2026-02', '2026-9M', '2026-H1', '2026-Q1'].map((code) => `quota-period:${code}`),
      ...['quota-unit:2026-02:b', 'quotas'],
    ]);
  });

  test('an article touches the embed of its unit, the screen and the data', () => {
    const article = [
      ...(items.article ?? []),
      articleOf('bai-2', { authorUnit: 'B', firstPublishedAt: '2026-03-09T02:00:00.000Z' }),
    ];
    expect(tagsAfter({ article })).toEqual(['data:article', 'embed:B', 'screen']);
  });

  test('an article whose time is over touches the months that counted it, which must not lead to it any more', () => {
    const article = [articleOf('bai-1', { authorUnit: 'A', expiresAt: `${day}T10:00:00.000Z` })];
    const before = siteOf({ ...items, article }, day, `${day}T09:00:00.000Z`);
    const after = siteOf({ ...items, article }, day, `${day}T10:00:00.000Z`);
    const tags = [...affectedRuleTags(before, after)];
    expect(tags).toEqual(
      expect.arrayContaining(['quotas', 'quota-of:A', 'quota-period:2026-01', 'quota-unit:2026-01:a']),
    );
    expect(tags.filter((tag) => tag.endsWith(':b'))).toEqual([]);
  });

  test('a decision touches procedures, the screen and its data', () => {
    const decision = [decisionOf('qd-1', '2026-03-01', { items: [decisionItemOf('new', '9.900001')] })];
    const tags = tagsAfter({ decision });
    expect(tags).toEqual(expect.arrayContaining(['procedures', 'data:decision', 'data:procedure', 'screen']));
    expect(tags.filter((tag) => tag.startsWith('quota'))).toEqual([]);
  });

  test('a new day touches what depends on the day', () => {
    expect(tagsAfter({}, '2026-03-11')).toContain('day');
  });

  test('a line that expires overnight is gone from the hotlines', () => {
    const until = { ...items, channel: [channelOf({ validTo: day })] };
    const tags = new Set(affectedRuleTags(siteOf(until, day), siteOf(until, '2026-03-11')));
    expect(tags.has('hotlines')).toBe(true);
  });

  test('settings touch everything, for their words and days stand everywhere', () => {
    const tags = tagsAfter({ settings: [settingsOf({ departmentName: 'Sở Y tế khác' })] });
    expect(tags).toEqual(expect.arrayContaining(['procedures', 'plans', 'data:unit', 'quotas', 'embed:A', 'english']));
  });
});
