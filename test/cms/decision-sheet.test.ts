import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type CheckAnswer,
  type OpenedSheet,
  type Sheet,
  type SheetRow,
  blankRow,
  blankSheet,
  checkAnswerSchema,
  comparedContentSchema,
  decisionListSchema,
  openedSheetSchema,
  procedureHitsSchema,
} from '../../cms/plugin/model/decisions/index.ts';
import { write, writeGround } from './content.ts';
import { readSnapshot, valueOf, verify } from './ledger-reader.ts';
import { type SignedIn, refusalOf, signIn } from './signed-in.ts';
import { type Cms, startCms } from './strapi-harness.ts';

let cms: Cms;
let people: SignedIn;
const issuer = { issuer: 'Ủy ban nhân dân tỉnh Mẫu', issuerCode: 'ubnd-mau', signer: null };
const baseline = { baselineAsOf: '2026-01-01', baselineSource: 'Cổng Dịch vụ công quốc gia' };
const oldMethods = [{ channel: 'in_person', processingTime: '05 ngày làm việc', fee: '100.000 đồng', note: null }];

beforeAll(async () => {
  cms = await startCms();
  await writeGround(cms.strapi);
  await write(cms.strapi, 'field', 'create', {
    data: { code: 'kham-benh', name: 'Khám bệnh, chữa bệnh', sortOrder: 1 },
  });
  for (const [code, name] of [
    ['9.900101', 'Cấp giấy phép hoạt động mẫu'],
    ['9.900102', 'Đăng ký đường dây nóng mẫu'],
    ['9.900103', 'Xác nhận mẫu đã bãi bỏ'],
  ] as const) {
    await write(cms.strapi, 'procedure', 'create', {
      data: { code, name, fieldCode: 'kham-benh', steps: 'Bước 1.', methods: oldMethods, ...baseline },
      status: 'published',
    });
  }
  people = await signIn(cms, {
    tchc: { role: 'tchc', unit: null },
    second: { role: 'tchc', unit: null },
    cdc: { role: 'cdc', unit: null },
  });
});
afterAll(() => cms.stop());

const root = '/cchc/decisions';
const sheetOf = (number: string, rows: readonly SheetRow[], head: Partial<Sheet['head']> = {}): Sheet => {
  const blank = blankSheet(issuer);
  return {
    head: {
      ...blank.head,
      number,
      title: `Quyết định mẫu ${number}`,
      issuedDate: '2026-03-09',
      effectiveDate: '2026-03-11',
      ...head,
    },
    rows: [...rows],
  };
};

async function save(
  who: string,
  opened: OpenedSheet | null,
  sheet: Sheet,
  more: { readonly publishes?: boolean; readonly reason?: string; readonly seenContents?: string } = {},
): Promise<Response> {
  const { publishes = false, reason = null, seenContents = null } = more;
  const body = { sheet, seenVersion: opened?.version ?? null, seenContents, publishes, reason };
  return opened === null
    ? people.call(who, 'POST', root, body)
    : people.call(who, 'PUT', `${root}/${opened.documentId}`, body);
}
const openedOf = async (response: Response): Promise<OpenedSheet> => {
  expect(await refusalOf(response.clone())).toEqual({ code: 'ok', message: '' });
  return openedSheetSchema.parse(await response.json());
};
const check = async (sheet: Sheet, documentId: string | null = null): Promise<CheckAnswer> =>
  checkAnswerSchema.parse(await (await people.call('tchc', 'POST', `${root}/check`, { sheet, documentId })).json());
const hits = async (q: string) =>
  procedureHitsSchema.parse(
    await (await people.call('tchc', 'GET', `${root}/procedures?q=${encodeURIComponent(q)}`)).json(),
  );
const contentOf = async (code: string, day: string) =>
  comparedContentSchema.parse(
    await (await people.call('tchc', 'GET', `${root}/contents?code=${code}&day=${day}`)).json(),
  );

async function createProcedure(code: string, name: string): Promise<Response> {
  return people.call('tchc', 'POST', `${root}/procedures`, { code, name, fieldCode: 'kham-benh' });
}

