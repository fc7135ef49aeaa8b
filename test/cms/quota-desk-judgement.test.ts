import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { cellSchema, matrixSchema } from '../../cms/plugin/model/desk/index.ts';
import { write } from './content.ts';
import { deskPeople, quotaData, reading, submission, writeDeskGround } from './desk-ground.ts';
import { type DeskPeople, makeDeskPeople, outcomeOf } from './desk-people.ts';
import { type Cms, startCms } from './strapi-harness.ts';

let cms: Cms;
let people: DeskPeople;
const desk = '/cchc/quota-desk';
const content = '/content-manager/collection-types/plugin::cchc';
const march = { quotaKey: 'hai-cach', period: '2026-03' };
const ofCdc = reading({ id: 'cdc', label: 'Ba bài của CDC', who: { scope: 'unit', unit: 'TT-KSBT' }, minimum: 3 });
const twoEach = reading({ id: 'hai-bai', label: 'Mỗi đơn vị hai bài', minimum: 2 });

beforeAll(async () => {
  cms = await startCms({ now: '2026-04-02T09:00:00+07:00' });
  await writeDeskGround(cms.strapi);
  const own = { readings: [reading({ kinds: ['article'] }), twoEach, ofCdc], sortOrder: 9 };
  await write(cms.strapi, 'quota', 'create', { data: quotaData('hai-cach', own) });
  people = (await makeDeskPeople(cms, [...deskPeople, { name: 'tchc2', role: 'tchc', unitCode: null }]))(cms);
});
afterAll(() => cms.stop());

const act = async (who: string, address: string, body: unknown = {}) =>
  outcomeOf(await people.post(who, `${desk}${address}`, body));
const cellAt = (unit: string, period: string, quota: string, who = 'tchc2') =>
  people.get(who, `${desk}/cell?quota=${quota}&unit=${unit}&period=${period}`);
const cellOf = async (unit: string, period: string, quota: string) =>
  cellSchema.parse(await (await cellAt(unit, period, quota)).json());
const doneSchema = z.object({ documentId: z.string() });
const evidence = { kind: 'article', appearedOn: '2026-03-15', outlet: 'Báo Mẫu' };
const declare = async (who: string, unitCode: string, number: number): Promise<string> => {
  const request = { ...evidence, title: `Minh chứng ${number}`, unitCode, url: `https://bao.example/${number}` };
  return doneSchema.parse(await (await people.post(who, `${desk}/evidence`, request)).json()).documentId;
};
const quotaId = async (key: string): Promise<string> => {
  const row: unknown = await cms.strapi.db.query('plugin::cchc.quota').findOne({ where: { key } });
  return doneSchema.parse(row).documentId;
};
const close = async (): Promise<void> => {
  const preview: unknown = await (await people.post('tchc2', `${desk}/closings/preview`, march)).json();
  const { digest } = z.object({ digest: z.string() }).parse(preview);
  expect(await act('tchc2', '/closings', { ...march, seenDigest: digest })).toMatchObject({ code: 'ok' });
};

describe('what is judged is what was seen', () => {
  test('evidence that the unit changed after the look is not confirmed', async () => {
    const itemId = await declare('donvia', 'BV-MAU-A', 1);
    const seenVersion = (await cellOf('BV-MAU-A', '2026-03', 'noi-khac')).items[0]?.version;
    expect(seenVersion).toMatch(/^[0-9a-f]{64}$/);
    await write(cms.strapi, 'evidence', 'update', { documentId: itemId, data: { url: 'https://bao.example/khac' } });
    const confirm = `/evidence/${itemId}/confirm`;
    expect(await act('tchc2', confirm, { seenVersion })).toMatchObject({ code: 'E_STALE' });
    const again = (await cellOf('BV-MAU-A', '2026-03', 'noi-khac')).items[0]?.version;
    expect(await act('tchc2', confirm, { seenVersion: again })).toMatchObject({ code: 'ok' });
  });

  test('an article that was written over after the look is not ruled on', async () => {
    const data = submission(7, 'BV-MAU-B', { workflowState: 'submitted' });
    const itemId = await write(cms.strapi, 'article', 'create', { data });
    await write(cms.strapi, 'article', 'publish', { documentId: itemId });
    const seenVersion = (await cellOf('BV-MAU-B', '2026-04', 'moi-don-vi')).items[0]?.version;
    expect(seenVersion).toMatch(/^2/);
    const request = { itemId, outcome: 'not_counted', reasonCode: 'other', reasonText: 'Không đúng.' };
    await new Promise((resolve) => setTimeout(resolve, 5));
    await write(cms.strapi, 'article', 'update', { documentId: itemId, data: { summary: 'Đã sửa.' } });
    expect(await act('tchc2', '/rulings', { ...request, seenVersion })).toMatchObject({ code: 'E_STALE' });
    const again = (await cellOf('BV-MAU-B', '2026-04', 'moi-don-vi')).items[0]?.version;
    expect(await act('tchc2', '/rulings', { ...request, seenVersion: again })).toMatchObject({ code: 'ok' });
  });
});

