import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  closedSchema,
  correctionsSchema,
  matrixSchema,
  outlookSchema,
  previewSchema,
} from '../../cms/plugin/model/desk/index.ts';
import { reportSchema } from '../../cms/plugin/model/reports/report.ts';
import { write } from './content.ts';
import { deskPeople, quotaData, reading, submission, writeDeskGround } from './desk-ground.ts';
import { type DeskPeople, makeDeskPeople, outcomeOf } from './desk-people.ts';
import { readLedger, readSnapshot, valueOf, verify } from './ledger-reader.ts';
import { type Cms, startCms } from './strapi-harness.ts';

let cms: Cms;
let people: DeskPeople;
let sent = '';
const desk = '/cchc/quota-desk';
const march = { quotaKey: 'moi-don-vi', period: '2026-03' };
const february = { quotaKey: 'moi-don-vi', period: '2026-02' };
const content = '/content-manager/collection-types/plugin::cchc';

beforeAll(async () => {
  cms = await startCms({ now: '2026-03-30T09:00:00+07:00' });
  await writeDeskGround(cms.strapi);
  const inRunning = await makeDeskPeople(cms, [...deskPeople, { name: 'tchc2', role: 'tchc', unitCode: null }]);
  sent = await write(cms.strapi, 'article', 'create', { data: submission(1, 'BV-MAU-A') });
  const submitted = await inRunning(cms).post('donvia', `/cchc/articles/${sent}/submit`);
  if (!submitted.ok) throw new Error(await submitted.text());
  cms = await cms.restart({ now: '2026-04-02T09:00:00+07:00' });
  people = inRunning(cms);
});
afterAll(() => cms.stop());

const act = async (who: string, address: string, body: unknown = {}) =>
  outcomeOf(await people.post(who, `${desk}${address}`, body));
const previewOf = async (request: object, who = 'tchc') =>
  previewSchema.parse(await (await people.post(who, `${desk}/closings/preview`, request)).json());
const digestOf = async (request: object): Promise<string> => {
  const preview = await previewOf(request);
  return preview.status === 'ready' ? preview.digest : '';
};
const columnOf = async (index: number) => {
  const matrix = matrixSchema.parse(await (await people.get('tchc', `${desk}/matrix?quota=moi-don-vi`)).json());
  const quota = matrix.quotas[0];
  return { period: quota?.periods[index], cells: quota?.rows.map(({ unit, cells }) => ({ unit, ...cells[index] })) };
};

