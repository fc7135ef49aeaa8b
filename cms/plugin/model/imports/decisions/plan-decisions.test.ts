import type { Decision, Procedure } from '@cchc/shared/contract';
import { describe, expect, test } from 'vitest';
import type { StoredRecord } from '../build-plan.ts';
import {
  type TestCell,
  doubtsOf,
  fileOf,
  merged,
  options,
  planned,
  refusalsOf,
  sheetOf,
  stored,
} from '../file.fixture.ts';
import type { ImportOptions, ImportPlan } from '../plan.ts';
import type { FileTables, Sheet } from '../sheet.ts';
import { findFacts, issuerCodeOf } from './find-facts.ts';
import { itemKindOf, statedCountsOf } from './kind-words.ts';
import { planDecisions } from './plan-decisions.ts';

const names: Readonly<Record<string, string>> = {
  '9.900001': 'Thủ tục một',
  '9.900002': 'Thủ tục hai',
  '9.900003': 'Thủ tục ba',
};

const listed = (code: string): Procedure => ({
  code,
  aliases: [],
  fieldCode: 'duoc-pham',
  baseline: { asOf: '2026-01-01', sourceName: 'Cổng', sourceUrl: null },
  versions: [],
  portalUrl: null,
  receivingUnits: [],
  internalProcess: [],
  sourceDefects: [],
  firstPublishedAt: '2026-01-01T00:00:00.000Z',
});

interface Ground {
  readonly decisions?: readonly StoredRecord[];
  readonly items?: readonly StoredRecord[];
  readonly published?: readonly Decision[];
  readonly options?: Partial<ImportOptions>;
}

function plan(file: FileTables | readonly Sheet[], ground: Ground = {}): ImportPlan {
  return planned((builder) => {
    planDecisions(
      'format' in file ? file : fileOf(file),
      {
        fields: [{ code: 'duoc-pham', name: 'Dược phẩm', otherNames: [] }],
        units: [],
        procedures: new Map(
          Object.entries(names).map(([code, name]) => [
            code,
            stored({ code, name, methods: [{ channel: 'online', processingTime: '9 ngày', fee: null, note: null }] }),
          ]),
        ),
        decisions: ground.decisions ?? [],
        items: ground.items ?? [],
        knownProcedures: Object.keys(names).map(listed),
        knownDecisions: ground.published ?? [],
        inWords: ({ code }) => code,
      },
      options(ground.options),
      builder,
    );
  });
}

const head = [
  'Số quyết định',
  'Ngày ban hành',
  'Cơ quan ban hành',
  'Trích yếu',
  'Loại',
  'Mã TTHC',
  'Tên TTHC',
  'Thủ tục thay thế',
  'Văn bản quy định',
  'Thời hạn giải quyết',
  'Ngày có hiệu lực của dòng',
];
const own = ['MẪU-01/QĐ-UBND', '10/03/2026', 'Chủ tịch UBND tỉnh Mẫu', 'Công bố danh mục thủ tục hành chính'];
const item = (kind: string, code: TestCell, more: readonly TestCell[] = []): TestCell[] => [
  kind,
  code,
  'Tên trong quyết định',
  ...more,
];
const list = (...items: readonly (readonly TestCell[])[]): Sheet[] => [
  sheetOf([head, ...items.map((cells, index) => [...(index === 0 ? own : [null, null, null, null]), ...cells])]),
];
const ofType = ({ writes }: ImportPlan, type: string) => writes.filter((write) => write.type === type);

