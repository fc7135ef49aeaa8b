import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type HostProcess, endHosts, startHost } from './host-process.ts';
import { type People, codeOf, peopleOf } from './people.ts';
import { pictureOf } from './picture.ts';
import { type Place, copyPlace } from './place.ts';
import { readSnapshot, readToken, valuesOf } from './site-reader.ts';
import { enterUnits } from './two-units.ts';

/** One sample portal. Everything is asked over HTTP, by people who have signed in; the tests run in order. */
let place: Place;
let host: HostProcess;
let people: People;

beforeAll(async () => {
  place = await copyPlace('sample');
  host = await startHost(place.dataDir, { ...place.environment, CCHC_EMPTY: '0' });
  expect(await host.settled(), host.output()).toBeNull();
  people = peopleOf(host);
}, 300_000);
afterAll(async () => {
  await endHosts();
  await place.remove();
});

const articles = '/content-manager/collection-types/plugin::cchc.article';
const rowSchema = z.looseObject({ documentId: z.string(), unitCode: z.string().nullish(), updatedAt: z.string() });
type Row = z.infer<typeof rowSchema>;
const answerSchema = z.object({ data: rowSchema });
const listSchema = z.object({ results: z.array(rowSchema) });

const words = (count: number) => [
  { type: 'paragraph', children: [{ type: 'text', text: Array.from({ length: count }, () => 'chữ').join(' ') }] },
];
const draft = (title: string) => ({ title, kind: 'news_brief', summary: 'Tóm tắt của bài.', body: words(300) });

async function create(who: string, data: object): Promise<Row> {
  const response = await people.call(who, 'POST', articles, data);
  expect(response.ok, await response.clone().text()).toBe(true);
  return answerSchema.parse(await response.json()).data;
}
const save = async (who: string, id: string, data: object): Promise<string> =>
  codeOf(await people.call(who, 'PUT', `${articles}/${id}`, data));
const publish = async (who: string, id: string): Promise<string> =>
  codeOf(await people.call(who, 'POST', `${articles}/${id}/actions/publish`, {}));
const step = async (who: string, id: string, name: string, body: object = {}): Promise<string> =>
  codeOf(await people.call(who, 'POST', `/cchc/articles/${id}/${name}`, body));
async function list(who: string, type: string): Promise<readonly Row[]> {
  const response = await people.call(who, 'GET', `/content-manager/collection-types/plugin::cchc.${type}?pageSize=100`);
  expect(response.status, `${who} reads ${type}`).toBe(200);
  return listSchema.parse(await response.json()).results;
}
const read = async (who: string, id: string): Promise<Row> =>
  answerSchema.parse(await (await people.call(who, 'GET', `${articles}/${id}`)).json()).data;

const isForbidden = (code: string): boolean => code === '403' || code.startsWith('E_RIGHT') || code === 'E_STEP_RIGHT';

test('what a unit writes belongs to it, whatever the form said', async () => {
  const made = await create('unit', { ...draft('Bài của đơn vị'), unitCode: 'TT-KSBT' });
  const own = (await list('unit', 'article')).map((row) => row.unitCode);
  expect(made.unitCode).not.toBe('TT-KSBT');
  expect(new Set(own)).toEqual(new Set([made.unitCode]));
});

test('a unit neither publishes, alone or in bulk, nor saves as published', async () => {
  const { documentId } = await create('unit', draft('Bài chưa được đăng'));
  expect(isForbidden(await publish('unit', documentId))).toBe(true);
  const bulk = await people.call('unit', 'POST', `${articles}/actions/bulkPublish`, { documentIds: [documentId] });
  expect(isForbidden(await codeOf(bulk))).toBe(true);
  const atOnce = await people.call('unit', 'POST', `${articles}/actions/publish`, draft('Bài đăng ngay'));
  expect(isForbidden(await codeOf(atOnce))).toBe(true);
});

test('a unit does not touch what another unit wrote', async () => {
  const [own] = await list('unit', 'article');
  const foreign = (await list('admin', 'article')).find((row) => row.unitCode !== own?.unitCode);
  const id = foreign?.documentId ?? '';
  expect(isForbidden(await save('unit', id, { title: 'Sửa bài của người khác' }))).toBe(true);
  expect(isForbidden(await codeOf(await people.call('unit', 'DELETE', `${articles}/${id}`)))).toBe(true);
  expect(await step('unit', id, 'submit')).toBe('E_STEP_RIGHT');
});

