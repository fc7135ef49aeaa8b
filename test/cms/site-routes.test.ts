import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { applyDelta, revisionAnswerSchema, snapshotETag } from '@cchc/shared/contract';
import { z } from 'zod';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleData, write, writeGround } from './content.ts';
import { readSnapshot, readState, sha256, valueOf } from './ledger-reader.ts';
import { type Cms, ask, siteToken, startCms } from './strapi-harness.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
  await writeGround(cms.strapi);
});
afterAll(() => cms.stop());

const failureSchema = z.object({
  data: z.null(),
  error: z.object({
    status: z.number(),
    name: z.string(),
    message: z.string(),
    details: z.object({ code: z.string(), path: z.string() }),
  }),
});

const routes = [
  ['GET', '/api/cchc/revision'],
  ['GET', '/api/cchc/snapshot'],
  ['GET', `/api/cchc/media/${'a'.repeat(64)}`],
  ['POST', '/api/cchc/receipts'],
  ['POST', '/api/cchc/refusals'],
] as const;

test.each(routes)('%s %s is closed without the site token', async (method, address) => {
  const response = await ask(cms, address, { method, headers: { authorization: '' } });
  expect(response.status).toBe(401);
  expect(failureSchema.parse(await response.json()).error.details.code).toBe('E_TOKEN_MISSING');
});

test.each(routes)('%s %s is closed to a wrong token', async (method, address) => {
  const response = await ask(cms, address, { method, headers: { authorization: `Bearer ${siteToken}x` } });
  expect(response.status).toBe(403);
  expect(failureSchema.parse(await response.json()).error).toMatchObject({
    status: 403,
    details: { code: 'E_TOKEN_WRONG', path: address },
  });
});

const layerSchema = z.object({ path: z.union([z.string(), z.instanceof(RegExp)]), methods: z.array(z.string()) });
const routesSchema = z.object({ listRoutes: z.custom<() => unknown[]>((value) => typeof value === 'function') });

/** Routes of Strapi itself that anybody may call: signing in, and what the login page needs. */
const openPrefixes = ['/admin', '/_health', '/uploads', '/favicon', '/content-manager/preview/script'];

test('no route of the content tells an anonymous caller anything', async () => {
  const listed = routesSchema.parse(cms.strapi.server).listRoutes();
  const addresses = listed
    .map((layer) => layerSchema.parse(layer))
    .flatMap(({ path: route, methods }) =>
      typeof route === 'string' ? methods.map((method) => ({ route, method })) : [],
    )
    .filter(({ route }) => !openPrefixes.some((prefix) => route.startsWith(prefix)) && !route.includes('(.*)'));
  expect(addresses.length).toBeGreaterThan(20);
  const open: string[] = [];
  for (const { route, method } of addresses) {
    if (method === 'HEAD') continue;
    const address = route.replace(/:[A-Za-z0-9_]+/g, 'x');
    const response = await fetch(`${cms.url}${address}`, { method });
    if (![401, 403, 404, 405].includes(response.status)) open.push(`${method} ${route}: ${response.status}`);
    await response.body?.cancel();
  }
  expect(open).toEqual([]);
});

