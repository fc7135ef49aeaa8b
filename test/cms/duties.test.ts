import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  type CalendarAnswer,
  activitiesAnswerSchema,
  calendarAnswerSchema,
  candidatesAnswerSchema,
  dutiesHomeSchema,
  forwardingsAnswerSchema,
  writtenSchema,
} from '../../cms/plugin/model/duties/index.ts';
import { articleData, write } from './content.ts';
import { dutyStaff, writeDutyGround } from './duty-ground.ts';
import { readLedger, readSnapshot, verify } from './ledger-reader.ts';
import { type SignedIn, refusalOf, signIn } from './signed-in.ts';
import { type Cms, startCms } from './strapi-harness.ts';
import { wordText } from './word-text.ts';

/** Tuesday 10/03/2026. The tests run in order on one department. */
let cms: Cms;
let people: SignedIn;
beforeAll(async () => {
  cms = await startCms({ now: '2026-03-10T09:00:00+07:00' });
  await writeDutyGround(cms.strapi);
  people = await signIn(cms, dutyStaff);
});
afterAll(() => cms.stop());

async function answer<T>(
  schema: z.ZodType<T>,
  who: string,
  method: string,
  address: string,
  body?: unknown,
): Promise<T> {
  const response = await people.call(who, method, `/cchc${address}`, body);
  expect(response.ok, `${method} ${address}: ${response.ok ? '' : await response.clone().text()}`).toBe(true);
  return schema.parse(await response.json());
}
const refused = async (who: string, method: string, address: string, body?: unknown) =>
  refusalOf(await people.call(who, method, `/cchc${address}`, body));
const codeOf = async (...asked: Parameters<typeof refused>): Promise<string> => (await refused(...asked)).code;

const calendar = (who: string, query = ''): Promise<CalendarAnswer> =>
  answer(calendarAnswerSchema, who, 'GET', `/duties${query}`);
async function dueOf(who: string, key: string, month: string | null = null) {
  const { duties } = await calendar(who);
  const due = duties.find((duty) => duty.key === key)?.dates.find((one) => one.month === month);
  if (due === undefined) throw new Error(`${who} sees no ${key} ${month ?? ''}`);
  return due;
}
const eventsOf = async (subjectType: string) =>
  (await readLedger(cms.strapi)).filter((row) => row.subjectType === subjectType);

const receipt = (change: Readonly<Record<string, unknown>> = {}) => ({
  deadlineKey: 'ke-hoach-don-vi',
  units: ['BV-MAU-A'],
  receivedOn: '2026-03-02',
  ...change,
});

