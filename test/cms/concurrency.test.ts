import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleData, write, writeGround } from './content.ts';
import { readLedger, readSnapshot, readState, verify } from './ledger-reader.ts';
import { type Cms, startCms } from './strapi-harness.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
  await writeGround(cms.strapi);
});
afterAll(() => cms.stop());

async function drafts(count: number, name: string): Promise<string[]> {
  const ids: string[] = [];
  for (let position = 0; position < count; position += 1) {
    ids.push(await write(cms.strapi, 'article', 'create', { data: articleData(`${name} ${position}`) }));
  }
  return ids;
}

test('many publications at once: revisions follow each other without a gap, in the order of the ledger', async () => {
  const before = await readState(cms.strapi);
  const ids = await drafts(16, 'Đồng thời');
  await Promise.all(ids.map((documentId) => write(cms.strapi, 'article', 'publish', { documentId })));
  const rows = (await readLedger(cms.strapi)).filter((row) => ids.includes(row.subjectId));
  expect(rows.map((row) => row.revision)).toEqual(ids.map((_id, position) => before.revision + 1 + position));
  expect((await readState(cms.strapi)).revision).toBe(before.revision + 16);
});

test('a bulk publication side by side in one transaction, overlapping with single ones, loses nothing', async () => {
  const ids = await drafts(8, 'Hàng loạt');
  const bulk = (list: readonly string[]) =>
    cms.strapi.db.transaction(async () => {
      await Promise.all(list.map((documentId) => write(cms.strapi, 'article', 'publish', { documentId })));
    });
  await Promise.all([
    bulk(ids.slice(0, 6)),
    bulk(ids.slice(2, 8)),
    write(cms.strapi, 'article', 'publish', { documentId: ids[3] }),
  ]);
  const published = await cms.strapi.db
    .query('plugin::cchc.article')
    .count({ where: { documentId: { $in: ids }, publishedAt: { $notNull: true } } });
  expect(published).toBe(8);
  expect((await verify(cms.strapi)).faults).toEqual([]);
});

test('one refused document of a bulk publication undoes all of it', async () => {
  const ids = await drafts(4, 'Cùng lui');
  await write(cms.strapi, 'article', 'update', { documentId: ids[2], data: { summary: '' } });
  const before = { state: await readState(cms.strapi), rows: (await readLedger(cms.strapi)).length };
  const bulk = cms.strapi.db.transaction(async () => {
    for (const documentId of ids) await write(cms.strapi, 'article', 'publish', { documentId });
  });
  await expect(bulk).rejects.toThrow('Chưa có tóm tắt.');
  expect({ state: await readState(cms.strapi), rows: (await readLedger(cms.strapi)).length }).toEqual(before);
  const snapshot = await readSnapshot(cms);
  expect(snapshot.items.filter((item) => ids.includes(item.key))).toEqual([]);
  expect((await verify(cms.strapi)).faults).toEqual([]);
});

test('a reader beside the writers never sees a revision without its rows', async () => {
  const ids = await drafts(10, 'Đọc song song');
  let isRunning = true;
  const seen: boolean[] = [];
  const reader = async (): Promise<void> => {
    while (isRunning) {
      const snapshot = await readSnapshot(cms);
      seen.push(snapshot.items.every((item) => item.revision <= snapshot.revision));
    }
  };
  const reading = reader();
  await Promise.all(ids.map((documentId) => write(cms.strapi, 'article', 'publish', { documentId })));
  isRunning = false;
  await reading;
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.every(Boolean)).toBe(true);
});
