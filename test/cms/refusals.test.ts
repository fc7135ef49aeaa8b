import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { articleData, paragraph, write, writeGround } from './content.ts';
import { readLedger, readSnapshot, readState, valueOf } from './ledger-reader.ts';
import { type Cms, startCms } from './strapi-harness.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
  await writeGround(cms.strapi);
});
afterAll(() => cms.stop());

const heading = (level: number, text: string) => ({ type: 'heading', level, children: [{ type: 'text', text }] });

const refused: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
  ['no summary', { summary: ' ' }, 'Chưa đăng được. Chưa có tóm tắt.'],
  ['no body', { body: [] }, 'Chưa đăng được. Chưa có nội dung.'],
  [
    'an unknown unit',
    { unitCode: 'BV-LA' },
    'Chưa đăng được. Chưa chọn đơn vị tác giả, hoặc đơn vị không có trong danh mục.',
  ],
  ['an unknown chuyên mục', { categories: ['la'] }, 'Chưa đăng được. Chuyên mục “la” không có trong danh mục.'],
  [
    'a main area outside the list',
    { mainReformArea: 'direction' },
    'Chưa đăng được. Lĩnh vực CCHC chính phải có trong danh sách các lĩnh vực CCHC.',
  ],
  [
    'a repost without source',
    { isReposted: true },
    'Chưa đăng được. Bài đăng lại phải ghi tên nguồn và đường dẫn bản gốc.',
  ],
  [
    'a mark that nobody approved',
    { mark: 'criticism' },
    'Bài biểu dương hoặc phê phán chỉ được đăng khi Phòng Tổ chức - Hành chính đã duyệt.',
  ],
  [
    'patients without consent',
    { hasPatientOrChild: true },
    'Chưa đăng được. Có hình ảnh người bệnh hoặc trẻ em nhưng chưa ghi căn cứ đồng ý.',
  ],
  [
    'a heading of level 1',
    { body: [paragraph('Mở đầu'), heading(1, 'Tiêu đề lạc')] },
    'Chưa đăng được. Đề mục “Tiêu đề lạc” đang ở cấp 1. Cấp 1 là tiêu đề bài; trong nội dung hãy bắt đầu từ cấp 2.',
  ],
  [
    'headings that jump',
    { body: [heading(2, 'Một'), heading(4, 'Hai')] },
    'Chưa đăng được. Đề mục “Hai” nhảy từ cấp 2 xuống cấp 4. Hãy dùng cấp 3.',
  ],
  [
    'an end that is past',
    { expiresAt: '2026-03-01T00:00:00.000Z' },
    'Chưa đăng được. Thời điểm hết hạn hiển thị đã qua.',
  ],
  [
    'half an English version',
    { titleEn: 'News' },
    'Chưa đăng được. Bản tiếng Anh phải đủ tiêu đề, tóm tắt và nội dung, hoặc để trống cả ba.',
  ],
  [
    'an address that is none',
    { videoUrl: 'javascript:alert(1)' },
    'Chưa lưu được. Mục “Đường dẫn video” chưa nhập hoặc chưa đúng định dạng.',
  ],
];

test.each(refused)('%s is refused in words, and nothing of the write stays', async (_rule, change, message) => {
  const before = { state: await readState(cms.strapi), rows: (await readLedger(cms.strapi)).length };
  const data = articleData('Bài bị từ chối', change);
  await expect(write(cms.strapi, 'article', 'create', { data, status: 'published' })).rejects.toThrow(message);
  expect({ state: await readState(cms.strapi), rows: (await readLedger(cms.strapi)).length }).toEqual(before);
  expect(await cms.strapi.db.query('plugin::cchc.article').count({ where: { title: 'Bài bị từ chối' } })).toBe(0);
});

test('an error carries its code, its place and every further problem', async () => {
  const data = articleData('Bài sai', { summary: '', isReposted: true });
  const failure: unknown = await write(cms.strapi, 'article', 'create', { data, status: 'published' }).catch(
    (error: unknown) => error,
  );
  expect(failure).toMatchObject({
    name: 'ApplicationError',
    details: { code: 'E_SUMMARY_MISSING', path: 'summary', problems: [{}, { code: 'E_SOURCE_MISSING' }] },
  });
});

test('an address is frozen with the first publication, also after a withdrawal', async () => {
  const documentId = await write(cms.strapi, 'article', 'create', { data: articleData('Địa chỉ bền') });
  await write(cms.strapi, 'article', 'update', { documentId, data: { slug: 'dia-chi-khac' }, status: 'published' });
  const move = write(cms.strapi, 'article', 'update', { documentId, data: { slug: 'dia-chi-moi' } });
  await expect(move).rejects.toThrow('Không đổi được “dia-chi-khac” vì đã công khai dưới tên này.');
  await write(cms.strapi, 'article', 'unpublish', { documentId });
  await write(cms.strapi, 'article', 'update', {
    documentId,
    data: { title: 'Tên mới', slug: '' },
    status: 'published',
  });
  expect(valueOf(await readSnapshot(cms), 'article', documentId)).toMatchObject({
    slug: 'dia-chi-khac',
    title: 'Tên mới',
  });
});