test('a sent article rests until CDC returns it; then it is edited, sent again, accepted and published', async () => {
  const { documentId: id } = await create('unit', draft('Bài đi hết một vòng'));
  expect(await step('unit', id, 'submit')).toBe('ok');
  expect(await save('unit', id, { title: 'Sửa sau khi gửi' })).toBe('E_RIGHT_SENT');
  expect(await step('unit', id, 'accept')).toBe('E_STEP_RIGHT');
  expect(await step('cdc', id, 'return')).toBe('E_STEP_COMMENT');
  expect(await step('cdc', id, 'return', { comment: 'Bổ sung số liệu.' })).toBe('ok');
  const view: unknown = await (await people.call('unit', 'GET', `/cchc/articles/${id}/workflow`)).json();
  expect(view).toMatchObject({ state: 'returned', comment: 'Bổ sung số liệu.', actions: ['submit'] });
  expect(await save('unit', id, { title: 'Bài đi hết một vòng, đã bổ sung' })).toBe('ok');
  expect(await step('unit', id, 'submit')).toBe('ok');
  expect(await step('cdc', id, 'accept')).toBe('ok');
  expect(await publish('cdc', id)).toBe('ok');
  const titles = valuesOf(await readSnapshot(host), 'article').map((article) => article.title);
  expect(titles).toContain('Bài đi hết một vòng, đã bổ sung');
  expect(await save('unit', id, { title: 'Sửa sau khi đăng' })).toBe('E_RIGHT_PUBLISHED');
});

test('a unit is told before it sends what would stop the publication, each thing at its place', async () => {
  const form = new FormData();
  form.set('files', new Blob([await pictureOf('#2f6f5f')]), 'anh-bia.jpg');
  form.set('fileInfo', JSON.stringify({ name: 'anh-bia.jpg', alternativeText: '', caption: null, folder: null }));
  const [cover] = z
    .array(z.object({ id: z.number() }))
    .parse(await (await people.call('unit', 'POST', '/upload', form)).json());
  const { documentId: id } = await create('unit', {
    ...draft('Bài có ảnh chưa mô tả'),
    cover: cover?.id,
    reformAreas: ['procedures', 'direction'],
    mark: 'commendation',
    sourceUrl: 'bao-mau',
    isReposted: true,
  });
  const viewSchema = z.object({ faults: z.array(z.object({ path: z.string(), message: z.string() })) });
  const faults = async () =>
    viewSchema.parse(await (await people.call('unit', 'GET', `/cchc/articles/${id}/workflow`)).json()).faults;
  expect((await faults()).map(({ path }) => path)).toEqual(['coverAlt', 'mainReformArea', 'sourceName']);
  const refused = await people.call('unit', 'POST', `/cchc/articles/${id}/submit`, {});
  const { error } = z
    .object({ error: z.object({ message: z.string(), details: z.object({ code: z.string() }) }) })
    .parse(await refused.json());
  expect(error.details.code).toBe('E_COVER_ALT');
  expect(error.message).toContain(
    'Chưa gửi được bài. Ảnh đại diện chưa có văn bản thay thế. Hãy mô tả ảnh bằng một câu.',
  );
  await save('unit', id, { coverAlt: 'Nền xanh', mainReformArea: 'direction', sourceName: 'Báo Mẫu' });
  expect(await faults()).toEqual([
    { path: 'sourceUrl', message: 'Mục “Đường dẫn nguồn” chưa nhập hoặc chưa đúng định dạng.' },
  ]);
  await save('unit', id, { sourceUrl: 'https://bao-mau.example/bai' });
  expect(await faults()).toEqual([]);
  // Praise is approved after the article has come: it holds nobody up.
  expect(await step('unit', id, 'submit')).toBe('ok');
});

test('the start page counts the articles of the own unit by where they stand, and names the latest', async () => {
  const summarySchema = z.object({
    counts: z.record(z.string(), z.number()),
    latest: z.array(z.object({ documentId: z.string(), title: z.string(), state: z.string() })),
  });
  const summary = async (who: string) =>
    summarySchema.parse(await (await people.call(who, 'GET', '/cchc/articles/own')).json());
  const before = await summary('unit');
  const { documentId: id } = await create('unit', draft('Bài được đếm'));
  const written = await summary('unit');
  expect(written.latest[0]).toEqual({ documentId: id, title: 'Bài được đếm', state: 'draft' });
  const more = (state: string, than: typeof before) => (than.counts[state] ?? 0) + 1;
  expect(written.counts['draft']).toBe(more('draft', before));
  expect(await step('unit', id, 'submit')).toBe('ok');
  expect(await step('cdc', id, 'return', { comment: 'Bổ sung.' })).toBe('ok');
  expect((await summary('unit')).counts['returned']).toBe(more('returned', before));
  expect(await step('unit', id, 'submit')).toBe('ok');
  expect(await step('unit', id, 'recall')).toBe('ok');
  const recalled = await summary('unit');
  expect(recalled.counts['withdrawn']).toBe(more('withdrawn', before));
  expect(recalled.counts['draft']).toBe(before.counts['draft']);
  const all = await list('unit', 'article');
  expect(Object.values(recalled.counts).reduce((sum, count) => sum + count, 0)).toBe(all.length);
  expect(await summary('leader')).toEqual({ counts: {}, latest: [] });
});