describe('the calendar of a plan', () => {
  test('a term that ends on a Sunday says which day moved, why, and how each unit stands', async () => {
    const due = await dueOf('tchc', 'ke-hoach-don-vi');
    expect(due).toMatchObject({ date: '2026-03-09', words: '09/03/2026' });
    expect(due.notes).toEqual([
      { code: 'moved', message: 'Ngày 08/03/2026 là Chủ nhật, nên chuyển sang ngày làm việc kế tiếp.' },
    ]);
    expect(due.units.map(({ code, words }) => [code, words])).toEqual([
      ['TT-KSBT', 'Quá hạn 01 ngày làm việc'],
      ['BV-MAU-A', 'Quá hạn 01 ngày làm việc'],
      ['BV-MAU-B', 'Quá hạn 01 ngày làm việc'],
      ['BV-MAU-C', 'Quá hạn 01 ngày làm việc'],
    ]);
  });

  test('what fell due before the portal was first started is held against nobody, and reminded of to nobody', async () => {
    const due = await dueOf('tchc', 'bao-cao-thang', '2026-02');
    expect(due.units).toMatchObject([
      {
        code: 'TT-KSBT',
        standing: 'unrecorded',
        words: 'Đến hạn trước khi hệ thống ghi nhận; không tính quá hạn',
        // Whoever has it on paper may still write it down.
        isOpen: true,
      },
    ]);
    const about = { kind: 'deadline', deadlineKey: 'bao-cao-thang', month: '2026-02' };
    expect(await codeOf('tchc', 'POST', '/reminders', { about, units: ['TT-KSBT'], way: 'message' })).toBe(
      'E_REMINDER_NOTHING',
    );
    const { overdue } = await answer(dutiesHomeSchema, 'tchc', 'GET', '/duties/home');
    expect(overdue.map(({ title }) => title)).toEqual(['Gửi kế hoạch của đơn vị: còn 4 đơn vị chưa gửi']);
  });

  test('the office that receives, a part of another unit and a dissolved unit owe nothing', async () => {
    const due = await dueOf('tchc', 'ke-hoach-don-vi');
    const codes = due.units.map(({ code }) => code);
    for (const code of ['PHONG-TCHC', 'TYT-MAU-1', 'TT-CU']) expect(codes).not.toContain(code);
  });

  test('what is not due yet counts the days; the slip of the signed text stays and is flagged', async () => {
    const quarter = await dueOf('tchc', 'bao-cao-quy-1');
    expect(quarter.units[0]?.words).toBe('Chưa đến hạn (còn 10 ngày)');
    const year = await dueOf('tchc', 'bao-cao-nam');
    expect(year.date).toBe('2023-11-24');
    expect(year.notes.map(({ code }) => code)).toEqual(['before_issue']);
    expect(year.notes[0]?.message).toContain('06/02/2026');
    expect(new Set(year.units.map(({ words }) => words))).toEqual(new Set(['Chưa xác định được hạn']));
    expect(year.units.map(({ code }) => code)).not.toContain('TT-CU');
  });

  test('a plan without number and date of issue says so, and its term is not determined', async () => {
    const { plans, duties } = await calendar('tchc', '?plan=ke-hoach-cuoi-nam');
    const plan = plans.find(({ key }) => key === 'ke-hoach-cuoi-nam');
    expect(plan?.warnings.map(({ code }) => code)).toEqual(['no_number', 'no_issue_date']);
    const [due] = duties[0]?.dates ?? [];
    expect(due).toMatchObject({ date: null, words: 'Chưa xác định được hạn vì kế hoạch chưa có ngày ban hành' });
    expect(due?.units[0]).toMatchObject({ standing: 'not_determined', words: 'Chưa xác định được hạn' });
  });

  test('months bound the dates; duties without a date stay', async () => {
    const { duties } = await calendar('tchc', '?from=2026-04&to=2026-05');
    const monthly = duties.find(({ key }) => key === 'bao-cao-thang');
    expect(monthly?.dates.map(({ month, date }) => [month, date])).toEqual([
      ['2026-04', '2026-04-19'],
      ['2026-05', '2026-05-19'],
    ]);
    expect(duties.find(({ key }) => key === 'dang-van-ban')?.dates).toMatchObject([{ words: 'Không ấn định ngày' }]);
  });

  test('a unit sees its own standing alone, a leader everybody', async () => {
    expect((await dueOf('unit', 'ke-hoach-don-vi')).units.map(({ code }) => code)).toEqual(['BV-MAU-A']);
    expect((await dueOf('leader', 'ke-hoach-don-vi')).units).toHaveLength(4);
    const own = await calendar('unit');
    expect(own.duties.map(({ key }) => key).sort()).toEqual([
      'bao-cao-nam',
      'bao-cao-quy-1',
      'dang-van-ban',
      'ke-hoach-don-vi',
    ]);
    expect((await calendar('unit')).person).toMatchObject({ canJudge: false, canDeclare: true, seesAll: false });
  });
});

