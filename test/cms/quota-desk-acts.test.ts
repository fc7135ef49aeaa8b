import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { appendRows } from '../../cms/plugin/server/src/ledger/append-rows.ts';
import type { TransactionScope } from '../../cms/plugin/server/src/repositories/database.ts';
import { cellSchema, matrixSchema, outlookSchema } from '../../cms/plugin/model/desk/index.ts';
import { write } from './content.ts';
import { deskPeople, reading, submission, writeDeskGround } from './desk-ground.ts';
import { type DeskPeople, makeDeskPeople, outcomeOf } from './desk-people.ts';
import { readLedger, readSnapshot, readState, valueOf, verify } from './ledger-reader.ts';
import { type Cms, startCms } from './strapi-harness.ts';

let cms: Cms;
let people: DeskPeople;
const desk = '/cchc/quota-desk';

beforeAll(async () => {
  cms = await startCms({ now: '2026-04-02T09:00:00+07:00' });
  await writeDeskGround(cms.strapi);
  people = (await makeDeskPeople(cms, deskPeople))(cms);
});
afterAll(() => cms.stop());

const act = async (who: string, address: string, body: unknown = {}) =>
  outcomeOf(await people.post(who, `${desk}${address}`, body));
const cellOf = async (unit: string, period: string, quota = 'moi-don-vi', who = 'tchc') =>
  cellSchema.parse(await (await people.get(who, `${desk}/cell?quota=${quota}&unit=${unit}&period=${period}`)).json());
const lastRow = async () => (await readLedger(cms.strapi)).at(-1);
const draftOf = (number: number, unitCode: string, change = {}) =>
  write(cms.strapi, 'article', 'create', { data: submission(number, unitCode, change) });
const doneSchema = z.object({ documentId: z.string(), revision: z.number() });

describe('exemption', () => {
  const request = {
    quotaKey: 'moi-don-vi',
    unit: 'BV-MAU-B',
    period: '2026-03',
    reasonCode: 'disaster',
    reasonText: 'Ngập sau bão.',
    approvalDocument: '12/QĐ-SYT ngày 01/03/2026',
  };

  test.each([
    ['a unit for itself', 'donvib', {}, 'E_DESK_JUDGE'],
    ['a leader', 'lanhdao', {}, 'E_DESK_JUDGE'],
    ['without a document of approval', 'tchc', { approvalDocument: '' }, 'E_EXEMPTION_DOCUMENT'],
    ['for another reason without words', 'tchc', { reasonCode: 'other', reasonText: '' }, 'E_REASON'],
    ['for no period at all', 'tchc', { period: 'tháng ba' }, 'E_EXEMPTION_PERIOD'],
    ['for half a period', 'tchc', { period: '2026-03-01..2026-03-20' }, 'E_EXEMPTION_NOTHING'],
    ['for a unit that owes nothing there', 'tchc', { unit: 'TT-KSBT' }, 'E_EXEMPTION_NOTHING'],
    ['for an unknown unit', 'tchc', { unit: 'LA' }, 'E_NOT_FOUND'],
  ])('%s is refused', async (_what, who, change, code) => {
    expect(await act(who, '/exemptions', { ...request, ...change })).toMatchObject({ code });
  });

  test('excuses the unit, is public without its words, and can be taken back with a reason', async () => {
    const done = doneSchema.parse(await (await people.post('tchc', `${desk}/exemptions`, request)).json());
    expect(await lastRow()).toMatchObject({ event: 'exempted', unitCode: 'BV-MAU-B', revision: done.revision });
    const cell = await cellOf('BV-MAU-B', '2026-03');
    expect(cell.cell.verdict).toBe('exempt');
    expect(cell.exemption).toMatchObject({ documentId: done.documentId, reasonText: 'Ngập sau bão.' });
    expect(cell.actions).toEqual(['revoke_exemption', 'declare_evidence']);
    // The unit reads why it was excused; the public does not.
    expect((await cellOf('BV-MAU-B', '2026-03', 'moi-don-vi', 'donvib')).exemption?.reasonText).toBe('Ngập sau bão.');
    expect(JSON.stringify(await readSnapshot(cms))).not.toContain('Ngập sau bão');
    expect(await act('tchc', '/exemptions', request)).toMatchObject({ code: 'E_EXEMPTION_HELD' });
    const revoke = `/exemptions/${done.documentId}/revoke`;
    expect(await act('tchc', revoke)).toMatchObject({ code: 'E_REASON' });
    expect(await act('tchc', revoke, { reasonText: 'Ghi nhầm đơn vị.' })).toMatchObject({ code: 'ok' });
    expect((await cellOf('BV-MAU-B', '2026-03')).cell.verdict).toBe('short');
    expect(await act('tchc', revoke, { reasonText: 'Lần nữa.' })).toMatchObject({ code: 'E_NOT_FOUND' });
  });
});

