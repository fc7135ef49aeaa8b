import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  dutiesHomeSchema,
  remindedAnswerSchema,
  reminderPreviewSchema,
  remindersAnswerSchema,
  writtenSchema,
} from '../../cms/plugin/model/duties/index.ts';
import { articleData, write } from './content.ts';
import { dutyStaff, writeDutyGround } from './duty-ground.ts';
import { readLedger, readSnapshot, verify } from './ledger-reader.ts';
import { type MailServer, startMailServer } from './mail-server.ts';
import { type SignedIn, refusalOf, signIn } from './signed-in.ts';
import { wordText } from './word-text.ts';
import { type Cms, startCms } from './strapi-harness.ts';

/** Tuesday 10/03/2026: the units' plans were due the day before. The tests run in order on one department. */
let cms: Cms;
let mail: MailServer;
let people: SignedIn;
beforeAll(async () => {
  mail = await startMailServer();
  cms = await startCms({ now: '2026-03-10T09:00:00+07:00', smtpUrl: mail.url });
  await writeDutyGround(cms.strapi);
  const reading = {
    id: 'moi-tin-bai',
    label: 'Mọi tin, bài',
    who: { scope: 'all', except: ['PHONG-TCHC', 'TT-KSBT'] },
    kinds: [],
    subject: { scope: 'any' },
    event: 'published',
    where: 'here',
    minimum: 1,
  };
  await write(cms.strapi, 'quota', 'create', {
    data: {
      key: 'tin-bai-don-vi',
      planKey: 'ke-hoach-2026',
      title: 'Tin, bài của đơn vị: 01 bài/tháng',
      clause: 'Phụ lục',
      period: 'month',
      startDay: 1,
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
      readings: [reading],
      chosenReading: 'moi-tin-bai',
      visibility: 'internal',
      sortOrder: 1,
    },
  });
  await write(cms.strapi, 'article', 'create', { data: articleData('Bài tháng Ba'), status: 'published' });
  people = await signIn(cms, dutyStaff);
});
afterAll(async () => {
  await cms.stop();
  await mail.stop();
});

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

const plan = { kind: 'deadline', deadlineKey: 'ke-hoach-don-vi', month: null } as const;
const march = { kind: 'quota', quotaKey: 'tin-bai-don-vi', period: '2026-03' } as const;
const all = ['BV-MAU-A', 'BV-MAU-B', 'BV-MAU-C'];
const preview = (about: object, units: readonly string[] = all) =>
  answer(reminderPreviewSchema, 'tchc', 'POST', '/reminders/preview', { about, units });
const remind = (way: string, about: object, units: readonly string[], change: object = {}) =>
  answer(remindedAnswerSchema, 'tchc', 'POST', '/reminders', { about, units, way, ...change });
const reminded = async () => (await readLedger(cms.strapi)).filter(({ event }) => event === 'reminded');

