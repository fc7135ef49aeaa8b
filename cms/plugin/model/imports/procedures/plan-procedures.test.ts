import { describe, expect, test } from 'vitest';
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
import type { StoredRecord } from '../build-plan.ts';
import type { Sheet } from '../sheet.ts';
import { planProcedures } from './plan-procedures.ts';

const fields = [
  { code: 'duoc-pham', name: 'Dược phẩm', otherNames: [] },
  { code: 'phong-benh', name: 'Phòng bệnh', otherNames: ['Y tế dự phòng'] },
];
const units = [{ code: 'BV-MAU-A', name: 'Bệnh viện Mẫu A', otherNames: ['BV Mẫu A'] }];

interface Change {
  readonly held?: readonly StoredRecord[];
  readonly options?: Partial<ImportOptions>;
  readonly publishFault?: string | null;
}

function plan(
  rows: readonly (readonly TestCell[])[],
  { held = [], publishFault = null, ...more }: Change = {},
): ImportPlan {
  return planned((builder) => {
    planProcedures(
      fileOf([sheetOf(rows)]),
      {
        fields,
        units,
        procedures: new Map(held.map((record) => [String(record.values['code']), record])),
        provinceName: 'Tỉnh Mẫu',
        publishFault: () => publishFault,
      },
      options(more.options),
      builder,
    );
  });
}

const head = ['Mã TTHC', 'Tên thủ tục', 'Lĩnh vực'] as const;
const row = (code: TestCell, name: TestCell = 'Thủ tục mẫu', field: TestCell = 'Dược phẩm') => [code, name, field];
const dataOf = (result: ImportPlan, index = 0) => result.writes[index]?.data;

describe('finding the table', () => {
  test('title above, numbers of columns, repeated headings, groups and a total below', () => {
    const result = plan([
      ['DANH MỤC THỦ TỤC HÀNH CHÍNH'],
      ['TT', 'Mã số TTHC', 'Tên thủ tục hành chính (nếu có)', 'Thời hạn giải quyết*'],
      ['(1)', '(2)', '(3)', '(4)'],
      ['I', 'Lĩnh vực Dược phẩm (01 TTHC)', merged('Lĩnh vực Dược phẩm (01 TTHC)')],
      [1, '9.900001', 'Thủ tục một', null],
      ['TT', 'Mã số TTHC', 'Tên thủ tục hành chính (nếu có)', 'Thời hạn giải quyết*'],
      ['II', 'Y tế dự phòng'],
      [2, '9.900002', 'Thủ tục hai', null],
      ['Tổng cộng: 02 thủ tục'],
    ]);
    expect(result.rows.map(({ key, change, row: place }) => [place, key, change])).toEqual([
      [5, '9.900001', 'create'],
      [8, '9.900002', 'create'],
    ]);
    expect(result.writes.map(({ data }) => data['fieldCode'])).toEqual(['duoc-pham', 'phong-benh']);
    expect(refusalsOf(result)).toEqual([]);
  });

  test.each([
    [
      'wrong columns',
      [
        ['Họ tên', 'Tuổi'],
        ['A', '5'],
      ],
      'columns_missing A1',
    ],
    ['headings alone', [[...head]], 'rows_missing A1'],
    ['nothing', [], 'columns_missing'],
  ])('%s', (_what, rows, doubt) => {
    expect(refusalsOf(plan(rows)).join().trim()).toBe(doubt);
  });

  test('a column that nobody knows is named once', () => {
    expect(
      doubtsOf(
        plan([
          [...head, 'Màu'],
          [...row('9.900001'), 'đỏ'],
        ]),
      ),
    ).toEqual(['column_unused D1']);
  });

  test('headings typed in an old font are understood', () => {
    const result = plan([
      ['M· thñ tôc', 'Tªn thñ tôc'],
      ['9.900001', 'Thủ tục'],
    ]);
    expect(result.rows.map(({ key }) => key)).toEqual(['9.900001']);
  });
});