describe('evidence', () => {
  const request = {
    title: 'Bài trên báo mẫu',
    unitCode: 'BV-MAU-A',
    kind: 'article',
    appearedOn: '2026-03-15',
    outlet: 'Báo Mẫu',
    url: 'https://bao.example/bai-1',
  };

  test.each([
    ['of another unit', 'donvib', {}, 'E_RIGHT_UNIT'],
    ['by who only reads', 'lanhdao', {}, 'E_DESK_DECLARE'],
    ['without address, file and number', 'donvia', { url: '' }, 'E_EVIDENCE_SOURCE'],
    ['with a file that is not there', 'donvia', { url: '', privateFile: 'BV-MAU-A/la.pdf' }, 'E_EVIDENCE_FILE'],
    ['with an address that is none', 'donvia', { url: 'javascript:alert(1)' }, 'E_REQUEST'],
    ['of tomorrow', 'donvia', { appearedOn: '2026-04-03' }, 'E_EVIDENCE_FUTURE'],
  ])('%s is refused', async (_what, who, change, code) => {
    expect(await act(who, '/evidence', { ...request, ...change })).toMatchObject({ code });
  });

  test('waits as an item of its cell, counts once TCHC confirms it, and no longer once it is rejected', async () => {
    const done = doneSchema.parse(await (await people.post('donvia', `${desk}/evidence`, request)).json());
    const waiting = await cellOf('BV-MAU-A', '2026-03', 'noi-khac');
    expect(waiting.cell).toMatchObject({ verdict: 'short', counted: 0 });
    expect(waiting.items).toMatchObject([
      { itemId: done.documentId, reason: 'awaiting_confirmation', actions: ['rule', 'confirm', 'reject'] },
    ]);
    const confirm = `/evidence/${done.documentId}/confirm`;
    for (const who of ['donvia', 'cdc', 'lanhdao'])
      expect(await act(who, confirm)).toMatchObject({ code: 'E_DESK_JUDGE' });
    expect(await act('tchc', confirm)).toMatchObject({ code: 'ok' });
    expect(await lastRow()).toMatchObject({ event: 'confirmed', subjectId: done.documentId, unitCode: 'BV-MAU-A' });
    expect(await act('tchc', confirm)).toMatchObject({ code: 'E_EVIDENCE_STATE' });
    expect((await cellOf('BV-MAU-A', '2026-03', 'noi-khac')).cell).toMatchObject({ verdict: 'met', counted: 1 });
    const reject = `/evidence/${done.documentId}/reject`;
    expect(await act('tchc', reject)).toMatchObject({ code: 'E_REASON' });
    expect(await act('tchc', reject, { reasonText: 'Không mở được.' })).toMatchObject({ code: 'ok' });
    const refused = (await cellOf('BV-MAU-A', '2026-03', 'noi-khac', 'donvia')).items[0];
    expect(refused).toMatchObject({ reason: 'refused' });
    expect(refused?.steps.map(({ words, reasonText }) => [words, reasonText])).toEqual([
      ['Xác nhận minh chứng', null],
      ['Không chấp nhận minh chứng', 'Không mở được.'],
    ]);
  });

  test('with an address that was declared before is flagged', async () => {
    const again = { ...request, title: 'Khai lần nữa', url: 'http://www.bao.example/bai-1/' };
    const first = doneSchema.parse(
      await (await people.post('donvia', `${desk}/evidence`, { ...request, url: `${request.url}?b=2` })).json(),
    );
    const second = doneSchema.parse(
      await (
        await people.post('donvia', `${desk}/evidence`, { ...again, url: 'http://www.bao.example/bai-1?b=2' })
      ).json(),
    );
    await act('tchc', `/evidence/${first.documentId}/confirm`);
    await act('tchc', `/evidence/${second.documentId}/confirm`);
    const { items, cell } = await cellOf('BV-MAU-A', '2026-03', 'noi-khac');
    expect(cell).toMatchObject({ counted: 2, provisional: 1 });
    expect(items.find(({ flags }) => flags.length > 0)?.reason).toBe('flagged');
  });
});

