import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { articleData, write, writeGround } from './content.ts';
import { type LedgerEntry, readLedger, readSnapshot, readState, valueOf, verify } from './ledger-reader.ts';
import { type Caller, signInAs } from './signed-in.ts';
import { type Cms, startCms } from './strapi-harness.ts';

/** The clock begins at nine; what is due later is due when the test says so. */
const eight = '2026-03-11T08:00:00+07:00';
const atEight = '2026-03-11T01:00:00.000Z';
const afterEight = '2026-03-11T01:30:00.000Z';

let cms: Cms;
let cdc: Caller;
let unit: Caller;
/** Plain trouble in the middle of a publication, as a crash or a lost connection makes it. */
let trouble: string | null = null;

function troubleOn(at: Cms): void {
  at.strapi.documents.use(async (context, next) => {
    const result = await next();
    if (context.action === 'publish' && trouble !== null) throw new Error(trouble);
    return result;
  });
}

beforeAll(async () => {
  cms = await startCms();
  troubleOn(cms);
  await writeGround(cms.strapi);
  cdc = await signInAs(cms, 'cdc', 'BV-MAU-B');
  unit = await signInAs(cms, 'unit', 'BV-MAU-A');
});
afterEach(() => {
  trouble = null;
});
afterAll(() => cms.stop());

const serviceSchema = z.object({
  fireDue: z.custom<(now: string) => Promise<unknown>>((value) => typeof value === 'function'),
});
const fireDue = (now = afterEight): Promise<unknown> =>
  serviceSchema.parse(cms.strapi.plugin('cchc').service('schedules')).fireDue(now);

const draft = (title: string, change: Readonly<Record<string, unknown>> = {}): Promise<string> =>
  write(cms.strapi, 'article', 'create', { data: articleData(title, change) });
const addressOf = (id: string, type = 'article'): string => `/cchc/schedules/${type}/${id}`;
const failureSchema = z.object({ error: z.object({ message: z.string(), details: z.object({ code: z.string() }) }) });
const answerSchema = z.object({
  schedule: z.object({ state: z.string(), at: z.string().optional(), failure: z.string().optional() }),
  maySchedule: z.boolean(),
});

async function setTime(id: string, at = eight, who = cdc, type = 'article'): Promise<string> {
  const answer = await who('PUT', addressOf(id, type), { at });
  return answer.ok ? 'ok' : failureSchema.parse(await answer.json()).error.details.code;
}
const view = async (id: string, who = cdc, type = 'article') =>
  answerSchema.parse(await (await who('GET', addressOf(id, type))).json());
const eventsOf = async (id: string): Promise<LedgerEntry[]> =>
  (await readLedger(cms.strapi)).filter((row) => row.subjectId === id);
const isPublic = async (id: string): Promise<boolean> => valueOf(await readSnapshot(cms), 'article', id) !== null;

test('Q3 a scheduled article goes public by itself and counts at the time that was set, however late that was', async () => {
  const id = await draft('Bài hẹn giờ');
  const before = await readState(cms.strapi);
  expect(await setTime(id)).toBe('ok');
  expect(await view(id)).toEqual({ schedule: { state: 'waiting', at: atEight }, maySchedule: true });
  expect(await isPublic(id)).toBe(false);
  expect(await readState(cms.strapi)).toEqual(before);
  expect(await fireDue('2026-03-11T00:59:59.999Z')).toEqual({ published: 0, failed: 0 });
  expect(await fireDue()).toEqual({ published: 1, failed: 0 });
  const events = await eventsOf(id);
  expect(events.map(({ event, origin, actorRole }) => [event, origin, actorRole])).toEqual([
    ['scheduled', 'cms', 'cchc-cdc'],
    ['published', 'scheduled', 'cchc-cdc'],
  ]);
  expect(events[1]?.occurredAt).toBe(atEight);
  const snapshot = await readSnapshot(cms);
  expect(valueOf(snapshot, 'article', id)).toMatchObject({ firstPublishedAt: atEight });
  expect(valueOf(snapshot, 'quotaItem', id)).toMatchObject({
    events: [{ event: 'published', at: atEight, origin: 'scheduled' }],
  });
  expect((await view(id)).schedule.state).toBe('none');
  expect((await verify(cms.strapi)).faults).toEqual([]);
});