describe('codes', () => {
  test.each<readonly [string, TestCell, string, readonly string[] | undefined, readonly string[]]>([
    ['short', '1.014076', '1.014076', undefined, []],
    ['long', '1.000494.000.00.00.H29', '1.000494', ['1.000494.000.00.00.H29'], ['code_long A2']],
    [
      'both in one cell',
      '1.000494\n(1.000494.000.00.00.H29)',
      '1.000494',
      ['1.000494.000.00.00.H29'],
      ['code_long A2'],
    ],
    ['a number that lost its zeros', 1.01407, '1.014070', undefined, ['code_padded A2']],
    ['with a comma', '1,014076', '1.014076', undefined, []],
  ])('%s', (_what, cell, code, aliases, doubts) => {
    const result = plan([[...head], row(cell)]);
    expect([dataOf(result)?.['code'], dataOf(result)?.['aliases']]).toEqual([code, aliases]);
    expect(doubtsOf(result)).toEqual(doubts);
  });

  test.each<readonly [string, TestCell, string]>([
    ['a word', 'chưa có', 'code_invalid A3'],
    ['too short', '1.0140', 'code_invalid A3'],
    ['a running number', 3, 'code_invalid A3'],
    ['two codes', '1.014076 và 1.014077', 'code_invalid A3'],
    ['none', null, 'value_missing A3'],
  ])('%s stops the import and names row and cell', (_what, cell, doubt) => {
    const result = plan([[...head], row('9.900001'), row(cell)]);
    expect(refusalsOf(result)).toEqual([doubt]);
    expect(result.rows.map(({ row: place, change }) => [place, change])).toEqual([
      [2, 'create'],
      [3, 'refused'],
    ]);
  });
});

describe('values', () => {
  const long = [
    'Mã',
    'Tên thủ tục',
    'Lĩnh vực',
    'Cấp thực hiện',
    'Hình thức nộp',
    'Thời hạn',
    'Phí',
    'Thành phần hồ sơ',
    'Căn cứ pháp lý',
    'Mức độ DVC trực tuyến',
    'Đơn vị tiếp nhận',
    'Ngày đối chiếu',
    'Nguồn đối chiếu',
    'Link',
    'Yêu cầu, điều kiện',
  ];
  const values: readonly TestCell[] = [
    '9.900001',
    'Thủ tục\u00a0 mẫu',
    'dược phẩm',
    'Cấp bộ/ngành; Cấp tỉnh',
    'Trực tiếp\nTrực tuyến\nBưu chính',
    '05 ngày làm việc',
    '500.000 đồng',
    '- Đơn đề nghị\n- Bản sao giấy phép',
    'Nghị định số 54/2017/NĐ-CP ngày 08/5/2017\n2045/QĐ_BYT',
    'Toàn trình',
    'bv mau a',
    '16/07/2026',
    'Cổng',
    'https://dichvucong.gov.vn/x',
    'Không có thông tin',
  ];

  test('every column becomes its field', () => {
    const result = plan([long, values]);
    expect(refusalsOf(result)).toEqual([]);
    expect(dataOf(result)).toMatchObject({
      name: 'Thủ tục mẫu',
      fieldCode: 'duoc-pham',
      levels: ['ministry', 'province'],
      onlineLevel: 'full',
      methods: [
        { channel: 'in_person', processingTime: '05 ngày làm việc', fee: '500.000 đồng', note: null },
        { channel: 'online', processingTime: '05 ngày làm việc', fee: '500.000 đồng', note: null },
        { channel: 'post', processingTime: '05 ngày làm việc', fee: '500.000 đồng', note: null },
      ],
      dossier: [{ title: null, items: [{ name: 'Đơn đề nghị' }, { name: 'Bản sao giấy phép' }] }],
      legalBasis: [
        { number: '54/2017/NĐ-CP', title: 'Nghị định số 54/2017/NĐ-CP ngày 08/5/2017' },
        { number: '2045/QĐ_BYT', title: null },
      ],
      receivingUnits: ['BV-MAU-A'],
      baselineAsOf: '2026-07-16',
      baselineSource: 'Cổng',
      baselineUrl: 'https://dichvucong.gov.vn/x',
    });
    expect(dataOf(result)).not.toHaveProperty('requirements');
  });

  const broken = (column: string, value: TestCell) =>
    plan([long, values.map((cell, at) => (long[at] === column ? value : cell))]);
  test.each<readonly [string, string, TestCell, string]>([
    ['31/02', 'Ngày đối chiếu', '31/02/2026', 'date_invalid L2'],
    ['29/02 of a common year', 'Ngày đối chiếu', '29/02/2026', 'date_invalid L2'],
    ['a word for a date', 'Ngày đối chiếu', 'hôm qua', 'date_invalid L2'],
    ['an unknown level', 'Cấp thực hiện', 'Cấp thôn', 'word_unknown D2'],
    ['an unknown channel', 'Hình thức nộp', 'Bồ câu', 'word_unknown E2'],
    ['an unknown online level', 'Mức độ DVC trực tuyến', 'Mức cao', 'word_unknown J2'],
    ['an address that is none', 'Link', 'javascript:alert(1)', 'link_invalid N2'],
    ['a failed formula', 'Phí', { content: { kind: 'error', text: '#REF!' } }, 'cell_error G2'],
    ['a formula without a value', 'Phí', { formula: 'uncomputed' }, 'formula_uncomputed G2'],
  ])('%s is refused by its cell', (_what, column, value, doubt) => {
    expect(refusalsOf(broken(column, value))).toEqual([doubt]);
  });

  test.each<readonly [string, string, TestCell, string]>([
    ['an unknown field', 'Lĩnh vực', 'Thiên văn', 'field_unknown C2'],
    ['an unknown unit', 'Đơn vị tiếp nhận', 'Bệnh viện Z', 'unit_unknown K2'],
    ['a formula', 'Phí', { content: { kind: 'text', text: '1 đồng' }, formula: 'cached' }, 'formula_value G2'],
    ['a formula as words, as CSV keeps it', 'Phí', '=1+1', 'formula_text G2'],
    ['an impossible day among words', 'Phí', '5.000 đồng từ 31/02/2026', 'date_in_text G2'],
    ['an address without its beginning', 'Link', 'dichvucong.gov.vn/x', 'link_completed N2'],
  ])('%s goes in with a doubt', (_what, column, value, doubt) => {
    const result = broken(column, value);
    expect(refusalsOf(result)).toEqual([]);
    expect(doubtsOf(result)).toEqual([doubt]);
  });
});