describe('rows of a list', () => {
  test('a decision, its rows, and the procedures that they describe; nothing complete, nothing published', () => {
    const result = plan(
      list(
        item('Mới ban hành', '9.900010', [null, null, '5 ngày']),
        item('Sửa đổi, bổ sung', '9.900001', [null, null, '3 ngày']),
        item('Thay thế', '9.900002', ['9.900010']),
        item('Bãi bỏ', '9.900003', [null, 'Thông tư 01/2026/TT-BYT']),
      ),
    );
    expect(refusalsOf(result)).toEqual([]);
    expect(ofType(result, 'decision')).toMatchObject([
      {
        key: 'mau-01-qd-ubnd-2026-ubnd-mau',
        data: { number: 'MẪU-01/QĐ-UBND', issuedDate: '2026-03-10', issuerCode: 'ubnd-mau', isComplete: false },
      },
    ]);
    expect(
      ofType(result, 'decision-item').map(({ data, parentKey }) => [
        parentKey,
        data['itemId'],
        data['kind'],
        data['procedureCode'],
        data['successors'],
      ]),
    ).toEqual([
      ['mau-01-qd-ubnd-2026-ubnd-mau', '1', 'new', '9.900010', []],
      ['mau-01-qd-ubnd-2026-ubnd-mau', '2', 'amended', '9.900001', []],
      ['mau-01-qd-ubnd-2026-ubnd-mau', '3', 'replaced', '9.900002', ['9.900010']],
      ['mau-01-qd-ubnd-2026-ubnd-mau', '4', 'abolished', '9.900003', []],
    ]);
    // The annex says how long, not through which channel: what is stored keeps its own.
    expect(ofType(result, 'procedure').map(({ key, documentId, data }) => [key, documentId, data['methods']])).toEqual([
      ['9.900010', null, [{ channel: 'in_person', processingTime: '5 ngày', fee: null, note: null }]],
      ['9.900001', 'doc-9.900001', [{ channel: 'online', processingTime: '3 ngày', fee: null, note: null }]],
    ]);
    expect(doubtsOf(result)).toEqual(
      expect.arrayContaining(['procedure_created F2', 'channel_assumed J2', 'issuer_code_made C2']),
    );
  });

  test.each<readonly [string, readonly (readonly TestCell[])[], readonly string[]]>([
    ['a successor that nobody knows', [item('Thay thế', '9.900001', ['9.999999'])], ['entry_error H2']],
    ['no successor', [item('Thay thế', '9.900001')], ['entry_error H2']],
    ['itself as successor', [item('Thay thế', '9.900001', ['9.900001'])], ['entry_error H2']],
    [
      'procedures that replace each other in a circle',
      [item('Thay thế', '9.900001', ['9.900002']), item('Thay thế', '9.900002', ['9.900001'])],
      ['entry_error H2', 'entry_error H3'],
    ],
    [
      'abolished and amended on one day',
      [item('Sửa đổi, bổ sung', '9.900001'), item('Bãi bỏ', '9.900001', [null, 'Luật'])],
      ['entry_error F3'],
    ],
    ['an abolished procedure that nobody knows', [item('Bãi bỏ', '9.999999', [null, 'Luật'])], ['entry_error F2']],
    ['a kind that there is not', [item('Treo lên tường', '9.900001')], ['word_unknown E2', 'kind_unknown E2']],
    ['no kind', [item('', '9.900001')], ['kind_unknown E2']],
    [
      '31/02 in the last row',
      [item('Sửa đổi, bổ sung', '9.900001'), item('Bãi bỏ', '9.900002', [null, 'Luật', null, '31/02/2026'])],
      ['date_invalid K3'],
    ],
    ['a code that is none', [item('Bãi bỏ', 'mã cũ', [null, 'Luật'])], ['code_invalid F2']],
  ])('%s stops the import, by row and cell', (_what, items, refusals) => {
    expect(refusalsOf(plan(list(...items)))).toEqual(refusals);
  });

  test('abolished by one decision and amended by another on the same day', () => {
    const other = ['MẪU-02/QĐ-UBND', '10/03/2026', 'Chủ tịch UBND tỉnh Mẫu', 'Khác'];
    const result = plan([
      sheetOf([
        head,
        [...own, ...item('Bãi bỏ', '9.900001', [null, 'Luật'])],
        [...other, ...item('Sửa đổi, bổ sung', '9.900001')],
      ]),
    ]);
    expect(refusalsOf(result)).toContain('entry_error E3');
  });

  test('counts of the title, and effects before the signature, are doubts: the text is signed', () => {
    const title = 'Công bố 02 thủ tục hành chính được sửa đổi';
    const result = plan([
      sheetOf([
        head,
        [...own.slice(0, 3), title, ...item('Sửa đổi, bổ sung', '9.900001', [null, null, null, '01/01/2026'])],
      ]),
    ]);
    expect(refusalsOf(result)).toEqual([]);
    expect(
      result.doubts.filter(({ code }) => code === 'signed_defect').map(({ message }) => message.split(' ')[0]),
    ).toEqual(['D_COUNT_DIFFERS', 'D_EFFECT_BEFORE_SIGNATURE']);
  });

  test('a name without a code finds its procedure', () => {
    const result = plan([sheetOf([head, [...own, 'Bãi bỏ', null, 'thu tuc HAI', null, 'Luật']])]);
    expect(ofType(result, 'decision-item')[0]?.data['procedureCode']).toBe('9.900002');
    expect(doubtsOf(result)).toContain('procedure_by_name G2');
  });

  test('what names the decision may be given by the person; without it each missing part is named once', () => {
    const rows = [
      ['Loại', 'Mã TTHC', 'Tên TTHC', 'Văn bản quy định'],
      ['Bãi bỏ', '9.900001', 'x', 'Luật'],
      ['Bãi bỏ', '9.900002', 'y', 'Luật'],
    ];
    expect(
      plan([sheetOf(rows)])
        .doubts.filter(({ severity }) => severity === 'refuse')
        .map(({ message }) => message),
    ).toEqual([
      expect.stringContaining('Số quyết định'),
      expect.stringContaining('Ngày ban hành'),
      expect.stringContaining('Cơ quan ban hành'),
    ]);
    const given = { decisionNumber: '5/QĐ-UBND', decisionDate: '10/03/2026', decisionIssuer: 'UBND tỉnh Mẫu' };
    expect(ofType(plan([sheetOf(rows)], { options: given }), 'decision')).toMatchObject([
      { key: '5-qd-ubnd-2026-ubnd-mau' },
    ]);
  });
});

