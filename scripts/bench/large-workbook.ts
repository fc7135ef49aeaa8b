import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';

const headings = [
  'STT',
  'Mã TTHC',
  'Tên thủ tục hành chính',
  'Lĩnh vực',
  'Cấp thực hiện',
  'Cơ quan thực hiện',
  'Hình thức nộp',
  'Thời hạn giải quyết',
  'Phí, lệ phí',
  'Thành phần hồ sơ',
  'Căn cứ pháp lý',
  'Yêu cầu, điều kiện',
  'Kết quả thực hiện',
  'Trình tự thực hiện',
];

const valuesOf = (number: number): readonly string[] => [
  String(number + 1),
  `9.${String(100_000 + number)}.000.00.00.H32`,
  `Thủ tục mẫu số ${number} về cấp giấy chứng nhận đủ điều kiện hoạt động`,
  'Dược phẩm',
  'Cấp tỉnh',
  'Sở Y tế',
  'Trực tiếp\nTrực tuyến',
  '20 ngày làm việc',
  '500.000 đồng',
  Array.from({ length: 6 }, (_, index) => `Giấy tờ số ${index + 1} của hồ sơ số ${number}`).join('\n'),
  '54/2017/NĐ-CP\n155/2018/NĐ-CP',
  'Không có thông tin',
  'Giấy chứng nhận',
  'Bước 1: nộp hồ sơ tại Bộ phận Một cửa. Bước 2: nhận phiếu hẹn và chờ kết quả. '.repeat(4),
];

const rowMarkup = (values: readonly string[], number: number): string =>
  `<row r="${number}">${values.map((value) => `<c t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`).join('')}</row>`;

/** A workbook with many made-up procedures, each with all of its blocks. */
export function largeWorkbook(rows: number): Uint8Array<ArrayBuffer> {
  const body = Array.from({ length: rows }, (_, index) => rowMarkup(valuesOf(index), index + 2)).join('');
  const parts = {
    '_rels/.rels': `<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Danh mục" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rowMarkup(headings, 1)}${body}</sheetData></worksheet>`,
  };
  const packed = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
  return new Uint8Array(packed);
}