describe('finding and making procedures', () => {
  test.each([
    ['9.900101', '9.900101'],
    ['9.900101.000.00.00.H29', '9.900101'],
    ['dang ky duong day', '9.900102'],
    ['hoạt động giấy phép', '9.900101'],
  ])('%s finds %s', async (query, code) => {
    expect((await hits(query)).hits[0]?.code).toBe(code);
  });

  test('one made in place is found at once, and no second one takes its code', async () => {
    expect((await createProcedure('9.900110', 'Thủ tục mới thứ nhất')).ok).toBe(true);
    expect((await hits('moi thu nhat')).hits).toEqual([
      { code: '9.900110', name: 'Thủ tục mới thứ nhất', fieldName: 'Khám bệnh, chữa bệnh', isPublished: false },
    ]);
    expect(await refusalOf(await createProcedure('9.900110', 'Khác'))).toMatchObject({ code: 'E_PROCEDURE_EXISTS' });
    expect((await createProcedure('9.900', 'Mã sai')).status).toBe(400);
  });
});

describe('a sheet', () => {
  test('comes back as it was saved, and a row keeps its number through every later save', async () => {
    const rows = [
      blankRow('new', { procedureCode: '9.900110', name: 'Thủ tục mới thứ nhất' }),
      blankRow('abolished', { procedureCode: '9.900103', legalDocument: 'Luật Mẫu', effectiveDate: '2026-03-20' }),
    ];
    const first = await openedOf(await save('tchc', null, sheetOf('MẪU-11/QĐ-UBND', rows)));
    expect(first.sheet.rows.map(({ itemId }) => itemId)).toEqual(['1', '2']);
    expect(first).toMatchObject({ isPublished: false, savedBy: '(kiểm thử) tchc', canEdit: true });
    const [added, abolished] = first.sheet.rows;
    const swapped = {
      ...first.sheet,
      rows: [abolished, added, blankRow('amended', { procedureCode: '9.900101' })].filter((row) => row !== undefined),
    };
    const second = await openedOf(await save('tchc', first, swapped));
    expect(second.sheet.rows.map(({ itemId, procedureCode }) => [itemId, procedureCode])).toEqual([
      ['2', '9.900103'],
      ['1', '9.900110'],
      ['3', '9.900101'],
    ]);
    const third = await openedOf(await save('tchc', second, { ...second.sheet, rows: second.sheet.rows.slice(0, 2) }));
    const fourth = await openedOf(
      await save('tchc', third, {
        ...third.sheet,
        rows: [...third.sheet.rows, blankRow('amended', { procedureCode: '9.900102' })],
      }),
    );
    expect(fourth.sheet.rows).toHaveLength(3);
    const listed = decisionListSchema.parse(await (await people.call('cdc', 'GET', root)).json());
    expect(listed.decisions.find(({ documentId }) => documentId === first.documentId)).toMatchObject({
      state: 'draft',
      counts: { new: 1, amended: 1, abolished: 1 },
    });
    expect(listed.canEdit).toBe(false);
  });

  test('of two officers the second is refused by name, and nothing of theirs is half saved', async () => {
    const rows = [blankRow('amended', { procedureCode: '9.900102' })];
    const opened = await openedOf(await save('tchc', null, sheetOf('MẪU-12/QĐ-UBND', rows)));
    const theirs = { ...opened.sheet, head: { ...opened.sheet.head, title: 'Trích yếu của người thứ nhất' } };
    await openedOf(await save('tchc', opened, theirs));
    const mine = {
      ...opened.sheet,
      rows: [...opened.sheet.rows, blankRow('abolished', { procedureCode: '9.900103' })],
    };
    const refused = await refusalOf(await save('second', opened, mine));
    expect(refused.code).toBe('E_DECISION_CONFLICT');
    expect(refused.message).toContain('(kiểm thử) tchc đã lưu');
    const now = await openedOf(await people.call('second', 'GET', `${root}/${opened.documentId}`));
    expect(now.sheet).toEqual(theirs);
  });

  test('a day that does not exist is named with its row, and nothing is stored', async () => {
    const before = decisionListSchema.parse(await (await people.call('tchc', 'GET', root)).json()).decisions.length;
    const rows = [
      blankRow('new', { procedureCode: '9.900110' }),
      blankRow('abolished', { procedureCode: '9.900103', effectiveDate: '31/02/2026' }),
    ];
    const refused = await refusalOf(await save('tchc', null, sheetOf('MẪU-13/QĐ-UBND', rows)));
    expect(refused).toMatchObject({ code: 'E_DATE_INVALID' });
    expect(refused.message).toContain('Nhóm “Bãi bỏ”, dòng 1 (9.900103): ngày “31/02/2026” không có thật');
    const after = decisionListSchema.parse(await (await people.call('tchc', 'GET', root)).json()).decisions.length;
    expect(after).toBe(before);
  });

  test('whoever only reads may open and may not save', async () => {
    expect((await people.call('cdc', 'GET', root)).ok).toBe(true);
    expect(await refusalOf(await save('cdc', null, sheetOf('MẪU-14/QĐ-UBND', [])))).toMatchObject({
      code: 'E_DECISION_RIGHT',
    });
  });
});

