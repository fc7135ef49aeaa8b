import { expect, test } from 'vitest';
import { readPasted } from './read-pasted';

test('cells become code, name, day and document; headings, running numbers and empty lines are left out', () => {
  const text = [
    'STT\tMã TTHC\tTên thủ tục\tHiệu lực\tVăn bản',
    '1\t1.014076\tCấp giấy  chứng nhận\t1/7/2026\tLuật Dược',
    '\t\t\t',
    '2\t1.000494.000.00.00.H29\t"Tên có\nxuống dòng và ""ngoặc"""\t\t',
  ].join('\r\n');
  expect(readPasted(text)).toEqual([
    {
      row: {
        procedureCode: '1.014076',
        name: 'Cấp giấy chứng nhận',
        effectiveDate: '2026-07-01',
        legalDocument: 'Luật Dược',
      },
      line: 2,
      badDay: null,
      lacksCode: false,
    },
    {
      row: {
        procedureCode: '1.000494',
        name: 'Tên có xuống dòng và "ngoặc"',
        effectiveDate: null,
        legalDocument: null,
      },
      line: 4,
      badDay: null,
      lacksCode: false,
    },
  ]);
});

test('what is no day stays as it stood, and a line without a code is told', () => {
  expect(readPasted('9.900001\tA\t31/02/2026\n\tB')).toEqual([
    {
      row: { procedureCode: '9.900001', name: 'A', effectiveDate: '31/02/2026', legalDocument: null },
      line: 1,
      badDay: '31/02/2026',
      lacksCode: false,
    },
    {
      row: { procedureCode: '', name: 'B', effectiveDate: null, legalDocument: null },
      line: 2,
      badDay: null,
      lacksCode: true,
    },
  ]);
  expect(readPasted('')).toEqual([]);
});