test('articles of one title get an address each', async () => {
  const slugs = [];
  for (const title of ['Trùng tên nữa', 'Trùng tên', 'Trùng tên', 'Trùng tên']) {
    const documentId = await write(cms.strapi, 'article', 'create', {
      data: articleData(title),
      status: 'published',
    });
    slugs.push(valueOf(await readSnapshot(cms), 'article', documentId));
  }
  const expected = ['trung-ten-nua', 'trung-ten', 'trung-ten-2', 'trung-ten-3'];
  expect(slugs).toMatchObject(expected.map((slug) => ({ slug })));
});

test('a withdrawal carries the reason that was chosen, and each one its own', async () => {
  const documentId = await write(cms.strapi, 'article', 'create', { data: articleData('Sẽ gỡ'), status: 'published' });
  await write(cms.strapi, 'article', 'update', { documentId, data: { withdrawReason: 'fault' } });
  await write(cms.strapi, 'article', 'unpublish', { documentId });
  await write(cms.strapi, 'article', 'publish', { documentId });
  await write(cms.strapi, 'article', 'unpublish', { documentId });
  const reasons = (await readLedger(cms.strapi))
    .filter((row) => row.subjectId === documentId && row.event === 'withdrawn')
    .map((row) => row.reasonCode);
  expect(reasons).toEqual(['fault', 'other']);
});

test('the credit follows the author unit by a row of its own', async () => {
  const documentId = await write(cms.strapi, 'article', 'create', {
    data: articleData('Đổi đơn vị'),
    status: 'published',
  });
  await write(cms.strapi, 'article', 'update', { documentId, data: { unitCode: 'BV-MAU-B' }, status: 'published' });
  const rows = (await readLedger(cms.strapi)).filter((row) => row.subjectId === documentId);
  expect(rows.map((row) => [row.event, row.unitCode])).toEqual([
    ['published', 'BV-MAU-A'],
    ['author_unit_changed', 'BV-MAU-B'],
    ['republished', 'BV-MAU-B'],
  ]);
  expect(valueOf(await readSnapshot(cms), 'quotaItem', documentId)).toMatchObject({ unit: 'BV-MAU-B' });
});

test('a ruling is an event of its item and is never taken back', async () => {
  const documentId = await write(cms.strapi, 'article', 'create', { data: articleData('Bị xét'), status: 'published' });
  const ruling = await write(cms.strapi, 'ruling', 'create', {
    data: { itemId: documentId, outcome: 'not_counted', reasonCode: 'duplicate', reasonText: 'Nội bộ' },
  });
  expect(valueOf(await readSnapshot(cms), 'quotaItem', documentId)).toMatchObject({
    events: [{ event: 'published' }, { event: 'ruled_out', reasonCode: 'duplicate' }],
  });
  await expect(write(cms.strapi, 'ruling', 'delete', { documentId: ruling })).rejects.toThrow(
    'Kết luận đã ghi thì không sửa',
  );
});

test('a deleted article stays in the count, with what it was about', async () => {
  const documentId = await write(cms.strapi, 'article', 'create', { data: articleData('Đã xóa'), status: 'published' });
  await write(cms.strapi, 'article', 'delete', { documentId });
  expect(valueOf(await readSnapshot(cms), 'quotaItem', documentId)).toMatchObject({
    unit: 'BV-MAU-A',
    reformAreas: ['procedures'],
    title: null,
    slug: null,
    events: [{ event: 'published' }, { event: 'withdrawn', reasonCode: 'other' }],
  });
});

test('the code of the publisher is free until something is published under it, and then no more', async () => {
  const settings: unknown = await cms.strapi.db.query('plugin::cchc.settings').findOne({});
  const { documentId } = z.object({ documentId: z.string() }).parse(settings);
  const rename = (publisherCode: string): Promise<string> =>
    write(cms.strapi, 'settings', 'update', { documentId, data: { publisherCode } });
  const article = await write(cms.strapi, 'article', 'create', {
    data: articleData('Bài giữ mã'),
    status: 'published',
  });
  await expect(rename('so-y-te-khac')).rejects.toMatchObject({ details: { code: 'E_PUBLISHER_CODE_FIXED' } });
  await write(cms.strapi, 'article', 'unpublish', { documentId: article });
});