describe('doubts', () => {
  test('stand beside the row that they are about, before anything is saved', async () => {
    const answer = await check(
      sheetOf(
        'MẪU-20/QĐ-UBND',
        [
          blankRow('new', { procedureCode: '9.900101' }),
          blankRow('replaced', { procedureCode: '9.900102' }),
          blankRow('abolished', { procedureCode: '9.999998' }),
          blankRow('amended', { procedureCode: '9.900103', effectiveDate: '30/02/2026' }),
        ],
        { statedCounts: { new: 3 }, title: '' },
      ),
    );
    const found = answer.doubts.map(({ kind, code, path, row }) => [kind, code, path, row]);
    expect(found).toEqual(
      expect.arrayContaining([
        ['error', 'E_REQUIRED', 'head.title', null],
        ['error', 'E_NEW_NOT_AFTER_ABOLITION', 'rows.0.kind', 0],
        ['error', 'E_SUCCESSOR_MISSING', 'rows.1.successors', 1],
        ['error', 'E_PROCEDURE_UNKNOWN', 'rows.2.procedureCode', 2],
        ['error', 'E_DATE_INVALID', 'rows.3.effectiveDate', 3],
        ['defect', 'D_COUNT_DIFFERS', 'head.statedCounts.new', null],
        ['defect', 'D_ABOLITION_WITHOUT_DOCUMENT', 'rows.2.legalDocument', 2],
      ]),
    );
    expect(found.filter(([, code]) => code === 'E_DATE_INVALID')).toHaveLength(1);
    expect(answer).toMatchObject({ today: '2026-03-10', names: { '9.900102': 'Đăng ký đường dây nóng mẫu' } });
  });

  test('an amended text that says the same as before is told, and stops nothing', async () => {
    const answer = await check(sheetOf('MẪU-21/QĐ-UBND', [blankRow('amended', { procedureCode: '9.900101' })]));
    expect(answer.contents).toEqual({ 0: 'same' });
    expect(answer.doubts.map(({ kind, code }) => [kind, code])).toEqual([['note', 'N_CONTENT_SAME']]);
  });
});

