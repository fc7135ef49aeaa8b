import { describe, expect, test } from 'vitest';
import { type Catalogue, type CatalogueRow, findProcedures, isCatalogue, prepareRow } from './filter-procedures.ts';

const rowOf = (code: string, name: string, level: number, status: number, aliases = ''): CatalogueRow => [
  code,
  name,
  aliases,
  [[0], [level], [], [0, 1], [status], []],
];

const catalogue: Catalogue = {
  facets: [
    [['kham-benh', 'Khám bệnh']],
    [
      ['tinh', 'Cấp tỉnh'],
      ['xa', 'Cấp xã'],
    ],
    [],
    [
      ['cong-dan', 'Công dân'],
      ['doanh-nghiep', 'Doanh nghiệp'],
    ],
    [
      ['moi-ban-hanh', 'Mới ban hành'],
      ['bi-bai-bo', 'Bị bãi bỏ'],
    ],
    [],
  ],
  ended: [1],
  rows: [
    rowOf('9.900001', 'Cấp giấy phép hoạt động', 0, 0, '1.000494'),
    rowOf('9.900002', 'Cấp lại giấy phép hoạt động', 1, 0),
    rowOf('9.900003', 'Thu hồi giấy phép hoạt động', 0, 1, 'cu-3'),
  ],
};
const rows = catalogue.rows.map(prepareRow);
const codes = (query: string): string[] =>
  findProcedures(rows, catalogue, new URLSearchParams(query)).map(([code]) => code);

describe('the filter of the list', () => {
  test.each([
    ['words without marks', 'q=cap giay phep hoat dong', ['9.900001', '9.900002']],
    ['words with marks, in any order, the last one begun', 'q=giấy cấp lạ', ['9.900002']],
    ['a code', 'q=9.900002', ['9.900002']],
    ['a long code by the short one in it', 'q=9.900001.000.00.00.H29', ['9.900001']],
    ['another code that was used', 'q=1.000494', ['9.900001']],
    ['a value', 'cap=xa', ['9.900002']],
    ['a value of several', 'doi-tuong=doanh-nghiep', ['9.900001', '9.900002']],
    ['words and values together', 'q=giay phep&cap=tinh&linh-vuc=kham-benh', ['9.900001']],
    ['a value that nothing has', 'cap=bo', []],
    ['nothing that is there', 'q=thuyền', []],
  ])('%s', (_, query, found) => {
    expect(codes(query)).toEqual(found);
  });

  test.each([
    ['a part of the name does not bring back what has ended', 'q=thu hoi', []],
    ['the whole name does', 'q=thu hoi giay phep hoat dong', ['9.900003']],
    ['the whole code does', 'q=9.900003', ['9.900003']],
    ['an earlier code does', 'q=cu-3', ['9.900003']],
    ['a part of the code does not', 'q=9.90000', ['9.900001', '9.900002']],
    ['asking for the status does', 'tinh-trang=bi-bai-bo', ['9.900003']],
  ])('P6: %s', (_, query, found) => {
    expect(codes(query)).toEqual(found);
  });

  test('the words as one phrase stand before the same words strewn over a name', () => {
    const strewn = rowOf('9.900000', 'Giấy tờ của hộ kinh doanh xin cấp phép', 0, 0);
    const all = [strewn, ...catalogue.rows].map(prepareRow);
    const found = findProcedures(all, catalogue, new URLSearchParams('q=giay phep'));
    expect(found.map(([code]) => code)).toEqual(['9.900001', '9.900002', '9.900000']);
  });

  test('an error page in place of the file is not taken for a catalogue', () => {
    expect([null, 'x', {}, { rows: 'x' }].map(isCatalogue)).toEqual([false, false, false, false]);
    expect(isCatalogue(JSON.parse(JSON.stringify(catalogue)))).toBe(true);
  });
});