describe('what is said before an act', () => {
  const outlookOf = async (who: string, request: object) =>
    outlookSchema.parse(await (await people.post(who, `${desk}/outlook`, request)).json()).warnings;
  const declaring = { act: 'declare', unitCode: 'BV-MAU-A', kind: 'article', appearedOn: '2026-03-15' };

  test('evidence that no quota of the unit can count is said to be so, before it is declared and before it is confirmed', async () => {
    expect(await outlookOf('donvia', declaring)).toEqual([]);
    expect(await outlookOf('donvia', { ...declaring, appearedOn: '2025-12-31' })).toMatchObject([
      {
        code: 'W_EVIDENCE_UNCOUNTED',
        message: expect.stringContaining('“Chỉ tiêu noi-khac” không áp dụng vào ngày này') as string,
      },
    ]);
    expect(await outcomeOf(await people.post('donvib', `${desk}/outlook`, declaring))).toMatchObject({
      code: 'E_RIGHT_UNIT',
    });
    const where = async (place: string) => {
      const row: unknown = await cms.strapi.db.query('plugin::cchc.quota').findOne({ where: { key: 'noi-khac' } });
      const { documentId } = z.object({ documentId: z.string() }).parse(row);
      const readings = [reading({ who: { scope: 'all', except: [] }, event: 'published', where: place })];
      await write(cms.strapi, 'quota', 'update', { documentId, data: { readings } });
    };
    await where('here');
    const declared = { title: 'Báo khác', unitCode: 'BV-MAU-A', kind: 'article', appearedOn: '2026-03-16' };
    const request = { ...declared, url: 'https://bao.example/khong-tinh' };
    const { documentId } = doneSchema.parse(await (await people.post('donvia', `${desk}/evidence`, request)).json());
    const message =
      'Không chỉ tiêu nào tính được minh chứng này, kể cả khi đã xác nhận: “Chỉ tiêu moi-don-vi” chỉ tính tin, bài đăng trên chuyên trang; “Chỉ tiêu noi-khac” chỉ tính tin, bài đăng trên chuyên trang. Minh chứng vẫn được lưu.';
    const warnings = [{ code: 'W_EVIDENCE_UNCOUNTED', message }];
    expect(await outlookOf('donvia', declaring)).toEqual(warnings);
    expect(await outlookOf('tchc', { act: 'confirm', documentId })).toEqual(warnings);
    // It is a warning: what is confirmed is confirmed.
    expect(await act('tchc', `/evidence/${documentId}/confirm`)).toMatchObject({ code: 'ok' });
    await where('elsewhere');
    expect(await outlookOf('tchc', { act: 'confirm', documentId })).toEqual([]);
    await act('tchc', `/evidence/${documentId}/reject`, { reasonText: 'Chỉ để thử.' });
  });
});