describe('publishing', () => {
  const number = 'MẪU-30/QĐ-UBND';
  const key = 'mau-30-qd-ubnd-2026-ubnd-mau';
  let opened: OpenedSheet;

  test('an unacknowledged defect undoes all of it, the new procedures too', async () => {
    await createProcedure('9.900131', 'Thủ tục thay thế thứ nhất');
    await createProcedure('9.900132', 'Thủ tục thay thế thứ hai');
    const old = await contentOf('9.900101', '2026-03-11');
    expect(old.old?.content.methods[0]?.fee).toBe('100.000 đồng');
    const methods = oldMethods.map((method) => ({ ...method, fee: '250.000 đồng' }));
    const saved = await people.call('tchc', 'PUT', `${root}/contents/${old.documentId}`, {
      seenVersion: old.version,
      content: { ...old.draft, methods },
    });
    expect(await refusalOf(saved)).toEqual({ code: 'ok', message: '' });
    const again = { seenVersion: old.version, content: { ...old.draft, methods: [] } };
    expect(
      await refusalOf(await people.call('second', 'PUT', `${root}/contents/${old.documentId}`, again)),
    ).toMatchObject({
      code: 'E_CONTENT_CONFLICT',
    });
    const rows = [
      blankRow('new', { procedureCode: '9.900131' }),
      blankRow('new', { procedureCode: '9.900132' }),
      blankRow('amended', { procedureCode: '9.900101' }),
      blankRow('replaced', { procedureCode: '9.900102', successors: ['9.900131', '9.900132'] }),
      blankRow('abolished', { procedureCode: '9.900103', legalDocument: 'Luật Mẫu' }),
    ];
    opened = await openedOf(await save('tchc', null, sheetOf(number, rows, { statedCounts: { new: 3 } })));
    const refused = await refusalOf(await save('tchc', opened, opened.sheet, { publishes: true }));
    expect(refused.message).toContain('Trích yếu ghi 3 nhưng danh mục có 2.');
    const items = (await readSnapshot(cms)).items.filter(({ key: own }) => own === '9.900131' || own === key);
    expect(items).toEqual([]);
  });

  test('writes decision, versions and the pages of new procedures at once', async () => {
    const head = {
      ...opened.sheet.head,
      acknowledgedDefects: ['D_COUNT_DIFFERS'],
      acknowledgementReason: 'Như văn bản',
    };
    opened = await openedOf(await save('tchc', opened, { ...opened.sheet, head }, { publishes: true }));
    expect(opened).toMatchObject({ isPublished: true, key });
    const snapshot = await readSnapshot(cms);
    expect(valueOf(snapshot, 'decision', key)).toMatchObject({ acknowledgedDefects: ['D_COUNT_DIFFERS'] });
    expect(valueOf(snapshot, 'procedure', '9.900131')).toMatchObject({
      versions: [{ validFrom: '2026-03-11', decisionKey: key, itemId: '1' }],
    });
    expect(valueOf(snapshot, 'procedure', '9.900101')).toMatchObject({
      versions: [
        { validFrom: '2026-01-01', content: { methods: [{ fee: '100.000 đồng' }] } },
        { validFrom: '2026-03-11', content: { methods: [{ fee: '250.000 đồng' }] } },
      ],
    });
    expect((await check(opened.sheet, opened.documentId)).contents).toEqual({
      0: 'written',
      1: 'written',
      2: 'written',
    });
  });

  test('what is published changes only by being published again, with a reason that the ledger keeps', async () => {
    const rows = opened.sheet.rows.map((row) =>
      row.kind === 'abolished' ? { ...row, effectiveDate: '2026-03-25' } : row,
    );
    const sheet = { ...opened.sheet, rows };
    expect(await refusalOf(await save('tchc', opened, sheet))).toMatchObject({ code: 'E_DECISION_PUBLISHED' });
    expect(await refusalOf(await save('tchc', opened, sheet, { publishes: true }))).toMatchObject({
      code: 'E_DECISION_REASON',
    });
    const reason = 'Gõ nhầm ngày của dòng bãi bỏ';
    opened = await openedOf(await save('tchc', opened, sheet, { publishes: true, reason }));
    expect(valueOf(await readSnapshot(cms), 'decision', key)).toMatchObject({
      items: [{}, {}, {}, {}, { effectiveDate: '2026-03-25' }],
    });
    const recorded: unknown = await cms.strapi.db
      .connection('cchc_ledger')
      .where({ event: 'republished', subject_id: opened.documentId })
      .pluck('reason_text');
    expect(recorded).toEqual([reason]);
    expect((await verify(cms.strapi)).faults).toEqual([]);
  });

  test('published once more, a row of another day and a text mended since are corrected, and the first text is kept', async () => {
    const methods = oldMethods.map((method) => ({ ...method, fee: '275.000 đồng' }));
    const compared = await contentOf('9.900101', '2026-03-11');
    const mended = { seenVersion: compared.version, content: { ...compared.draft, methods } };
    const sent = await people.call('tchc', 'PUT', `${root}/contents/${compared.documentId}`, mended);
    expect(await refusalOf(sent)).toEqual({ code: 'ok', message: '' });
    const rows = opened.sheet.rows.map((row) =>
      row.kind === 'amended' ? { ...row, effectiveDate: '2026-03-25' } : row,
    );
    // Another decision may be what the text was prepared for: until it has taken its own, the text is left to it.
    const other = await openedOf(
      await save('tchc', null, sheetOf('MẪU-32/QĐ-UBND', [blankRow('amended', { procedureCode: '9.900101' })])),
    );
    const publish = async (reason: string) => {
      opened = await openedOf(await save('tchc', opened, { ...opened.sheet, rows }, { publishes: true, reason }));
      return valueOf(await readSnapshot(cms), 'procedure', '9.900101');
    };
    expect(await publish('Gõ nhầm ngày')).toMatchObject({
      versions: [{}, { validFrom: '2026-03-25', itemId: '3', content: { methods: [{ fee: '250.000 đồng' }] } }],
    });
    await openedOf(await save('tchc', other, { ...other.sheet, rows: [] }));
    expect(await publish('Gõ nhầm lệ phí')).toMatchObject({
      versions: [{}, { validFrom: '2026-03-25', itemId: '3', content: { methods: [{ fee: '275.000 đồng' }] } }],
    });
    const kept = await cms.strapi.db.query('plugin::cchc.procedure-version').findMany({
      where: { procedureCode: '9.900101', itemId: '3' },
      orderBy: { correction: 'asc' },
    });
    expect(kept).toMatchObject([
      { correction: 0, validFrom: '2026-03-11', content: { methods: [{ fee: '250.000 đồng' }] } },
      { correction: 1, validFrom: '2026-03-25', content: { methods: [{ fee: '250.000 đồng' }] } },
      { correction: 2, validFrom: '2026-03-25', content: { methods: [{ fee: '275.000 đồng' }] } },
    ]);
  });

  test('a decision that annuls another, without rows and not complete, is kept and marked', async () => {
    const act = { kind: 'annuls' as const, decisionKey: key, itemId: null, effectiveDate: null };
    const sheet = sheetOf('MẪU-31/QĐ-UBND', [], { isComplete: false, acts: [act] });
    const made = await openedOf(await save('tchc', null, sheet, { publishes: true }));
    expect(valueOf(await readSnapshot(cms), 'decision', made.key)).toMatchObject({
      isComplete: false,
      items: [],
      acts: [act],
    });
  });
});