describe('what is missing', () => {
  test('of a deadline: the standing in words, a message to the group and one to each unit', async () => {
    const seen = await preview(plan);
    expect(seen.title).toBe('Gửi kế hoạch của đơn vị');
    expect(seen.units.map(({ code, missingWords }) => [code, missingWords])).toEqual(
      all.map((code) => [code, 'chưa gửi; quá hạn 01 ngày làm việc']),
    );
    expect(seen.message.split('\n')).toEqual([
      'Kính gửi các đơn vị,',
      'Phòng Tổ chức - Hành chính, Sở Y tế tỉnh Mẫu xin nhắc việc: Gửi kế hoạch của đơn vị (hạn 09/03/2026).',
      'Tính đến ngày 10/03/2026, các đơn vị sau chưa hoàn thành:',
      '1. Bệnh viện Mẫu A: chưa gửi; quá hạn 01 ngày làm việc',
      '2. Bệnh viện Mẫu B: chưa gửi; quá hạn 01 ngày làm việc',
      '3. Bệnh viện Mẫu C: chưa gửi; quá hạn 01 ngày làm việc',
      'Đề nghị các đơn vị quan tâm thực hiện; nếu đã gửi, xin báo lại số, ngày văn bản.',
      'Chi tiết: http://localhost:4321/ke-hoach/',
      'Liên hệ: so-y-te@tinh-mau.test',
      'Trân trọng.',
      '(DỮ LIỆU MẪU – tin nhắn dùng thử phần mềm)',
    ]);
    expect(seen.units[0]?.message).toContain('Kính gửi Bệnh viện Mẫu A,');
    expect(seen).toMatchObject({ canMail: true, warnings: [] });
    expect(await reminded()).toEqual([]);
  });

  test('of a quota, one for the house alone included: figures of the running month, and who owes nothing', async () => {
    const seen = await preview(march);
    expect(seen.title).toBe('Tin, bài của đơn vị: 01 bài/tháng, tháng 03/2026');
    expect(seen.units.map(({ code, missingWords, isMissing }) => [code, missingWords, isMissing])).toEqual([
      ['BV-MAU-A', 'đã đạt chỉ tiêu', false],
      ['BV-MAU-B', 'còn thiếu 01 tin, bài (được tính 00/01, thời gian còn 22 ngày)', true],
      ['BV-MAU-C', 'còn thiếu 01 tin, bài (được tính 00/01, thời gian còn 22 ngày)', true],
    ]);
    // What is for the house alone has no public page to be sent to.
    expect(seen.message).not.toContain('/chi-tieu/');
    const ahead = await preview({ ...march, period: '2026-04' });
    expect(ahead.units.some(({ isMissing }) => isMissing)).toBe(false);
  });

  test.each([
    ['E_DEADLINE_UNKNOWN', { ...plan, deadlineKey: 'khong-co' }, all],
    ['E_DUTY_MONTH', { ...plan, month: '2026-03' }, all],
    ['E_QUOTA_UNKNOWN', { ...march, quotaKey: 'khong-co' }, all],
    ['E_PERIOD', { ...march, period: '2026-Q1' }, all],
    ['E_PERIOD', { ...march, period: '2027-03' }, all],
    ['E_UNIT_UNKNOWN', plan, ['BV-KHONG-CO']],
    ['E_REQUEST', plan, []],
    ['E_REQUEST', { kind: 'song' }, all],
  ])('refused: %s %o', async (code, about, units) => {
    expect((await refused('tchc', 'POST', '/reminders/preview', { about, units })).code).toBe(code);
  });

  test.each(['cdc', 'unit', 'leader'])('%s reminds nobody', async (who) => {
    const body = { about: plan, units: all };
    expect((await refused(who, 'POST', '/reminders/preview', body)).code).toBe('E_DUTY_RIGHT');
    expect((await refused(who, 'POST', '/reminders', { ...body, way: 'message' })).code).toBe('E_DUTY_RIGHT');
  });
});

describe('a message to copy', () => {
  test('each unit gets its ledger row and sees its own reminder alone, also on its home page', async () => {
    const { reminded: ids } = await remind('message', plan, ['BV-MAU-A', 'BV-MAU-B']);
    expect(ids.map(({ unit }) => unit)).toEqual(['BV-MAU-A', 'BV-MAU-B']);
    expect((await reminded()).map(({ unitCode, actorRole }) => [unitCode, actorRole])).toEqual([
      ['BV-MAU-A', 'cchc-tchc'],
      ['BV-MAU-B', 'cchc-tchc'],
    ]);
    const own = await answer(remindersAnswerSchema, 'unit', 'GET', '/reminders');
    expect(own.reminders).toMatchObject([
      { unit: 'BV-MAU-A', way: 'message', title: 'Gửi kế hoạch của đơn vị', about: plan },
    ]);
    // What the group was told names the others; the unit reads its own standing, the offices all of it.
    expect(own.reminders[0]).toMatchObject({ missingWords: 'chưa gửi; quá hạn 01 ngày làm việc', text: '' });
    expect(JSON.stringify(own)).not.toContain('Bệnh viện Mẫu B');
    expect((await refused('unit', 'GET', '/reminders?unit=BV-MAU-B')).code).toBe('E_RIGHT_UNIT');
    const told = (await answer(remindersAnswerSchema, 'leader', 'GET', '/reminders')).reminders;
    expect(told).toHaveLength(2);
    expect(told[0]?.text).toContain('Bệnh viện Mẫu B');
    const home = await answer(dutiesHomeSchema, 'unit', 'GET', '/duties/home');
    expect(home.reminders).toMatchObject([{ title: 'Gửi kế hoạch của đơn vị' }]);
  });

  test('the same unit about the same thing within a day: warned of, and allowed', async () => {
    const seen = await preview(plan);
    expect(seen.warnings).toHaveLength(2);
    expect(seen.warnings[0]).toMatch(
      /^Bệnh viện Mẫu A đã được đôn đốc về việc này lúc \d\d:\d\d ngày 10\/03\/2026 bằng tin nhắn\.$/,
    );
    expect((await preview(march)).warnings).toEqual([]);
    await remind('message', plan, ['BV-MAU-A'], { text: 'Nhắc lại lần hai.\r\nTrân trọng.' });
    const own = await answer(remindersAnswerSchema, 'unit', 'GET', '/reminders');
    expect(own.reminders.map(({ text }) => text)[0]).toBe('Nhắc lại lần hai.\nTrân trọng.');
  });

  test('who owes nothing is left out; when nobody is left the refusal says why', async () => {
    const { reminded: ids } = await remind('message', march, all);
    expect(ids.map(({ unit }) => unit)).toEqual(['BV-MAU-B', 'BV-MAU-C']);
    const said = await refused('tchc', 'POST', '/reminders', { about: march, units: ['BV-MAU-A'], way: 'message' });
    expect(said).toMatchObject({ code: 'E_REMINDER_NOTHING' });
    expect(said.message).toContain('Bệnh viện Mẫu A (đã đạt chỉ tiêu)');
  });

  test('nobody writes, changes or removes a reminder by hand', async () => {
    const [first] = (await answer(remindersAnswerSchema, 'tchc', 'GET', '/reminders')).reminders;
    const form = '/content-manager/collection-types/plugin::cchc.reminder';
    for (const [method, address] of [
      ['POST', form],
      ['PUT', `${form}/${first?.id ?? ''}`],
      ['DELETE', `${form}/${first?.id ?? ''}`],
    ] as const) {
      expect((await people.call('tchc', method, address, method === 'DELETE' ? undefined : {})).status).toBe(403);
    }
    expect((await people.call('unit', 'GET', form)).status).toBe(403);
  });
});

