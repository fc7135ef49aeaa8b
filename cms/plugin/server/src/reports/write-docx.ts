import { formatDate } from '@cchc/shared/text';
import { articleKindWords } from '../../../model/reports/official-words.ts';
import type { Block, Chapter, Report } from '../../../model/reports/report.ts';
import type { Markup } from '../documents/ooxml/xml.ts';
import { millimetres, textWidth } from '../documents/word/measures.ts';
import { bodyText, officialEnding, officialHeading, sampleNotice } from '../documents/word/official-blocks.ts';
import { paragraph, run } from '../documents/word/paragraphs.ts';
import { References } from '../documents/word/references.ts';
import { textTable } from '../documents/word/tables.ts';
import { wordFile } from '../documents/word/word-file.ts';

/** Stands where nobody has written yet, for who completes the paper by hand. */
const unwritten = '…';

const listLine = (line: string): Markup => paragraph({ style: 'BodyText' }, run(`- ${line}`));

/** A written text may have several paragraphs. */
function writtenMarkup({ label, text }: Extract<Block, { kind: 'written' }>): Markup {
  const [first = '', ...others] = (text ?? unwritten).split(/\r?\n/).filter((line) => line.trim() !== '');
  return [`${label}${first}`, ...others].map(bodyText).join('');
}

function blockMarkup(block: Block): Markup {
  switch (block.kind) {
    case 'computed':
      return bodyText(block.text);
    case 'list':
      return block.lines.map(listLine).join('');
    case 'written':
      return writtenMarkup(block);
    case 'table':
      return (
        textTable({ ...block, strong: new Set(block.strong) }, textWidth('portrait')) + paragraph({ after: 6, line: 6 })
      );
  }
}

const blocksMarkup = (blocks: readonly Block[]): Markup => blocks.map(blockMarkup).join('');

function chapterMarkup({ number, title, blocks, sections }: Chapter): Markup {
  return [
    paragraph({ style: 'Heading1' }, run(`${number}. ${title}`)),
    blocksMarkup(blocks),
    ...sections.map(
      (section) =>
        paragraph({ style: 'Heading2' }, run(`${section.number}. ${section.title}`)) + blocksMarkup(section.blocks),
    ),
  ].join('');
}

function titleMarkup({ title, subject }: Report): Markup {
  const width = textWidth('portrait');
  const indent = Math.round((width - millimetres(50)) / 2);
  return (
    paragraph({ style: 'Title' }, run(title)) +
    paragraph({ style: 'Subtitle' }, run(subject)) +
    paragraph({ left: indent, right: indent, line: 2, before: 2, after: 12, rule: true })
  );
}

const dayNote =
  'Ngày: ngày tính theo chỉ tiêu; tin, bài không có chỉ tiêu nào tính trong kỳ thì ghi ngày đăng hoặc ngày gửi.';

/** The annex on pages of its own: every item of the window; its last line carries the digest. */
function annexMarkup({ items, issuer, subject, digest }: Report): Markup {
  const table = textTable(
    {
      caption: 'Danh mục tin, bài',
      columns: [
        { heading: 'STT', share: 5, align: 'center' },
        { heading: 'Tên tin, bài', share: 36, align: 'left' },
        { heading: 'Thể loại', share: 9, align: 'left' },
        { heading: 'Đơn vị', share: 18, align: 'left' },
        { heading: 'Ngày', share: 10, align: 'center' },
        { heading: 'Ghi chú', share: 22, align: 'left' },
      ],
      rows: items.map((item, index) => [
        String(index + 1),
        item.title,
        articleKindWords[item.kind],
        item.unitName,
        formatDate(item.date),
        item.hasAppeared || item.remark.includes('chưa đăng') ? item.remark : `${item.remark}; chưa đăng`,
      ]),
    },
    textWidth('landscape'),
  );
  return [
    paragraph({ style: 'AnnexTitle' }, run('Phụ lục')),
    paragraph({ style: 'Subtitle' }, run('DANH MỤC TIN, BÀI')),
    paragraph(
      { align: 'center', after: 8 },
      run(
        `(Kèm theo Báo cáo số          /${issuer.reportSymbol} ngày       tháng       năm          của ${issuer.name} về ${subject.charAt(0).toLocaleLowerCase('vi')}${subject.slice(1)})`,
        { italic: true },
      ),
    ),
    ...(items.length === 0
      ? [bodyText('Trong kỳ không có tin, bài.')]
      : [table, paragraph({ before: 6 }, run(dayNote, { size: 11, italic: true }))]),
    paragraph({ before: 6 }, run(`Mã kiểm tra số liệu: ${digest.slice(0, 8)}`, { size: 11 })),
  ].join('');
}

/**
 * Writes the report as DOCX in the layout of Nghị định 30/2020. Number, date, signature and seal are left to the
 * clerk. The same report gives the same bytes.
 */
export function writeReportDocx(report: Report): Uint8Array {
  const { issuer, isSample, opening, chapters, closing, title, subject, countedAt } = report;
  const body = [
    officialHeading({ issuer, kind: 'report', subject: null }),
    titleMarkup(report),
    ...opening.map(bodyText),
    ...chapters.map(chapterMarkup),
    paragraph({ style: 'BodyText', keepNext: true }, run(closing)),
    officialEnding(issuer),
  ].join('');
  return wordFile({
    properties: { title: `${title} ${subject}`, creator: issuer.name, createdAt: countedAt },
    notice: isSample ? sampleNotice : null,
    sections: [
      { orientation: 'portrait', content: body },
      { orientation: 'landscape', content: annexMarkup(report) },
    ],
    references: new References(),
  });
}