describe('closing a period', () => {
  test.each([
    ['a running period', 'tchc', { quotaKey: 'moi-don-vi', period: '2026-04' }, 'E_CLOSING_RUNNING'],
    ['a period of another definition', 'tchc', { quotaKey: 'moi-don-vi', period: '2026-Q1' }, 'E_CLOSING_PERIOD'],
    ['no period', 'tchc', { quotaKey: 'moi-don-vi', period: 'ba' }, 'E_CLOSING_PERIOD'],
    ['an unknown quota', 'tchc', { quotaKey: 'la', period: '2026-03' }, 'E_NOT_FOUND'],
    ['by a unit', 'donvia', march, 'E_DESK_JUDGE'],
    ['by CDC', 'cdc', march, 'E_DESK_JUDGE'],
    ['with a digest that nobody showed', 'tchc', march, 'E_STALE'],
  ])('%s is refused', async (_what, who, request, code) => {
    expect(await act(who, '/closings', { ...request, seenDigest: 'x' })).toMatchObject({ code });
  });

  test('a running period says until when', async () => {
    expect(await previewOf({ quotaKey: 'moi-don-vi', period: '2026-04' })).toEqual({
      status: 'refused',
      code: 'E_CLOSING_RUNNING',
      message: 'Kỳ này đến hết ngày 30/04/2026 mới kết thúc. Hãy chốt sau ngày đó.',
    });
  });

  test('what changed after the preview is not closed unseen', async () => {
    const seenDigest = await digestOf(march);
    await write(cms.strapi, 'exemption', 'create', {
      data: { unitCode: 'BV-MAU-B', quotaKey: 'moi-don-vi', period: '2026-03', reasonCode: 'repair' },
    });
    expect(await act('tchc', '/closings', { ...march, seenDigest })).toMatchObject({ code: 'E_STALE' });
    expect((await columnOf(2)).period).toMatchObject({ closing: null, rounds: 0 });
  });

  test('two browsers at once: exactly one closes, the other is told so', async () => {
    const seenDigest = await digestOf(february);
    const answers = await Promise.all(
      ['tchc', 'tchc2', 'quantri', 'tchc', 'tchc2', 'quantri'].map((who) =>
        act(who, '/closings', { ...february, seenDigest }),
      ),
    );
    expect(answers.filter(({ code }) => code === 'ok')).toHaveLength(1);
    const others = answers.filter(({ code }) => code !== 'ok');
    expect(new Set(others.map(({ code }) => code))).toEqual(new Set(['E_CLOSING_TAKEN']));
    const said =
      /^Kỳ này đã được chốt lần 1 lúc 09:0\d ngày 02\/04\/2026, người chốt: (?:tchc|tchc2|quantri) Mẫu, (?:Phòng Tổ chức - Hành chính|Quản trị hệ thống)\. Hãy xem số liệu đã chốt; muốn chốt lại thì mở lại kỳ trước\.$/;
    for (const { message } of others) expect(message).toMatch(said);
    // Whoever looks again is told the same, and is offered no second round.
    expect(await previewOf(february)).toMatchObject({
      status: 'refused',
      code: 'E_CLOSING_TAKEN',
      message: expect.stringMatching(said) as string,
    });
    const rows = await readLedger(cms.strapi);
    expect(rows.filter(({ event }) => event === 'period_closed')).toHaveLength(1);
  });

  test('freezes what was seen; the public reads it', async () => {
    const preview = await previewOf(march);
    if (preview.status !== 'ready') throw new Error(preview.message);
    expect(preview.rows.map(({ unit, verdict, counted }) => [unit, verdict, counted])).toEqual([
      ['BV-MAU-A', 'met', 1],
      ['BV-MAU-B', 'exempt', 0],
    ]);
    const response = await people.post('tchc', `${desk}/closings`, { ...march, seenDigest: preview.digest });
    const closed = closedSchema.parse(await response.json());
    expect(closed).toMatchObject({ key: 'moi-don-vi-2026-03-1', round: 1 });
    expect(valueOf(await readSnapshot(cms), 'closing', closed.key)).toMatchObject({
      digest: closed.digest,
      isReopened: false,
    });
    const { period, cells } = await columnOf(2);
    expect(period).toMatchObject({ closing: { round: 1, isReopened: false }, rounds: 1, correctionCount: 0 });
    expect(cells?.[0]).toMatchObject({ verdict: 'met', closed: { verdict: 'met', counted: 1, minimum: 1 } });
  });
});