describe('a letter', () => {
  const textOf = async (response: Response): Promise<string> => {
    expect(response.headers.get('content-type')).toContain('wordprocessingml');
    return wordText(new Uint8Array(await response.arrayBuffer()));
  };
  const letter = (who: string, href: string): Promise<Response> => people.call(who, 'GET', href);

  test('is looked at before it is recorded', async () => {
    const before = (await reminded()).length;
    const { letterHref } = await preview(plan);
    const response = await letter('tchc', letterHref);
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="cong-van-don-doc-gui-ke-hoach-cua-don-vi.docx"',
    );
    const text = await textOf(response);
    expect(text).toContain('đôn đốc gửi kế hoạch của đơn vị');
    expect(text).toContain('Kế hoạch số 12/KH-SYT ngày 06/02/2026 (Mục IV)');
    expect(text).toContain('Bệnh viện Mẫu C');
    expect(await reminded()).toHaveLength(before);
    expect((await refusalOf(await letter('unit', letterHref))).code).toBe('E_DUTY_RIGHT');
  });

  test('stays as it went out; a unit reads its own line alone', async () => {
    const { letterHref } = await remind('letter', plan, ['BV-MAU-A', 'BV-MAU-B']);
    const href = letterHref ?? '';
    const sent = await textOf(await letter('tchc', href));
    expect(sent).toContain('các đơn vị có tên dưới đây chưa hoàn thành');
    expect(await textOf(await letter('leader', href))).toBe(sent);
    const own = await textOf(await letter('unit', href));
    expect(own).toContain('Bệnh viện Mẫu A');
    expect(own).not.toContain('Bệnh viện Mẫu B');
    expect((await refusalOf(await letter('other', href))).code).toBe('E_NOT_FOUND');
  });
});

/** Headers of a message, folded lines joined; quoted words are left as they are. */
const headersOf = (data: string): string => (data.split('\r\n\r\n')[0] ?? '').replaceAll(/\r\n[ \t]/g, ' ');
const bodyOf = (data: string): string => {
  const [head = '', ...rest] = data.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8');
  const bytes = body.replaceAll(/=\r\n/g, '').replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => `%${hex}`);
  return decodeURIComponent(bytes.replaceAll(/%(?![0-9A-F]{2})/g, '%25'));
};

