import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Action, articleData, unitData, write, writeGround } from './content.ts';
import { readLedger, readSnapshot, readState, valueOf, verify } from './ledger-reader.ts';
import { type Cms, startCms } from './strapi-harness.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
  await writeGround(cms.strapi);
});
afterAll(() => cms.stop());

type Before = 'nothing' | 'draft' | 'published' | 'changed' | 'withdrawn';
let count = 0;

/** A document in the state from which a write starts. */
async function prepare(before: Before): Promise<string | null> {
  if (before === 'nothing') return null;
  count += 1;
  const documentId = await write(cms.strapi, 'article', 'create', {
    data: articleData(`Bài thử số ${count}`),
    ...(before === 'draft' ? {} : { status: 'published' }),
  });
  if (before === 'changed') await write(cms.strapi, 'article', 'update', { documentId, data: { summary: 'Đã sửa.' } });
  if (before === 'withdrawn') await write(cms.strapi, 'article', 'unpublish', { documentId });
  return documentId;
}

const changed = { summary: 'Tóm tắt mới.' };

/** Every action of the Document Service from every state: the events that it leaves, and whether it is public then. */
const matrix: readonly (readonly [Before, Action, Readonly<Record<string, unknown>>, readonly string[], boolean])[] = [
  ['nothing', 'create', {}, [], false],
  ['nothing', 'create', { status: 'draft' }, [], false],
  ['nothing', 'create', { status: 'published' }, ['published'], true],
  ['draft', 'update', { data: changed }, [], false],
  ['draft', 'update', { data: changed, status: 'published' }, ['published'], true],
  ['draft', 'publish', {}, ['published'], true],
  ['draft', 'unpublish', {}, [], false],
  ['draft', 'discardDraft', {}, [], false],
  ['draft', 'clone', {}, [], false],
  ['draft', 'delete', {}, [], false],
  ['published', 'update', { data: changed }, [], true],
  ['published', 'update', { data: changed, status: 'published' }, ['republished'], true],
  ['published', 'publish', {}, ['republished'], true],
  ['published', 'unpublish', {}, ['withdrawn'], false],
  ['published', 'discardDraft', {}, [], true],
  ['published', 'clone', {}, [], true],
  ['published', 'delete', {}, ['withdrawn'], false],
  ['changed', 'publish', {}, ['republished'], true],
  ['changed', 'discardDraft', {}, [], true],
  ['changed', 'unpublish', {}, ['withdrawn'], false],
  ['changed', 'delete', {}, ['withdrawn'], false],
  ['withdrawn', 'publish', {}, ['republished'], true],
  ['withdrawn', 'update', { data: changed, status: 'published' }, ['republished'], true],
  ['withdrawn', 'update', { data: changed }, [], false],
  ['withdrawn', 'delete', {}, [], false],
];

test.each(matrix)('%s article, %s %o: %o', async (before, action, params, events, isPublic) => {
  const held = await prepare(before);
  const state = await readState(cms.strapi);
  const seq = (await readLedger(cms.strapi)).at(-1)?.seq ?? 0;
  count += 1;
  const data = action === 'create' ? { data: articleData(`Bài tạo số ${count}`) } : {};
  const written = await write(cms.strapi, 'article', action, {
    ...(held === null ? {} : { documentId: held }),
    ...data,
    ...params,
  });
  const subject = action === 'clone' ? (held ?? '') : written;
  const rows = await readLedger(cms.strapi, seq);
  expect(rows.map((row) => row.event)).toEqual(events);
  const after = await readState(cms.strapi);
  expect(after.revision).toBe(state.revision + (events.length > 0 ? 1 : 0));
  expect(rows.every((row) => row.revision === after.revision && row.subjectId === subject)).toBe(true);
  const value = valueOf(await readSnapshot(cms), 'article', subject);
  expect(value !== null && value !== 'gone').toBe(isPublic);
  if (action === 'clone') expect(valueOf(await readSnapshot(cms), 'article', written)).toBeNull();
});

test('a type without drafts is public from its creation, and every write of it takes a revision', async () => {
  const seq = (await readLedger(cms.strapi)).at(-1)?.seq ?? 0;
  const first = await readState(cms.strapi);
  const documentId = await write(cms.strapi, 'unit', 'create', { data: unitData('BV-MAU-C', 'Bệnh viện Mẫu C') });
  expect(valueOf(await readSnapshot(cms), 'unit', 'BV-MAU-C')).toMatchObject({ slug: 'benh-vien-mau-c' });
  await write(cms.strapi, 'unit', 'update', { documentId, data: { phone: '115' } });
  expect(valueOf(await readSnapshot(cms), 'unit', 'BV-MAU-C')).toMatchObject({ phone: '115' });
  await write(cms.strapi, 'unit', 'delete', { documentId });
  expect(valueOf(await readSnapshot(cms), 'unit', 'BV-MAU-C')).toBe('gone');
  const events = (await readLedger(cms.strapi, seq)).map((row) => row.event);
  expect(events).toEqual(['published', 'corrected', 'withdrawn']);
  expect((await readState(cms.strapi)).revision).toBe(first.revision + 3);
});

test('what only the house may know is recorded without a revision', async () => {
  const state = await readState(cms.strapi);
  await write(cms.strapi, 'forwarding', 'create', {
    data: { articleId: 'bai-mau', title: 'Bài mẫu', sentTo: 'Trang CCHC tỉnh Mẫu', sentOn: '2026-03-10' },
  });
  expect((await readLedger(cms.strapi)).at(-1)?.event).toBe('forwarded');
  expect((await readState(cms.strapi)).revision).toBe(state.revision);
});

test('rows that the system writes cannot be written as documents', async () => {
  for (const singular of ['ledger', 'public-item', 'procedure-version', 'publish-receipt', 'fingerprint']) {
    await expect(write(cms.strapi, singular, 'create', { data: {} })).rejects.toThrow(
      'Dữ liệu này do hệ thống ghi, không sửa tay được.',
    );
  }
});

test('after all of this the chain holds and every public item says what its document says', async () => {
  expect((await verify(cms.strapi)).faults).toEqual([]);
});