test('what is saved when the time comes is what is published', async () => {
  const documentId = await draft('Bản lúc hẹn');
  expect(await setTime(documentId)).toBe('ok');
  await write(cms.strapi, 'article', 'update', { documentId, data: { title: 'Bản đã sửa sau khi hẹn' } });
  await fireDue();
  expect(valueOf(await readSnapshot(cms), 'article', documentId)).toMatchObject({ title: 'Bản đã sửa sau khi hẹn' });
});

test('the rules of publication are asked when the time is set, for that time', async () => {
  expect(await setTime(await draft('Không có đơn vị', { unitCode: null }))).not.toBe('ok');
  const expired = await draft('Hết hạn trước giờ đăng', { expiresAt: '2026-03-10T20:00:00.000Z' });
  expect(await setTime(expired)).not.toBe('ok');
  expect(await setTime(expired, '2026-03-10T12:00:00+07:00')).toBe('ok');
  expect(await isPublic(expired)).toBe(false);
  expect((await cdc('DELETE', addressOf(expired))).ok).toBe(true);
});

test('a rule that stands against it when the time comes keeps it private, and the office reads why', async () => {
  const documentId = await draft('Bài bị từ chối sau khi hẹn');
  expect(await setTime(documentId)).toBe('ok');
  await write(cms.strapi, 'article', 'update', { documentId, data: { mark: 'commendation', title: 'Bài biểu dương' } });
  expect(await fireDue()).toEqual({ published: 0, failed: 1 });
  expect(await isPublic(documentId)).toBe(false);
  const { schedule } = await view(documentId);
  expect(schedule).toMatchObject({ state: 'failed', at: atEight });
  expect(schedule.failure).toContain('Phòng Tổ chức - Hành chính đã duyệt');
  const list = z
    .object({ entries: z.array(z.object({ documentId: z.string(), title: z.string() })) })
    .parse(await (await cdc('GET', '/cchc/schedules')).json());
  expect(list.entries).toContainEqual(expect.objectContaining({ documentId, title: 'Bài biểu dương' }));
  expect((await eventsOf(documentId)).map(({ event, origin }) => [event, origin]).at(-1)).toEqual([
    'unscheduled',
    'system',
  ]);
  expect(await fireDue()).toEqual({ published: 0, failed: 0 });
  await write(cms.strapi, 'article', 'update', { documentId, data: { mark: null } });
  expect(await setTime(documentId)).toBe('ok');
  expect(await fireDue()).toEqual({ published: 1, failed: 0 });
});

test('a time can be moved and taken away', async () => {
  const id = await draft('Bài dời giờ');
  expect(await setTime(id)).toBe('ok');
  expect(await setTime(id, '2026-03-12T08:00:00+07:00')).toBe('ok');
  expect(await fireDue()).toEqual({ published: 0, failed: 0 });
  expect((await cdc('DELETE', addressOf(id))).ok).toBe(true);
  expect((await cdc('DELETE', addressOf(id))).status).toBe(400);
  expect(await fireDue('2026-03-13T00:00:00.000Z')).toEqual({ published: 0, failed: 0 });
  expect((await eventsOf(id)).map((row) => row.event)).toEqual(['scheduled', 'scheduled', 'unscheduled']);
});

test.each([
  ['a moment that is over', '2026-03-10T08:00:00+07:00', 'E_SCHEDULE_PAST'],
  ['a mistyped year', '2062-03-10T08:00:00+07:00', 'E_SCHEDULE_FAR'],
  ['no moment at all', 'mai', 'E_SCHEDULE_MOMENT'],
])('%s is refused', async (_rule, at, code) => {
  expect(await setTime(await draft(`Hẹn sai ${code}`), at)).toBe(code);
});

test('a unit sees when its article goes public, and neither sets the time nor sees that of others', async () => {
  const id = await draft('Bài của đơn vị A');
  expect(await setTime(id, eight, unit)).toBe('E_SCHEDULE_RIGHT');
  expect(await setTime(id)).toBe('ok');
  expect(await view(id, unit)).toMatchObject({ schedule: { state: 'waiting' }, maySchedule: false });
  const foreign = await draft('Bài của đơn vị B', { unitCode: 'BV-MAU-B' });
  expect((await unit('GET', addressOf(foreign))).status).toBe(404);
  expect((await unit('GET', '/cchc/schedules')).status).toBe(403);
});