describe('attestation', () => {
  const late = {
    occurredOn: '2026-03-29',
    occurredTime: '16:30',
    basis: 'email',
    basisText: 'Thư gửi hộp thư của Sở.',
  };

  test('the e-mail of the 29th keyed in on the 2nd counts in March, marked, and is then handed in', async () => {
    const itemId = await draftOf(31, 'BV-MAU-B');
    const attested = { ...late, itemId };
    expect(await act('donvib', '/attestations', attested)).toMatchObject({ code: 'E_ATTEST_RIGHT' });
    expect(await act('lanhdao', '/attestations', attested)).toMatchObject({ code: 'E_ATTEST_RIGHT' });
    expect(await act('cdc', '/attestations', { ...attested, basisText: '' })).toMatchObject({ code: 'E_REASON' });
    expect(await act('cdc', '/attestations', { ...attested, occurredOn: '2026-04-03' })).toMatchObject({
      code: 'E_ATTEST_FUTURE',
    });
    expect(await act('cdc', '/attestations', { ...attested, basis: 'former_site' })).toMatchObject({
      code: 'E_ATTEST_UNPUBLISHED',
    });
    expect(await act('cdc', '/attestations', attested)).toMatchObject({ code: 'ok' });
    expect(await lastRow()).toMatchObject({
      event: 'submitted',
      origin: 'attested',
      occurredAt: '2026-03-29T09:30:00.000Z',
      actorRole: 'cchc-cdc',
    });
    const { cell, items } = await cellOf('BV-MAU-B', '2026-03');
    expect(cell).toMatchObject({ verdict: 'met' });
    expect(items).toMatchObject([
      {
        itemId,
        reason: 'attested',
        date: '2026-03-29',
        steps: [
          {
            words: 'Ghi nhận theo minh chứng: đã gửi ngày 29/03/2026',
            reasonText: 'Thư điện tử đơn vị đã gửi: Thư gửi hộp thư của Sở.',
            by: 'cdc Mẫu, Đơn vị tiếp nhận',
          },
        ],
      },
    ]);
    expect(await act('tchc', '/attestations', { ...attested, occurredOn: '2026-03-30' })).toMatchObject({
      code: 'E_ATTEST_LATER',
    });
    const workflow: unknown = await (await people.get('cdc', `/cchc/articles/${itemId}/workflow`)).json();
    expect(workflow).toMatchObject({ state: 'submitted' });
  });

  test('is taken back with a reason, by TCHC or who entered it: the count goes by what is left', async () => {
    const itemId = await draftOf(37, 'BV-MAU-A');
    expect(await act('tchc', '/attestations', { ...late, itemId })).toMatchObject({ code: 'ok' });
    const itemOf = async () =>
      (await cellOf('BV-MAU-A', '2026-03')).items.find((candidate) => candidate.itemId === itemId);
    expect((await itemOf())?.actions).toEqual(['rule', 'attest', 'withdraw_attestation']);
    const withdraw = (who: string, reasonText = 'Nhập nhầm thư của đơn vị khác.') =>
      act(who, `/attestations/${itemId}/withdraw`, { reasonText });
    expect(await withdraw('donvia')).toMatchObject({ code: 'E_ATTEST_RIGHT' });
    expect(await withdraw('cdc')).toMatchObject({ code: 'E_ATTEST_OTHER' });
    expect(await withdraw('tchc', ' ')).toMatchObject({ code: 'E_REASON' });
    expect(await withdraw('tchc')).toMatchObject({ code: 'ok' });
    expect(await lastRow()).toMatchObject({
      event: 'attestation_withdrawn',
      subjectId: itemId,
      unitCode: 'BV-MAU-A',
    });
    // Nothing else had handed it in: it is the unit's draft again, and in no month.
    expect(await itemOf()).toBeUndefined();
    const workflow: unknown = await (await people.get('donvia', `/cchc/articles/${itemId}/workflow`)).json();
    expect(workflow).toMatchObject({ state: 'draft' });
    expect(await withdraw('tchc')).toMatchObject({ code: 'E_ATTEST_NONE' });
    const submitted = await people.post('donvia', `/cchc/articles/${itemId}/submit`);
    expect(await outcomeOf(submitted)).toMatchObject({ code: 'ok' });
    expect(await lastRow()).toMatchObject({ event: 'submitted', subjectId: itemId });
    expect(await act('cdc', '/attestations', { ...late, itemId })).toMatchObject({ code: 'ok' });
    expect((await itemOf())?.date).toBe('2026-03-29');
    expect(await withdraw('cdc')).toMatchObject({ code: 'ok' });
    const april = (await cellOf('BV-MAU-A', '2026-04')).items.find((candidate) => candidate.itemId === itemId);
    expect(april).toMatchObject({ counted: true, date: '2026-04-02', reason: 'counted' });
    const told = ['attested', 'attestation_withdrawn'];
    expect(april?.steps.map(({ kind }) => kind)).toEqual([...told, ...told]);
    expect(april?.steps[1]?.reasonText).toBe('Nhập nhầm thư của đơn vị khác.');
  });

  test('what was taken back and sent again by e-mail counts on the day of the e-mail', async () => {
    const { strapi } = cms;
    const itemId = await draftOf(39, 'BV-MAU-B');
    const { revision } = await readState(strapi);
    await strapi.db.transaction(async ({ trx }: TransactionScope) => {
      const subject = { subjectType: 'article', subjectId: itemId, subjectKey: null, subjectKind: 'article' } as const;
      const row = { ...subject, unitCode: 'BV-MAU-B', payloadHash: null, reasonCode: null, reasonText: null };
      const by = { origin: 'system', actorRole: 'system', actorId: null } as const;
      const steps = [
        { ...row, ...by, event: 'submitted', occurredAt: '2026-03-20T02:00:00.000Z' },
        { ...row, ...by, event: 'unit_withdrawn', occurredAt: '2026-03-25T02:00:00.000Z' },
      ] as const;
      await appendRows(trx, steps, { now: '2026-04-02T02:00:00.000Z', revision, isSimulated: true });
    });
    const submitted = await people.post('donvib', `/cchc/articles/${itemId}/submit`);
    expect(await outcomeOf(submitted)).toMatchObject({ code: 'ok' });
    const dateIn = async (month: string) =>
      (await cellOf('BV-MAU-B', month)).items.find((candidate) => candidate.itemId === itemId)?.date;
    expect(await dateIn('2026-04')).toBe('2026-04-02');
    const sentOn = (occurredOn: string) => act('tchc', '/attestations', { ...late, itemId, occurredOn });
    expect(await sentOn('2026-03-29')).toMatchObject({ code: 'ok' });
    expect(await dateIn('2026-03')).toBe('2026-03-29');
    expect(await sentOn('2026-03-30')).toMatchObject({ code: 'E_ATTEST_LATER' });
    expect(await sentOn('2026-03-21')).toMatchObject({ code: 'E_ATTEST_LATER' });
  });

  test('nobody attests for the unit that they belong to, and an empty draft holds no month', async () => {
    const ofCdc = await draftOf(32, 'TT-KSBT');
    expect(await act('cdc', '/attestations', { ...late, itemId: ofCdc })).toMatchObject({ code: 'E_ATTEST_OWN' });
    expect(await act('tchc', '/attestations', { ...late, itemId: ofCdc })).toMatchObject({ code: 'ok' });
    const ofOffice = await draftOf(33, 'PHONG-TCHC');
    expect(await act('tchc', '/attestations', { ...late, itemId: ofOffice })).toMatchObject({ code: 'E_ATTEST_OWN' });
    const empty = await draftOf(34, 'BV-MAU-A', { body: [] });
    expect(await act('tchc', '/attestations', { ...late, itemId: empty })).toMatchObject({ code: 'E_ATTEST_CONTENT' });
  });

  test('a draft that names another unit than what is published lends nobody its name', async () => {
    const documentId = await draftOf(36, 'TT-KSBT', { kind: 'bulletin' });
    await write(cms.strapi, 'article', 'publish', { documentId });
    const ofArticle = `/content-manager/collection-types/plugin::cchc.article/${documentId}`;
    expect(await outcomeOf(await people.put('quantri', ofArticle, { unitCode: 'BV-MAU-A' }))).toMatchObject({
      code: 'ok',
    });
    const request = {
      ...late,
      itemId: documentId,
      occurredOn: '2026-03-05',
      basis: 'former_site',
      basisText: 'Trang cũ',
    };
    const rows = (await readLedger(cms.strapi)).length;
    for (const who of ['cdc', 'tchc']) {
      expect(await act(who, '/attestations', request)).toMatchObject({ code: 'E_ATTEST_UNIT' });
    }
    expect(await readLedger(cms.strapi)).toHaveLength(rows);
    expect(await outcomeOf(await people.put('quantri', ofArticle, { unitCode: 'TT-KSBT' }))).toMatchObject({
      code: 'ok',
    });
    expect(await act('cdc', '/attestations', request)).toMatchObject({ code: 'E_ATTEST_OWN' });
    expect(await act('tchc', '/attestations', request)).toMatchObject({ code: 'ok' });
    expect(await lastRow()).toMatchObject({ event: 'published', unitCode: 'TT-KSBT' });
  });

  test('a date of the former site moves the count of a published item, not what stands on the site', async () => {
    const documentId = await draftOf(35, 'TT-KSBT', { kind: 'bulletin' });
    await write(cms.strapi, 'article', 'publish', { documentId });
    const before = valueOf(await readSnapshot(cms), 'article', documentId);
    const request = {
      ...late,
      itemId: documentId,
      occurredOn: '2026-02-10',
      basis: 'former_site',
      basisText: 'https://cu.example/1',
    };
    expect(await act('tchc', '/attestations', request)).toMatchObject({ code: 'ok' });
    expect(valueOf(await readSnapshot(cms), 'article', documentId)).toEqual(before);
    expect((await cellOf('TT-KSBT', '2026-02', 'cdc-nam-tin')).items).toMatchObject([
      { reason: 'attested', date: '2026-02-10' },
    ]);
  });
});

