import { expect, test } from 'vitest';
import type { StoredRecord } from '../build-plan.ts';
import { type TestCell, doubtsOf, fileOf, options, planned, refusalsOf, sheetOf, stored } from '../file.fixture.ts';
import { planArticles } from './plan-articles.ts';

const named = (code: string, name: string) => [{ code, name, otherNames: [] }];
const plan = (
  rows: readonly (readonly TestCell[])[],
  articles: readonly StoredRecord[] = [],
  publish = false,
  fault: string | null = null,
) =>
  planned((builder) => {
    planArticles(
      fileOf([sheetOf(rows)]),
      {
        articles,
        units: named('BV-MAU-A', 'Bệnh viện Mẫu A'),
        categories: named('tin-cchc', 'Tin CCHC'),
        reformAreas: named('procedures', 'Cải cách thủ tục hành chính'),
        today: '2026-03-20',
        submissionFault: () => fault,
        publishFault: () => null,
      },
      options({ publish }),
      builder,
    );
  });
const head = [
  'Tiêu đề',
  'Thể loại',
  'Đơn vị',
  'Ngày gửi',
  'Ngày đăng',
  'Tóm tắt',
  'Nội dung',
  'Chuyên mục',
  'Lĩnh vực CCHC',
  'Địa chỉ cũ',
];
const row = (change: Readonly<Record<number, TestCell>> = {}): TestCell[] => {
  const cells: TestCell[] = [
    'Bài một',
    'Bài',
    'benh vien mau a',
    '05/01/2026',
    '07/01/2026',
    'Tóm tắt',
    'Đoạn một.\nĐoạn hai.',
    'Tin CCHC',
    'Cải cách thủ tục hành chính',
    'https://cu.mau.vn/tin/bai-mot.html',
  ];
  for (const [place, value] of Object.entries(change)) cells[Number(place)] = value;
  return cells;
};

test('an archive keeps its real days; what was posted is posted when that is chosen', () => {
  const kept = plan([head, row()]);
  expect(kept.writes).toMatchObject([
    {
      submittedOn: '2026-01-05',
      publishedOn: null,
      isPublished: false,
      data: {
        unitCode: 'BV-MAU-A',
        workflowState: 'submitted',
        mainReformArea: 'procedures',
        formerSlugs: ['bai-mot'],
      },
    },
  ]);
  expect(doubtsOf(kept)).toEqual(['posting_later E2']);
  expect(plan([head, row()], [], true).writes).toMatchObject([
    { submittedOn: '2026-01-05', publishedOn: '2026-01-07', isPublished: true, data: { workflowState: 'accepted' } },
  ]);
});

test('without a day of sending the day of posting is the latest on which it was sent', () => {
  expect(plan([head, row({ 3: null })]).writes[0]?.submittedOn).toBe('2026-01-07');
});

test('of markup only the words are kept', () => {
  const result = plan([head, row({ 6: '<p>Một <b>hai</b></p><p>ba &amp; bốn<br>năm</p>' })]);
  const body = result.writes[0]?.data['body'] as readonly { readonly children: readonly { readonly text: string }[] }[];
  expect(body.map(({ children }) => children[0]?.text)).toEqual(['Một hai', 'ba & bốn', 'năm']);
  expect(doubtsOf(result)).toContain('markup_dropped G2');
});

test.each<readonly [string, Readonly<Record<number, TestCell>>, string | null, string]>([
  ['a day to come', { 3: '21/03/2026' }, null, 'date_future D2'],
  ['no day', { 3: null, 4: null }, null, 'value_missing D2'],
  ['an unknown unit', { 2: 'Bệnh viện Z' }, null, 'unit_needed C2'],
  ['no title', { 0: null }, null, 'value_missing A2'],
  ['too few words', {}, 'Nội dung bài mới có 4 chữ.', 'text_short G2'],
  ['an unknown kind', { 1: 'Trường ca' }, null, 'word_unknown B2'],
])('%s is refused', (_what, change, fault, refusal) => {
  expect(refusalsOf(plan([head, row(change)], [], false, fault))).toEqual([refusal]);
});

test('an article that its unit has already stays as it is', () => {
  const held = stored({ title: 'BÀI MỘT', unitCode: 'BV-MAU-A', summary: 'Khác' });
  const result = plan([head, row()], [held]);
  expect([result.rows[0]?.change, result.writes, doubtsOf(result)]).toEqual(['same', [], ['article_exists A2']]);
});
