import { parsePeriod } from '@cchc/shared/period';
import {
  closingSchema,
  exemptionSchema,
  quotaItemSchema,
  quotaSchema,
  settingsSchema,
  unitSchema,
} from '@cchc/shared/contract';
import { evaluatePeriod } from '@cchc/shared/quota';
import { calendarOfSettings, vietnamWorkingDays } from '@cchc/shared/working-days';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  cellSchema,
  homeSchema,
  itemHistorySchema,
  matrixSchema,
  portalLinksSchema,
  waitingSchema,
} from '../../cms/plugin/model/desk/index.ts';
import { write } from './content.ts';
import { deskPeople, quotaData, reading, submission, writeDeskGround } from './desk-ground.ts';
import { type DeskPeople, makeDeskPeople, outcomeOf } from './desk-people.ts';
import { readLedger, readSnapshot, readState, verify } from './ledger-reader.ts';
import { type Cms, startCms } from './strapi-harness.ts';

let cms: Cms;
let people: DeskPeople;
let first = '';
const desk = '/cchc/quota-desk';

const submit = async (who: string, number: number, unitCode: string, change = {}): Promise<string> => {
  const documentId = await write(cms.strapi, 'article', 'create', { data: submission(number, unitCode, change) });
  const response = await people.post(who, `/cchc/articles/${documentId}/submit`);
  if (!response.ok) throw new Error(await response.text());
  return documentId;
};
const cellOf = async (who: string, unit: string, period = '2026-03', quota = 'moi-don-vi') =>
  cellSchema.parse(await (await people.get(who, `${desk}/cell?quota=${quota}&unit=${unit}&period=${period}`)).json());
const historyOf = async (who: string, documentId: string) =>
  itemHistorySchema.parse(await (await people.get(who, `${desk}/history/${documentId}`)).json());
const matrixOf = async (who: string, query = '') =>
  matrixSchema.parse(await (await people.get(who, `${desk}/matrix${query}`)).json());
const act = async (who: string, address: string, body: unknown = {}) =>
  outcomeOf(await people.post(who, `${desk}${address}`, body));
const lastRows = async (count: number) => (await readLedger(cms.strapi)).slice(-count);

beforeAll(async () => {
  cms = await startCms({ now: '2026-03-28T09:00:00+07:00' });
  await writeDeskGround(cms.strapi);
  people = (await makeDeskPeople(cms, deskPeople))(cms);
  first = await submit('donvia', 1, 'BV-MAU-A');
});
afterAll(() => cms.stop());

