import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { reportSchema } from '../../../model/reports/report.ts';
import { type ReportFormat, reportFile } from './report-formats.ts';
import { item, published, report, sources, submitted } from './report.fixture.ts';

const partsOf = (format: ReportFormat, made = report()): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(reportFile(made, format).bytes)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

const machineZone = process.env['TZ'];
afterEach(() => {
  if (machineZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = machineZone;
});

describe('bytes', () => {
  it.each(['docx', 'xlsx', 'csv', 'json'] as const)('%s depends on the report alone, in every zone', (format) => {
    const first = reportFile(report(), format).bytes;
    for (const zone of ['UTC', 'Asia/Ho_Chi_Minh', 'Pacific/Kiritimati', 'America/Los_Angeles']) {
      process.env['TZ'] = zone;
      expect(Buffer.from(reportFile(report(), format).bytes).equals(Buffer.from(first)), zone).toBe(true);
    }
  });

  it('another moment of counting gives other bytes', () => {
    const later = report({ countedAt: '2026-04-03T02:00:00.000Z' });
    expect(reportFile(later, 'docx').bytes).not.toEqual(reportFile(report(), 'docx').bytes);
  });
});

describe('DOCX', () => {
  const { 'word/document.xml': document = '', 'word/styles.xml': styles = '', ...others } = partsOf('docx');

  it('is an A4 sheet with the margins of the decree, numbered in the top margin from the second page on', () => {
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
    expect(document).toContain(
      '<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="510" w:gutter="0"/>',
    );
    expect(document.match(/<w:titlePg\/>/g)).toHaveLength(2);
    expect(document).not.toContain('<w:headerReference w:type="first"');
    expect(others['word/header.xml']).toContain('w:instr="PAGE"');
    expect(others['word/header.xml']).toContain('<w:sz w:val="26"/>');
  });

  it('is set in Times New Roman and says that it is Vietnamese', () => {
    expect(styles).toContain('w:ascii="Times New Roman" w:hAnsi="Times New Roman"');
    expect(styles).toContain('<w:lang w:val="vi-VN"');
    expect(others['docProps/core.xml']).toContain('<dc:language>vi-VN</dc:language>');
    expect(document).not.toContain('w:rFonts');
  });

  it('has head, title and ending in the order of the decree, with number and date left open', () => {
    const words = [...document.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]);
    expect(words.slice(0, 8)).toEqual([
      'UBND TỈNH MẪU',
      'SỞ Y TẾ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số:          /BC-SYT',
      'Tỉnh Mẫu, ngày       tháng       năm          ',
      'BÁO CÁO',
      'Kết quả công tác tuyên truyền cải cách hành chính tháng 03 năm 2026',
    ]);
    const end = words.indexOf('Nơi nhận:');
    expect(words.slice(end, end + 6)).toEqual([
      'Nơi nhận:',
      '- Sở Nội vụ;',
      '- Lãnh đạo Sở;',
      '- Lưu: VT, TCHC.',
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
    ]);
  });

  it('has real headings, and tables whose heading is repeated', () => {
    expect(document).toContain('<w:pStyle w:val="Heading1"/>');
    expect(document).toContain('<w:pStyle w:val="Heading2"/>');
    expect(document.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThanOrEqual(3);
    expect(document).toContain('<w:tblCaption w:val="Danh mục tin, bài"/>');
  });

  it('ends the annex with eight characters of the digest', () => {
    const words = [...document.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]);
    expect(words.at(-1)).toBe(`Mã kiểm tra số liệu: ${report().digest.slice(0, 8)}`);
  });

  it('says at the foot of every page that the data are a sample, and nothing where they are not', () => {
    expect(others['word/footer.xml']).toContain('DỮ LIỆU MẪU – không phải trang của cơ quan nhà nước');
    const real = report({ settings: { ...sources().settings, isDemonstration: false } });
    expect(partsOf('docx', real)['word/footer.xml']).not.toContain('DỮ LIỆU MẪU');
  });

  it('takes every text as text', () => {
    const odd = report({ notes: { tasks: 'a < b & "c"\u0001\nDòng hai' } });
    const text = partsOf('docx', odd)['word/document.xml'];
    expect(text).toContain('a &lt; b &amp; &quot;c&quot;</w:t>');
    expect(text).toContain('>Dòng hai</w:t>');
  });
});

const tempting = ['=1+1', '+84', '-1', '@SUM(A1)', '\tTab', '\rCR'];
const withTitle = (title: string) =>
  report({ items: [item('a1', 'BV-A', [submitted('2026-03-05 08:00')], { houseTitle: title })] });

