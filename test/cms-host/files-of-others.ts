import { request } from 'node:http';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { pictureOf } from './picture.ts';
import { codeOf } from './people.ts';
import { readSnapshot, valuesOf } from './site-reader.ts';
import { type StoredFile, draft, units, words } from './two-units.ts';

const a = 'BV-MAU-A';
const b = 'BV-MAU-B';
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

const replacementOf = async (color: string): Promise<FormData> => {
  const form = new FormData();
  form.set('fileInfo', JSON.stringify({ name: 'khac.jpg', alternativeText: 'Mô tả khác' }));
  form.set('files', new Blob([await pictureOf(color)]), 'khac.jpg');
  return form;
};

/** What people may do with files that others uploaded or look at. The tests run in order. */
export function testFilesOfOthers(): void {
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

  test('an upload hangs itself onto no article: neither of others nor published', async () => {
    const { documentId } = await units.create(b, 'article', draft('Bài của B'));
    const rows = await units.place.ask(async (database) => {
      const found: unknown = await database('cchc_articles').where({ document_id: documentId }).select('id');
      return z.array(z.object({ id: z.number() })).parse(found);
    });
    const aim = { ref: 'plugin::cchc.article', refId: String(rows[0]?.id), field: 'cover', path: 'x' };
    await units.upload(a, 'gan-vao.jpg', await pictureOf('#aa44aa'), aim);
    expect((await units.read(b, 'article', documentId))['cover']).toBeNull();
  });

  test('what a unit has sent keeps its files until it comes back: cover, attachment and picture in the text', async () => {
    const cover = await units.upload(a, 'bia.jpg', await pictureOf('#110000'));
    const attached = await units.upload(a, 'dinh-kem.jpg', await pictureOf('#001100'));
    const shown = await units.upload(a, 'trong-bai.jpg', await pictureOf('#000011'));
    const { documentId } = await units.create(a, 'article', {
      ...draft('Bài đã gửi'),
      cover: cover.id,
      attachments: [attached.id],
      body: [...words(300), imageBlock(shown)],
    });
    const swap = async (file: StoredFile): Promise<string> =>
      codeOf(await units.people.call(a, 'POST', `/upload?id=${file.id}`, await replacementOf('#00ff00')));
    for (const file of [cover, attached, shown]) expect(await swap(file)).toBe('ok');
    expect(await units.act(a, `/cchc/articles/${documentId}/submit`)).toBe('ok');
    for (const file of [cover, attached, shown]) {
      expect(await swap(file)).toBe('E_FILE_SENT');
      const replaced = units.people.call(a, 'POST', `/upload/files/${file.id}/replace`, await replacementOf('#00ff00'));
      expect(await codeOf(await replaced)).toBe('E_FILE_SENT');
      const info = { name: 'a.jpg', alternativeText: 'Khác' };
      expect(await codeOf(await units.people.call(a, 'PUT', `/upload/files/${file.id}`, { fileInfo: info }))).toBe(
        'E_FILE_SENT',
      );
      expect(await codeOf(await units.people.call(a, 'DELETE', `/upload/files/${file.id}`))).toBe('E_FILE_SENT');
      expect(await units.act(a, '/upload/actions/bulk-delete', { fileIds: [file.id] })).toBe('E_FILE_SENT');
    }
    expect(await units.act('cdc', `/cchc/articles/${documentId}/accept`)).toBe('ok');
    expect(await swap(cover)).toBe('E_FILE_SENT');
    expect(await units.act('cdc', `/cchc/articles/${documentId}/return`, { comment: 'Đổi ảnh khác.' })).toBe('ok');
    expect(await swap(cover)).toBe('ok');
  });

  test('a picture of an article that TCHC approved is swapped by nobody but TCHC', async () => {
    const cover = await units.upload('cdc', 'bieu-duong.jpg', await pictureOf('#110011'));
    const article = { ...draft('Bài biểu dương có ảnh'), unitCode: a, mark: 'commendation', cover: cover.id };
    const { documentId } = await units.create('cdc', 'article', article);
    expect(await units.act('tchc', `/cchc/articles/${documentId}/approve-mark`)).toBe('ok');
    expect(await units.publish('cdc', documentId)).toBe('ok');
    const swap = async (who: string): Promise<string> =>
      codeOf(await units.people.call(who, 'POST', `/upload?id=${cover.id}`, await replacementOf('#0000ff')));
    expect(await swap('cdc')).toBe('E_FILE_APPROVED');
    expect(await swap('tchc')).toBe('ok');
    const shown = valuesOf(await readSnapshot(units.host), 'article').find((value) => value.documentId === documentId);
    expect(shown?.mark).toBe('commendation');
  });

  test('no copy of a file that was sent stays behind, whether it was taken, kept in the house or refused', async () => {
    const form = (field: string, name: string, bytes: Uint8Array<ArrayBuffer>): FormData => {
      const sent = new FormData();
      sent.set(field, new Blob([bytes]), name);
      return sent;
    };
    await units.upload(a, 'anh.jpg', await pictureOf('#314159'));
    const picture = await pictureOf('#271828');
    const kept = await units.people.call(a, 'POST', '/cchc/private-files', form('file', 'ke-hoach.jpg', picture));
    expect(await codeOf(kept)).toBe('ok');
    const program = new TextEncoder().encode('#!/bin/sh');
    const refused = await units.people.call(a, 'POST', '/cchc/private-files', form('file', 'a.pdf', program));
    expect(await codeOf(refused)).toBe('E_UPLOAD_TYPE');
    const elsewhere = await units.people.call(a, 'POST', '/upload', form('files', 'a.jpg', program));
    expect(elsewhere.ok).toBe(false);
    await expect.poll(() => units.onTheWay()).toEqual([]);
  });
}