test('whoever writes for two units says for which, and for no third one', async () => {
  const bindings = z.object({ accounts: z.array(z.object({ id: z.number(), email: z.string() })) });
  const listed = bindings.parse(await (await people.call('admin', 'GET', '/cchc/accounts')).json());
  const accountId = listed.accounts.find(({ email }) => email === 'unit@cchc.local')?.id ?? 0;
  const [own, second, third] = (await list('admin', 'unit')).map((row) => String(row['code']));
  const first = (await list('unit', 'article'))[0]?.unitCode ?? '';
  const other = [own, second, third].find((code) => code !== first) ?? '';
  expect((await people.call('admin', 'POST', '/cchc/accounts/bind', { accountId, unitCode: other })).status).toBe(200);
  const write = (data: object) => people.call('unit', 'POST', articles, { ...draft('Bài của hai đơn vị'), ...data });
  expect(await codeOf(await write({}))).toBe('E_RIGHT_WHICH_UNIT');
  expect((await create('unit', { ...draft('Bài của đơn vị thứ hai'), unitCode: other })).unitCode).toBe(other);
  const foreign = [own, second, third].find((code) => code !== first && code !== other);
  expect(await codeOf(await write({ unitCode: foreign }))).toBe('E_RIGHT_UNIT');
  await people.call('admin', 'POST', '/cchc/accounts/unbind', { accountId, unitCode: other });
});

test.each(['quota', 'procedure', 'decision', 'channel'])('only TCHC keeps: %s', async (type) => {
  const [row] = await list('tchc', type);
  const address = `/content-manager/collection-types/plugin::cchc.${type}/${row?.documentId ?? ''}`;
  for (const who of ['cdc', 'unit', 'leader']) {
    expect(isForbidden(await codeOf(await people.call(who, 'PUT', address, {}))), who).toBe(true);
  }
  expect(await codeOf(await people.call('tchc', 'PUT', address, {}))).toBe('ok');
});

test('a leader reads everything and writes nothing', async () => {
  const [row] = await list('leader', 'article');
  const id = row?.documentId ?? '';
  for (const type of ['evidence', 'quota', 'procedure', 'ruling', 'receipt', 'closing', 'unit'])
    await list('leader', type);
  expect(isForbidden(await save('leader', id, { title: 'Lãnh đạo sửa' }))).toBe(true);
  expect(isForbidden(await codeOf(await people.call('leader', 'POST', articles, draft('Lãnh đạo viết'))))).toBe(true);
  expect(isForbidden(await publish('leader', id))).toBe(true);
  expect(await step('leader', id, 'return', { comment: 'x' })).toBe('E_STEP_RIGHT');
});

test('criticism is published only once TCHC has approved it', async () => {
  const { documentId: id } = await create('cdc', { ...draft('Bài phê phán'), mark: 'criticism', markApproved: true });
  expect(await publish('cdc', id)).toBe('E_MARK_NOT_APPROVED');
  expect(await step('cdc', id, 'approve-mark')).toBe('E_STEP_RIGHT');
  expect(await step('tchc', id, 'approve-mark')).toBe('ok');
  expect(await publish('cdc', id)).toBe('ok');
});