describe('imports', () => {
  const imported = async (number: number, occurredAt: string): Promise<string> => {
    const { strapi } = cms;
    const documentId = await draftOf(number, 'TT-KSBT', { kind: 'bulletin' });
    const { revision } = await readState(strapi);
    await strapi.db.transaction(async ({ trx }: TransactionScope) => {
      const event = { event: 'published', origin: 'import', actorRole: 'system', actorId: null, occurredAt } as const;
      const subject = {
        subjectType: 'article',
        subjectId: documentId,
        subjectKey: null,
        unitCode: 'TT-KSBT',
        subjectKind: 'bulletin',
      };
      const rest = { payloadHash: null, reasonCode: null, reasonText: null };
      await appendRows(trx, [{ ...event, ...subject, ...rest }], {
        now: occurredAt,
        revision,
        isSimulated: true,
      });
    });
    await write(strapi, 'article', 'publish', { documentId });
    return documentId;
  };

  test('wait with their real dates, and count there once TCHC accepts them, all or none', async () => {
    const ids = [await imported(41, '2026-01-05T02:00:00.000Z'), await imported(42, '2026-01-06T02:00:00.000Z')];
    const waiting = await cellOf('TT-KSBT', '2026-01', 'cdc-nam-tin');
    expect(waiting.items.map(({ reason }) => reason)).toEqual(['import_not_accepted', 'import_not_accepted']);
    expect(waiting.items[0]?.actions).toContain('accept_import');
    expect(await act('cdc', '/imports/accept', { itemIds: ids })).toMatchObject({ code: 'E_DESK_JUDGE' });
    expect(await act('tchc', '/imports/accept', { itemIds: [...ids, 'la'] })).toMatchObject({
      code: 'E_IMPORT_NOT_WAITING',
    });
    expect((await cellOf('TT-KSBT', '2026-01', 'cdc-nam-tin')).cell.counted).toBe(0);
    expect(await act('tchc', '/imports/accept', { itemIds: ids })).toMatchObject({ code: 'ok' });
    expect((await cellOf('TT-KSBT', '2026-01', 'cdc-nam-tin')).items.map(({ reason }) => reason)).toEqual([
      'imported',
      'imported',
    ]);
  });
});

