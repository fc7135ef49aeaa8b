import { readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type Sheet, textOfCell } from '../../../../model/imports/sheet.ts';
import { spreadsheetFile, date, number, text } from '../../documents/ooxml/spreadsheet.ts';
import { refuseLargeFile, readImportFile } from './read-import-file.ts';
import { paragraph, tableCell, tableOf, wordDocument, workbook, zipped } from './xlsx.fixture.ts';
import { openArchive } from './zip-archive.ts';

const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);
const grid = ({ rows }: Sheet): string[][] => rows.map((row) => row.cells.map(textOfCell));
const firstSheet = (bytes: Uint8Array): Sheet => {
  const [sheet] = readImportFile(bytes).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
};
const cellAt = (sheet: Sheet, address: string) =>
  sheet.rows.flatMap(({ cells }) => cells).find((cell) => cell.address === address);
function codeOf(bytes: Uint8Array, fileName?: string): string {
  try {
    readImportFile(bytes, fileName);
    return 'ok';
  } catch (error) {
    return String(Reflect.get(Object(Reflect.get(Object(error), 'details')), 'code') ?? error);
  }
}

describe('XLSX', () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="[h]:mm &quot;d&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';

  test('shared, inline and rich texts, without readings for pronunciation', () => {
    const bytes = workbook({
      strings: '<si><t>Mã</t></si><si><r><t>Tên </t></r><r><t>thủ tục</t></r><rPh><t>đọc</t></rPh></si>',
      sheet:
        '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="D2" t="inlineStr"><is><t>dòng_x000D_</t></is></c></row>',
    });
    expect(grid(firstSheet(bytes))).toEqual([['Mã', 'Tên thủ tục', '', 'dòng\r']]);
    expect(firstSheet(bytes).rows[0]?.number).toBe(2);
  });

  test.each([
    ['a built-in format', 1, '46097', false, '2026-03-16'],
    ['a format of its own', 2, '46097.75', false, '2026-03-16'],
    ['the count from 1904', 1, '44635', true, '2026-03-16'],
    ['a day before March 1900', 1, '59', false, '1900-02-28'],
  ])('a date by %s', (_what, style, value, isFrom1904, day) => {
    const bytes = workbook({
      styles,
      isFrom1904,
      sheet: `<row r="1"><c r="A1" s="${style}"><v>${value}</v></c></row>`,
    });
    expect(cellAt(firstSheet(bytes), 'A1')?.content).toMatchObject({ kind: 'date', date: day });
  });

  test.each([
    ['a time of day', 3, '0.5'],
    ['29/02/1900, which never was', 1, '60'],
    ['a plain number', 0, '1.0140760000000001'],
  ])('%s is no date', (_what, style, value) => {
    const bytes = workbook({ styles, sheet: `<row r="1"><c r="A1" s="${style}"><v>${value}</v></c></row>` });
    expect(cellAt(firstSheet(bytes), 'A1')?.content.kind).toBe('number');
  });

  test('a code that was taken for a number carries no noise', () => {
    const bytes = workbook({ sheet: '<row r="1"><c r="A1"><v>1.0140760000000001</v></c></row>' });
    expect(grid(firstSheet(bytes))).toEqual([['1.014076']]);
  });

  test('merged cells say what the first one says, and are marked', () => {
    const bytes = workbook({
      sheet:
        '<row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1" t="str"><v>b</v></c></row><row r="2"><c r="B2" t="str"><v>c</v></c></row><row r="4"><c r="B4" t="str"><v>d</v></c></row>',
      after: '<mergeCells><mergeCell ref="A1:A1048576"/></mergeCells>',
    });
    const sheet = firstSheet(bytes);
    expect(grid(sheet)).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['a', 'd'],
    ]);
    expect(cellAt(sheet, 'A4')?.isMerged).toBe(true);
  });

  test('formulas: what was computed, what was not, and what failed', () => {
    const bytes = workbook({
      sheet:
        '<row r="1"><c r="A1" t="str"><f>B1</f><v>kết quả</v></c><c r="B1"><f>1+1</f></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
    });
    const sheet = firstSheet(bytes);
    expect(sheet.rows[0]?.cells.map(({ formula }) => formula)).toEqual(['cached', 'uncomputed', 'cached']);
    expect(cellAt(sheet, 'C1')?.content).toEqual({ kind: 'error', text: '#DIV/0!' });
  });

  test('a day that never was stays as it is written, for its row and cell to be named', () => {
    const dates = ['2026-02-31', '2026-02-11T25:99:00Z', '2026-02-11'].map((day) => `<c t="d"><v>${day}</v></c>`);
    const [row] = firstSheet(workbook({ sheet: `<row r="1">${dates.join('')}</row>` })).rows;
    expect(row?.cells.map(({ content }) => content.kind)).toEqual(['text', 'text', 'date']);
  });

  test('hidden sheets are nobody else’s business', () => {
    expect(
      readImportFile(workbook({ state: 'hidden', sheet: '<row r="1"><c r="A1"><v>1</v></c></row>' })).sheets,
    ).toEqual([]);
  });

  test('reads what this project writes', () => {
    const bytes = spreadsheetFile({
      properties: { title: 't', creator: 'c', createdAt: '2026-01-01T00:00:00.000Z' },
      footer: 'f',
      sheets: [
        {
          name: 'Trang',
          columns: [
            { heading: 'Tên', width: 10 },
            { heading: 'Ngày', width: 10 },
            { heading: 'Số', width: 10 },
          ],
          rows: [[text('=không phải công thức'), date('2026-03-16'), number(5)]],
        },
      ],
    });
    expect(grid(firstSheet(bytes))).toEqual([
      ['Tên', 'Ngày', 'Số'],
      ['=không phải công thức', '16/03/2026', '5'],
    ]);
  });

  test('reads what LibreOffice saved', () => {
    const sheet = firstSheet(readFileSync(path.join(import.meta.dirname, 'libreoffice.fixture.xlsx')));
    expect(grid(sheet)).toEqual([
      ['STT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Ngày đối chiếu'],
      ['1', '9.900010', 'Cấp giấy chứng nhận mẫu', '16/03/2026'],
      ['2', '9.900011.000.00.00.H32', 'Thủ tục mẫu', '17/03/2026'],
    ]);
    expect(cellAt(sheet, 'D2')?.content).toMatchObject({ kind: 'date', date: '2026-03-16' });
  });
});