describe('receipts', () => {
  test.each([
    ['E_DATE_FUTURE', receipt({ receivedOn: '2026-03-11' })],
    ['E_REQUEST', receipt({ receivedOn: '2026-02-31' })],
    ['E_REQUEST', receipt({ units: [] })],
    ['E_UNIT_UNKNOWN', receipt({ units: ['BV-KHONG-CO'] })],
    ['E_DEADLINE_UNKNOWN', receipt({ deadlineKey: 'khong-co' })],
    ['E_DUTY_MONTH', receipt({ month: '2026-03' })],
    ['E_DUTY_MONTH', receipt({ deadlineKey: 'bao-cao-thang', units: ['TT-KSBT'] })],
    ['E_DUTY_NOT_OWED', receipt({ units: ['TT-CU'] })],
    ['E_DUTY_NOT_OWED', receipt({ deadlineKey: 'bao-cao-thang', month: '2026-02', units: ['BV-MAU-A'] })],
    ['E_RECEIPT_BULK', receipt({ units: ['BV-MAU-A', 'BV-MAU-B'], documentNumber: '01/KH-BV' })],
    ['E_PRIVATE_FILE_UNIT', receipt({ privateFile: `BV-MAU-B/${'0'.repeat(64)}.pdf` })],
    ['E_PRIVATE_FILE_UNIT', receipt({ privateFile: '../db.sqlite' })],
    ['E_PRIVATE_FILE_GONE', receipt({ privateFile: `BV-MAU-A/${'0'.repeat(64)}.pdf` })],
  ])('refused in Vietnamese, nothing written: %s %o', async (code, body) => {
    const said = await refused('tchc', 'POST', '/duties/receipts', body);
    expect(said.code).toBe(code);
    expect(said.message).toMatch(/[ạảấầẩậắặẹẻẽếềểệỉịọỏốồổộớờởợụủứừửựđ]/);
    expect(await eventsOf('receipt')).toEqual([]);
  });

  test.each(['cdc', 'unit', 'leader'])('%s does not record receipts', async (who) => {
    expect(await codeOf(who, 'POST', '/duties/receipts', receipt())).toBe('E_DUTY_RIGHT');
  });

  test('a receipt with its file: in time by its date, readable by its unit and the offices alone', async () => {
    const form = new FormData();
    form.set('unitCode', 'BV-MAU-A');
    form.set('file', new Blob([Buffer.from('%PDF-1.4\nKế hoạch')], { type: 'application/pdf' }), 'ke-hoach.pdf');
    const { name } = await answer(z.object({ name: z.string() }), 'tchc', 'POST', '/private-files', form);
    const body = receipt({ documentNumber: '05/KH-BV\r\nBcc: x@y.test', privateFile: name });
    const { ids } = await answer(writtenSchema, 'tchc', 'POST', '/duties/receipts', body);
    const [own] = (await dueOf('unit', 'ke-hoach-don-vi')).units;
    expect(own).toMatchObject({
      words: 'Đã nhận ngày 02/03/2026',
      isOpen: false,
      receipt: { id: ids[0], documentNumber: '05/KH-BV Bcc: x@y.test', privateFile: name },
    });
    expect((await people.call('unit', 'GET', `/cchc/private-files/${name}`)).status).toBe(200);
    expect(await codeOf('other', 'GET', `/private-files/${name}`)).toBe('E_PRIVATE_FILE');
    expect((await eventsOf('receipt')).map(({ event, unitCode }) => [event, unitCode])).toEqual([
      ['receipt_recorded', 'BV-MAU-A'],
    ]);
  });

  test('a file that is no document is not taken', async () => {
    const form = new FormData();
    form.set('unitCode', 'BV-MAU-A');
    form.set('file', new Blob(['<script>'], { type: 'application/pdf' }), 'ke-hoach.pdf');
    expect(await codeOf('tchc', 'POST', '/private-files', form)).toBe('E_UPLOAD_TYPE');
  });

  test('several at once: all of them, or none when one has been written down before', async () => {
    const several = receipt({ units: ['BV-MAU-A', 'BV-MAU-B', 'TT-KSBT'], receivedOn: '2026-03-10' });
    const said = await refused('tchc', 'POST', '/duties/receipts', several);
    expect(said).toMatchObject({ code: 'E_RECEIPT_EXISTS' });
    expect(said.message).toContain('Bệnh viện Mẫu A');
    expect(await eventsOf('receipt')).toHaveLength(1);
    const rest = { ...several, units: ['BV-MAU-B', 'TT-KSBT'] };
    await answer(writtenSchema, 'tchc', 'POST', '/duties/receipts', rest);
    const due = await dueOf('tchc', 'ke-hoach-don-vi');
    expect(due.units.map(({ words }) => words)).toEqual([
      'Nhận muộn 01 ngày làm việc (ngày 10/03/2026)',
      'Đã nhận ngày 02/03/2026',
      'Nhận muộn 01 ngày làm việc (ngày 10/03/2026)',
      'Quá hạn 01 ngày làm việc',
    ]);
  });

  test('two officers who tick the same unit at once leave one receipt', async () => {
    const body = receipt({ deadlineKey: 'bao-cao-thang', month: '2026-02', units: ['TT-KSBT'] });
    const codes = await Promise.all(['tchc', 'tchc'].map((who) => codeOf(who, 'POST', '/duties/receipts', body)));
    expect(codes.sort()).toEqual(['E_RECEIPT_EXISTS', 'ok']);
  });

  test('a wrong receipt is corrected or taken back, with its ledger row and reason', async () => {
    const held = (await dueOf('tchc', 'ke-hoach-don-vi')).units.find(({ code }) => code === 'BV-MAU-B')?.receipt;
    const address = `/duties/receipts/${held?.id ?? ''}`;
    expect(await codeOf('unit', 'PUT', address, { receivedOn: '2026-03-06' })).toBe('E_DUTY_RIGHT');
    await answer(writtenSchema, 'tchc', 'PUT', address, { receivedOn: '2026-03-06', documentNumber: '07/KH-BV' });
    expect((await dueOf('other', 'ke-hoach-don-vi')).units[0]?.words).toBe('Đã nhận ngày 06/03/2026');
    expect(await codeOf('tchc', 'POST', `${address}/remove`, { reasonText: ' ' })).toBe('E_REQUEST');
    await answer(writtenSchema, 'tchc', 'POST', `${address}/remove`, { reasonText: 'Ghi nhầm đơn vị' });
    expect((await dueOf('other', 'ke-hoach-don-vi')).units[0]?.words).toBe('Quá hạn 01 ngày làm việc');
    expect(await codeOf('tchc', 'POST', `${address}/remove`, { reasonText: 'Lần nữa' })).toBe('E_NOT_FOUND');
    const events = (await eventsOf('receipt')).filter(({ subjectId }) => subjectId === held?.id);
    expect(events.map(({ event }) => event)).toEqual(['receipt_recorded', 'corrected', 'withdrawn']);
  });

  test('nothing of a receipt is public', async () => {
    expect(JSON.stringify(await readSnapshot(cms))).not.toContain('05/KH-BV');
  });
});

