import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { spreadsheetFile, text } from '../../cms/plugin/server/src/documents/ooxml/spreadsheet.ts';
import {
  paragraph,
  tableCell,
  tableOf,
  wordDocument,
} from '../../cms/plugin/server/src/imports/read-file/xlsx.fixture.ts';
import { readDrafts, readRecords } from '../../cms/plugin/server/src/imports/stored-records.ts';
import { importPreviewSchema, importProgressSchema } from '../../cms/plugin/model/imports/plan.ts';
import { write, writeGround } from './content.ts';
import { readLedger, readSnapshot, valueOf, verify } from './ledger-reader.ts';
import { type SignedIn, refusalOf, signIn } from './signed-in.ts';
import { type Cms, startCms } from './strapi-harness.ts';

let cms: Cms;
let people: SignedIn;
beforeAll(async () => {
  cms = await startCms();
  await writeGround(cms.strapi);
  await write(cms.strapi, 'field', 'create', { data: { code: 'duoc-pham', name: 'Dược phẩm', sortOrder: 1 } });
  people = await signIn(cms, {
    tchc: { role: 'tchc', unit: null },
    cdc: { role: 'cdc', unit: 'BV-MAU-B' },
    unit: { role: 'unit', unit: 'BV-MAU-A' },
    leader: { role: 'leader', unit: null },
  });
});
afterAll(() => cms.stop());

const sheet = (headings: readonly string[], ...rows: readonly (readonly string[])[]): Uint8Array =>
  spreadsheetFile({
    properties: { title: 'Thử', creator: 'Thử', createdAt: '2026-01-01T00:00:00.000Z' },
    footer: '',
    sheets: [
      {
        name: 'Trang',
        columns: headings.map((heading) => ({ heading, width: 20 })),
        rows: rows.map((row) => row.map((value) => text(value))),
      },
    ],
  });

function formOf(bytes: Uint8Array, options: object, digest: string): FormData {
  const form = new FormData();
  form.append('options', JSON.stringify(options));
  form.append('digest', digest);
  form.append('file', new Blob([new Uint8Array(bytes)]), 'tep.xlsx');
  return form;
}

const post = (who: string, kind: string, step: string, bytes: Uint8Array, options: object = {}, digest = '') =>
  people.call(who, 'POST', `/cchc/imports/${kind}/${step}`, formOf(bytes, options, digest));

const preview = async (kind: string, bytes: Uint8Array, options: object = {}) =>
  importPreviewSchema.parse(await (await post('tchc', kind, 'preview', bytes, options)).json());

async function apply(kind: string, bytes: Uint8Array, options: object = {}, digest?: string) {
  const seen = digest ?? (await preview(kind, bytes, options)).digest;
  const response = await post('tchc', kind, 'apply', bytes, options, seen);
  const lines = (await response.text()).trim().split('\n');
  return lines.map((line) => importProgressSchema.parse(JSON.parse(line)));
}
const endOf = async (...args: Parameters<typeof apply>) => (await apply(...args)).at(-1);

const procedures = ['Mã TTHC', 'Tên thủ tục', 'Lĩnh vực', 'Hình thức nộp', 'Thời hạn giải quyết'];
const draftsOf = (singular: string) => readDrafts(cms.strapi.db, singular);