describe('switching a reading', () => {
  test('needs a reason, goes to the ledger, and stays in the house', async () => {
    const request = { quotaKey: 'cdc-nam-tin', readingId: 'moi-loai', reasonText: 'Theo công văn hướng dẫn.' };
    expect(await act('cdc', '/reading', request)).toMatchObject({ code: 'E_DESK_JUDGE' });
    expect(await act('tchc', '/reading', { ...request, reasonText: '' })).toMatchObject({ code: 'E_READING_REASON' });
    expect(await act('tchc', '/reading', { ...request, readingId: 'khac' })).toMatchObject({
      code: 'E_READING_UNKNOWN',
    });
    expect(await act('tchc', '/reading', request)).toMatchObject({ code: 'ok' });
    expect(await lastRow()).toMatchObject({ event: 'corrected', subjectType: 'quota' });
    expect(await act('tchc', '/reading', request)).toMatchObject({ code: 'E_READING_SAME' });
    const matrix = matrixSchema.parse(await (await people.get('lanhdao', `${desk}/matrix?quota=cdc-nam-tin`)).json());
    expect(matrix.quotas[0]).toMatchObject({ chosenReading: 'moi-loai', choiceReason: 'Theo công văn hướng dẫn.' });
    expect(JSON.stringify(await readSnapshot(cms))).not.toContain('Theo công văn hướng dẫn');
  });
});

test('after all of this the chain holds', async () => {
  const { faults } = await verify(cms.strapi);
  expect(faults).toEqual([]);
});