describe('DOCX', () => {
  test('wide and high cells, and the paragraphs before each table', () => {
    const { sheets, format } = readImportFile(
      wordDocument(
        paragraph('A. Thủ tục mới ban hành') +
          tableOf(
            [tableCell('STT'), tableCell('Tên', { span: 2 })],
            [tableCell('1', { merge: 'restart' }), tableCell('a'), tableCell('b')],
            [tableCell('', { merge: 'continue' }), tableCell('c'), tableCell('d')],
          ) +
          paragraph('B. Thủ tục bị bãi bỏ') +
          tableOf([tableCell('x')]),
      ),
    );
    expect(format).toBe('docx');
    expect(sheets.map(({ before }) => before)).toEqual([['A. Thủ tục mới ban hành'], ['B. Thủ tục bị bãi bỏ']]);
    expect(grid(sheets[0] ?? { name: '', rows: [], before: [] })).toEqual([
      ['STT', 'Tên', 'Tên'],
      ['1', 'a', 'b'],
      ['1', 'c', 'd'],
    ]);
    expect(sheets[0]?.rows[2]?.cells[0]).toMatchObject({ isMerged: true, address: 'Bảng 1, dòng 3, cột 1' });
  });

  test('what was struck out under tracked changes is not read; lines of a cell stay apart', () => {
    const cell =
      '<w:tc><w:p><w:r><w:t>20 ngày</w:t></w:r><w:del><w:r><w:t>30 ngày</w:t></w:r></w:del></w:p><w:p><w:r><w:t>làm</w:t><w:tab/><w:t>việc</w:t><w:br/><w:t>hết</w:t></w:r></w:p></w:tc>';
    expect(grid(firstSheet(wordDocument(tableOf([cell]))))).toEqual([['20 ngày\nlàm việc\nhết']]);
  });
});