describe('procedures', () => {
  const file = sheet(
    procedures,
    ['9.900001', 'Thủ tục một', 'Dược phẩm', 'Trực tiếp', '5 ngày'],
    ['9.900002.000.00.00.H32', 'Dinh dƣỡng .', 'Dược phẩm', 'Trực tuyến', '6 ngày'],
  );

  test('a dry run says what would be, and writes nothing', async () => {
    const seen = await preview('procedures', file);
    expect(seen.counts).toMatchObject({ create: 2, change: 0, same: 0, refused: 0 });
    expect(seen.doubts.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      'code_long A3',
      'legacy_letter B3',
      'trailing_stop B3',
    ]);
    expect(await draftsOf('procedure')).toEqual([]);
  });

  test('applied they are drafts, with what is odd kept and flagged; applied again nothing changes', async () => {
    const { revision } = await readSnapshot(cms);
    const told = await apply('procedures', file);
    expect(told[0]).toEqual({ kind: 'progress', done: 0, total: 2 });
    expect(told.at(-1)).toMatchObject({ kind: 'done', counts: { create: 2 } });
    const drafts = await draftsOf('procedure');
    expect(
      drafts.map(({ values, isPublished }) => [values['code'], values['name'], values['aliases'], isPublished]),
    ).toEqual([
      ['9.900001', 'Thủ tục một', null, false],
      ['9.900002', 'Dinh dƣỡng .', ['9.900002.000.00.00.H32'], false],
    ]);
    expect(drafts[1]?.values['sourceDefects']).toEqual([
      { code: 'legacy_letter', path: 'name' },
      { code: 'trailing_stop', path: 'name' },
    ]);
    const again = await preview('procedures', file);
    expect(again.counts).toMatchObject({ create: 0, change: 0, same: 2 });
    expect(await endOf('procedures', file)).toMatchObject({ kind: 'done', counts: { same: 2 } });
    expect((await readSnapshot(cms)).revision).toBe(revision);
  });

  test('with a baseline they are published at once where the rules allow it, under the origin of an import', async () => {
    const options = { publish: true, baselineAsOf: '2026-03-01', baselineSource: 'Cổng Dịch vụ công quốc gia' };
    const wanted = sheet(
      procedures,
      ['9.900001', 'Thủ tục một', 'Dược phẩm', 'Trực tiếp', '5 ngày'],
      ['9.900003', 'Thủ tục ba', 'Thiên văn', 'Trực tiếp', '5 ngày'],
    );
    const seen = await preview('procedures', wanted, options);
    expect(seen.counts.publish).toBe(1);
    expect(seen.doubts.map(({ code, cell }) => `${code} ${cell}`)).toEqual(['field_unknown C3', 'not_published A3']);
    expect(await endOf('procedures', wanted, options)).toMatchObject({ kind: 'done' });
    expect(valueOf(await readSnapshot(cms), 'procedure', '9.900001')).toMatchObject({
      baseline: { asOf: '2026-03-01' },
      versions: [{ content: { methods: [{ channel: 'in_person', processingTime: '5 ngày' }] } }],
    });
    expect((await readLedger(cms.strapi)).at(-1)).toMatchObject({
      event: 'published',
      origin: 'import',
      subjectType: 'procedure',
    });
    expect((await preview('procedures', wanted, options)).counts).toMatchObject({ same: 2, publish: 0 });
  });

  test('a broken last row stops everything, and is named', async () => {
    const rows = Array.from({ length: 30 }, (_, index) => [
      `9.91${String(index).padStart(4, '0')}`,
      'Thủ tục',
      'Dược phẩm',
      'Trực tiếp',
      '5 ngày',
    ]);
    const broken = sheet([...procedures, 'Ngày đối chiếu'], ...rows, [
      '9.920000',
      'Thủ tục',
      'Dược phẩm',
      'Trực tiếp',
      '5 ngày',
      '31/02/2026',
    ]);
    const seen = await preview('procedures', broken);
    expect(seen.doubts).toMatchObject([
      { code: 'date_invalid', severity: 'refuse', row: 32, cell: 'F32', column: 'Ngày đối chiếu' },
    ]);
    const before = await draftsOf('procedure');
    expect(await endOf('procedures', broken)).toMatchObject({ kind: 'differs', preview: { counts: { refused: 1 } } });
    expect(await draftsOf('procedure')).toHaveLength(before.length);
  });

  test('what changed since it was seen is shown anew, and nothing is written', async () => {
    const wanted = sheet(procedures, ['9.930001', 'Tên của tệp', 'Dược phẩm', 'Trực tiếp', '5 ngày']);
    const seen = await preview('procedures', wanted);
    await write(cms.strapi, 'procedure', 'create', { data: { code: '9.930001', name: 'Tên của người khác' } });
    expect(await endOf('procedures', wanted, {}, seen.digest)).toMatchObject({
      kind: 'differs',
      preview: { rows: [{ change: 'change', key: '9.930001' }] },
    });
    const drafts = await draftsOf('procedure');
    expect(drafts.find(({ values }) => values['code'] === '9.930001')?.values['name']).toBe('Tên của người khác');
  });
});

