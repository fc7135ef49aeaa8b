import { expect, test } from 'vitest';
import { arrangements } from '../../../model/forms/index.ts';
import { typeDefinitions } from '../../../model/index.ts';
import { uidOf } from '../plugin-id';
import { linksOfPerson } from './links-of-person';

const links = typeDefinitions
  .filter(({ isHidden }) => !isHidden)
  .map(({ singular, name }) => ({ uid: uidOf(singular), title: name }));
const written = new Set(['article', 'evidence', 'activity', 'issuer'].map(uidOf));
const inMenu = (shown: readonly { readonly title: string }[]): readonly string[] =>
  [...shown].sort((a, b) => a.title.localeCompare(b.title)).map(({ title }) => title.trim());

test('who writes some types finds these, the article first', () => {
  const shown = linksOfPerson(links, (uid) => written.has(uid), true);
  expect(inMenu(shown)).toEqual(['Tin, bài', 'Minh chứng đăng nơi khác', 'Hoạt động tuyên truyền', 'Thể thức văn bản']);
});

test('who writes nothing finds everything that may be read, in the order of the menu', () => {
  const nameOf = new Map(typeDefinitions.map(({ singular, name }) => [singular, name]));
  const shown = linksOfPerson(links, () => false, false);
  expect(inMenu(shown)).toEqual(Object.keys(arrangements).map((type) => nameOf.get(type)));
});

test('types of others are left alone', () => {
  const foreign = { uid: 'api::other.other', title: 'Khác' };
  expect(linksOfPerson([foreign], () => false, true)).toEqual([foreign]);
});