describe('CSV', () => {
  test.each([
    ['semicolons, with a mark', utf8('\ufeffMã;Tên\n1;"a;b"\n')],
    ['commas', utf8('Mã,Tên\r\n1,a;b\r\n')],
    ['tabs, UTF-16', new Uint8Array([0xff, 0xfe, ...Buffer.from('Mã\tTên\n1\ta;b\n', 'utf16le')])],
    // In the code page of Windows for Vietnamese the mark follows its letter.
    [
      'Windows-1258',
      new Uint8Array([0x4d, 0x61, 0xde, 0x3b, 0x54, 0xea, 0x6e, 0x0a, 0x31, 0x3b, 0x22, 0x61, 0x3b, 0x62, 0x22, 0x0a]),
    ],
  ])('%s', (_what, bytes) => {
    expect(grid(firstSheet(bytes))).toEqual([
      ['Mã', 'Tên'],
      ['1', 'a;b'],
    ]);
  });

  test('UTF-16 without a mark', () => {
    const bytes = new Uint8Array(Buffer.from('Mã thủ tục;Tên thủ tục\n1;2\n'.repeat(3), 'utf16le'));
    expect(grid(firstSheet(bytes))[0]).toEqual(['Mã thủ tục', 'Tên thủ tục']);
  });

  test('a quote that is never closed is named by its row', () => {
    expect(() => readImportFile(utf8('Mã;Tên\n1;"a\n2;b\n'))).toThrow(/gần dòng \d/);
  });
});

describe('JSON', () => {
  test('records alone or inside; lists stay lists', () => {
    const bytes = utf8(
      JSON.stringify({ about: 'x', records: [{ code: '1.014076', levels: ['Cấp tỉnh'], note: null }] }),
    );
    const sheet = firstSheet(bytes);
    expect(sheet.rows[1]?.cells.map(({ address }) => address)).toEqual([
      'records[0].code',
      'records[0].levels',
      'records[0].note',
    ]);
    expect(sheet.rows[1]?.cells[1]?.content).toEqual({ kind: 'structure', value: ['Cấp tỉnh'] });
    expect(grid(firstSheet(utf8('[{"a":1}]')))).toEqual([['a'], ['1']]);
  });

  test.each([
    ['broken', '{"records":[{"a":1},\n]}', 'E_IMPORT_DAMAGED'],
    ['no records', '{"a":1}', 'E_IMPORT_COLUMNS'],
    ['a record that is none', '[{"a":1},5]', 'E_IMPORT_COLUMNS'],
  ])('%s is refused', (_what, content, code) => {
    expect(codeOf(utf8(content))).toBe(code);
  });
});