test('what a unit wrote and has not sent is published only after an office put on record that it takes it', async () => {
  const { documentId: id } = await create('unit', draft('Bài đơn vị chưa gửi'));
  expect(await publish('cdc', id)).toBe('E_UNSENT_DRAFT');
  const bulk = await people.call('tchc', 'POST', `${articles}/actions/bulkPublish`, { documentIds: [id] });
  expect(await codeOf(bulk)).toBe('E_UNSENT_DRAFT');
  const at = new Date(Date.now() + 86_400_000).toISOString();
  expect(await codeOf(await people.call('cdc', 'PUT', `/cchc/schedules/article/${id}`, { at }))).toBe('E_UNSENT_DRAFT');
  const view: unknown = await (await people.call('cdc', 'GET', `/cchc/articles/${id}/workflow`)).json();
  expect(view).toMatchObject({ state: 'draft', isUnsent: true, actions: ['accept'] });
  expect(await step('unit', id, 'accept')).toBe('E_STEP_RIGHT');
  expect(await step('cdc', id, 'accept')).toBe('ok');
  expect(await publish('cdc', id)).toBe('ok');
  const said = await place.ask((database) =>
    database('cchc_ledger').where({ subject_id: id }).orderBy('seq').select('event', 'reason_text as reasonText'),
  );
  expect(said).toEqual([
    { event: 'accepted', reasonText: 'Đơn vị chưa gửi; nơi đăng tiếp nhận bản nháp.' },
    { event: 'published', reasonText: null },
  ]);
  const [counted] = valuesOf(await readSnapshot(host), 'quotaItem').filter((item) => item.itemId === id);
  expect(counted?.events.map(({ event }) => event)).toEqual(['accepted', 'published']);
});

test("what an office keys in for a unit is the office's to publish", async () => {
  const [own] = await list('unit', 'article');
  const { documentId: id } = await create('cdc', { ...draft('Bài nhập hộ đơn vị'), unitCode: own?.unitCode });
  expect(await publish('cdc', id)).toBe('ok');
});

test('a step over changes that nobody has seen is refused', async () => {
  const { documentId: id } = await create('unit', draft('Bài hai người cùng mở'));
  expect(await step('unit', id, 'submit')).toBe('ok');
  const seenAt = (await read('tchc', id)).updatedAt;
  expect(await save('cdc', id, { summary: 'Tóm tắt do nơi nhận sửa.' })).toBe('ok');
  expect(await step('tchc', id, 'refuse', { comment: 'Không phù hợp.', seenAt })).toBe('E_STALE');
  const now = (await read('tchc', id)).updatedAt;
  expect(await step('tchc', id, 'refuse', { comment: 'Không phù hợp.', seenAt: now })).toBe('ok');
});

test('files kept inside are for their unit and the offices', async () => {
  const [own] = await list('unit', 'article');
  const offer = (unitCode: string): FormData => {
    const form = new FormData();
    form.set('unitCode', unitCode);
    form.set('file', new Blob(['%PDF-1.4 minh chứng']), 'minh-chung.pdf');
    return form;
  };
  const stored = await people.call('unit', 'POST', '/cchc/private-files', offer(own?.unitCode ?? ''));
  const { name } = z.object({ name: z.string() }).parse(await stored.json());
  for (const who of ['unit', 'cdc', 'tchc', 'leader', 'admin']) {
    const given = await people.call(who, 'GET', `/cchc/private-files/${name}`);
    expect([given.status, given.headers.get('cache-control')], who).toEqual([200, 'private, no-store']);
    expect(given.headers.get('content-disposition')).toContain("filename*=UTF-8''minh-chung.pdf");
    const about: unknown = await (await people.call(who, 'GET', `/cchc/private-files/${name}/about`)).json();
    expect(about, who).toEqual({ fileName: 'minh-chung.pdf', bytes: 21 });
  }
  expect(await codeOf(await people.call('unit', 'POST', '/cchc/private-files', offer('TT-KSBT')))).toBe(
    'E_PRIVATE_FILE',
  );
  expect(await codeOf(await people.call('leader', 'POST', '/cchc/private-files', offer('TT-KSBT')))).toBe(
    'E_PRIVATE_FILE',
  );
  const [another = ''] = await enterUnits(people, await people.call('admin', 'POST', '/cchc/accounts/units', {}));
  for (const address of [`/cchc/private-files/${name}`, `/cchc/private-files/${name}/about`]) {
    expect(await codeOf(await people.call(another, 'GET', address))).toBe('E_PRIVATE_FILE');
  }
});

test('everybody may read how uploads are treated; nobody but the administrator changes it', async () => {
  expect((await people.call('unit', 'GET', '/upload/settings')).status).toBe(200);
  for (const who of ['unit', 'cdc', 'tchc', 'leader']) {
    expect((await people.call(who, 'PUT', '/upload/settings', {})).status, who).toBe(403);
  }
});

const handedOutSchema = z.object({ accounts: z.array(z.object({ email: z.string(), password: z.string() })) });

