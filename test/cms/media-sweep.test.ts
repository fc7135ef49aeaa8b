import { existsSync, readdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { pictureOf } from '../cms-host/picture.ts';
import { articleData, write, writeGround } from './content.ts';
import { readSnapshot } from './ledger-reader.ts';
import { type Caller, refusalOf, signInAs } from './signed-in.ts';
import { type Cms, ask, startCms } from './strapi-harness.ts';

/** Bytes go when nothing names them any more, and not before. The tests run in order. */
let cms: Cms;
let cdc: Caller;
beforeAll(async () => {
  cms = await startCms();
  await writeGround(cms.strapi);
  cdc = await signInAs(cms, 'cdc');
});
afterAll(() => cms.stop());

const media = (): string => path.join(cms.dataDir, 'media');
const stored = (): readonly string[] => readdirSync(media()).sort();
const previews = (): readonly string[] => readdirSync(path.join(cms.dataDir, 'public', 'uploads')).sort();
/** Makes files as old as those of last month. */
const age = (names: readonly string[] = stored()): void => {
  const lastMonth = new Date(Date.now() - 30 * 86_400_000);
  for (const name of names) utimesSync(path.join(media(), name), lastMonth, lastMonth);
};
const sweepSchema = z.object({ removed: z.array(z.string()), spared: z.number() });
const serviceSchema = z.object({ run: z.custom<() => Promise<unknown>>((value) => typeof value === 'function') });
const sweep = async () =>
  sweepSchema.parse(await serviceSchema.parse(cms.strapi.plugin('cchc').service('mediaSweeper')).run());

const filesSchema = z.array(z.object({ id: z.number(), provider_metadata: z.unknown() }));
async function upload(color: string, address = '/upload'): Promise<number> {
  const form = new FormData();
  form.set('files', new Blob([await pictureOf(color)]), 'anh.jpg');
  form.set('fileInfo', JSON.stringify({ name: 'anh.jpg', alternativeText: 'Hình mẫu', caption: null, folder: null }));
  const response = await cdc('POST', address, form);
  expect(response.ok, await response.clone().text()).toBe(true);
  const answer: unknown = await response.json();
  return filesSchema.parse([answer].flat())[0]?.id ?? 0;
}
const remove = async (id: number): Promise<string> =>
  (await refusalOf(await cdc('DELETE', `/upload/files/${id}`))).code;

beforeEach(async () => {
  age();
  await sweep();
});

test('what is shown stays; taken down it stays with its entry in the library; deleted there it is gone, files too', async () => {
  const other = await upload('#112233');
  const ofOther = stored();
  const cover = await upload('#445566');
  const ofCover = stored().filter((name) => !ofOther.includes(name));
  expect(ofCover.length).toBeGreaterThan(1);
  const documentId = await write(cms.strapi, 'article', 'create', {
    data: articleData('Bài có ảnh người bệnh', { cover, coverAlt: 'Ảnh' }),
    status: 'published',
  });
  age();
  expect(await remove(cover)).toBe('E_FILE_IN_USE');
  expect(await sweep()).toEqual({ removed: [], spared: 0 });

  await write(cms.strapi, 'article', 'unpublish', { documentId });
  expect(await sweep()).toEqual({ removed: [], spared: 0 });
  await write(cms.strapi, 'article', 'publish', { documentId });
  expect(JSON.stringify(await readSnapshot(cms))).toContain(ofCover[0]?.slice(0, 64));
  await write(cms.strapi, 'article', 'unpublish', { documentId });

  const before = previews();
  expect(await remove(cover)).toBe('ok');
  await expect.poll(stored, { timeout: 10_000, message: 'swept by itself, soon' }).toEqual(ofOther);
  expect(previews().length).toBeLessThan(before.length);
  for (const name of ofCover) expect((await ask(cms, `/api/cchc/media/${name.slice(0, 64)}`)).status).toBe(404);
  expect(await remove(other)).toBe('ok');
});

test('bytes that two entries of the library share go with the second', async () => {
  const [first, second] = [await upload('#778899'), await upload('#778899')];
  const shared = stored();
  age();
  expect(await remove(first)).toBe('ok');
  expect(await sweep()).toEqual({ removed: [], spared: 0 });
  expect(stored()).toEqual(shared);
  expect(await remove(second)).toBe('ok');
  await sweep();
  expect(stored()).toEqual([]);
});

test('a replacement takes the place of the bytes before it', async () => {
  const id = await upload('#aa0000');
  const old = stored();
  await upload('#00aa00', `/upload?id=${id}`);
  const next = stored().filter((name) => !old.includes(name));
  age();
  await sweep();
  expect(stored()).toEqual(next);
  expect(await remove(id)).toBe('ok');
});

test('what an upload has stored or asked for a moment ago is left alone until its entry is there', async () => {
  const id = await upload('#0000aa');
  const names = stored();
  age();
  // Another upload of the same picture finds its bytes there, and its entry is still to come.
  const now = new Date();
  for (const name of names) utimesSync(path.join(media(), name), now, now);
  writeFileSync(path.join(media(), '.dang-ghi'), 'x');
  expect(await remove(id)).toBe('ok');
  expect(await sweep()).toEqual({ removed: [], spared: names.length + 1 });
  expect(stored()).toEqual(['.dang-ghi', ...names].sort());
  age();
  expect((await sweep()).removed.length).toBe(names.length + 1);
  expect(stored()).toEqual([]);
});

test('an upload marks bytes that are there already as asked for', async () => {
  const id = await upload('#00aaaa');
  const names = stored();
  age();
  const again = await upload('#00aaaa');
  for (const one of [id, again]) expect(await remove(one)).toBe('ok');
  expect(await sweep()).toEqual({ removed: [], spared: names.length });
});

test('bytes that only a public item still names stay', async () => {
  const cover = await upload('#aaaa00');
  const names = stored();
  const documentId = await write(cms.strapi, 'article', 'create', {
    data: articleData('Bài giữ bản tốt cuối cùng', { cover, coverAlt: 'Ảnh' }),
    status: 'published',
  });
  await cms.strapi.db.connection('files').where({ id: cover }).delete();
  age();
  expect(await sweep()).toEqual({ removed: [], spared: 0 });
  expect(stored()).toEqual(names);
  await write(cms.strapi, 'article', 'unpublish', { documentId });
  await sweep();
  expect(stored()).toEqual([]);
});

test('what a crash left half removed goes back when something names it, and goes otherwise', async () => {
  await upload('#aa00aa');
  const [name] = stored();
  const aside = `.${name}.swept`;
  renameSync(path.join(media(), name ?? ''), path.join(media(), aside));
  const foreign = path.join(media(), `.${'0'.repeat(64)}.jpg.swept`);
  writeFileSync(foreign, 'x');
  await sweep();
  expect(existsSync(path.join(media(), name ?? ''))).toBe(true);
  expect(existsSync(path.join(media(), aside))).toBe(false);
  expect(existsSync(foreign)).toBe(false);
});