describe('old and decomposed text', () => {
  test('decomposed letters are composed, and said once a column', () => {
    const nfd = 'Cấp giấy phép hoạt động'.normalize('NFD');
    const result = plan([[...head], row('9.900001', nfd), row('9.900002', nfd)]);
    expect(dataOf(result)?.['name']).toBe('Cấp giấy phép hoạt động');
    expect(result.doubts).toMatchObject([
      { code: 'decomposed', cell: 'B2', message: '2 ô viết chữ và dấu rời nhau (NFD); đã ghép lại.' },
    ]);
  });

  test.each([
    ['TCVN3', 'CÊp giÊy phÐp ho¹t ®éng kh¸m bÖnh, ch÷a bÖnh', 'Cấp giấy phép hoạt động khám bệnh, chữa bệnh'],
    ['VNI', 'Caáp giaáy pheùp hoaït ñoäng khaùm beänh, chöõa beänh', 'Cấp giấy phép hoạt động khám bệnh, chữa bệnh'],
  ])('%s is kept and the conversion offered; converted only when asked', (_what, old, words) => {
    const kept = plan([[...head], row('9.900001', old)]);
    expect(dataOf(kept)?.['name']).toBe(old);
    expect(doubtsOf(kept)).toEqual(['legacy_encoding B2']);
    const converted = plan([[...head], row('9.900001', old)], { options: { convert: true } });
    expect(dataOf(converted)?.['name']).toBe(words);
    expect(doubtsOf(converted)).toEqual(['legacy_converted B2']);
  });
});

