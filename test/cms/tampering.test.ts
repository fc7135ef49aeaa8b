import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleData, write, writeGround } from './content.ts';
import { readLedger, readSnapshot, readState, valueOf, verify } from './ledger-reader.ts';
import { type Cms, startCms } from './strapi-harness.ts';

let cms: Cms;
let documentId: string;
beforeAll(async () => {
  cms = await startCms();
  await writeGround(cms.strapi);
  documentId = await write(cms.strapi, 'article', 'create', { data: articleData('Bài gốc'), status: 'published' });
});
afterAll(() => cms.stop());

const codes = async (): Promise<string[]> => [...new Set((await verify(cms.strapi)).faults.map((fault) => fault.code))];

const dropTriggers = async (): Promise<void> => {
  const statements = cms.isPostgres
    ? ['DROP TRIGGER cchc_ledger_append_only ON cchc_ledger', 'DROP TRIGGER cchc_ledger_no_truncate ON cchc_ledger']
    : ['DROP TRIGGER cchc_ledger_no_update', 'DROP TRIGGER cchc_ledger_no_delete'];
  for (const statement of statements) await cms.strapi.db.connection.raw(statement);
};

test('the database itself refuses to change or remove a row of the ledger', async () => {
  const { connection } = cms.strapi.db;
  await expect(connection('cchc_ledger').update({ event: 'withdrawn' })).rejects.toThrow('append-only');
  await expect(connection('cchc_ledger').delete()).rejects.toThrow('append-only');
  await expect(cms.strapi.db.query('plugin::cchc.ledger').deleteMany({})).rejects.toThrow('append-only');
  if (cms.isPostgres) await expect(connection.raw('TRUNCATE cchc_ledger')).rejects.toThrow('append-only');
  expect(await codes()).toEqual([]);
});

test('a public item changed behind the documents is found, named and set right at the next start', async () => {
  const { connection } = cms.strapi.db;
  await connection('cchc_public_item').where({ item_type: 'article' }).update({ value: '{}' });
  expect(await codes()).toEqual(['E_ITEM_DIGEST']);
  await connection('cchc_public_item')
    .where({ item_type: 'article' })
    .update({ digest: 'f'.repeat(64) });
  expect(await codes()).toEqual(['E_ITEM_DIGEST', 'E_ITEM_STALE']);
  cms = await cms.restart();
  expect(await codes()).toEqual([]);
});

test('an article published by the query engine, past the plugin, is found at the next start as a row of the system', async () => {
  await cms.strapi.db.query('plugin::cchc.article').create({
    data: { ...articleData('Bài ghi thẳng'), documentId: 'thang1', slug: 'bai-ghi-thang', publishedAt: new Date() },
  });
  expect(await codes()).toEqual(['E_CONTRACT']);
  cms = await cms.restart();
  const last = (await readLedger(cms.strapi)).at(-1);
  expect(last).toMatchObject({
    event: 'published',
    origin: 'system',
    subjectId: 'thang1',
    actorRole: 'system',
    reasonText: 'Hệ thống thấy khi khởi động: mục này đã được ghi ngoài phần mềm.',
  });
  expect(valueOf(await readSnapshot(cms), 'article', 'thang1')).toMatchObject({ slug: 'bai-ghi-thang' });
  expect(await codes()).toEqual([]);
});

test('a row removed with SQL, past the plugin, is found at the next start as a withdrawal of the system', async () => {
  await cms.strapi.db.connection('cchc_articles').where({ document_id: 'thang1' }).delete();
  cms = await cms.restart();
  expect((await readLedger(cms.strapi)).at(-1)).toMatchObject({
    event: 'withdrawn',
    origin: 'system',
    subjectId: 'thang1',
    // People read it beside the article.
    reasonText: 'Hệ thống thấy khi khởi động: mục này đã bị gỡ ngoài phần mềm.',
  });
  expect(valueOf(await readSnapshot(cms), 'article', 'thang1')).toBe('gone');
  expect(await codes()).toEqual([]);
});

test('a text changed with SQL, past the plugin, shows after the next start under its own revision', async () => {
  const { revision } = await readState(cms.strapi);
  await cms.strapi.db.connection('cchc_articles').where({ document_id: documentId }).update({ title: 'Sửa bằng SQL' });
  expect(await codes()).toEqual(['E_ITEM_STALE']);
  cms = await cms.restart();
  expect((await readState(cms.strapi)).revision).toBe(revision + 1);
  expect(valueOf(await readSnapshot(cms), 'article', documentId)).toMatchObject({ title: 'Sửa bằng SQL' });
});

test('a restart without changes takes no revision and writes no row', async () => {
  const before = { state: await readState(cms.strapi), rows: (await readLedger(cms.strapi)).length };
  cms = await cms.restart();
  expect({ state: await readState(cms.strapi), rows: (await readLedger(cms.strapi)).length }).toEqual(before);
});

test('a change of the ledger is found even where somebody took the triggers away, and the next start sets them again', async () => {
  await dropTriggers();
  const { connection } = cms.strapi.db;
  await connection('cchc_ledger').where({ seq: 2 }).update({ unit_code: 'BV-MAU-B' });
  expect(await codes()).toEqual(['E_LEDGER_HASH', 'E_LEDGER_UNGUARDED']);
  await connection('cchc_ledger').where({ seq: 2 }).delete();
  expect(await codes()).toEqual(['E_LEDGER_GAP', 'E_LEDGER_LINK', 'E_LEDGER_UNGUARDED']);
  cms = await cms.restart();
  await expect(cms.strapi.db.connection('cchc_ledger').delete()).rejects.toThrow('append-only');
});

test('rows cut off the end of the ledger are found, and stay found however much is written behind them', async () => {
  await dropTriggers();
  const rows = await readLedger(cms.strapi);
  const last = rows.at(-1)?.seq ?? 0;
  await cms.strapi.db
    .connection('cchc_ledger')
    .where('seq', '>', last - 2)
    .delete();
  expect(await codes()).toContain('E_LEDGER_CUT');
  cms = await cms.restart();
  await write(cms.strapi, 'article', 'create', { data: articleData('Bài sau khi cắt'), status: 'published' });
  const { faults } = await verify(cms.strapi);
  expect(faults.find(({ code }) => code === 'E_LEDGER_CUT')).toMatchObject({
    message: `The ledger ended with row ${String(last)}, and now ends with row ${String(last - 2)}.`,
  });
});
