import { expect, test } from 'vitest';
import { isGuessedSave } from './keep-typed.ts';

const patch = (queryCacheKey: string, type = 'adminApi/queries/queryResultPatched') => ({
  type,
  payload: { queryCacheKey, patches: [] },
});
const keyOf = (model: string): string => `getDocument({"collectionType":"collection-types","model":"${model}"})`;

test.each([
  ['the guess about an entry of ours', patch(keyOf('plugin::cchc.quota')), true],
  ['about an entry of somebody else', patch(keyOf('plugin::upload.file')), false],
  ['about a list', patch('getAllDocuments({"model":"plugin::cchc.quota"})'), false],
  ['an answer of the server', patch(keyOf('plugin::cchc.quota'), 'adminApi/executeQuery/fulfilled'), false],
  ['a thunk', () => undefined, false],
])('%s', (_what, action, isGuess) => {
  expect(isGuessedSave(action)).toBe(isGuess);
});