describe('the annex of a Word decision', () => {
  const head4 = ['STT', 'Mã TTHC', 'Tên TTHC', 'Thời hạn giải quyết'];
  const document = (...sheets: readonly Sheet[]): FileTables =>
    fileOf(
      [
        sheetOf(
          [
            ['ỦY BAN NHÂN DÂN\nTỈNH MẪU', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
            ['Số: 12/QĐ-UBND', 'Mẫu, ngày 10 tháng 3 năm 2026'],
          ],
          'Bảng 1',
        ),
        ...sheets,
        { name: 'Cuối văn bản', rows: [], before: ['Nơi nhận'] },
      ],
      'docx',
    );
  const annexTitle = [
    'QUYẾT ĐỊNH',
    'Về việc công bố danh mục 01 thủ tục hành chính mới, 01 thủ tục hành chính bị bãi bỏ',
    'PHỤ LỤC',
    '(Kèm theo Quyết định số 12/QĐ-UBND ngày 10 tháng 3 năm 2026 của Chủ tịch Ủy ban nhân dân tỉnh Mẫu)',
  ];

  test('number, day, issuer and title from the text, kinds from the headings before the tables', () => {
    const result = plan(
      document(
        sheetOf([head4, ['1', '9.900010', 'Thủ tục mới', '5 ngày']], 'Bảng 2', [
          ...annexTitle,
          'A. Danh mục thủ tục hành chính mới ban hành',
        ]),
        sheetOf(
          [
            ['STT', 'Mã TTHC', 'Tên TTHC', 'Tên VBQPPL quy định việc bãi bỏ TTHC'],
            ['1', '9.900003', 'Thủ tục ba', 'Thông tư 01/2026/TT-BYT'],
          ],
          'Bảng 3',
          ['B. Danh mục thủ tục hành chính bị bãi bỏ'],
        ),
      ),
    );
    expect(refusalsOf(result)).toEqual([]);
    expect(ofType(result, 'decision')).toMatchObject([
      {
        key: '12-qd-ubnd-2026-ubnd-mau',
        data: {
          number: '12/QĐ-UBND',
          issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Mẫu',
          title: 'Công bố danh mục 01 thủ tục hành chính mới, 01 thủ tục hành chính bị bãi bỏ',
          statedCounts: { new: 1, abolished: 1 },
        },
      },
    ]);
    expect(
      ofType(result, 'decision-item').map(({ data }) => [data['itemId'], data['kind'], data['legalDocument']]),
    ).toEqual([
      ['I.1', 'new', null],
      ['II.1', 'abolished', 'Thông tư 01/2026/TT-BYT'],
    ]);
  });

  test('one procedure replaced by two, in two rows of a merged cell', () => {
    const result = plan(
      document(
        sheetOf(
          [
            ['STT', 'Mã TTHC được thay thế', 'Tên TTHC được thay thế', 'Mã TTHC thay thế', 'Tên TTHC thay thế'],
            ['1', '9.900001', 'Thủ tục một', '9.900002', 'Thủ tục hai'],
            [merged('1'), merged('9.900001'), merged('Thủ tục một'), '9.900003', 'Thủ tục ba'],
          ],
          'Bảng 2',
          annexTitle,
        ),
      ),
    );
    expect(
      ofType(result, 'decision-item').map(({ data }) => [data['kind'], data['procedureCode'], data['successors']]),
    ).toEqual([['replaced', '9.900001', ['9.900002', '9.900003']]]);
  });

  test('a table cut by a page goes on without headings', () => {
    const result = plan(
      document(
        sheetOf(
          [
            ['TT', 'Mã TTHC', 'Tên TTHC', 'Căn cứ bãi bỏ'],
            ['1', '9.900001', 'Thủ tục một', 'Luật'],
          ],
          'Bảng 2',
          [...annexTitle, 'Danh mục bị bãi bỏ'],
        ),
        sheetOf([['2', '9.900002', 'Thủ tục hai', 'Luật']], 'Bảng 3'),
      ),
    );
    expect(ofType(result, 'decision-item').map(({ data }) => data['procedureCode'])).toEqual(['9.900001', '9.900002']);
    expect(doubtsOf(result)).toContain('table_continued Bảng 3');
  });
});

describe('against what is stored', () => {
  const values = {
    number: 'MẪU-01/QĐ_UBND',
    issuedDate: '2026-03-10',
    issuer: 'Chủ tịch UBND tỉnh Mẫu',
    title: own[3],
  };
  const row = stored({
    itemId: '1',
    decisionDocumentId: 'doc-MẪU-01/QĐ_UBND',
    kind: 'abolished',
    procedureCode: '9.900003',
    name: 'Tên trong quyết định',
    legalDocument: 'Luật',
    sortOrder: 1,
  });
  const file = list(item('Bãi bỏ', '9.900003', [null, 'Luật']));

  test('the same decision again, its number written otherwise, changes its rows in nothing', () => {
    const result = plan(file, {
      decisions: [stored({ ...values, number: own[0] })],
      items: [{ ...row, values: { ...row.values, decisionDocumentId: 'doc-MẪU-01/QĐ-UBND' } }],
    });
    expect(result.rows.map(({ change }) => change)).toEqual(['same', 'same']);
  });

  test('what an officer added to a row, and the file leaves blank, stays', () => {
    const added = stored({ ...row.values, effectiveDate: '2026-05-01', note: 'Ghi chú' });
    const again = (code: string) =>
      plan(list(item('Bãi bỏ', code, [null, 'Luật'])), { decisions: [stored(values)], items: [added] });
    expect(again('9.900003').rows.map(({ type, change }) => [type, change])).toContainEqual(['decision-item', 'same']);
    // Another procedure in its place is another row.
    expect(ofType(again('9.900002'), 'decision-item')[0]?.data).toMatchObject({ effectiveDate: null, note: null });
  });

  test('a published decision is not changed by a file', () => {
    expect(refusalsOf(plan(file, { decisions: [stored(values, true)], items: [row] }))).toEqual([
      'decision_published A2',
    ]);
  });

  test('a stored row that the file does not have is kept and named', () => {
    const extra = stored({ ...row.values, itemId: '2' });
    expect(doubtsOf(plan(file, { decisions: [stored(values)], items: [row, extra] }))).toContain(
      'item_not_in_file mau-01-qd-ubnd-2026-ubnd-mau',
    );
  });
});

test('JSON decisions hold their rows inside', () => {
  const cell = (content: TestCell) => content;
  const rows = [
    ['number', 'date', 'issuer', 'title', 'items'],
    [
      '7/QĐ-UBND',
      '2026-03-10',
      'UBND tỉnh Mẫu',
      'Công bố',
      cell({
        content: {
          kind: 'structure',
          value: [{ kind: 'abolished', code: '9.900001', name: 'x', legal_document: 'Luật' }],
        },
      }),
    ],
  ];
  const result = plan(fileOf([sheetOf(rows)], 'json'));
  expect(ofType(result, 'decision-item')).toMatchObject([
    { data: { kind: 'abolished', procedureCode: '9.900001', legalDocument: 'Luật' } },
  ]);
});

test.each([
  ['Mới ban hành', 'new'],
  ['B. DANH MỤC TTHC ĐƯỢC SỬA ĐỔI, BỔ SUNG', 'amended'],
  ['Danh mục thủ tục hành chính bị bãi bỏ', 'abolished'],
  ['thay thế', 'replaced'],
  ['chuẩn hóa', 'standardized'],
  ['mới ban hành, được sửa đổi và bị bãi bỏ', null],
  ['Danh mục', null],
])('kind of “%s”', (text, kind) => {
  expect(itemKindOf(text)).toBe(kind);
});

test('counts that a title states', () => {
  expect(
    statedCountsOf('Công bố danh mục 16 thủ tục hành chính ban hành mới, danh mục 13 thủ tục hành chính bị bãi bỏ'),
  ).toEqual({ new: 16, abolished: 13 });
  expect(statedCountsOf('Công bố danh mục theo Nghị định 63/2010/NĐ-CP')).toEqual({});
});

test.each([
  ['Chủ tịch UBND tỉnh Bình Thuận', 'ubnd-binh-thuan'],
  ['Chủ tịch UBND tỉnh Hà Tĩnh', 'ubnd-ha-tinh'],
  ['Ủy ban nhân dân thành phố Hải Phòng', 'ubnd-hai-phong'],
  ['Bộ Y tế', 'bo-y-te'],
])('code of %s', (issuer, code) => {
  expect(issuerCodeOf(issuer)).toBe(code);
});

test('a decision that cites others is not taken for them; its effect is read', () => {
  const facts = findFacts([
    'Số:      /QĐ-UBND',
    'Căn cứ Quyết định số 1085/QĐ-TTg ngày 15 tháng 9 năm 2022',
    'Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2026',
  ]);
  expect(facts).toMatchObject({ number: null, issuedDate: null, effectiveDate: '2026-07-01' });
});
