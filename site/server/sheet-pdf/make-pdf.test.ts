import { describe, expect, test } from 'vitest';
import { definitionOf, makePdf } from './make-pdf.ts';

const sheet = (paper: string, main: string): string =>
  `<!doctype html><html lang="vi"><head><title>Niêm yết 9.900001</title></head><body class="sheet ${paper}"><nav class="screen-only"><a href="/">Về trang</a></nav><main>${main}</main></body></html>`;

/** Every word that a part of the document says, in order. */
function wordsIn(part: unknown): string {
  if (typeof part === 'string') return part;
  if (Array.isArray(part)) return part.map(wordsIn).join('');
  if (typeof part !== 'object' || part === null) return '';
  const said = ['text', 'stack', 'columns', 'ul', 'table', 'body'].map((name) =>
    name in part ? wordsIn(Reflect.get(part, name)) : '',
  );
  return `${said.join('')}\n`;
}

test('what the page says is said, line by line, and nothing that only the screen shows', () => {
  const html = sheet(
    'sheet-a4',
    `<p class="sheet-owner"><span class="line">Ủy ban nhân dân tỉnh Mẫu</span> <strong class="line">Sở Y tế tỉnh Mẫu</strong></p>
     <h1>Cấp giấy phép   hoạt động</h1><h2>Hồ sơ</h2><ul><li>Đơn <strong>đề nghị</strong></li></ul>
     <button>In</button><span class="hidden">ẩn</span>
     <table><thead><tr><th scope="col">Tên</th><th scope="col">Số</th></tr></thead><tbody><tr><th scope="row">Bản sao</th><td>01</td></tr></tbody></table>`,
  );
  const words = wordsIn(definitionOf(html)?.content)
    .split(/\n+/)
    .filter((line) => line !== '');
  expect(words).toEqual([
    'Ủy ban nhân dân tỉnh Mẫu',
    'Sở Y tế tỉnh Mẫu',
    'Cấp giấy phép hoạt động',
    'Hồ sơ',
    'Đơn ',
    'đề nghị',
    'Tên',
    'Số',
    'Bản sao',
    '01',
  ]);
});

test.each([
  ['sheet-a4', { pageSize: 'A4', pageOrientation: 'portrait' }],
  ['sheet-a3', { pageSize: 'A3', pageOrientation: 'landscape' }],
  ['sheet-folded', { pageSize: 'A4', pageOrientation: 'landscape' }],
])('%s goes on its own paper, in Vietnamese', (paper, expected) => {
  expect(definitionOf(sheet(paper, '<p>Nội dung</p>'))).toMatchObject({ ...expected, language: 'vi-VN' });
});

test('another page is no sheet', async () => {
  expect(await makePdf('<!doctype html><title>Tin</title><body class="page"><main><p>Tin</p></main>')).toBeNull();
});

test('the fonts are inside, and the same sheet has the same bytes', async () => {
  const html = sheet('sheet-a4', '<h1>Ặ ậ ở ỗ ữ đ Đ</h1><p>Lệ phí: 500.000 đồng</p>');
  const first = await makePdf(html);
  const second = await makePdf(html);
  const text = first?.toString('latin1') ?? '';
  expect(text.startsWith('%PDF-')).toBe(true);
  expect(text).toMatch(/\/FontFile2 /);
  expect(text).toMatch(/\/BaseFont \/[A-Z]{6}\+Tinos/);
  expect(text).not.toMatch(/\/BaseFont \/(?:Helvetica|Times)/);
  expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
});

test('a list of many rows repeats its head on every page', () => {
  const rows = Array.from({ length: 200 }, (_, row) => `<tr><td>${row}</td><th scope="row">Thủ tục ${row}</th></tr>`);
  const html = sheet(
    'sheet-a3',
    `<table><thead><tr><th scope="col">TT</th><th scope="col">Tên</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
  );
  expect(definitionOf(html)?.content).toMatchObject([{ table: { headerRows: 1, body: { length: 201 } } }]);
});

describe('a sheet that runs over by a few lines', () => {
  const pagesOf = async (lines: number): Promise<number> => {
    const text = Array.from({ length: lines }, (_, line) => `<h2>Mục ${line}</h2><p>Nội dung của mục này.</p>`);
    const pdf = await makePdf(sheet('sheet-a4', text.join('')));
    return (pdf?.toString('latin1').match(/\/Type \/Page\b/g) ?? []).length;
  };

  test('is set closer and stays on one page; what is far more has its pages', async () => {
    // Set as usual, 19 of them are the first that need a second page.
    expect(await Promise.all([18, 19, 22, 28, 60].map(pagesOf))).toEqual([1, 1, 1, 2, 4]);
  });
});