describe('the matrix', () => {
  test('says which quotas a plan that was cut leaves outside', async () => {
    const row: unknown = await cms.strapi.db.query('plugin::cchc.plan').findOne({ where: { key: 'ke-hoach-mau' } });
    const cut = (periodTo: string) =>
      write(cms.strapi, 'plan', 'update', {
        documentId: z.object({ documentId: z.string() }).parse(row).documentId,
        data: { periodTo },
        status: 'published',
      });
    await cut('2026-06-30');
    const told = (await matrixOf('tchc')).warnings.filter(({ code }) => code === 'W_QUOTA_OUTSIDE_PLAN');
    expect(told).toHaveLength(3);
    expect(told[0]?.message).toContain('01/01/2026 – 30/06/2026');
    await cut('2026-12-31');
    expect((await matrixOf('tchc')).warnings.map(({ code }) => code)).toEqual(['W_UNIT_NO_ACTIVITY']);
  });

  test('has every quota, also the one for the house alone, with warnings that anybody can see', async () => {
    const matrix = await matrixOf('tchc');
    expect(matrix.quotas.map(({ key }) => key)).toEqual(['moi-don-vi', 'cdc-nam-tin', 'noi-khac']);
    expect(matrix.quotas[0]?.periods).toHaveLength(12);
    expect(matrix.quotas[0]?.periods.map(({ phase }) => phase).slice(1, 4)).toEqual(['over', 'running', 'ahead']);
    const march = matrix.quotas[0]?.rows.map(({ unit, cells }) => [unit, cells[2]?.verdict, cells[2]?.daysLeft]);
    expect(march).toEqual([
      ['BV-MAU-A', 'met', 4],
      ['BV-MAU-B', 'pending', 4],
    ]);
    expect(matrix.quotas[0]?.rows[1]?.cells[2]?.forecast).toEqual({ expected: 0, outlook: 'at_risk' });
    expect(matrix.plans[0]?.warnings.map(({ code }) => code)).toEqual(['W_PLAN_NO_NUMBER', 'W_DEADLINE_BEFORE_ISSUE']);
    expect(matrix.warnings.map(({ code }) => code)).toEqual(['W_UNIT_NO_ACTIVITY']);
    expect(matrix.person).toMatchObject({ canJudge: true, seesAll: true });
  });

  test('is filtered by plan, quota, kind and window', async () => {
    const one = await matrixOf('lanhdao', '?quota=cdc-nam-tin&kind=cdc&from=2026-02&to=2026-03');
    expect(one.quotas.map(({ key, periods }) => [key, periods.map(({ code }) => code)])).toEqual([
      ['cdc-nam-tin', ['2026-02', '2026-03']],
    ]);
    expect(one.units.map(({ code }) => code)).toEqual(['TT-KSBT']);
    expect((await matrixOf('cdc', '?plan=khong-co')).quotas).toEqual([]);
  });

  test('shows a unit its own row alone', async () => {
    const matrix = await matrixOf('donvib');
    expect(matrix.quotas.flatMap(({ rows }) => rows.map(({ unit }) => unit))).toEqual(['BV-MAU-B', 'BV-MAU-B']);
    expect(matrix.person).toMatchObject({ canJudge: false, canAttest: false, seesAll: false });
    expect(matrix.warnings).toEqual([]);
    expect(
      await outcomeOf(await people.get('donvib', `${desk}/cell?quota=moi-don-vi&unit=BV-MAU-A&period=2026-03`)),
    ).toMatchObject({
      code: 'E_RIGHT_UNIT',
    });
  });

  test('tells a unit nothing of a quota for the house alone that asks nothing of it', async () => {
    const ofCdc = [reading({ who: { scope: 'unit', unit: 'TT-KSBT' } })];
    const data = quotaData('trong-nha', { readings: ofCdc, visibility: 'internal', sortOrder: 4 });
    const documentId = await write(cms.strapi, 'quota', 'create', { data });
    const keysFor = async (who: string) => (await matrixOf(who)).quotas.map(({ key }) => key);
    expect(await keysFor('donvib')).toEqual(['moi-don-vi', 'cdc-nam-tin', 'noi-khac']);
    expect(await keysFor('lanhdao')).toContain('trong-nha');
    await write(cms.strapi, 'quota', 'delete', { documentId });
  });

  test('says the same figures as the shared rules say of the snapshot', async () => {
    const { items } = await readSnapshot(cms);
    const values = (type: string): unknown[] =>
      items.flatMap((item) => (item.type === type && 'value' in item ? [item.value] : []));
    const settings = settingsSchema.parse(values('settings')[0]);
    const matrix = await matrixOf('tchc');
    const context = {
      units: unitSchema.array().parse(values('unit')),
      items: quotaItemSchema.array().parse(values('quotaItem')),
      exemptions: exemptionSchema.array().parse(values('exemption')),
      calendar: calendarOfSettings(settings, vietnamWorkingDays),
      returnGraceDays: settings.returnGraceDays,
      now: matrix.countedAt,
    };
    expect(closingSchema.array().parse(values('closing'))).toEqual([]);
    for (const quota of quotaSchema.array().parse(values('quota'))) {
      const shown = matrix.quotas.find(({ key }) => key === quota.key);
      shown?.periods.forEach(({ code }, column) => {
        const period = parsePeriod(code);
        if (period === null) throw new Error(code);
        const own = shown.rows.map(({ unit, cells }) => [unit, cells[column]?.verdict, cells[column]?.counted]);
        const theirs = evaluatePeriod(quota, period, context).rows.map((row) => [row.unit, row.verdict, row.counted]);
        expect(own).toEqual(theirs);
      });
    }
  });
});