describe('rows of one procedure', () => {
  const wide = [...head, 'Hình thức nộp', 'Thời hạn giải quyết', 'Phí, lệ phí', 'Mô tả'];
  const method = (name: string, time: TestCell = '5 ngày', fee: TestCell = '1.000 đồng', note: TestCell = null) => [
    name,
    time,
    fee,
    note,
  ];

  test.each<readonly [string, readonly TestCell[]]>([
    ['merged', [merged('9.900001'), merged('Thủ tục mẫu'), merged('Dược phẩm')]],
    ['left out', [null, null, null]],
  ])('a second way of submitting, its code %s', (_what, start) => {
    const result = plan([
      wide,
      [...row('9.900001'), ...method('Trực tiếp')],
      [...start, ...method('Trực tuyến', '3 ngày')],
    ]);
    expect(doubtsOf(result)).toEqual([]);
    expect(dataOf(result)?.['methods']).toMatchObject([
      { channel: 'in_person' },
      { channel: 'online', processingTime: '3 ngày' },
    ]);
  });

  test('the same channel twice is kept and flagged', () => {
    const result = plan([
      wide,
      [...row('9.900001'), ...method('Trực tiếp')],
      [null, null, null, ...method('Trực tiếp', '3 ngày')],
    ]);
    expect(doubtsOf(result)).toEqual(['channel_repeated D3']);
    expect(dataOf(result)).toMatchObject({
      methods: [{}, {}],
      sourceDefects: [{ code: 'channel_repeated', path: 'methods.1.channel' }],
    });
  });

  test('the same code twice: the first row stays, the other is shown by cell', () => {
    const result = plan([[...head], row('9.900001', 'Tên một'), row('9.900001', 'Tên khác')]);
    expect(doubtsOf(result)).toEqual(['code_twice_differs B3', 'code_twice A3']);
    expect(result.writes).toHaveLength(1);
    expect(dataOf(result)).toMatchObject({ name: 'Tên một', sourceDefects: [{ code: 'code_twice', path: 'code' }] });
  });

  test('a broken last row stops everything', () => {
    const result = plan([
      [...head],
      ...Array.from({ length: 50 }, (_, index) => row(`9.9000${String(index).padStart(2, '0')}`)),
      row('9.9'),
    ]);
    expect(refusalsOf(result)).toEqual(['code_invalid A52']);
  });
});

describe('defects of the source are kept and flagged', () => {
  const wide = [
    ...head,
    'Loại thủ tục',
    'Số quyết định',
    'Cơ quan thực hiện',
    'Thời hạn giải quyết',
    'Phí',
    'Mô tả',
    'Hình thức nộp',
  ];
  const defect = (change: Readonly<Record<number, TestCell>>) => {
    const cells: TestCell[] = [...row('9.900001'), null, null, null, null, null, null, null];
    for (const [place, value] of Object.entries(change)) cells[Number(place)] = value;
    return plan([wide, cells]);
  };
  const name400 = 'Cấp giấy phép '.repeat(30).trim();

  test.each<readonly [string, Readonly<Record<number, TestCell>>, string, string, string]>([
    ['dƣỡng', { 1: 'Dinh dƣỡng' }, 'legacy_letter', 'name', 'B2'],
    ['a stop at the end', { 1: 'Cấp giấy phép .' }, 'trailing_stop', 'name', 'B2'],
    ['400 characters', { 1: name400 }, 'long_name', 'name', 'B2'],
    ['an inner code of the portal', { 3: 'NOT_ASSIGNED_REGULATION' }, 'raw_enum', 'procedureKind', 'D2'],
    ['2045/QĐ_BYT', { 4: '2045/QĐ_BYT' }, 'number_spelling', 'description', 'E2'],
    [
      'an agency of another province',
      { 5: 'Sở An toàn thực phẩm TP.HCM' },
      'agency_of_one_province',
      'executingAgencies',
      'F2',
    ],
    [
      'hours meant, days written',
      { 6: '6 ngày', 7: '0 đồng', 8: 'Không quá 06 giờ', 9: 'Trực tiếp' },
      'time_unit_doubtful',
      'methods.0.processingTime',
      'G2',
    ],
    ['a fee in prose', { 6: '6 ngày', 8: 'Phí: theo quy định', 9: 'Trực tiếp' }, 'fee_in_prose', 'methods.0.fee', 'H2'],
  ])('%s', (_what, change, code, path, cell) => {
    const result = defect(change);
    expect(dataOf(result)?.['sourceDefects']).toEqual([{ code, path }]);
    expect(doubtsOf(result)).toEqual([`${code} ${cell}`]);
    if (change[1] !== undefined) expect(dataOf(result)?.['name']).toBe(change[1]);
  });

  test('an agency of the own province is none', () => {
    expect(doubtsOf(defect({ 5: 'Sở Y tế Tỉnh Mẫu; Ủy ban nhân dân cấp tỉnh' }))).toEqual([]);
  });
});