describe('after closing', () => {
  const correctionsOf = async (who = 'tchc') => {
    const response = await people.get(who, `${desk}/corrections?quota=moi-don-vi&period=2026-03`);
    return correctionsSchema.parse(await response.json());
  };

  test('a date of a closed month is said to be a correction before it is entered', async () => {
    const documentId = await write(cms.strapi, 'article', 'create', { data: submission(2, 'BV-MAU-A') });
    const warningsOf = async (occurredOn: string) => {
      const request = { act: 'attest', itemId: documentId, occurredOn, basis: 'email' };
      return outlookSchema.parse(await (await people.post('cdc', `${desk}/outlook`, request)).json()).warnings;
    };
    expect(await warningsOf('2026-04-01')).toEqual([]);
    expect(await warningsOf('2026-03-29')).toEqual([
      {
        code: 'W_PERIOD_CLOSED',
        message:
          'Tháng 03/2026 của chỉ tiêu “Chỉ tiêu moi-don-vi” đã chốt số liệu. Bài thêm vào kỳ này sẽ hiện thành điều chỉnh bên cạnh; số đã chốt giữ nguyên.',
      },
    ]);
  });

  test('a refusal of a closed item is a correction beside the closed figure', async () => {
    const refused = await people.post('cdc', `/cchc/articles/${sent}/refuse`, { comment: 'Không đúng.' });
    expect(await outcomeOf(refused)).toMatchObject({ code: 'ok' });
    const { period, cells } = await columnOf(2);
    expect(period).toMatchObject({ correctionCount: 1 });
    expect(cells?.[0]).toMatchObject({ verdict: 'short', counted: 0, closed: { verdict: 'met', counted: 1 } });
    expect((await correctionsOf()).corrections).toEqual([
      {
        unit: 'BV-MAU-A',
        closed: { verdict: 'met', counted: 1, minimum: 1 },
        current: { verdict: 'short', counted: 0, minimum: 1 },
        added: [],
        removed: [{ itemId: sent, title: 'Bài số 1' }],
      },
    ]);
    expect((await correctionsOf('donvib')).corrections).toEqual([]);
  });

  test('reopening needs a reason; then the second round is closed and the first stays readable', async () => {
    expect(await act('tchc', '/reopenings', { ...march, seenRound: 1, reasonText: ' ' })).toMatchObject({
      code: 'E_REASON',
    });
    expect(await act('donvia', '/reopenings', { ...march, seenRound: 1, reasonText: 'Muốn.' })).toMatchObject({
      code: 'E_DESK_JUDGE',
    });
    const reasonText = 'Bài được tính đã bị từ chối.';
    expect(await act('tchc', '/reopenings', { ...march, seenRound: 1, reasonText })).toMatchObject({ code: 'ok' });
    expect((await readLedger(cms.strapi)).at(-1)).toMatchObject({ event: 'period_reopened' });
    expect(await act('tchc', '/reopenings', { ...march, seenRound: 1, reasonText })).toMatchObject({
      code: 'E_REOPEN_OPEN',
    });
    expect((await columnOf(2)).period).toMatchObject({ closing: { round: 1, isReopened: true }, rounds: 1 });
    expect(await act('tchc', '/closings', { ...march, seenDigest: await digestOf(march) })).toMatchObject({
      code: 'ok',
    });
    const { rounds, corrections } = await correctionsOf('lanhdao');
    expect(rounds.map((round) => [round.round, round.isReopened, round.rows[0]?.verdict])).toEqual([
      [1, true, 'met'],
      [2, false, 'short'],
    ]);
    expect(rounds[0]?.reopenReason).toBe(reasonText);
    expect(corrections).toEqual([]);
    expect((await correctionsOf('donvia')).rounds[0]?.reopenReason).toBeNull();
    expect(JSON.stringify(await readSnapshot(cms))).not.toContain(reasonText);
  });

  test('a report counted before the reopening tells the first round, one counted after it none', async () => {
    const reopened = (await readLedger(cms.strapi)).find(({ event }) => event === 'period_reopened');
    const before = new Date(Date.parse(reopened?.occurredAt ?? '') - 1).toISOString();
    const roundsAt = async (countedAt: string | undefined): Promise<number[] | undefined> => {
      const query = new URLSearchParams({ period: '2026-03', countedAt: countedAt ?? '' });
      const answer = await people.get('tchc', `/cchc/reports/view?${query.toString()}`);
      const { quotas } = reportSchema.parse(await answer.json());
      return quotas.find(({ key }) => key === march.quotaKey)?.closings.map(({ round }) => round);
    };
    expect(await roundsAt(before)).toEqual([1]);
    expect(await roundsAt(reopened?.occurredAt)).toEqual([]);
    expect(await roundsAt(undefined)).toEqual([2]);
  });
});

