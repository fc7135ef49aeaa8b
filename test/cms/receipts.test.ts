import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleData, write, writeGround } from './content.ts';
import { readState } from './ledger-reader.ts';
import { type Caller, signInAs } from './signed-in.ts';
import { type Cms, ask, startCms } from './strapi-harness.ts';

let cms: Cms;
let cdc: Caller;
beforeAll(async () => {
  cms = await startCms();
  await writeGround(cms.strapi);
  cdc = await signInAs(cms, 'cdc', 'BV-MAU-B');
});
afterAll(() => cms.stop());

const moment = '2026-03-10T02:00:00.000Z';

/** What the publisher says of a release that holds all there is. */
async function tell(word: Readonly<Record<string, unknown>>): Promise<void> {
  const { epoch, revision } = await readState(cms.strapi);
  const times = { renderedAt: moment, checkedAt: moment, liveAt: moment };
  const response = await ask(cms, '/api/cchc/receipts', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ epoch, revision, releaseId: 'r', ...times, held: [], ...word }),
  });
  expect(response.status).toBe(204);
}
const read = async (address: string): Promise<unknown> => (await cdc('GET', address)).json();
const publish = (title: string): Promise<string> =>
  write(cms.strapi, 'article', 'create', { data: articleData(title), status: 'published' });

test('a held entry is named to its editor and to the office by page and rule, with where it is mended', async () => {
  const documentId = await publish('Bài bị giữ lại');
  const held = { page: '/tin-tuc/bai-bi-giu-lai/', rule: 'link', message: '/tin-tuc/khong-co/ leads nowhere.' };
  await tell({
    held: [
      { type: 'article', key: documentId, ...held },
      { type: 'article', key: 'da-mat', ...held },
    ],
  });
  expect(await read(`/cchc/receipt/article/${documentId}`)).toMatchObject({ state: 'held', held: [held] });
  expect(await read('/cchc/status')).toMatchObject({
    held: [
      { ...held, entry: { type: 'article', documentId, title: 'Bài bị giữ lại' } },
      { ...held, entry: null },
    ],
  });
});

test('the office reads the title that is published, not the one that is being written', async () => {
  const documentId = await publish('Tiêu đề đã đăng');
  await write(cms.strapi, 'article', 'update', { documentId, data: { title: 'Tiêu đề còn nháp' } });
  await tell({ held: [{ type: 'article', key: documentId, page: '/', rule: 'link', message: 'x' }] });
  expect(await read('/cchc/status')).toMatchObject({ held: [{ entry: { title: 'Tiêu đề đã đăng' } }] });
});

test('a heavy page is a note: its entry is live, and its editor and the office read what it weighs', async () => {
  const documentId = await publish('Bài rất dài');
  const other = await publish('Bài ngắn');
  const page = { page: '/tin-tuc/bai-rat-dai/', bytes: 182_400 };
  await tell({ heavyPages: [{ type: 'article', key: documentId, ...page }] });
  expect(await read(`/cchc/receipt/article/${documentId}`)).toMatchObject({ state: 'live', heavyPages: [page] });
  expect(await read(`/cchc/receipt/article/${other}`)).toMatchObject({ state: 'live', heavyPages: [] });
  expect(await read('/cchc/status')).toMatchObject({
    heavyPages: [{ ...page, entry: { type: 'article', documentId, title: 'Bài rất dài' } }],
  });
});

test('the receipt of an older publisher, which weighs nothing, is taken as before', async () => {
  const documentId = await publish('Bài của bản cũ');
  await tell({});
  expect(await read(`/cchc/receipt/article/${documentId}`)).toMatchObject({ state: 'live', heavyPages: [] });
});
