import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { appendRows } from '../../cms/plugin/server/src/ledger/append-rows.ts';
import type { TransactionScope } from '../../cms/plugin/server/src/repositories/database.ts';
import { cellSchema, matrixSchema } from '../../cms/plugin/model/desk/index.ts';
import { write } from './content.ts';
import { deskPeople, submission, writeDeskGround } from './desk-ground.ts';
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
    expect((await cellOf('BV-MAU-B', '2026-03', 'moi-don-vi', 'donvib')).exemption?.reasonText).toBeNull();
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
    expect((await cellOf('BV-MAU-A', '2026-03', 'noi-khac')).items[0]).toMatchObject({ reason: 'refused' });
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
        attestation: { words: 'Thư điện tử đơn vị đã gửi: Thư gửi hộp thư của Sở.', recordedOn: '2026-04-02' },
      },
    ]);
    expect(await act('tchc', '/attestations', { ...attested, occurredOn: '2026-03-30' })).toMatchObject({
      code: 'E_ATTEST_LATER',
    });
    const workflow: unknown = await (await people.get('cdc', `/cchc/articles/${itemId}/workflow`)).json();
    expect(workflow).toMatchObject({ state: 'submitted' });
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