describe('a cell', () => {
  test('leads to every item with its reason in words, and to drafts that nobody has sent', async () => {
    const { strapi } = cms;
    const draft = await write(strapi, 'article', 'create', { data: submission(90, 'BV-MAU-A') });
    const begun = { where: { documentId: draft }, data: { createdAt: '2026-03-20T02:00:00.000Z' } };
    await strapi.db.query('plugin::cchc.article').update(begun);
    const cell = await cellOf('tchc', 'BV-MAU-A');
    // Its unit may have sent it by other ways before: that is entered from evidence.
    expect(cell.items[1]).toMatchObject({
      itemId: draft,
      counted: false,
      reason: 'not_submitted',
      actions: ['attest'],
    });
    expect(cell.items[0]).toMatchObject({
      itemId: first,
      counted: true,
      reason: 'counted',
      reasonWords: 'Được tính',
      title: 'Bài số 1',
      publicPath: null,
      adminPath: `/content-manager/collection-types/plugin::cchc.article/${first}`,
      actions: ['rule', 'attest'],
    });
    // It has what it owes, so that there is nothing to remind it of.
    expect(cell.actions).toEqual(['exempt', 'declare_evidence']);
    expect((await cellOf('tchc', 'BV-MAU-B')).actions).toEqual(['exempt', 'remind', 'declare_evidence']);
    expect((await cellOf('lanhdao', 'BV-MAU-A')).items[0]?.actions).toEqual([]);
  });

  test.each([
    ['an unknown quota', 'quota=khong-co&unit=BV-MAU-A&period=2026-03', 'E_NOT_FOUND'],
    ['a period of another definition', 'quota=moi-don-vi&unit=BV-MAU-A&period=2026-Q1', 'E_NOT_FOUND'],
    ['a unit that does not owe', 'quota=moi-don-vi&unit=TT-KSBT&period=2026-03', 'E_NOT_FOUND'],
    ['no question at all', '', 'E_REQUEST'],
  ])('%s is refused', async (_what, query, code) => {
    expect(await outcomeOf(await people.get('tchc', `${desk}/cell?${query}`))).toMatchObject({ code });
  });
});

describe('flags', () => {
  test('a copy counts provisionally until TCHC rules, with a reason, and the ledger says so', async () => {
    const copy = await submit('donvib', 2, 'BV-MAU-B', { body: submission(1, '').body });
    const flagged = await cellOf('tchc', 'BV-MAU-B');
    expect(flagged.cell).toMatchObject({ verdict: 'met', counted: 1, provisional: 1 });
    expect(flagged.items[0]).toMatchObject({
      reason: 'flagged',
      flags: [{ kind: 'duplicate', otherId: first, otherTitle: 'Bài số 1', otherUnit: 'BV-MAU-A', likeness: 100 }],
    });
    expect((await cellOf('donvib', 'BV-MAU-B')).items[0]?.flags).toMatchObject([
      { otherId: null, otherTitle: null, otherUnit: null },
    ]);
    const waiting = waitingSchema.parse(await (await people.get('tchc', `${desk}/waiting`)).json());
    expect(waiting.counts).toEqual({ flag: 1, evidence: 0, import: 0, mark: 0 });
    const ruling = {
      itemId: copy,
      outcome: 'not_counted',
      reasonCode: 'duplicate',
      reasonText: 'Chép bài của đơn vị khác.',
    };
    expect(await act('tchc', '/rulings', { ...ruling, reasonText: ' ' })).toMatchObject({ code: 'E_REASON' });
    for (const who of ['cdc', 'lanhdao', 'donvib']) {
      expect(await act(who, '/rulings', ruling)).toMatchObject({ code: 'E_DESK_JUDGE' });
    }
    expect(await act('tchc', '/rulings', ruling)).toMatchObject({ code: 'ok' });
    expect(await lastRows(1)).toMatchObject([{ event: 'ruled_out', subjectId: copy, reasonCode: 'duplicate' }]);
    const ruled = await cellOf('donvib', 'BV-MAU-B');
    expect(ruled.cell).toMatchObject({ verdict: 'pending', counted: 0, missing: 1 });
    expect(ruled.items[0]).toMatchObject({ counted: false, reason: 'ruled_out', flags: [] });
    const step = { words: 'Kết luận: không được tính (Trùng bài khác)', reasonText: 'Chép bài của đơn vị khác.' };
    expect(ruled.items[0]?.steps).toMatchObject([{ ...step, by: 'Phòng Tổ chức - Hành chính' }]);
    expect((await cellOf('lanhdao', 'BV-MAU-B')).items[0]?.steps).toMatchObject([
      { ...step, by: 'tchc Mẫu, Phòng Tổ chức - Hành chính' },
    ]);
    const { unit, standings, steps } = await historyOf('donvib', copy);
    expect(unit).toEqual({ code: 'BV-MAU-B', name: 'Bệnh viện Mẫu B' });
    expect(standings).toMatchObject([
      { quotaKey: 'moi-don-vi', period: '2026-03', counted: false, isClosed: false, exemption: null },
      { quotaKey: 'noi-khac', reasonWords: 'Không tính – không đăng ở nơi được giao' },
    ]);
    expect(steps.map(({ words }) => words)).toEqual(['Gửi bài', step.words]);
    expect(await outcomeOf(await people.get('donvia', `${desk}/history/${copy}`))).toMatchObject({
      code: 'E_NOT_FOUND',
    });
  });
});