test('with a password for one use nothing is open until its holder has chosen another', async () => {
  const reset = await people.call('admin', 'POST', '/cchc/accounts/reset', { email: 'unit@cchc.local' });
  const [account] = handedOutSchema.parse(await reset.json()).accounts;
  const handedOut = account?.password ?? '';
  people.know('unit', 'unit@cchc.local', handedOut);
  const ask = async (method: string, address: string, body?: object): Promise<string> =>
    codeOf(await people.call('unit', method, address, body));
  expect(await ask('POST', articles, draft('Bài chưa đổi mật khẩu'))).toBe('E_ONE_TIME_PASSWORD');
  for (const address of [articles, '/upload/files', '/cchc/quota-desk/home', '/cchc/choices/units', '/admin/roles']) {
    expect(await ask('GET', address), address).toBe('E_ONE_TIME_PASSWORD');
  }
  expect(await ask('PUT', '/admin/users/me', { email: 'khac@cchc.local' })).toBe('E_ONE_TIME_PASSWORD');
  for (const address of ['/admin/users/me', '/admin/users/me/permissions'])
    expect(await ask('GET', address)).toBe('ok');
  expect(await (await people.call('unit', 'GET', '/cchc/me')).json()).toMatchObject({ isOneTime: true });
  const own = 'Mat-khau-moi-2026';
  const change = (password: string): Promise<string> =>
    ask('PUT', '/admin/users/me', { currentPassword: handedOut, password });
  expect(await change(handedOut)).toBe('E_PASSWORD_SAME');
  expect(await change(own)).toBe('ok');
  people.know('unit', 'unit@cchc.local', own);
  expect(await (await people.call('unit', 'GET', '/cchc/me')).json()).toMatchObject({ isOneTime: false });
  await create('unit', draft('Bài sau khi đổi mật khẩu'));
});

test('a password that somebody else has set for an account is for one use as well', async () => {
  const users = z.object({ data: z.object({ results: z.array(z.object({ id: z.number(), email: z.string() })) }) });
  const listed = users.parse(await (await people.call('admin', 'GET', '/admin/users?pageSize=100')).json());
  const id = listed.data.results.find(({ email }) => email === 'leader@cchc.local')?.id ?? 0;
  const handedOut = 'Do-nguoi-khac-dat-2026';
  expect((await people.call('admin', 'PUT', `/admin/users/${id}`, { password: handedOut })).status).toBe(200);
  people.know('leader', 'leader@cchc.local', handedOut);
  expect(await codeOf(await people.call('leader', 'GET', articles))).toBe('E_ONE_TIME_PASSWORD');
  const own = { currentPassword: handedOut, password: 'Mat-khau-lanh-dao-2026' };
  expect((await people.call('leader', 'PUT', '/admin/users/me', own)).status).toBe(200);
  people.know('leader', 'leader@cchc.local', own.password);
  await list('leader', 'article');
});

test('a revision that cannot go live says so beside its entry and to the office, until a later one is live', async () => {
  const { documentId } = await create('cdc', draft('Bài chờ lên trang'));
  expect(await publish('cdc', documentId)).toBe('ok');
  const { epoch, revision } = await readSnapshot(host);
  const tell = (address: string, word: object): Promise<Response> =>
    fetch(`${host.url}${address}`, {
      method: 'POST',
      headers: {
        ...{ authorization: `Bearer ${readToken(host.dataDir)}`, connection: 'close' },
        'content-type': 'application/json',
      },
      body: JSON.stringify({ epoch, revision, ...word }),
    });
  const read = async (address: string): Promise<unknown> => (await people.call('cdc', 'GET', address)).json();
  const refused = { code: 'E_RELEASE_GATE', page: '/gioi-thieu/', message: 'The release was stopped.' };
  expect((await tell('/api/cchc/refusals', refused)).status).toBe(204);
  const stopped = { code: 'E_RELEASE_GATE', page: '/gioi-thieu/' };
  expect(await read(`/cchc/receipt/article/${documentId}`)).toMatchObject({ state: 'queued', stopped });
  expect(await read('/cchc/status')).toMatchObject({ refusal: refused });
  const moment = '2026-03-20T02:00:00.000Z';
  const receipt = { releaseId: 'r', renderedAt: moment, checkedAt: moment, liveAt: moment, held: [] };
  const deadLinks = [{ page: '/gioi-thieu/', target: '/tin-tuc/da-go/' }];
  expect((await tell('/api/cchc/receipts', { ...receipt, deadLinks })).status).toBe(204);
  expect(await read(`/cchc/receipt/article/${documentId}`)).toMatchObject({ state: 'live', stopped: null });
  expect(await read('/cchc/status')).toMatchObject({ refusal: null, deadLinks });
});