describe('what is entered in the Content Manager', () => {
  const create = async (type: string, data: object) =>
    outcomeOf(await people.post('quantri', `${content}.${type}`, data));

  test.each([
    ['identical', quotaData('lap-lai'), 'E_QUOTA_IDENTICAL', 'Đã có chỉ tiêu khác giao đúng nội dung này.'],
    ['outside its plan', quotaData('ngoai', { validTo: '2027-01-31' }), 'E_QUOTA_OUTSIDE_PLAN', '31/12/2026'],
    ['of no plan', quotaData('khong', { planKey: 'la' }), 'E_QUOTA_PLAN', 'Kế hoạch của chỉ tiêu chưa có'],
    ['of zero', quotaData('khong', { readings: [reading({ minimum: 0 })] }), 'E_QUOTA_MINIMUM', 'số nguyên từ 1'],
    [
      'of less than nothing',
      quotaData('am', { readings: [reading({ minimum: -2 })] }),
      'E_QUOTA_MINIMUM',
      'số nguyên từ 1',
    ],
    [
      'of one and a half',
      quotaData('le', { readings: [reading({ minimum: 1.5 })] }),
      'E_QUOTA_MINIMUM',
      'số nguyên từ 1',
    ],
    [
      'for nobody',
      quotaData('ai', { readings: [reading({ who: { scope: 'kinds', kinds: ['ward'] } })] }),
      'E_QUOTA_NOBODY',
      'Chưa có đơn vị nào',
    ],
    [
      'of items elsewhere by the day of sending',
      quotaData('khong-bao-gio', { readings: [reading({ where: 'elsewhere' })] }),
      'E_QUOTA_NEVER',
      'phải tính theo ngày đăng',
    ],
    [
      'without a whole period',
      quotaData('nua', { validFrom: '2026-03-02', validTo: '2026-03-30' }),
      'E_QUOTA_NO_PERIOD',
      'trọn một kỳ',
    ],
    [
      'with a reading that is not there',
      quotaData('sai', { chosenReading: 'la' }),
      'E_QUOTA_READING',
      'Cách hiểu đang dùng',
    ],
  ])('a quota %s is refused in words', async (_what, data, code, words) => {
    const outcome = await create('quota', data);
    expect(outcome.code).toBe(code);
    expect(outcome.message).toContain(words);
  });

  const quotaId = async (key: string): Promise<string> => {
    const row: unknown = await cms.strapi.db.query('plugin::cchc.quota').findOne({ where: { key } });
    return z.object({ documentId: z.string() }).parse(row).documentId;
  };

  test('a quota of which a period is closed keeps its definition, and stays', async () => {
    const address = `${content}.quota/${await quotaId('moi-don-vi')}`;
    expect(await outcomeOf(await people.put('quantri', address, { startDay: 15 }))).toMatchObject({
      code: 'E_QUOTA_DEFINITION',
    });
    expect(await outcomeOf(await people.put('quantri', address, { title: 'Chỉ tiêu bài gửi' }))).toMatchObject({
      code: 'ok',
    });
  });

  test('another reading needs a reason there too', async () => {
    const address = `${content}.quota/${await quotaId('cdc-nam-tin')}`;
    const switched = { chosenReading: 'moi-loai' };
    expect(await outcomeOf(await people.put('quantri', address, switched))).toMatchObject({ code: 'E_READING_REASON' });
    const reasoned = { ...switched, choiceReason: 'Theo hướng dẫn.' };
    expect(await outcomeOf(await people.put('quantri', address, reasoned))).toMatchObject({ code: 'ok' });
    expect((await readLedger(cms.strapi)).at(-1)).toMatchObject({ event: 'corrected', subjectType: 'quota' });
  });

  test('a closing is never written by hand', async () => {
    const row = {
      key: 'tay',
      ...march,
      readingId: 'mot-bai',
      round: 9,
      closedAt: '2026-04-01T00:00:00.000Z',
      digest: 'x',
      rows: [{}],
    };
    expect(await create('closing', row)).toMatchObject({ code: 'E_RIGHT_RECORD' });
  });

  test('evidence, exemptions and rulings are judged there too', async () => {
    const evidence = { title: 'Không có gì', unitCode: 'BV-MAU-A', kind: 'article', appearedOn: '2026-03-01' };
    expect(await create('evidence', evidence)).toMatchObject({ code: 'E_EVIDENCE_SOURCE' });
    const exemption = { unitCode: 'BV-MAU-A', period: 'sai', reasonCode: 'repair' };
    expect(await create('exemption', exemption)).toMatchObject({ code: 'E_EXEMPTION_PERIOD' });
    expect(await create('ruling', { itemId: sent, outcome: 'counted' })).toMatchObject({ code: 'E_REASON' });
  });
});

test('after all of this the chain holds', async () => {
  expect((await verify(cms.strapi)).faults).toEqual([]);
});