describe('a copy that was posted, taken down as expired and deleted', () => {
  test('still counts provisionally, and the office can still rule on it', async () => {
    const copy = await submit('donvib', 8, 'BV-MAU-B', { body: submission(1, '').body });
    await write(cms.strapi, 'article', 'publish', { documentId: copy });
    expect((await people.post('cdc', `/cchc/articles/${copy}/withdraw`, { reasonCode: 'expired' })).status).toBe(200);
    await write(cms.strapi, 'article', 'delete', { documentId: copy });
    const flagged = waitingSchema.parse(await (await people.get('tchc', `${desk}/waiting`)).json());
    expect(flagged.counts.flag).toBe(1);
    const ruling = { itemId: copy, outcome: 'not_counted', reasonCode: 'duplicate', reasonText: 'Chép nguyên văn.' };
    expect(await act('tchc', '/rulings', ruling)).toMatchObject({ code: 'ok' });
    const rest = waitingSchema.parse(await (await people.get('tchc', `${desk}/waiting`)).json());
    expect(rest.counts.flag).toBe(0);
    expect((await lastRows(1))[0]).toMatchObject({ event: 'ruled_out', unitCode: 'BV-MAU-B', subjectId: copy });
  });
});

describe('fingerprints', () => {
  test('lost ones are made again at the next start; edits of what counts are seen at once', async () => {
    const { strapi } = cms;
    const copy = await submit('donvib', 3, 'BV-MAU-B');
    const flagsOf = async () => (await cellOf('tchc', 'BV-MAU-B')).items.find(({ itemId }) => itemId === copy)?.flags;
    expect(await flagsOf()).toEqual([]);
    const { body } = submission(1, '');
    await write(strapi, 'article', 'update', { documentId: copy, data: { body } });
    expect(await flagsOf()).toMatchObject([{ kind: 'duplicate', otherId: first }]);
    await strapi.db.query('plugin::cchc.fingerprint').deleteMany({});
    await z
      .object({ run: z.custom<() => Promise<unknown>>((value) => typeof value === 'function') })
      .parse(strapi.plugin('cchc').service('reconcile'))
      .run();
    expect(await strapi.db.query('plugin::cchc.fingerprint').count()).toBeGreaterThan(0);
    expect(await flagsOf()).toMatchObject([{ kind: 'duplicate', otherId: first }]);
    await people.post('donvib', `/cchc/articles/${copy}/recall`);
  });
});

describe('home', () => {
  test('names who is behind and what waits, each to whom it concerns', async () => {
    const home = async (who: string) => homeSchema.parse(await (await people.get(who, `${desk}/home`)).json());
    const office = await home('tchc');
    expect(office.behind[0]).toMatchObject({ unit: 'TT-KSBT', missing: 5, words: 'còn thiếu 5 bài, còn 4 ngày' });
    expect(office.toClose.map(({ quotaKey, period }) => [quotaKey, period])).toContainEqual(['moi-don-vi', '2026-02']);
    const unit = await home('donvib');
    expect(unit.behind.map((entry) => [entry.unit, entry.quotaKey])).toEqual([
      ['BV-MAU-B', 'moi-don-vi'],
      ['BV-MAU-B', 'noi-khac'],
    ]);
    expect([unit.toClose, unit.waiting]).toEqual([[], []]);
  });
});

