import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { pictureOf } from './picture.ts';
import { codeOf } from './people.ts';
import { readSnapshot, valuesOf } from './site-reader.ts';
import { draft, units, words } from './two-units.ts';

const content = '/content-manager/collection-types/plugin::cchc.';

function infoForm(): FormData {
  const form = new FormData();
  form.set('fileInfo', JSON.stringify({ name: 'doi-ten.jpg', alternativeText: 'Mô tả khác' }));
  return form;
}
async function replacement(): Promise<FormData> {
  const form = infoForm();
  form.set('files', new Blob([await pictureOf('#00ff00')]), 'khac.jpg');
  return form;
}

/** What is not anybody’s to open, change or delete. The tests run in order. */
export function testClosedDoors(): void {
  test('a unit changes and deletes only what it uploaded itself, one by one or in bulk', async () => {
    const file = await units.upload('BV-MAU-A', 'cua-a.jpg', await pictureOf('#336699'));
    const other = 'BV-MAU-B';
    expect((await units.people.call(other, 'PUT', `/upload/files/${file.id}`, infoForm())).ok).toBe(false);
    expect((await units.people.call(other, 'POST', `/upload?id=${file.id}`, await replacement())).ok).toBe(false);
    expect((await units.people.call(other, 'DELETE', `/upload/files/${file.id}`)).ok).toBe(false);
    expect(await units.act(other, '/upload/actions/bulk-delete', { fileIds: [file.id] })).toBe('E_FILE_OWNER');
    expect(await units.act(other, '/upload/actions/bulk-move', { fileIds: [file.id], destinationFolderId: null })).toBe(
      'E_FOLDER_RIGHT',
    );
    expect((await units.people.call('BV-MAU-A', 'GET', `/upload/files/${file.id}`)).status).toBe(200);
    expect(await units.act('BV-MAU-A', '/upload/actions/bulk-delete', { fileIds: [file.id] })).toBe('ok');
  });

  test('a file that something public shows is left to the offices, and deleted by nobody', async () => {
    const file = await units.upload('BV-MAU-A', 'bia.jpg', await pictureOf('#993366'));
    const kept = await units.upload('BV-MAU-A', 'nhap.jpg', await pictureOf('#669933'));
    const { documentId } = await units.create('BV-MAU-A', 'article', { ...draft('Bài có ảnh bìa'), cover: file.id });
    expect(await units.act('BV-MAU-A', `/cchc/articles/${documentId}/submit`)).toBe('ok');
    expect(await units.publish('cdc', documentId)).toBe('ok');
    const change = await units.people.call('BV-MAU-A', 'POST', `/upload?id=${file.id}`, infoForm());
    expect(await codeOf(change)).toBe('E_FILE_PUBLISHED');
    const swap = await units.people.call('BV-MAU-A', 'POST', `/upload?id=${file.id}`, await replacement());
    expect(await codeOf(swap)).toBe('E_FILE_PUBLISHED');
    expect(await codeOf(await units.people.call('BV-MAU-A', 'DELETE', `/upload/files/${file.id}`))).toBe(
      'E_FILE_PUBLISHED',
    );
    for (const who of ['cdc', 'tchc', 'admin']) {
      const gone = await units.people.call(who, 'DELETE', `/upload/files/${file.id}`);
      expect(await codeOf(gone), who).toBe('E_FILE_IN_USE');
      const bulk = { fileIds: [kept.id, file.id] };
      expect(await units.act(who, '/upload/actions/bulk-delete', bulk), who).toBe('E_FILE_IN_USE');
    }
    expect((await units.people.call('admin', 'GET', `/upload/files/${kept.id}`)).status).toBe(200);
    expect(await units.act('cdc', `/cchc/articles/${documentId}/withdraw`, { reasonCode: 'fault' })).toBe('ok');
    expect(await units.act('cdc', '/upload/actions/bulk-delete', { fileIds: [kept.id, file.id] })).toBe('ok');
  });

  test('the server never asks an address that somebody typed', async () => {
    const body = { urls: ['http://127.0.0.1:9/a.jpg'] };
    for (const who of ['admin', 'cdc', 'BV-MAU-A']) {
      const response = await units.people.call(who, 'POST', '/upload/actions/upload-from-urls', body);
      expect([403, 404, 405], who).toContain(response.status);
    }
  });

  test('what commands of this machine ask for is closed to the site, to people and to what a proxy hands on', async () => {
    const token = (name: string): string => readFileSync(path.join(units.place.dataDir, name), 'utf8').trim();
    const knock = async (headers: Readonly<Record<string, string>>): Promise<number> =>
      (await fetch(`${units.host.url}/api/cchc/report?period=2026-03&format=json`, { headers })).status;
    const command = { authorization: `Bearer ${token('command-token')}` };
    expect(await knock({})).toBe(401);
    expect(await knock({ authorization: `Bearer ${token('site-token')}` })).toBe(403);
    expect(await knock({ ...command, 'x-forwarded-for': '203.0.113.7' })).toBe(403);
    expect((await units.people.call('BV-MAU-A', 'GET', '/api/cchc/report?period=2026-03&format=json')).status).toBe(
      403,
    );
    expect(await knock(command)).toBe(200);
  });

  test('stored previews are for people who have signed in', async () => {
    const file = await units.upload('cdc', 'xem-truoc.jpg', await pictureOf('#123456'));
    const stranger = await fetch(`${units.host.url}${file.url}`);
    expect(stranger.status).toBe(404);
    const account = { email: 'cdc@cchc.local', password: units.people.passwordOf('cdc') };
    const login = await fetch(`${units.host.url}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(account),
    });
    const cookie = login.headers.getSetCookie().find((line) => line.startsWith('strapi_admin_refresh=')) ?? '';
    expect(cookie).toMatch(/path=\/;/);
    const shown = await fetch(`${units.host.url}${file.url}`, { headers: { cookie: cookie.split(';', 1)[0] ?? '' } });
    expect([shown.status, shown.headers.get('cache-control'), shown.headers.get('x-content-type-options')]).toEqual([
      200,
      'private, no-store',
      'nosniff',
    ]);
  });

  test('how far an article is stays between its unit, the offices and the leaders', async () => {
    const { documentId } = await units.create('BV-MAU-A', 'article', draft('Bài của riêng A'));
    for (const address of [`/cchc/articles/${documentId}/workflow`, `/cchc/receipt/article/${documentId}`]) {
      expect((await units.people.call('BV-MAU-B', 'GET', address)).status, address).toBe(404);
      for (const who of ['BV-MAU-A', 'cdc', 'tchc', 'leader', 'admin']) {
        expect((await units.people.call(who, 'GET', address)).status, `${who} ${address}`).toBe(200);
      }
    }
  });

  test('an approval of praise or criticism ends with the words that were approved', async () => {
    const { documentId } = await units.create('cdc', 'article', {
      ...draft('Bài biểu dương'),
      unitCode: 'BV-MAU-A',
      mark: 'commendation',
    });
    expect(await units.act('tchc', `/cchc/articles/${documentId}/approve-mark`)).toBe('ok');
    expect(await units.save('cdc', 'article', documentId, { internalNote: 'Đã xem.' })).toBe('ok');
    expect((await units.read('cdc', 'article', documentId))['markApproved']).toBe(true);
    for (const change of [{ title: 'Tên khác' }, { summary: 'Ý khác.' }, { body: words(301) }, { mark: 'criticism' }]) {
      expect(await units.save('cdc', 'article', documentId, change)).toBe('ok');
      expect(
        (await units.read('cdc', 'article', documentId))['markApproved'],
        JSON.stringify(change).slice(0, 40),
      ).toBe(false);
      expect(await units.publish('cdc', documentId)).toBe('E_MARK_NOT_APPROVED');
      expect(await units.act('tchc', `/cchc/articles/${documentId}/approve-mark`)).toBe('ok');
    }
  });

  test('only the office that counts says whether evidence is confirmed', async () => {
    const evidence = {
      title: 'Bài trên báo',
      unitCode: 'BV-MAU-A',
      kind: 'article',
      appearedOn: '2026-03-10',
      url: 'https://bao.example.vn/bai',
    };
    const { documentId } = await units.create('cdc', 'evidence', evidence);
    await units.save('cdc', 'evidence', documentId, { state: 'confirmed' });
    expect((await units.read('tchc', 'evidence', documentId))['state']).toBe('declared');
    expect(await units.save('tchc', 'evidence', documentId, { state: 'confirmed' })).toBe('ok');
    expect((await units.read('tchc', 'evidence', documentId))['state']).toBe('confirmed');
  });

  test('what a unit says of its own activity is public once an office has confirmed it', async () => {
    const activity = { form: 'led_screen', heldOn: '2026-03-10', unitCode: 'BV-MAU-A', number: 1 };
    const own = await units.create('BV-MAU-A', 'activity', { ...activity, title: 'Đơn vị khai' });
    await units.create('cdc', 'activity', { ...activity, title: 'Đơn vị tiếp nhận ghi' });
    const titles = async () => valuesOf(await readSnapshot(units.host), 'activity').map(({ title }) => title);
    expect(await titles()).toEqual(['Đơn vị tiếp nhận ghi']);
    await units.save('BV-MAU-A', 'activity', own.documentId, { state: 'confirmed' });
    expect(await titles()).toEqual(['Đơn vị tiếp nhận ghi']);
    expect(await units.save('cdc', 'activity', own.documentId, { state: 'confirmed' })).toBe('ok');
    expect((await titles()).toSorted()).toEqual(['Đơn vị khai', 'Đơn vị tiếp nhận ghi']);
    expect(await units.save('BV-MAU-A', 'activity', own.documentId, { title: 'Sửa sau' })).toBe('E_RIGHT_CONFIRMED');
  });

  test('what was sent and deleted unpublished loses the credit of its sending', async () => {
    const { documentId } = await units.create('BV-MAU-A', 'article', draft('Bài gửi rồi xóa'));
    expect(await units.act('BV-MAU-A', `/cchc/articles/${documentId}/submit`)).toBe('ok');
    expect(await codeOf(await units.people.call('admin', 'DELETE', `${content}article/${documentId}`))).toBe('ok');
    const counted = valuesOf(await readSnapshot(units.host), 'quotaItem').find(({ itemId }) => itemId === documentId);
    expect(counted?.events.map(({ event, reasonCode }) => [event, reasonCode])).toEqual([
      ['submitted', null],
      ['withdrawn', 'other'],
    ]);
  });

  test('nobody makes the system send mail by asking for a new password', async () => {
    const response = await fetch(`${units.host.url}/admin/forgot-password`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', connection: 'close' },
      body: JSON.stringify({ email: 'ai-do@vi-du.test' }),
    });
    expect([response.status, await codeOf(response)]).toEqual([400, 'E_MAIL_OFF']);
  });
}