test('the revision carries the ETag of the state, and a matching one is answered 304', async () => {
  const response = await ask(cms, '/api/cchc/revision');
  const answer = revisionAnswerSchema.parse(await response.json());
  const etag = snapshotETag(answer);
  expect(response.headers.get('etag')).toBe(etag);
  expect(answer.nextChangeAt).toBe('2026-03-10T17:00:00.000Z');
  for (const address of ['/api/cchc/revision', '/api/cchc/snapshot']) {
    const again = await ask(cms, address, { headers: { 'if-none-match': `W/${etag}` } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  }
});

test('a waiting request is answered as soon as something is published', async () => {
  const { epoch, revision } = await readState(cms.strapi);
  const known = snapshotETag({ epoch, revision, schemaVersion: 1 });
  const begun = performance.now();
  const waiting = ask(cms, '/api/cchc/revision?wait=20', { headers: { 'if-none-match': known } });
  await new Promise((resolve) => setTimeout(resolve, 300));
  await write(cms.strapi, 'article', 'create', { data: articleData('Bài đánh thức'), status: 'published' });
  const answer = revisionAnswerSchema.parse(await (await waiting).json());
  expect(answer.revision).toBe(revision + 1);
  expect(performance.now() - begun).toBeLessThan(10_000);
});

test('a waiting request that knows an older state is answered at once', async () => {
  const { epoch, revision } = await readState(cms.strapi);
  const old = snapshotETag({ epoch, revision: revision - 1, schemaVersion: 1 });
  const begun = performance.now();
  const response = await ask(cms, '/api/cchc/revision?wait=20', { headers: { 'if-none-match': old } });
  expect(revisionAnswerSchema.parse(await response.json()).revision).toBe(revision);
  expect(performance.now() - begun).toBeLessThan(5_000);
});

test('a delta laid over the earlier snapshot is the present one', async () => {
  const gone = await write(cms.strapi, 'article', 'create', { data: articleData('Bài sẽ gỡ'), status: 'published' });
  const held = await readSnapshot(cms);
  await write(cms.strapi, 'article', 'create', { data: articleData('Bài mới'), status: 'published' });
  await write(cms.strapi, 'article', 'unpublish', { documentId: gone });
  const delta = await readSnapshot(cms, `?since=${held.revision}&epoch=${held.epoch}`);
  expect(delta.full).toBe(false);
  expect(delta.items).toHaveLength(4);
  const laid = applyDelta(held, delta, sha256);
  const full = await readSnapshot(cms);
  expect(laid.digest).toBe(full.digest);
  expect(laid.counts).toEqual(full.counts);
  expect(valueOf(laid, 'article', gone)).toBe('gone');
});

test.each([
  [
    'a revision of the future',
    (state: { epoch: string; revision: number }) => `?since=${state.revision + 1}&epoch=${state.epoch}`,
  ],
  ['another epoch', () => '?since=1&epoch=00000000-0000-4000-8000-000000000000'],
  ['a revision that is no number', (state: { epoch: string }) => `?since=x&epoch=${state.epoch}`],
])('since %s gives a full snapshot', async (_rule, query) => {
  expect((await readSnapshot(cms, query(await readState(cms.strapi)))).full).toBe(true);
});

test('a file is handed out only while a published item refers to it', async () => {
  const bytes = Buffer.from('a picture in all but name');
  const digest = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(path.join(cms.dataDir, 'media', `${digest}.jpg`), bytes);
  const address = `/api/cchc/media/${digest}`;
  expect((await ask(cms, address)).status).toBe(404);
  const file: unknown = await cms.strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'anh.jpg',
      hash: 'anh_1',
      ext: '.jpg',
      mime: 'image/jpeg',
      size: 1,
      url: '/uploads/anh.jpg',
      provider: 'local',
      folderPath: '/',
      alternativeText: 'Bàn tiếp đón người bệnh',
      provider_metadata: { cchc: { sha256: digest, bytes: bytes.byteLength, width: 10, height: 5, variants: [] } },
    },
  });
  const { id } = z.object({ id: z.number() }).parse(file);
  const documentId = await write(cms.strapi, 'article', 'create', {
    data: articleData('Bài có ảnh', { cover: id }),
    status: 'published',
  });
  const response = await ask(cms, address);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('image/jpeg');
  expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);

  await cms.strapi.db
    .query('plugin::upload.file')
    .update({ where: { id }, data: { alternativeText: 'Quầy tiếp đón' } });
  expect(valueOf(await readSnapshot(cms), 'article', documentId)).toMatchObject({ cover: { alt: 'Quầy tiếp đón' } });
  await expect(
    cms.strapi.db.query('plugin::upload.file').update({ where: { id }, data: { alternativeText: '' } }),
  ).rejects.toThrow('Hình này đang được dùng trong bài đã đăng');

  await expect(cms.strapi.db.query('plugin::upload.file').delete({ where: { id } })).rejects.toMatchObject({
    details: { code: 'E_FILE_IN_USE' },
  });
  await write(cms.strapi, 'article', 'unpublish', { documentId });
  expect((await ask(cms, address)).status).toBe(404);
});

test('a receipt that does not fit is refused with the place', async () => {
  const response = await ask(cms, '/api/cchc/receipts', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ epoch: 'x' }),
  });
  expect(response.status).toBe(400);
  expect(failureSchema.parse(await response.json()).error.details).toMatchObject({ code: 'E_RECEIPT', path: 'epoch' });
});