describe('decisions', () => {
  const annex = wordDocument(
    paragraph('Số: MẪU-09/QĐ-UBND') +
      paragraph('Về việc công bố danh mục thủ tục hành chính') +
      paragraph(
        '(Kèm theo Quyết định số MẪU-09/QĐ-UBND ngày 05 tháng 3 năm 2026 của Chủ tịch UBND tỉnh Mẫu)'.replace(
          'MẪU-09',
          '9',
        ),
      ) +
      paragraph('A. Danh mục thủ tục hành chính mới ban hành') +
      tableOf(
        ['STT', 'Mã TTHC', 'Tên TTHC', 'Thời hạn giải quyết'].map((heading) => tableCell(heading)),
        [tableCell('I. Lĩnh vực Dược phẩm', { span: 4 })],
        ['1', '9.940001', 'Thủ tục mới', '7 ngày'].map((value) => tableCell(value)),
      ) +
      paragraph('B. Danh mục thủ tục hành chính bị bãi bỏ') +
      tableOf(
        ['STT', 'Mã TTHC', 'Tên TTHC', 'Tên VBQPPL quy định việc bãi bỏ TTHC'].map((heading) => tableCell(heading)),
        ['1', '9.900001', 'Thủ tục một', 'Thông tư 01/2026/TT-BYT'].map((value) => tableCell(value)),
      ),
  );

  test('the tables of a Word annex become a draft with its rows, and the new procedure a draft of its own', async () => {
    expect(await endOf('decisions', annex)).toMatchObject({ kind: 'done', counts: { create: 4 } });
    const [decision] = await draftsOf('decision');
    expect(decision?.values).toMatchObject({ key: '9-qd-ubnd-2026-ubnd-mau', number: '9/QĐ-UBND', isComplete: false });
    const items = await readRecords(cms.strapi.db, 'decision-item');
    expect(
      items.map(({ values }) => [
        values['decisionDocumentId'],
        values['itemId'],
        values['kind'],
        values['procedureCode'],
      ]),
    ).toEqual([
      [decision?.documentId, 'I.1', 'new', '9.940001'],
      [decision?.documentId, 'II.1', 'abolished', '9.900001'],
    ]);
    const made = (await draftsOf('procedure')).find(({ values }) => values['code'] === '9.940001');
    expect(made?.values).toMatchObject({ fieldCode: 'duoc-pham', methods: [{ processingTime: '7 ngày' }] });
    expect((await preview('decisions', annex)).counts).toMatchObject({ create: 0, change: 0, same: 4 });
  });

  test('an unknown successor and a procedure not in force are refused by the rules of decisions', async () => {
    const wanted = sheet(
      [
        'Số quyết định',
        'Ngày ban hành',
        'Cơ quan ban hành',
        'Trích yếu',
        'Loại',
        'Mã TTHC',
        'Tên TTHC',
        'Thủ tục thay thế',
      ],
      ['10/QĐ-UBND', '06/03/2026', 'UBND tỉnh Mẫu', 'Công bố', 'Thay thế', '9.900001', 'Thủ tục một', '9.999999'],
    );
    expect((await preview('decisions', wanted)).doubts.filter(({ severity }) => severity === 'refuse')).toMatchObject([
      { code: 'entry_error', cell: 'H2', message: 'Thủ tục thay thế 9.999999 chưa có trong hệ thống.' },
    ]);
  });
});

describe('hotlines, units and archives', () => {
  test('hotlines are drafts; a record of the portal has its own field names', async () => {
    const records = [
      {
        kind: 'phone',
        owner: 'Bệnh viện Mẫu A',
        label: 'Đường dây nóng',
        number_as_published: '1900-9095',
        hours: '24/7',
      },
    ];
    const file = new TextEncoder().encode(JSON.stringify({ records }));
    expect(await endOf('hotlines', file)).toMatchObject({ kind: 'done', counts: { create: 1 } });
    expect((await draftsOf('channel'))[0]).toMatchObject({
      isPublished: false,
      values: {
        raw: '1900-9095',
        dial: '19009095',
        ownerUnit: 'BV-MAU-A',
        key: 'duong-day-nong',
        hours: [{ from: '00:00', to: '24:00' }],
      },
    });
    expect((await preview('hotlines', file)).counts).toMatchObject({ same: 1, create: 0 });
  });

  test('units stand at once, and one that does not fit is refused before', async () => {
    const headings = ['Mã đơn vị', 'Tên đơn vị', 'Tên gọn', 'Loại đơn vị', 'Hoạt động từ'];
    const file = sheet(headings, ['BV-MAU-C', 'Bệnh viện Mẫu C', 'BV Mẫu C', 'Bệnh viện', '01/01/2021']);
    expect(await endOf('units', file)).toMatchObject({ kind: 'done', counts: { create: 1 } });
    expect(valueOf(await readSnapshot(cms), 'unit', 'BV-MAU-C')).toMatchObject({
      activity: [{ from: '2021-01-01', to: null }],
    });
    const wrong = sheet(headings, ['bv mẫu', 'Bệnh viện D', 'BV D', 'Bệnh viện', '01/01/2021']);
    expect((await preview('units', wrong)).doubts).toMatchObject([{ code: 'contract', severity: 'refuse', row: 2 }]);
  });

  test('an archive carries its real days, and counts when the office accepts it', async () => {
    const words = 'Nội dung của bài lưu trữ, đủ số chữ tối thiểu để được gửi và được tính. '.repeat(3);
    const file = sheet(
      ['Tiêu đề', 'Đơn vị', 'Ngày gửi', 'Ngày đăng', 'Tóm tắt', 'Nội dung', 'Chuyên mục'],
      ['Bài lưu trữ', 'BV-MAU-A', '05/01/2026', '07/01/2026', 'Tóm tắt', words, 'Tin CCHC'],
    );
    expect(await endOf('articles', file, { publish: true })).toMatchObject({ kind: 'done' });
    const [article] = await draftsOf('article');
    expect(article).toMatchObject({ isPublished: true, values: { title: 'Bài lưu trữ', unitCode: 'BV-MAU-A' } });
    const events = (await readLedger(cms.strapi)).filter(({ subjectId }) => subjectId === article?.documentId);
    expect(events.map(({ event, origin, occurredAt }) => [event, origin, occurredAt])).toEqual([
      ['submitted', 'import', '2026-01-04T17:00:00.000Z'],
      ['published', 'import', '2026-01-06T17:00:00.000Z'],
    ]);
    const accepted = await people.call('tchc', 'POST', '/cchc/quota-desk/imports/accept', {
      itemIds: [article?.documentId],
    });
    expect(await refusalOf(accepted)).toMatchObject({ code: 'ok' });
    expect((await preview('articles', file, { publish: true })).counts).toMatchObject({ same: 1, create: 0 });
  });
});

