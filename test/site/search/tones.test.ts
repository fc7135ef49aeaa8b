import { type SearchDocument, buildSearchIndex } from '@cchc/shared/search';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { answerOf, openInMemory } from './index-in-memory.ts';

const document = (path: string, title: string, body = ''): SearchDocument => ({
  ...{ kind: 0, path, title, code: '', note: '', summary: '', body, filters: [] },
});
const open = (documents: readonly SearchDocument[]) =>
  openInMemory(
    buildSearchIndex({
      documents,
      groups: [{ kind: 0, start: 0, isEnded: false }],
      encode: (text) => Buffer.from(text),
      deflate: (bytes) => deflateRawSync(bytes),
    }),
  );

test.each([
  ['bóng', 'Sơ cứu bỏng tại nhà', 'Trẻ em đá bóng ngoài trời'],
  ['bán thuốc', 'Bàn thuốc', 'Niêm yết giá bán thuốc'],
  ['đường', 'Dương Mẫu', 'Sửa đường vào trạm'],
])('“%s” in a text comes before a title that only looks like it', async (query, title, body) => {
  const index = await open([document('/gan/', title), document('/dung/', 'Tin trong ngày', body)]);
  const { results } = await answerOf(index, query);
  expect(results.map(({ path }) => path)).toEqual(['/dung/', '/gan/']);
});

test('a word with another tone is worth less than most of the words as they were meant', async () => {
  const index = await open([
    document('/mo/', 'Dinh dưỡng mùa hè', 'Ăn ít mỡ. Phòng bệnh. Đi khám định kỳ.'),
    document('/phong-kham/', 'Cấp giấy phép hoạt động phòng khám'),
  ]);
  const { found, results } = await answerOf(index, 'mở phòng khám');
  expect(found.by).toBe('most-words');
  expect(results.map(({ path }) => path)).toEqual(['/phong-kham/', '/mo/']);
});

test('one slip of a tone does not hide what has all the other words', async () => {
  const index = await open([
    document('/khac/', 'Giấy phép hoạt động'),
    document('/dung/', 'Thủ tục cấp giấy phép hoạt động'),
  ]);
  const { results } = await answerOf(index, 'thủ tục cấp giấy phép hoạt đông');
  expect(results[0]?.path).toBe('/dung/');
});

test.each([
  ['1001138', 'Mã 1.001138'],
  ['qui định', 'Quy định chung'],
  ['duongdaynong', 'Đường dây nóng'],
  ['hotline', 'Đường dây nóng'],
  ['bv đa khoa', 'Bệnh viện Đa khoa Mẫu'],
  ['dduongf daay nongs', 'Đường dây nóng'],
])('“%s” finds “%s”', async (query, title) => {
  const index = await open([document('/khac/', 'Trang khác'), document('/dung/', title)]);
  const { results } = await answerOf(index, query);
  expect(results.map(({ path }) => path)).toEqual(['/dung/']);
});

test('of two words that nothing has together, each is shown where it stands in sight', async () => {
  const index = await open([document('/a/', 'Thủ tục hành chính'), document('/b/', 'Tin', 'khám bệnh, chữa bệnh')]);
  const { found, results } = await answerOf(index, 'tthc kcb');
  expect(found.by).toBe('most-words');
  expect(results.map(({ path }) => path)).toEqual(['/a/']);
});