describe('what is refused before it costs anything', () => {
  const wideRecord = Object.fromEntries(Array.from({ length: 190 }, (_, at) => [`f${at}`, 1]));
  const sound = workbook({ sheet: '<row r="1"><c r="A1"><v>1</v></c></row>' });

  test('a file of 200 MB, by its size alone', () => {
    expect(() => {
      refuseLargeFile(200 * 1024 * 1024);
    }).toThrow('Tệp nặng 200 MB; chỉ nhập được tệp đến 25 MB.');
  });

  const zeros = new Uint8Array(40 * 1024 * 1024);

  test('a part that unpacks to a thousand times its size', () => {
    const bomb = zipSync({ '_rels/.rels': zeros });
    expect(bomb.length).toBeLessThan(100_000);
    expect(codeOf(bomb)).toBe('E_IMPORT_UNPACKED');
  });

  test('a directory that lies about sizes: the unpacking stops by itself', () => {
    const packed = zipSync({ 'xl/a.xml': zeros });
    const view = new DataView(packed.buffer, packed.byteOffset);
    // Unpacked size in the directory, which is the last thing in the file.
    for (let at = packed.length - 22; at >= 0; at -= 1) {
      if (view.getUint32(at, true) === 0x02014b50) {
        view.setUint32(at + 24, 100, true);
        break;
      }
    }
    let handed = 0;
    expect(() => {
      openArchive(packed).stream('xl/a.xml', (piece) => {
        handed += piece.length;
      });
    }).toThrow('Nội dung giải nén của tệp quá lớn');
    expect(handed).toBeLessThan(zeros.length / 2);
  });

  test.each([
    ['an empty file', new Uint8Array(), 'E_IMPORT_EMPTY'],
    ['half of a workbook', sound.subarray(0, sound.length / 2), 'E_IMPORT_DAMAGED'],
    ['an old or encrypted Office file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'E_IMPORT_ENCRYPTED'],
    ['a PDF', utf8('%PDF-1.7 …'), 'E_IMPORT_FORMAT'],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3]),
      'E_IMPORT_FORMAT',
    ],
    ['a page', utf8('<!doctype html><p>x'), 'E_IMPORT_FORMAT'],
    ['a ZIP of something else', zipped({ 'a.txt': 'x' }), 'E_IMPORT_FORMAT'],
    ['markup that does not end', zipped({ '_rels/.rels': '<a><b></a>' }), 'E_IMPORT_DAMAGED'],
    ['a document type', zipped({ '_rels/.rels': '<!DOCTYPE a [<!ENTITY b "b">]><a/>' }), 'E_IMPORT_DAMAGED'],
  ])('%s', (_what, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  test('a part whose bytes were changed', () => {
    const bytes = zipSync({ '_rels/.rels': utf8('<Relationships/>') }, { level: 0 });
    const at = Buffer.from(bytes).indexOf('<Relationships/>');
    bytes[at + 3] = 0x78;
    expect(codeOf(bytes)).toBe('E_IMPORT_DAMAGED');
  });

  test('a workbook with a password', () => {
    const locked = workbook({ sheet: '' });
    const view = new DataView(locked.buffer, locked.byteOffset);
    for (let at = 0; at < locked.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    }
    expect(codeOf(locked)).toBe('E_IMPORT_ENCRYPTED');
  });

  test('bytes of no Office file under the name of one are a damaged file, not a table of text', () => {
    expect(codeOf(utf8('a;b\n1;2'), 'Danh muc.XLSX')).toBe('E_IMPORT_DAMAGED');
    expect(codeOf(sound.subarray(9), 'danh-muc.xlsx')).toBe('E_IMPORT_DAMAGED');
    expect(codeOf(utf8('a;b\n1;2'), 'danh-muc.csv')).toBe('ok');
    expect(codeOf(sound, 'danh-muc.csv')).toBe('ok');
  });

  test.each([
    ['wide cells', wordDocument(tableOf(...Array.from({ length: 6_000 }, () => [tableCell('a', { span: 200 })])))],
    [
      'cells far off',
      workbook({
        sheet: Array.from(
          { length: 6_000 },
          (_, at) => `<row><c r="${at === 0 ? 'GR1' : 'A9'}"><v>1</v></c></row>`,
        ).join(''),
      }),
    ],
    ['short lines under a long one', utf8(`${';'.repeat(199)}\n${'1\n'.repeat(6_000)}`)],
    ['many fields of many records', utf8(JSON.stringify([wideRecord, ...Array.from({ length: 6_000 }, () => ({}))]))],
  ])('a table whose blank cells would fill the memory: %s', (_what, bytes) => {
    expect(bytes.length).toBeLessThan(30_000);
    expect(codeOf(bytes)).toBe('E_IMPORT_ROWS');
  });

  test('merged areas that lie over each other', () => {
    const sheet = Array.from(
      { length: 100 },
      (_, at) => `<row><c r="A${at + 1}"><v>1</v></c><c r="Z${at + 1}"/></row>`,
    );
    const merges = '<mergeCell ref="A1:Z100"/>'.repeat(3);
    const bytes = workbook({ sheet: sheet.join(''), after: `<mergeCells>${merges}</mergeCells>` });
    expect(codeOf(bytes)).toBe('E_IMPORT_DAMAGED');
  });

  test('elements within elements without end', () => {
    expect(codeOf(workbook({ sheet: `${'<a>'.repeat(1_000)}${'</a>'.repeat(1_000)}` }))).toBe('E_IMPORT_DAMAGED');
  });

  test('millions of empty lines', () => {
    expect(codeOf(new Uint8Array(5_000_000).fill(10))).toBe('E_IMPORT_ROWS');
  });

  test('more rows than one file may have', () => {
    expect(codeOf(utf8(`a;b\n${'1;2\n'.repeat(20_001)}`))).toBe('E_IMPORT_ROWS');
  });
});
