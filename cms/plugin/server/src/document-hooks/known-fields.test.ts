import { expect, test } from 'vitest';
import { typeDefinitions } from '../../../model/index.ts';
import { knownFields } from './known-fields.ts';

const ofTheSystem = {
  id: 9_007_199_254_740_991,
  documentId: 'zzz',
  locale: 'en',
  localizations: [1],
  publishedAt: '2020-01-01T00:00:00.000Z',
  createdAt: '2020-01-01T00:00:00.000Z',
  updatedAt: '2020-01-01T00:00:00.000Z',
  firstPublishedAt: '2020-01-01T00:00:00.000Z',
};

test.each(['create', 'update', 'clone'])('nothing but fields of the type is written by %s', (action) => {
  for (const { singular, fields } of typeDefinitions) {
    const data = Object.fromEntries(Object.keys(fields).map((name) => [name, null]));
    expect(knownFields(singular, action, { ...data, ...ofTheSystem }), singular).toEqual(data);
  }
});

test('Strapi says who writes; a later write does not change who made it', () => {
  const said = { title: 'Bài', createdBy: 1, updatedBy: 2 };
  expect(knownFields('article', 'create', said)).toEqual(said);
  expect(knownFields('article', 'clone', said)).toEqual(said);
  expect(knownFields('article', 'update', said)).toEqual({ title: 'Bài', updatedBy: 2 });
});