describe('against what is stored', () => {
  const held = stored({
    code: '9.900001',
    name: 'Thủ tục mẫu',
    fieldCode: 'duoc-pham',
    aliases: [],
    sourceDefects: [],
  });

  test('the same file again changes nothing', () => {
    const result = plan([[...head], row('9.900001')], { held: [held] });
    expect([result.rows[0]?.change, result.writes]).toEqual(['same', []]);
  });

  test('what differs is shown old beside new, and written alone', () => {
    const result = plan([[...head], row('9.900001', 'Tên mới')], { held: [held] });
    expect(result.rows[0]).toMatchObject({
      change: 'change',
      fields: [{ label: 'name', before: 'Thủ tục mẫu', after: 'Tên mới' }],
    });
    expect(result.writes).toMatchObject([{ documentId: 'doc-9.900001', data: { name: 'Tên mới' } }]);
  });

  test('an empty cell takes nothing away', () => {
    expect(plan([[...head], row('9.900001', null)], { held: [held] }).rows[0]?.change).toBe('same');
  });

  test('what the public sees is not moved by a file', () => {
    const shown = stored({ ...held.values, baselineAsOf: '2026-01-01', baselineSource: 'Cổng' }, true);
    const result = plan(
      [
        [...head, 'Ngày đối chiếu', 'Nguồn đối chiếu'],
        [...row('9.900001', 'Tên mới'), '16/07/2026', 'Khác'],
      ],
      { held: [shown] },
    );
    expect(Object.keys(dataOf(result) ?? {})).toEqual(['name']);
    expect(doubtsOf(result)).toEqual(['baseline_fixed D2', 'published_differs A2']);
  });

  test.each([
    ['passes the rules', null, true, []],
    ['does not pass them', 'chưa có ngày và nguồn đối chiếu.', false, ['not_published A2']],
  ])('publishing at once, where it %s', (_what, publishFault, isPublished, doubts) => {
    const result = plan([[...head], row('9.900001')], { options: { publish: true }, publishFault });
    expect(result.writes[0]?.isPublished).toBe(isPublished);
    expect(doubtsOf(result)).toEqual(doubts);
  });
});

describe('what the portal only says beside the content', () => {
  const line = [...row('9.900001'), '2045/QĐ-BYT'];
  const heads = [...head, 'Số quyết định'];
  test.each([
    ['is written where nothing stands', '', 'Số quyết định ghi trên Cổng: 2045/QĐ-BYT.'],
    [
      'never takes the place of a text that somebody entered',
      'Việc công khai: niêm yết tại Bộ phận Một cửa.',
      undefined,
    ],
  ])('%s', (_what, description, written) => {
    const held = [stored({ code: '9.900001', name: 'Thủ tục mẫu', fieldCode: 'duoc-pham', description })];
    expect(dataOf(plan([heads, line], { held }))?.['description']).toBe(written);
  });
});

describe('the sheet of a template that shows how', () => {
  const read = (sheets: readonly Sheet[]) =>
    planned((builder) => {
      const ground = { fields, units, procedures: new Map(), provinceName: 'Tỉnh Mẫu', publishFault: () => null };
      planProcedures(fileOf(sheets), ground, options(), builder);
    });
  const example = sheetOf([[...head], row('1.014076', 'Cấp giấy chứng nhận …')], 'Ví dụ');

  test('is not taken for data', () => {
    const filled = read([sheetOf([[...head], row('9.900001')], 'Nhập'), example]);
    expect(filled.writes.map(({ data }) => data['code'])).toEqual(['9.900001']);
    const empty = read([sheetOf([[...head]], 'Nhập'), example]);
    expect([empty.writes, refusalsOf(empty)]).toEqual([[], ['rows_missing A1']]);
  });

  test('is data where the file has no other sheet', () => {
    expect(read([example]).writes).toHaveLength(1);
  });
});