describe('nobody judges for a unit of their own', () => {
  test('evidence, exemption and ruling wait for another person of the office or an administrator', async () => {
    const itemId = await declare('tchc', 'PHONG-TCHC', 11);
    const confirm = `/evidence/${itemId}/confirm`;
    expect(await act('tchc', confirm)).toMatchObject({ code: 'E_DESK_OWN' });
    const asOwn = cellSchema.parse(await (await cellAt('PHONG-TCHC', '2026-03', 'noi-khac', 'tchc')).json());
    expect([asOwn.items[0]?.actions, asOwn.actions]).toEqual([[], ['remind', 'declare_evidence']]);
    const ruling = { itemId, outcome: 'not_counted', reasonCode: 'other', reasonText: 'Thử.' };
    expect(await act('tchc', '/rulings', ruling)).toMatchObject({ code: 'E_DESK_OWN' });
    const ofUnit = { unit: 'PHONG-TCHC', period: '2026-03', reasonCode: 'repair', approvalDocument: '1/QĐ-SYT' };
    const exemption = { quotaKey: 'noi-khac', ...ofUnit };
    expect(await act('tchc', '/exemptions', exemption)).toMatchObject({ code: 'E_DESK_OWN' });
    expect(await act('tchc2', '/exemptions', exemption)).toMatchObject({ code: 'ok' });
    expect(await act('quantri', confirm)).toMatchObject({ code: 'ok' });
  });
});

describe('exemptions in a cell', () => {
  test('the one that names the quota is shown before the one for all quotas', async () => {
    const data = { unitCode: 'BV-MAU-B', period: '2026-02', reasonCode: 'repair' };
    await write(cms.strapi, 'exemption', 'create', { data: { ...data, quotaKey: null } });
    await write(cms.strapi, 'exemption', 'create', { data: { ...data, quotaKey: 'noi-khac', reasonCode: 'disaster' } });
    expect((await cellOf('BV-MAU-B', '2026-02', 'noi-khac')).exemption).toMatchObject({ reasonCode: 'disaster' });
  });
});

describe('a cell', () => {
  test.each(['2025-12', '2027-01', '9999-01', '2026-Q1'])(
    'of %s, which the quota does not judge, is not there',
    async (code) => {
      expect(await outcomeOf(await cellAt('BV-MAU-A', code, 'hai-cach'))).toMatchObject({ code: 'E_NOT_FOUND' });
    },
  );
});

describe('what was closed stays', () => {
  const matrixOf = async () => {
    const matrix = matrixSchema.parse(await (await people.get('tchc2', `${desk}/matrix?quota=hai-cach`)).json());
    return matrix.quotas[0];
  };
  const cellsOfMarch = async () => {
    const quota = await matrixOf();
    const column = quota?.periods.findIndex(({ code }) => code === '2026-03') ?? -1;
    return quota?.rows.map(({ unit, cells }) => [unit, cells[column]?.closed?.verdict, cells[column]?.isCorrected]);
  };
  const switchTo = (readingId: string) =>
    act('tchc2', '/reading', { quotaKey: 'hai-cach', readingId, reasonText: `Theo hướng dẫn: ${readingId}.` });

  test('a switch to another minimum, and to other units, leaves every closed cell as it was closed', async () => {
    await close();
    const closed = [
      ['BV-MAU-A', 'short', false],
      ['BV-MAU-B', 'short', false],
    ];
    expect(await cellsOfMarch()).toEqual(closed);
    expect(await switchTo('hai-bai')).toMatchObject({ code: 'ok' });
    expect(await cellsOfMarch()).toEqual(closed);
    expect(await switchTo('cdc')).toMatchObject({ code: 'ok' });
    expect(await cellsOfMarch()).toEqual([['TT-KSBT', undefined, false], ...closed]);
    const { cell, closed: figure, correction } = await cellOf('BV-MAU-A', '2026-03', 'hai-cach');
    expect({ cell, figure, correction }).toMatchObject({
      cell: { verdict: 'short', minimum: 1 },
      figure: { verdict: 'short', minimum: 1 },
      correction: null,
    });
    expect((await matrixOf())?.periods[2]).toMatchObject({ code: '2026-03', correctionCount: 0 });
  });

  test('the validity cannot be cut before a closed period', async () => {
    const address = `${content}.quota/${await quotaId('hai-cach')}`;
    expect(await outcomeOf(await people.put('quantri', address, { validTo: '2026-02-28' }))).toMatchObject({
      code: 'E_QUOTA_CLOSED_CUT',
    });
    expect(await outcomeOf(await people.put('quantri', address, { validTo: '2026-03-31' }))).toMatchObject({
      code: 'ok',
    });
  });

  test('a reading that is in use, or was closed under, is not rewritten without a reason', async () => {
    const address = `${content}.quota/${await quotaId('hai-cach')}`;
    const first = reading({ kinds: ['article'] });
    const withReadings = async (readings: readonly object[], more: object = {}) =>
      outcomeOf(await people.put('quantri', address, { readings, ...more }));
    expect(await withReadings([first, twoEach, { ...ofCdc, minimum: 1 }])).toMatchObject({ code: 'E_READING_REASON' });
    expect(await withReadings([{ ...first, minimum: 4 }, twoEach, ofCdc])).toMatchObject({ code: 'E_READING_REASON' });
    expect(await withReadings([twoEach, ofCdc])).toMatchObject({ code: 'E_READING_REASON' });
    // Nothing was counted under this one.
    expect(await withReadings([first, { ...twoEach, minimum: 4 }, ofCdc])).toMatchObject({ code: 'ok' });
    const reasoned = { choiceReason: 'Kế hoạch được đính chính.' };
    expect(await withReadings([first, twoEach, { ...ofCdc, minimum: 1 }], reasoned)).toMatchObject({ code: 'ok' });
  });

  test('a second round is not reopened by who looked at the first one', async () => {
    const reopen = (seenRound: number) => act('tchc2', '/reopenings', { ...march, seenRound, reasonText: 'Xem lại.' });
    expect(await reopen(1)).toMatchObject({ code: 'ok' });
    await close();
    expect(await reopen(1)).toMatchObject({ code: 'E_STALE' });
    expect(await reopen(2)).toMatchObject({ code: 'ok' });
  });
});