const activity = (change: Readonly<Record<string, unknown>> = {}) => ({
  form: 'loudspeaker',
  title: 'Phát thanh về nộp hồ sơ trực tuyến',
  heldOn: '2026-03-05',
  unitCode: 'BV-MAU-A',
  number: 4,
  reach: null,
  evidenceUrl: null,
  issueNumber: 'Lịch phát số 3',
  privateFile: null,
  ...change,
});

describe('communication activities', () => {
  test.each([
    ['E_EVIDENCE_EMPTY', activity({ issueNumber: '  ' })],
    ['E_DATE_FUTURE', activity({ heldOn: '2026-04-01' })],
    ['E_UNIT_UNKNOWN', activity({ unitCode: 'BV-KHONG-CO' })],
    ['E_UNIT_INACTIVE', activity({ unitCode: 'TT-CU' })],
    ['E_REQUEST', activity({ number: 0 })],
    ['E_REQUEST', activity({ number: 1.5 })],
    ['E_REQUEST', activity({ evidenceUrl: 'javascript:alert(1)' })],
    ['E_REQUEST', activity({ form: 'song' })],
    ['E_REQUEST', activity({ title: '' })],
  ])('refused: %s %o', async (code, body) => {
    expect(await codeOf('tchc', 'POST', '/duties/activities', body)).toBe(code);
  });

  test('a unit enters its own, which waits; it enters for nobody else, and a leader for nobody', async () => {
    await answer(writtenSchema, 'unit', 'POST', '/duties/activities', activity());
    expect(await codeOf('unit', 'POST', '/duties/activities', activity({ unitCode: 'BV-MAU-B' }))).toBe('E_RIGHT_UNIT');
    expect(await codeOf('leader', 'POST', '/duties/activities', activity())).toBe('E_RIGHT_UNIT');
    const { activities, sums } = await answer(activitiesAnswerSchema, 'unit', 'GET', '/duties/activities');
    expect(activities).toMatchObject([{ state: 'declared', canEdit: true, canConfirm: false }]);
    expect(sums).toEqual([{ form: 'loudspeaker', entries: 0, number: 0, reach: 0, unmeasured: 0, waiting: 1 }]);
    expect((await readSnapshot(cms)).counts['activity'] ?? 0).toBe(0);
  });

  test('CDC does not confirm what it says of itself, by the page or by the Content Manager', async () => {
    const own = activity({ unitCode: 'TT-KSBT', form: 'press' });
    const { ids } = await answer(writtenSchema, 'cdc', 'POST', '/duties/activities', own);
    expect(await codeOf('cdc', 'POST', '/duties/activities/confirm', { ids })).toBe('E_CONFIRM_RIGHT');
    const form = '/content-manager/collection-types/plugin::cchc.activity';
    await people.call('cdc', 'PUT', `${form}/${ids[0] ?? ''}`, { state: 'confirmed' });
    const { activities } = await answer(activitiesAnswerSchema, 'cdc', 'GET', '/duties/activities?unit=TT-KSBT');
    expect(activities).toMatchObject([{ state: 'declared', canConfirm: false }]);
  });

  test('the office confirms; then it is summed, public, and closed to its unit', async () => {
    const before = await answer(activitiesAnswerSchema, 'tchc', 'GET', '/duties/activities?unit=BV-MAU-A');
    const ids = before.activities.map(({ id }) => id);
    expect(await codeOf('unit', 'POST', '/duties/activities/confirm', { ids })).toBe('E_CONFIRM_RIGHT');
    await answer(writtenSchema, 'tchc', 'POST', '/duties/activities/confirm', { ids });
    const { sums } = await answer(activitiesAnswerSchema, 'tchc', 'GET', '/duties/activities?unit=BV-MAU-A');
    expect(sums).toEqual([{ form: 'loudspeaker', entries: 1, number: 4, reach: 0, unmeasured: 1, waiting: 0 }]);
    expect((await readSnapshot(cms)).counts['activity']).toBe(1);
    expect(await codeOf('unit', 'PUT', `/duties/activities/${ids[0] ?? ''}`, activity({ number: 9 }))).toBe(
      'E_RIGHT_CONFIRMED',
    );
    const events = (await eventsOf('activity')).filter(({ subjectId }) => ids.includes(subjectId));
    expect(events.map(({ event }) => event)).toEqual(['declared', 'confirmed']);
  });

  test('sums follow the filter of form and period', async () => {
    const entered = [
      activity({ form: 'conference', heldOn: '2026-02-10', number: 1, reach: 60, unitCode: 'BV-MAU-B' }),
      activity({ form: 'conference', heldOn: '2026-03-09', number: 2, reach: 40, unitCode: 'BV-MAU-B' }),
    ];
    for (const body of entered) await answer(writtenSchema, 'tchc', 'POST', '/duties/activities', body);
    const query = '/duties/activities?form=conference&from=2026-03&to=2026-03';
    const { sums } = await answer(activitiesAnswerSchema, 'leader', 'GET', query);
    expect(sums).toEqual([{ form: 'conference', entries: 1, number: 2, reach: 40, unmeasured: 0, waiting: 0 }]);
    expect((await answer(activitiesAnswerSchema, 'unit', 'GET', query)).activities).toEqual([]);
  });
});