describe('XLSX', () => {
  it('holds verdicts, sums, items, rules and window, with frozen headings and print setup', () => {
    const parts = partsOf('xlsx');
    expect([...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]+)"/g)].map((match) => match[1])).toEqual([
      'Kết quả',
      'Tổng hợp',
      'Tin, bài',
      'Quy tắc và thời gian',
    ]);
    for (const place of [1, 2, 3, 4]) {
      const sheet = parts[`xl/worksheets/sheet${place}.xml`] ?? '';
      expect(sheet).toContain('state="frozen"');
      expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    }
    expect(parts['xl/workbook.xml']).toContain('_xlnm.Print_Titles');
  });

  it('holds real dates and numbers', () => {
    const items = partsOf('xlsx')['xl/worksheets/sheet3.xml'] ?? '';
    // 05/03/2026 is day 46086 of the sheet.
    expect(items).toMatch(/<c r="F\d" s="4"><v>46086<\/v><\/c>/);
    expect(partsOf('xlsx')['xl/worksheets/sheet1.xml']).toMatch(/<c r="G2" s="3"><v>1<\/v><\/c>/);
  });

  it('has rows as high as their longest cell, so that a program that does not measure shows every line', () => {
    const heights = (title: string): string[] =>
      [
        ...(partsOf('xlsx', withTitle(title))['xl/worksheets/sheet3.xml'] ?? '').matchAll(
          /<row r="\d+" ht="([\d.]+)" customHeight="1">/g,
        ),
      ].map(([, height]) => height ?? '');
    expect(heights('Ngắn')).toHaveLength(2);
    expect(heights('Ngắn')[1]).toBe('15.75');
    expect(Number(heights('Một tên bài rất dài về cải cách thủ tục hành chính '.repeat(3))[1])).toBeGreaterThan(47);
  });

  it.each(tempting)('%j stays text', (title) => {
    const items = partsOf('xlsx', withTitle(title))['xl/worksheets/sheet3.xml'] ?? '';
    expect(items).toContain('<c r="A2" s="5" t="inlineStr">');
    expect(items).not.toContain('<f>');
  });
});

describe('CSV', () => {
  it('begins with a byte order mark and ends its lines with CRLF', () => {
    const { bytes } = reportFile(report(), 'csv');
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = decode(bytes);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toContain('Mỗi đơn vị 01 bài/tháng,2026-03,BV-A,Bệnh viện Mẫu A,Đạt,1,1,0,0,Bài a1,Bài,2026-03-05,1');
    expect(text).toContain('Mỗi đơn vị 01 bài/tháng,2026-03,BV-B,Bệnh viện Mẫu B,Không đạt,1,0,0,1,,,,,,');
  });

  it('lists what no quota looks at too, in every file', () => {
    const own = item('x1', 'PHONG', [published('2026-03-03 08:00')]);
    const made = report({ items: [own] });
    expect(made.items).toMatchObject([{ itemId: 'x1', results: [], remark: 'Không thuộc chỉ tiêu nào' }]);
    expect(decode(reportFile(made, 'csv').bytes)).toContain(
      ',2026-03,PHONG,PHONG,,,,,,Bài x1,Bài,2026-03-03,0,Không thuộc',
    );
    expect(partsOf('xlsx', made)['xl/worksheets/sheet3.xml']).toContain('Bài x1');
    expect(partsOf('docx', made)['word/document.xml']).toContain('Bài x1');
  });

  it.each(tempting)('%j stays text', (title) => {
    expect(decode(reportFile(withTitle(title), 'csv').bytes)).toContain(`'${title}`);
  });
});

describe('JSON', () => {
  it('is the report itself', () => {
    const made = report();
    expect(reportSchema.parse(JSON.parse(decode(reportFile(made, 'json').bytes)))).toEqual(made);
  });
});

it('names the file by body and period', () => {
  expect(reportFile(report({ code: '2026-03@15' }), 'csv').name).toBe('bao-cao-tong-hop-2026-03-ky-15.csv');
  expect(reportFile(report({ code: '2026-02-15..2026-03-14' }), 'csv').name).toBe(
    'bao-cao-tong-hop-2026-02-15-den-2026-03-14.csv',
  );
  expect(reportFile(report({ scope: { kind: 'unit', unit: 'CDC' } }), 'docx').name).toBe('bao-cao-cdc-2026-03.docx');
});
