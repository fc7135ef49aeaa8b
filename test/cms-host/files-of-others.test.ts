import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endHosts } from './host-process.ts';
import { pictureOf } from './picture.ts';
import { codeOf } from './people.ts';
import { type StoredFile, type TwoUnits, draft, startTwoUnits, words } from './two-units.ts';

/** What people may do with files that others uploaded or look at. Over HTTP; the tests run in order. */
let units: TwoUnits;
beforeAll(async () => {
  units = await startTwoUnits();
}, 300_000);
afterAll(async () => {
  await endHosts();
  await units.place.remove();
});

const a = 'BV-MAU-A';
const content = '/content-manager/collection-types/plugin::cchc.';

/** Asks for an address as it is written: `fetch` would tidy it first. */
const statusOf = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(units.host.url);
    request({ hostname, port, path, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

test('no spelling of its address gives a stored preview to a stranger', async () => {
  const { url } = await units.upload('cdc', 'noi-bo.jpg', await pictureOf('#123456'));
  const name = url.slice('/uploads/'.length);
  const spellings = [
    '/uploads/',
    '/%75ploads/',
    '/uploads%2f',
    '/uploads%5c',
    '/./uploads/',
    '/x/../uploads/',
    '//uploads/',
  ];
  for (const spelling of [...spellings, '/%2575ploads/', '/UPLOADS/', '/x%2f..%2fuploads%2f', '/uploads/%2e/']) {
    expect([400, 404], spelling).toContain(await statusOf(`${spelling}${name}`));
  }
});

const imageBlock = ({ hash, url }: StoredFile) => ({
  type: 'image',
  image: {
    name: 'a.jpg',
    hash,
    url,
    alternativeText: 'Hình',
    ext: '.jpg',
    mime: 'image/jpeg',
    size: 1,
    width: 10,
    height: 10,
    provider: 'local',
    createdAt: '2026-03-20T00:00:00.000Z',
    updatedAt: '2026-03-20T00:00:00.000Z',
  },
  children: [{ type: 'text', text: '' }],
});

test('a unit attaches no file of others: cover, attachment, picture in a text, in any form, at once or later', async () => {
  const foreign = await units.upload('cdc', 'cua-cdc.jpg', await pictureOf('#224466'));
  const own = await units.upload(a, 'cua-a.jpg', await pictureOf('#446688'));
  const attempts: readonly object[] = [
    { cover: foreign.id },
    { cover: String(foreign.id) },
    { cover: { id: foreign.id } },
    { cover: { set: [{ id: foreign.id }] } },
    { cover: { connect: [foreign.id] } },
    { attachments: [own.id, foreign.id] },
    { attachments: { connect: [{ id: foreign.id }] } },
    { body: [...words(300), imageBlock(foreign)] },
    { bodyEn: [imageBlock(foreign)] },
  ];
  const { documentId } = await units.create(a, 'article', { ...draft('Bài có ảnh của mình'), cover: own.id });
  for (const attempt of attempts) {
    const said = JSON.stringify(attempt).slice(0, 60);
    const made = await units.people.call(a, 'POST', `${content}article`, { ...draft('Bài mượn ảnh'), ...attempt });
    expect(await codeOf(made), said).toBe('E_FILE_FOREIGN');
    expect(await units.save(a, 'article', documentId, attempt), said).toBe('E_FILE_FOREIGN');
    const copy = await units.people.call(a, 'POST', `${content}article/clone/${documentId}`, attempt);
    expect(await codeOf(copy), said).toBe('E_FILE_FOREIGN');
  }
  expect(
    await units.save(a, 'article', documentId, { attachments: [own.id], body: [...words(300), imageBlock(own)] }),
  ).toBe('ok');
});

test('what an office put into the draft of a unit stays there when the unit saves', async () => {
  const { documentId } = await units.create(a, 'article', draft('Bài được bổ sung ảnh'));
  const added = await units.upload('cdc', 'bo-sung.jpg', await pictureOf('#aa2244'));
  expect(await units.save('cdc', 'article', documentId, { cover: added.id })).toBe('ok');
  expect(await units.save(a, 'article', documentId, { title: 'Bài được bổ sung ảnh, đã sửa', cover: added.id })).toBe(
    'ok',
  );
});
