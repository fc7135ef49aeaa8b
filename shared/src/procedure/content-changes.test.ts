import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { ProcedureContent } from '../../contract/types/procedure.ts';
import { makeContent } from './builders.ts';
import { changedLines } from './changed-lines.ts';
import { contentChanges } from './content-changes.ts';

const paper = (name: string, originals = 1, copies = 0): ProcedureContent['dossier'][number]['items'][number] => ({
  name,
  originals,
  copies,
  form: null,
});
const method = (
  channel: ProcedureContent['methods'][number]['channel'],
  processingTime: string | null,
  fee: string | null = null,
): ProcedureContent['methods'][number] => ({ channel, processingTime, fee, note: null });

type Change = readonly [
  before: Partial<ProcedureContent>,
  after: Partial<ProcedureContent>,
  changes: readonly object[],
];

const table: Readonly<Record<string, Change>> = {
  'nothing changed': [{}, {}, []],
  'composed and decomposed letters and spaces are the same': [
    { name: 'Cấp giấy phép', steps: 'Bước 1:  Nộp hồ sơ.\n\nBước 2: Nhận.' },
    { name: 'Cấp giấy phép'.normalize('NFD'), steps: 'Bước 1: Nộp hồ sơ. \nBước 2: Nhận.' },
    [],
  ],
  'the ways of stating nothing are the same': [
    { requirements: null, competentAuthority: '' },
    { requirements: 'Không có thông tin', competentAuthority: '-' },
    [],
  ],
  'a name': [
    { name: 'Tên cũ' },
    { name: 'Tên mới' },
    [{ kind: 'text', part: 'name', before: 'Tên cũ', after: 'Tên mới' }],
  ],
  'a number of sets and what it was not': [
    { dossierCopies: null },
    { dossierCopies: 2 },
    [{ kind: 'text', part: 'dossierCopies', before: null, after: '2' }],
  ],
  'of a long text the lines that differ': [
    { steps: 'Bước 1: Nộp.\nBước 2: Thẩm định.\nBước 3: Trả.' },
    { steps: 'Bước 1: Nộp.\nBước 2: Kiểm tra.\nBước 3: Trả.' },
    [{ kind: 'text', part: 'steps', before: 'Bước 2: Thẩm định.', after: 'Bước 2: Kiểm tra.' }],
  ],
  'one time for every way of filing is said once': [
    { methods: [method('in_person', '20 ngày'), method('online', '20 ngày')] },
    { methods: [method('in_person', '10 ngày'), method('online', '10 ngày')] },
    [
      {
        kind: 'method',
        part: 'processingTime',
        channels: ['in_person', 'online'],
        isEvery: true,
        before: '20 ngày',
        after: '10 ngày',
      },
    ],
  ],
  'a fee of one way of filing names it': [
    { methods: [method('in_person', '20 ngày', '500.000 đồng'), method('online', '20 ngày', '500.000 đồng')] },
    { methods: [method('in_person', '20 ngày', '500.000 đồng'), method('online', '20 ngày', '250.000 đồng')] },
    [
      {
        kind: 'method',
        part: 'fee',
        channels: ['online'],
        isEvery: false,
        before: '500.000 đồng',
        after: '250.000 đồng',
      },
    ],
  ],
  'a channel given twice is paired in order': [
    { methods: [method('online', '5 ngày'), method('online', '9 ngày')] },
    { methods: [method('online', '5 ngày'), method('online', '7 ngày')] },
    [
      {
        kind: 'method',
        part: 'processingTime',
        channels: ['online'],
        isEvery: false,
        before: '9 ngày',
        after: '7 ngày',
      },
    ],
  ],
  'a way of filing that came and one that went': [
    { methods: [method('post', '5 ngày')] },
    { methods: [method('online', '5 ngày')] },
    [
      { kind: 'channel', channel: 'post', isNew: false },
      { kind: 'channel', channel: 'online', isNew: true },
    ],
  ],
  'a paper that came, one that went': [
    { dossier: [{ title: null, items: [paper('Đơn đề nghị'), paper('Bản sao bằng cấp')] }] },
    { dossier: [{ title: null, items: [paper('Đơn đề nghị'), paper('Phiếu lý lịch tư pháp')] }] },
    [
      {
        kind: 'paper',
        caseTitle: null,
        before: null,
        after: { name: 'Phiếu lý lịch tư pháp', originals: 1, copies: 0, form: null },
      },
      {
        kind: 'paper',
        caseTitle: null,
        before: { name: 'Bản sao bằng cấp', originals: 1, copies: 0, form: null },
        after: null,
      },
    ],
  ],
  'a paper worded otherwise stands beside its old wording': [
    { dossier: [{ title: null, items: [paper('Đơn đề nghị cấp giấy phép theo mẫu 01')] }] },
    { dossier: [{ title: null, items: [paper('Đơn đề nghị cấp giấy phép theo mẫu 02', 2)] }] },
    [
      {
        kind: 'paper',
        caseTitle: null,
        before: { name: 'Đơn đề nghị cấp giấy phép theo mẫu 01', originals: 1, copies: 0, form: null },
        after: { name: 'Đơn đề nghị cấp giấy phép theo mẫu 02', originals: 2, copies: 0, form: null },
      },
    ],
  ],
  'papers in another order are the same': [
    { dossier: [{ title: 'Cấp mới', items: [paper('A'), paper('B')] }] },
    { dossier: [{ title: 'cấp  mới'.replace('  ', ' '), items: [paper('B'), paper('A')] }] },
    [],
  ],
  'a case that went takes its papers with it': [
    {
      dossier: [
        { title: 'Cấp mới', items: [paper('A')] },
        { title: 'Cấp lại', items: [paper('B')] },
      ],
    },
    { dossier: [{ title: 'Cấp mới', items: [paper('A')] }] },
    [
      {
        kind: 'paper',
        caseTitle: 'Cấp lại',
        before: { name: 'B', originals: 1, copies: 0, form: null },
        after: null,
      },
    ],
  ],
  'lists by what came and what went, whatever their order': [
    { applicants: ['Công dân', 'Doanh nghiệp'], legalBasis: [{ number: '01/2020', title: null }] },
    { applicants: ['Doanh nghiệp', 'Công dân'], legalBasis: [{ number: '02/2026', title: 'Luật mẫu' }] },
    [{ kind: 'list', part: 'legalBasis', gone: ['01/2020'], came: ['02/2026 – Luật mẫu'] }],
  ],
};

describe('P2: what changed between two contents', () => {
  test.each(Object.entries(table))('%s', (_, [before, after, changes]) => {
    expect(contentChanges(makeContent(before), makeContent(after))).toEqual(changes);
  });
});

describe('lines that differ', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 }).map((lines) => lines.join('\n'));

  test('law: taking away what is gone leaves what was there before and after alike', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const { gone, came } = changedLines(before, after);
        const count = (text: string): number => text.split('\n').filter((line) => line !== '').length;
        expect(count(before) - gone.length).toBe(count(after) - came.length);
        expect(changedLines(before, before)).toEqual({ gone: [], came: [] });
        const swapped = changedLines(after, before);
        expect(swapped.gone.length + swapped.came.length).toBe(gone.length + came.length);
      }),
      { seed: 20_260_320 },
    );
  });
});