test('publishing by hand, returning, taking down and deleting take the time away', async () => {
  const published = await draft('Đăng luôn');
  const returned = await draft('Trả lại', { workflowState: 'submitted' });
  const deleted = await draft('Xóa');
  for (const id of [published, returned, deleted]) expect(await setTime(id)).toBe('ok');
  await write(cms.strapi, 'article', 'publish', { documentId: published });
  expect((await cdc('POST', `/cchc/articles/${returned}/return`, { comment: 'Bổ sung số liệu.' })).status).toBe(200);
  await write(cms.strapi, 'article', 'delete', { documentId: deleted });
  expect((await view(published)).schedule.state).toBe('none');
  expect((await view(returned)).schedule.state).toBe('none');
  expect((await eventsOf(returned)).map((row) => row.event)).toEqual(['scheduled', 'returned', 'unscheduled']);
  // The article of unit A from the test before is due with them.
  expect(await fireDue()).toEqual({ published: 1, failed: 0 });
  expect(await isPublic(returned)).toBe(false);
});

test('of several instances at the same moment one publishes, once', async () => {
  const ids = await Promise.all([1, 2, 3].map((number) => draft(`Hai máy cùng đăng ${number}`)));
  for (const id of ids) expect(await setTime(id)).toBe('ok');
  const firings = z
    .array(z.object({ published: z.number(), failed: z.number() }))
    .parse(await Promise.all([fireDue(), fireDue(), fireDue()]));
  expect(firings.reduce((sum, firing) => sum + firing.published, 0)).toBe(3);
  for (const id of ids) expect((await eventsOf(id)).map((row) => row.event)).toEqual(['scheduled', 'published']);
});

test('trouble in the middle leaves it due, does not keep the others, and the next round publishes it once', async () => {
  const id = await draft('Sự cố giữa chừng');
  expect(await setTime(id)).toBe('ok');
  trouble = 'connection lost';
  await expect(fireDue()).rejects.toThrow('connection lost');
  expect(await isPublic(id)).toBe(false);
  expect((await view(id)).schedule.state).toBe('waiting');
  trouble = null;
  expect(await fireDue()).toEqual({ published: 1, failed: 0 });
  expect((await eventsOf(id)).map((row) => row.event)).toEqual(['scheduled', 'published']);
});

test('another type: a channel is published at its time', async () => {
  const data = {
    label: 'Đường dây nóng mẫu',
    kind: 'short_code',
    purpose: 'Hỏi về thủ tục',
    raw: '115',
    dial: '115',
    ownerName: 'Sở Y tế tỉnh Mẫu',
    sortOrder: 1,
    hours: [{ days: [1, 2, 3, 4, 5], from: '07:00', to: '17:00' }],
  };
  const documentId = await write(cms.strapi, 'channel', 'create', { data });
  expect(await setTime(documentId, eight, cdc, 'channel')).toBe('E_SCHEDULE_RIGHT');
  const tchc = await signInAs(cms, 'tchc');
  expect(await setTime(documentId, eight, tchc, 'channel')).toBe('ok');
  expect(await fireDue()).toEqual({ published: 1, failed: 0 });
  expect(await setTime(documentId, eight, tchc, 'banner')).toBe('E_SCHEDULE_RIGHT');
});

test('a time that passed while the system was down is met at the next start, dated as it was set', async () => {
  const id = await draft('Hẹn lúc hệ thống ngừng');
  expect(await setTime(id)).toBe('ok');
  cms = await cms.restart({ now: '2026-03-11T14:00:00+07:00' });
  const isOver = async (): Promise<boolean> => (await eventsOf(id)).some((row) => row.event === 'published');
  await expect.poll(isOver, { timeout: 20_000 }).toBe(true);
  expect((await eventsOf(id)).at(-1)).toMatchObject({ event: 'published', origin: 'scheduled', occurredAt: atEight });
  expect(valueOf(await readSnapshot(cms), 'article', id)).toMatchObject({ firstPublishedAt: atEight });
});
