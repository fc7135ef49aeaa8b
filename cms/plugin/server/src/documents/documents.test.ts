import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Issuer, recipientLines, signatureLines } from '../../../model/reports/issuer.ts';
import { type ArticleDocument, writeArticleDocument } from './article-document.ts';
import { escapeXml } from './ooxml/xml.ts';
import { type ReminderLetter, writeReminderLetter } from './reminder-letter.ts';

const issuer: Issuer = {
  parentName: 'Sở Y tế',
  name: 'Trung tâm Kiểm soát bệnh tật',
  place: 'Tỉnh Mẫu',
  reportSymbol: 'BC-KSBT',
  letterSymbol: 'KSBT-TTGDSK',
  authority: 'none',
  authorityPost: '',
  signerPost: 'Giám đốc',
  recipients: ['- Như trên;', 'Lãnh đạo'],
  filing: 'VT',
};

const letter: ReminderLetter = {
  issuer,
  about: 'gửi tin, bài tháng 03/2026',
  basis: 'Kế hoạch số 12/KH-SYT',
  dueDate: '2026-03-31',
  units: [
    { name: 'Bệnh viện Mẫu A', missing: '01 tin, bài' },
    { name: 'Bệnh viện Mẫu B', missing: '02 tin, bài' },
  ],
  remark: 'Gửi qua trang quản trị.',
  countedAt: '2026-03-25T02:00:00.000Z',
  isSample: true,
};

const article: ArticleDocument = {
  title: 'Bài <mẫu>',
  summary: 'Tóm tắt.',
  body: [
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'Đề mục' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Đậm', bold: true },
        { type: 'link', url: 'https://vi-du.example/?a=1&b=2', children: [{ type: 'text', text: 'liên kết' }] },
        { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'không phải liên kết' }] },
      ],
    },
    {
      type: 'list',
      format: 'ordered',
      children: [{ type: 'list-item', children: [{ type: 'text', text: 'một' }] }],
    },
    {
      type: 'list',
      format: 'ordered',
      children: [{ type: 'list-item', children: [{ type: 'text', text: 'lại một' }] }],
    },
    { type: 'image', image: { hash: 'co', alternativeText: 'Quầy tiếp đón' } },
    { type: 'image', image: { hash: 'mat', alternativeText: 'Hình đã mất' } },
  ],
  pictures: new Map([['co', { bytes: new Uint8Array([1, 2, 3]), format: 'jpeg', width: 2000, height: 1000, alt: '' }]]),
  cover: null,
  authorUnit: 'Bệnh viện Mẫu A',
  penName: null,
  source: { name: 'Báo Mẫu', url: 'https://bao.example/1' },
  firstPublishedAt: '2026-03-20T02:00:00.000Z',
  address: null,
  writtenAt: '2026-03-25T02:00:00.000Z',
  isSample: false,
};

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const wordsOf = (document = ''): string =>
  [...document.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join('\n');

describe('signing', () => {
  it.each([
    ['none', '', 'Giám đốc', ['GIÁM ĐỐC']],
    ['kt', 'Giám đốc', 'Phó Giám đốc', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    ['tl', 'Giám đốc', 'Trưởng phòng', ['TL. GIÁM ĐỐC', 'TRƯỞNG PHÒNG']],
    ['tuq', 'Giám đốc', 'Trưởng phòng', ['TUQ. GIÁM ĐỐC', 'TRƯỞNG PHÒNG']],
  ] as const)('%s', (authority, authorityPost, signerPost, lines) => {
    expect(signatureLines({ ...issuer, authority, authorityPost, signerPost })).toEqual(lines);
  });

  it('recipients end with the filing, each with its stop', () => {
    expect(recipientLines(issuer)).toEqual(['- Như trên;', '- Lãnh đạo;', '- Lưu: VT.']);
    expect(recipientLines({ ...issuer, recipients: [], filing: ' ' })).toEqual(['- Lưu: VT.']);
  });
});

describe('công văn đôn đốc', () => {
  it('names the matter under its number, the units and what each is missing', async () => {
    const words = wordsOf(partsOf(await writeReminderLetter(letter))['word/document.xml']);
    expect(words).toContain('Số:          /KSBT-TTGDSK\nV/v đôn đốc gửi tin, bài tháng 03/2026\nTỉnh Mẫu');
    expect(words).not.toContain('BÁO CÁO');
    expect(words).toContain('1\nBệnh viện Mẫu A\n01 tin, bài\n2\nBệnh viện Mẫu B\n02 tin, bài');
    expect(words).toContain(
      'các đơn vị có tên dưới đây chưa hoàn thành việc gửi tin, bài tháng 03/2026. Thời hạn thực hiện: ngày 31/03/2026.',
    );
    expect(words).toContain('Gửi qua trang quản trị.');
    expect(words).toContain('Nơi nhận:\n- Như trên;\n- Lãnh đạo;\n- Lưu: VT.\nGIÁM ĐỐC');
  });

  it('is addressed to the unit itself when it is the only one', async () => {
    const [only] = letter.units;
    const single = { ...letter, units: only === undefined ? [] : [only] };
    const words = wordsOf(partsOf(await writeReminderLetter(single))['word/document.xml']);
    expect(words).toContain('Kính gửi: Bệnh viện Mẫu A.');
  });

  it('has the same bytes for the same letter', async () => {
    expect(await writeReminderLetter(letter)).toEqual(await writeReminderLetter(letter));
  });
});

describe('an article as a document', () => {
  it('keeps headings, links, lists and pictures', async () => {
    const parts = partsOf(await writeArticleDocument(article));
    const document = parts['word/document.xml'] ?? '';
    expect(document).toContain('<w:pStyle w:val="Heading1"/>');
    expect(document).toContain('<w:hyperlink r:id="rIdLink1"');
    expect(parts['word/_rels/document.xml.rels']).toContain(
      'Target="https://vi-du.example/?a=1&amp;b=2" TargetMode="External"',
    );
    expect(document).toContain('descr="Quầy tiếp đón"');
    expect(Object.keys(parts)).toContain('word/media/picture1.jpeg');
    expect(wordsOf(document)).toContain('[Hình: Hình đã mất]');
    expect(wordsOf(document)).toContain('Đơn vị: \nBệnh viện Mẫu A\nNguồn: \nBáo Mẫu – \nhttps://bao.example/1');
  });

  it('begins each ordered list at 1, and leads nowhere but to the web', async () => {
    const parts = partsOf(await writeArticleDocument(article));
    expect(
      [...(parts['word/document.xml'] ?? '').matchAll(/<w:numId w:val="(\d+)"/g)].map((match) => match[1]),
    ).toEqual(['2', '3']);
    expect(parts['word/_rels/document.xml.rels']).not.toContain('javascript:');
    expect(wordsOf(parts['word/document.xml'])).toContain('không phải liên kết');
  });

  it('never shows a picture wider than the text', async () => {
    const { 'word/document.xml': document = '' } = partsOf(await writeArticleDocument(article));
    const width = Number(/<wp:extent cx="(\d+)"/.exec(document)?.[1]);
    expect(width).toBeLessThanOrEqual(9355 * 635);
  });
});

describe('markup', () => {
  it.each([
    ['a < b > c & "d"', 'a &lt; b &gt; c &amp; &quot;d&quot;'],
    ['dấu\u0000 \u001bđiều khiển\uFFFE', 'dấu điều khiển'],
    ['dòng\nmới\tvà tab', 'dòng\nmới\tvà tab'],
    ['🙂 ậ', '🙂 ậ'],
  ])('%j', (text, markup) => {
    expect(escapeXml(text)).toBe(markup);
  });
});
