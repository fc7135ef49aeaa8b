import { expect, test } from 'vitest';
import { doubtsCsv } from './doubts-csv';

const doubt = {
  code: 'date_invalid',
  severity: 'refuse',
  sheet: 'Danh mục',
  row: 7,
  column: 'Ngày đối chiếu',
  cell: 'F7',
  message: '“31/02/2026” không phải một ngày có thật.',
  value: '31/02/2026',
} as const;

test('a doubt is one line with its place', () => {
  const [head, line] = doubtsCsv([doubt]).split('\r\n');
  expect(head).toBe('\uFEFFmuc,ma,bang,dong,cot,o,noi_dung,gia_tri');
  expect(line).toBe(
    'Phải sửa,date_invalid,Danh mục,7,Ngày đối chiếu,F7,“31/02/2026” không phải một ngày có thật.,31/02/2026',
  );
});

test('separators are quoted, and nothing begins like a formula', () => {
  const line = doubtsCsv([{ ...doubt, row: null, column: 'Phí, lệ phí', value: '=1+1' }]).split('\r\n')[1];
  expect(line).toContain('Danh mục,,"Phí, lệ phí",F7');
  expect(line?.endsWith(",'=1+1")).toBe(true);
});