describe('texts that change between the check and the publication', () => {
  const saveSteps = async (who: string, steps: string): Promise<void> => {
    const compared = await contentOf('9.900104', '2026-03-11');
    const body = { seenVersion: compared.version, content: { ...compared.draft, steps } };
    const sent = await people.call(who, 'PUT', `${root}/contents/${compared.documentId}`, body);
    expect(await refusalOf(sent)).toEqual({ code: 'ok', message: '' });
  };
  const procedureOf = async () => valueOf(await readSnapshot(cms), 'procedure', '9.900104');
  beforeAll(async () => {
    await write(cms.strapi, 'procedure', 'create', {
      data: { code: '9.900104', name: 'Thủ tục thứ tư', fieldCode: 'kham-benh', methods: oldMethods, ...baseline },
      status: 'published',
    });
  });

  test('a text that another saved meanwhile is not published unread; once more published, a row says that its text is corrected', async () => {
    await saveSteps('tchc', 'Bước đã soát.');
    const row = blankRow('amended', { procedureCode: '9.900104' });
    const opened = await openedOf(await save('tchc', null, sheetOf('MẪU-33/QĐ-UBND', [row])));
    const { contentsVersion } = await check(opened.sheet, opened.documentId);
    await saveSteps('second', 'Bước chưa ai soát.');
    const publish = (seenContents: string) => save('tchc', opened, opened.sheet, { publishes: true, seenContents });
    expect(await refusalOf(await publish(contentsVersion))).toMatchObject({ code: 'E_CONTENT_CONFLICT' });
    expect(await procedureOf()).toMatchObject({ versions: [{ decisionKey: null }] });
    const again = await check(opened.sheet, opened.documentId);
    const published = await openedOf(await publish(again.contentsVersion));
    expect(await procedureOf()).toMatchObject({ versions: [{}, { content: { steps: 'Bước chưa ai soát.' } }] });

    const codes = async () => (await check(published.sheet, published.documentId)).doubts.map(({ code }) => code);
    expect(await codes()).not.toContain('N_CONTENT_CORRECTED');
    await saveSteps('second', 'Bước nhập cho việc khác.');
    expect(await codes()).toContain('N_CONTENT_CORRECTED');
  });
});

test('among 5,000 procedures a search answers at once', async () => {
  const { db } = cms.strapi;
  const data = Array.from({ length: 5000 }, (_, index) => ({
    documentId: `thu-tuc-do-${index}`,
    code: `8.${String(index).padStart(6, '0')}`,
    name: `Thủ tục đo số ${index} về điều kiện hoạt động`,
    fieldCode: 'kham-benh',
    locale: null,
    publishedAt: null,
    createdAt: new Date(),
    updatedAt: new Date(),
  }));
  for (let start = 0; start < data.length; start += 500) {
    await db.query('plugin::cchc.procedure').createMany({ data: data.slice(start, start + 500) });
  }
  expect((await hits('do so 4321')).hits.map(({ code }) => code)).toEqual(['8.004321']);
  const begun = performance.now();
  expect(await hits('dieu kien hoat dong')).toMatchObject({ found: 5000, hits: { length: 20 } });
  expect(performance.now() - begun).toBeLessThan(400);
});
