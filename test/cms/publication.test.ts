import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { parseSnapshot } from '@cchc/shared/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { articleData, write, writeGround } from './content.ts';
import { type Cms, ask, startCms } from './strapi-harness.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
  await writeGround(cms.strapi);
});
afterAll(() => cms.stop());

test('a published article stands in the snapshot, with its address and its first day', async () => {
  const documentId = await write(cms.strapi, 'article', 'create', {
    data: articleData('Cải cách thủ tục khám bệnh'.normalize('NFD')),
    status: 'published',
  });
  const response = await ask(cms, '/api/cchc/snapshot');
  expect(response.status).toBe(200);
  const snapshot = parseSnapshot(await response.json(), sha256);
  const item = snapshot.items.find((candidate) => candidate.type === 'article' && candidate.key === documentId);
  expect(item).toMatchObject({
    value: {
      slug: 'cai-cach-thu-tuc-kham-benh',
      title: 'Cải cách thủ tục khám bệnh',
      bodyHtml: '<p>Nội dung của Cải cách thủ tục khám bệnh, viết cho kiểm thử.</p>',
      authorUnit: 'BV-MAU-A',
    },
  });
});

const querySchema = z.object({ sql: z.string(), bindings: z.array(z.unknown()).default([]) });
const planSchema = z.array(z.object({ detail: z.string() }));

/** Every statement that a piece of work sends to the database, each once. */
async function statementsOf(work: () => Promise<unknown>): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const { connection } = cms.strapi.db;
  const seen = new Map<string, readonly unknown[]>();
  const note = (query: unknown): void => {
    const { sql, bindings } = querySchema.parse(query);
    if (/^(?:select|update|delete)/.test(sql)) seen.set(sql, bindings);
  };
  connection.on('query', note);
  try {
    await work();
  } finally {
    connection.removeListener('query', note);
  }
  return seen;
}

test('no statement of a publication walks through a table that grows, so it costs the same however much there is', async () => {
  // PostgreSQL walks through any table as small as these.
  if (cms.isPostgres) return;
  const statements = await statementsOf(async () => {
    const documentId = await write(cms.strapi, 'article', 'create', { data: articleData('Bài giữa rất nhiều bài') });
    await write(cms.strapi, 'article', 'publish', { documentId });
    await write(cms.strapi, 'article', 'publish', { documentId });
    await write(cms.strapi, 'article', 'unpublish', { documentId });
  });
  expect(statements.size).toBeGreaterThan(20);
  const walks: string[] = [];
  for (const [sql, bindings] of statements) {
    const plan: unknown = await cms.strapi.db.connection.raw(`EXPLAIN QUERY PLAN ${sql}`, [...bindings] as string[]);
    const isWalk = planSchema.parse(plan).some(({ detail }) => /^SCAN (?!.*INDEX)/.test(detail));
    // Asking for one of no values is how Strapi asks for nothing.
    if (isWalk && !sql.includes('(1 = ?)')) walks.push(sql);
  }
  expect(walks).toEqual([]);
});

test('a run of writes lets the event loop turn, or what SQLite holds for each of them would never be let go of', async () => {
  let turns = 0;
  const ending = new AbortController();
  const counting = (async () => {
    for (; !ending.signal.aborted; turns += 1) await setImmediate();
  })();
  for (let count = 0; count < 5; count += 1) {
    await write(cms.strapi, 'article', 'create', { data: articleData(`Bài liền nhau ${count}`) });
  }
  ending.abort();
  await counting;
  expect(turns).toBeGreaterThanOrEqual(5);
});