test('a write that a rule refuses undoes all of the file, and names its row', async () => {
  // Two channels of one name: the second gets another key. An article whose title leaves no address is refused late.
  const words = 'Một bài lưu trữ đủ chữ để gửi, viết cho kiểm thử, không nói điều gì khác. '.repeat(3);
  const headings = ['Tiêu đề', 'Đơn vị', 'Ngày gửi', 'Ngày đăng', 'Tóm tắt', 'Nội dung'];
  const file = sheet(
    headings,
    ['Bài đầu', 'BV-MAU-A', '05/01/2026', '07/01/2026', 'Tóm tắt', words],
    ['!!!', 'BV-MAU-A', '05/01/2026', '07/01/2026', 'Tóm tắt', words],
  );
  const before = await draftsOf('article');
  const end = await endOf('articles', file, { publish: true });
  expect(end).toMatchObject({ kind: 'failed', row: 3, sheet: 'Trang' });
  expect(await draftsOf('article')).toHaveLength(before.length);
});

describe('rights', () => {
  const file = sheet(procedures, ['9.950001', 'Thủ tục', 'Dược phẩm', 'Trực tiếp', '5 ngày']);
  const kindsSchema = z.object({ kinds: z.array(z.string()) });

  test.each([
    ['tchc', ['procedures', 'decisions', 'hotlines', 'units', 'articles']],
    ['cdc', ['articles']],
    ['unit', []],
    ['leader', []],
  ])('%s may import %j', async (who, kinds) => {
    const answer = await people.call(who, 'GET', '/cchc/imports');
    expect(kindsSchema.parse(await answer.json()).kinds).toEqual(kinds);
    for (const step of ['preview', 'apply']) {
      const { code } = await refusalOf(await post(who, 'procedures', step, file));
      expect(code).toBe(who === 'tchc' ? 'ok' : 'E_IMPORT_RIGHT');
    }
  });

  test('a template can be filled in and read back', async () => {
    const answer = await people.call('tchc', 'GET', '/cchc/imports/hotlines/template');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const untouched = await preview('hotlines', bytes);
    expect(untouched.doubts.map(({ code }) => code)).toEqual(['rows_missing']);
    expect(untouched.counts).toMatchObject({ create: 0, change: 0 });
  });

  test.each([
    ['no file', new FormData(), 'E_IMPORT_EMPTY'],
    ['a PDF', formOf(new TextEncoder().encode('%PDF-1.7'), {}, ''), 'E_IMPORT_FORMAT'],
  ])('%s is refused in words', async (_what, form, code) => {
    const answer = await people.call('tchc', 'POST', '/cchc/imports/procedures/preview', form);
    expect((await refusalOf(answer)).code).toBe(code);
  });

  test('the command comes in with its own token alone', async () => {
    const token = path.join(cms.dataDir, 'command-token');
    writeFileSync(token, 'c'.repeat(40), { mode: 0o600 });
    const ask = (secret: string) =>
      fetch(`${cms.url}/api/cchc/imports/procedures/preview`, {
        method: 'POST',
        headers: { authorization: `Bearer ${secret}` },
        body: formOf(file, {}, ''),
      });
    expect((await ask('x'.repeat(40))).status).toBe(403);
    const answer = await ask(readFileSync(token, 'utf8'));
    expect(importPreviewSchema.parse(await answer.json()).counts.create).toBe(1);
  });
});

test('the books are in order after all that', async () => {
  expect((await verify(cms.strapi)).faults).toEqual([]);
});