describe('the register of forwarded articles', () => {
  test('published articles are offered, marked as sent once, and then given their address', async () => {
    const articleId = await write(cms.strapi, 'article', 'create', {
      data: articleData('Bài để chuyển'),
      status: 'published',
    });
    const draftId = await write(cms.strapi, 'article', 'create', { data: articleData('Bài nháp') });
    const { candidates } = await answer(candidatesAnswerSchema, 'tchc', 'GET', '/duties/forwardings/candidates');
    expect(candidates).toMatchObject([{ articleId, publishedOn: '2026-03-10', publicPath: '/tin-tuc/bai-de-chuyen/' }]);
    const sent = { articleIds: [articleId], sentTo: 'Trang CCHC tỉnh Mẫu', sentOn: '2026-03-10' };
    expect(await codeOf('unit', 'POST', '/duties/forwardings', sent)).toBe('E_FORWARD_RIGHT');
    expect(await codeOf('unit', 'GET', '/duties/forwardings')).toBe('E_FORWARD_RIGHT');
    expect(await codeOf('tchc', 'POST', '/duties/forwardings', { ...sent, sentOn: '2026-03-11' })).toBe(
      'E_DATE_FUTURE',
    );
    expect(await codeOf('tchc', 'POST', '/duties/forwardings', { ...sent, articleIds: [draftId] })).toBe(
      'E_FORWARD_UNPUBLISHED',
    );
    const { ids } = await answer(writtenSchema, 'tchc', 'POST', '/duties/forwardings', sent);
    expect(await codeOf('tchc', 'POST', '/duties/forwardings', sent)).toBe('E_FORWARD_EXISTS');
    const address = 'https://cchc.tinh-mau.test/tin/1';
    await answer(writtenSchema, 'tchc', 'PUT', `/duties/forwardings/${ids[0] ?? ''}`, { ...sent, address });
    const register = await answer(forwardingsAnswerSchema, 'leader', 'GET', '/duties/forwardings');
    expect(register.forwardings).toMatchObject([{ articleId, title: 'Bài để chuyển', address }]);
    expect((await answer(candidatesAnswerSchema, 'cdc', 'GET', '/duties/forwardings/candidates')).candidates).toEqual(
      [],
    );
    const file = await people.call('tchc', 'GET', `/cchc/duties/articles/${articleId}/docx`);
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="bai-de-chuyen.docx"');
    const text = wordText(new Uint8Array(await file.arrayBuffer()));
    for (const part of ['Bài để chuyển', 'Bệnh viện Mẫu A', 'http://localhost:4321/tin-tuc/bai-de-chuyen/']) {
      expect(text).toContain(part);
    }
    expect(await codeOf('tchc', 'GET', `/duties/articles/${draftId}/docx`)).toBe('E_NOT_FOUND');
    expect(await codeOf('unit', 'GET', `/duties/articles/${articleId}/docx`)).toBe('E_FORWARD_RIGHT');
    const reasonText = 'Ghi nhầm';
    await answer(writtenSchema, 'tchc', 'POST', `/duties/forwardings/${ids[0] ?? ''}/remove`, { reasonText });
    const events = await eventsOf('forwarding');
    expect(events.map(({ event }) => event)).toEqual(['forwarded', 'corrected', 'withdrawn']);
  });
});

describe('the home page', () => {
  test('a unit is told of its own duties, an office how many units are missing', async () => {
    const own = await answer(dutiesHomeSchema, 'unit', 'GET', '/duties/home');
    expect(own.due.map(({ title, daysLeft }) => [title, daysLeft])).toEqual([['Báo cáo quý I', 10]]);
    expect(own).toMatchObject({ overdue: [], overdueCount: 0 });
    const office = await answer(dutiesHomeSchema, 'tchc', 'GET', '/duties/home');
    // What falls due next comes first; what is overdue stands apart from it.
    expect(office.overdue.map(({ title, daysLeft }) => [title, daysLeft])).toEqual([
      ['Gửi kế hoạch của đơn vị: còn 2 đơn vị chưa gửi', -1],
    ]);
    expect(office.overdueCount).toBe(1);
    expect(office.due.map(({ title }) => title)).toEqual([
      'Báo cáo tháng của Trung tâm, tháng 03/2026: còn 1 đơn vị chưa gửi',
      'Báo cáo quý I: còn 4 đơn vị chưa gửi',
    ]);
  });
});

test('the ledger holds after all of it', async () => {
  expect((await verify(cms.strapi)).faults).toEqual([]);
});