describe('a change of the author unit', () => {
  test('moves the credit, and both units see who changed it from whom to whom', async () => {
    const moved = await submit('donvia', 5, 'BV-MAU-A');
    const address = `/content-manager/collection-types/plugin::cchc.article/${moved}`;
    expect(await outcomeOf(await people.put('quantri', address, { unitCode: 'BV-MAU-B' }))).toMatchObject({
      code: 'ok',
    });
    const step = { words: 'Đơn vị tác giả đổi từ Bệnh viện Mẫu A sang Bệnh viện Mẫu B', by: 'Quản trị hệ thống' };
    const lost = (await cellOf('donvia', 'BV-MAU-A')).items.find(({ itemId }) => itemId === moved);
    expect(lost).toMatchObject({
      counted: false,
      reason: 'author_unit_changed',
      reasonWords: 'Không tính – đơn vị tác giả đã đổi sang Bệnh viện Mẫu B',
      adminPath: null,
      actions: [],
      steps: [step],
    });
    const won = (await cellOf('donvib', 'BV-MAU-B')).items.find(({ itemId }) => itemId === moved);
    expect(won).toMatchObject({ counted: true, steps: [step] });
    expect((await historyOf('tchc', moved)).steps.map(({ words, by }) => [words, by])).toEqual([
      ['Gửi bài', 'donvia Mẫu, Đơn vị'],
      [step.words, 'quantri Mẫu, Quản trị hệ thống'],
    ]);
    // April knows nothing of it, nor does a quota whose day for it lies nowhere.
    expect((await cellOf('donvia', 'BV-MAU-A', '2026-04')).items).toEqual([]);
  });
});

describe('portal links', () => {
  test('TCHC ticks per unit with a date; units see their own', async () => {
    const url = 'https://cchc.example/';
    const links = async (who: string) =>
      portalLinksSchema.parse(await (await people.get(who, `${desk}/portal-links`)).json());
    expect((await links('tchc')).units.map(({ code }) => code)).toEqual([
      'PHONG-TCHC',
      'TT-KSBT',
      'BV-MAU-A',
      'BV-MAU-B',
    ]);
    const tick = { unit: 'BV-MAU-A', url, seenOn: '2026-03-20', note: 'Ở chân trang' };
    expect(await act('donvia', '/portal-links', tick)).toMatchObject({ code: 'E_DESK_JUDGE' });
    expect(await act('tchc', '/portal-links', { ...tick, seenOn: '2026-04-01' })).toMatchObject({
      code: 'E_LINK_FUTURE',
    });
    expect(await act('tchc', '/portal-links', tick)).toMatchObject({ code: 'ok' });
    expect((await links('donvia')).units).toMatchObject([
      { code: 'BV-MAU-A', ticks: [null, { seenOn: '2026-03-20', note: 'Ở chân trang' }] },
    ]);
    expect(await act('tchc', '/portal-links', { ...tick, seenOn: null })).toMatchObject({ code: 'ok' });
    expect((await links('donvia')).units[0]?.ticks).toEqual([null, null]);
    const rows = await lastRows(2);
    expect(rows.map(({ event, subjectType, unitCode }) => [event, subjectType, unitCode])).toEqual([
      ['confirmed', 'portal-link', 'BV-MAU-A'],
      ['withdrawn', 'portal-link', 'BV-MAU-A'],
    ]);
  });
});

test('nothing that waits or stays in the house reaches the public, and the chain holds', async () => {
  const before = await readState(cms.strapi);
  const text = JSON.stringify(await readSnapshot(cms));
  for (const marker of ['noi-khac', 'Chép bài của đơn vị khác', 'Ở chân trang', 'Bài số 1"']) {
    expect(text).not.toContain(marker);
  }
  expect(before.revision).toBeGreaterThan(0);
  expect((await verify(cms.strapi)).faults).toEqual([]);
});