describe('e-mail', () => {
  test('goes to the mailbox of each unit; what fails is said of each and is not in the ledger', async () => {
    const before = (await reminded()).length;
    mail.refused.add('bv-b@tinh-mau.test');
    const { reminded: ids, failed } = await remind('email', plan, all);
    expect(ids.map(({ unit }) => unit)).toEqual(['BV-MAU-A']);
    expect(failed.map(({ unit, code }) => [unit, code])).toEqual([
      ['BV-MAU-C', 'E_MAIL_ADDRESS'],
      ['BV-MAU-B', 'E_MAIL_REFUSED'],
    ]);
    expect(mail.mails).toHaveLength(1);
    const [sent] = mail.mails;
    expect(sent).toMatchObject({ from: 'so-y-te@tinh-mau.test', to: ['bv-a@tinh-mau.test'] });
    expect(headersOf(sent?.data ?? '')).toMatch(/^Subject: =\?UTF-8\?/m);
    expect(bodyOf(sent?.data ?? '')).toContain('Kính gửi Bệnh viện Mẫu A,');
    expect((await reminded()).slice(before).map(({ unitCode }) => unitCode)).toEqual(['BV-MAU-A']);
  });

  test('a line break in a title or a mailbox never becomes a header or a second recipient', async () => {
    mail.refused.clear();
    const title = 'Báo cáo đột xuất\r\nBcc: ke-la@vi-du.test';
    const rule = { kind: 'on', date: '2026-03-12' };
    const data = { key: 'dot-xuat', planKey: 'ke-hoach-2026', title, subject: 'unit_report', who: 'Đơn vị', rule };
    await write(cms.strapi, 'deadline', 'create', { data });
    const unit: unknown = await cms.strapi.db.query('plugin::cchc.unit').findOne({ where: { code: 'BV-MAU-C' } });
    const { documentId } = z.object({ documentId: z.string() }).parse(unit);
    await write(cms.strapi, 'unit', 'update', {
      documentId,
      data: { email: 'bv-c@tinh-mau.test, ke-la@vi-du.test' },
    });
    const about = { kind: 'deadline', deadlineKey: 'dot-xuat', month: null };
    const { failed } = await remind('email', about, ['BV-MAU-A', 'BV-MAU-C']);
    expect(failed.map(({ code }) => code)).toEqual(['E_MAIL_ADDRESS']);
    const last = mail.mails.at(-1);
    expect(last?.to).toEqual(['bv-a@tinh-mau.test']);
    expect(headersOf(last?.data ?? '')).not.toMatch(/^Bcc:/im);
  });

  test('a server that says nothing costs seconds, not the request; nothing is recorded', async () => {
    mail.isSilent = true;
    const before = (await reminded()).length;
    const { reminded: ids, failed } = await remind('email', plan, ['BV-MAU-A', 'BV-MAU-B']);
    mail.isSilent = false;
    expect(ids).toEqual([]);
    expect(failed.map(({ code }) => code)).toEqual(['E_MAIL_TIMEOUT', 'E_MAIL_TIMEOUT']);
    expect(await reminded()).toHaveLength(before);
  });

  test('letters that went out and could not be recorded are named, so that nobody sends them twice', async () => {
    const before = (await reminded()).length;
    let isBroken = true;
    cms.strapi.db.lifecycles.subscribe({
      models: ['plugin::cchc.reminder'],
      beforeCreate() {
        if (isBroken) throw new Error('database or disk is full');
      },
    });
    const said = await refused('tchc', 'POST', '/reminders', { about: plan, units: ['BV-MAU-A'], way: 'email' });
    isBroken = false;
    expect(said).toMatchObject({ code: 'E_REMINDER_UNRECORDED' });
    expect(JSON.stringify(said)).toContain('Thư đã gửi tới Bệnh viện Mẫu A nhưng');
    expect(await reminded()).toHaveLength(before);
  });

  test('nothing of a reminder is public, and the ledger holds', async () => {
    const snapshot = JSON.stringify(await readSnapshot(cms));
    expect(snapshot).not.toContain('Nhắc lại lần hai');
    expect((await verify(cms.strapi)).faults).toEqual([]);
  });

  test('without a mail server the way is refused in words, and the others go on', async () => {
    await answer(writtenSchema, 'tchc', 'POST', '/duties/receipts', {
      deadlineKey: 'bao-cao-quy-1',
      units: ['BV-MAU-A'],
      receivedOn: '2026-03-10',
    });
    const about = { kind: 'deadline', deadlineKey: 'bao-cao-quy-1', month: null };
    cms.strapi.config.set('plugin::cchc.smtpUrl', null);
    expect((await preview(about, ['BV-MAU-B'])).canMail).toBe(false);
    const said = await refused('tchc', 'POST', '/reminders', { about, units: ['BV-MAU-B'], way: 'email' });
    expect(said.code).toBe('E_MAIL_UNSET');
    expect(said.message).toContain('SMTP_URL');
    expect((await remind('message', about, ['BV-MAU-A', 'BV-MAU-B'])).reminded).toMatchObject([{ unit: 'BV-MAU-B' }]);
  });
});
