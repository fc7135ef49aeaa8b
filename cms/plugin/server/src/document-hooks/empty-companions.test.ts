import { expect, test } from 'vitest';
import { typeDefinitions } from '../../../model/index.ts';
import { emptiedBy } from './empty-companions.ts';

test.each<[string, Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>]>([
  ['an article that is no repost any more', { isReposted: false }, { sourceName: null, sourceUrl: null }],
  ['a repost', { isReposted: true }, {}],
  ['a source that the write itself names', { isReposted: false, sourceName: 'Báo Mẫu' }, { sourceUrl: null }],
  ['a write that does not say', { title: 'Tên' }, {}],
  ['a picture taken out', { cover: null }, { coverAlt: null, coverCaption: null }],
  ['a picture', { cover: 7 }, {}],
  ['a single area', { reformAreas: ['procedures'] }, { mainReformArea: null }],
  ['two areas', { reformAreas: ['procedures', 'direction'] }, {}],
  ['no patients', { hasPatientOrChild: false }, { consentNote: null }],
  ['no English title', { titleEn: '' }, { summaryEn: null, bodyEn: null }],
  ['a news item', { kind: 'news_brief' }, { videoUrl: null }],
])('%s', (_case, data, emptied) => {
  expect(emptiedBy('article', data)).toEqual(emptied);
});

test('a flag goes back to what it starts from', () => {
  expect(emptiedBy('plan', { isSample: false })).toMatchObject({ hidesOriginal: false });
});

test('what a field goes with is a field of the same type', () => {
  for (const { fields } of typeDefinitions) {
    for (const { companion } of Object.values(fields)) {
      if (companion !== null) expect(Object.keys(fields)).toContain(companion.field);
    }
  }
});
