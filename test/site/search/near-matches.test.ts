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

test('a phrase in the text never passes a title that has every word', async () => {
  const index = await open([
    { ...document(0, 'Đăng ký hành nghề', 'loai:a'), body: 'Bản sao giấy phép; cấp giấy phép hoạt động.' },
    document(0, 'Cấp lại giấy phép, gia hạn thời gian hoạt động', 'loai:b'),
    document(0, 'Cấp mới giấy phép của nơi hoạt động', 'loai:c'),
  ]);
  for (const query of ['cap giay phep hoat dong', 'cấp giấy phép hoạt động']) {
    const { results } = await answerOf(index, query);
    expect(
      results.map(({ path }) => path),
      query,
    ).toEqual(['/loai-c/', '/loai-b/', '/loai-a/']);
  }
});
