import { type SearchDocument, buildSearchIndex } from '@cchc/shared/search';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { answerOf, openInMemory } from './index-in-memory.ts';

const document = (kind: number, title: string, filter: string): SearchDocument => ({
  ...{ kind, path: `/${filter.replace(':', '-')}/`, title, code: '', note: '', summary: '', body: '' },
  filters: [filter],
});
const open = (documents: readonly SearchDocument[]) =>
  openInMemory(
    buildSearchIndex({
      documents,
      groups: documents.map(({ kind }, start) => ({ kind, start, isEnded: false })),
      encode: (text) => Buffer.from(text),
      deflate: (bytes) => deflateRawSync(bytes),
    }),
  );

test('within a filter, what has most of the words is found, whatever stands outside of it', async () => {
  const index = await open([
    document(0, 'một hai ba bốn năm', 'loai:tin'),
    document(1, 'một hai ba bốn', 'loai:van-ban'),
  ]);
  const answer = await answerOf(index, 'mot hai ba bon nam', ['loai:van-ban']);
  expect(answer.results.map(({ path }) => path)).toEqual(['/loai-van-ban/']);
  expect(answer.found.by).toBe('most-words');
});
