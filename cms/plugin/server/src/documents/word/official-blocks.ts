import { type Issuer, recipientLines, signatureLines } from '../../../../model/reports/issuer.ts';
import type { Markup } from '../ooxml/xml.ts';
import { millimetres, sizes, textWidth } from './measures.ts';
import { paragraph, run } from './paragraphs.ts';
import { layoutTable, widthsOf } from './tables.ts';

/** Words at the foot of every page that was made from sample data. */
export const sampleNotice = 'DỮ LIỆU MẪU – không phải trang của cơ quan nhà nước';

const upper = (text: string): string => text.toLocaleUpperCase('vi');
const columns = widthsOf([45, 55], textWidth('portrait'));
const [left = 0, right = 0] = columns;

/** A long name is broken after what kind of body it is, not wherever the column ends. */
const nameLines = (name: string): string => upper(name).replace(/^(TRUNG TÂM|BỆNH VIỆN|CHI CỤC) (?=.{16})/, '$1\n');

/** A rule in the middle of a column, as long as `length`. */
function ruled(column: number, length: number): Markup {
  const indent = Math.max(0, Math.round((column - length) / 2));
  return paragraph({ align: 'center', left: indent, right: indent, after: 6, line: 2, rule: true });
}

const centred = (text: string, style: Parameters<typeof run>[1], after = 0): Markup =>
  paragraph({ align: 'center', after }, run(text, style));

export interface OfficialHeading {
  readonly issuer: Issuer;
  readonly kind: 'report' | 'letter';
  /** What a letter is about, without "V/v"; null for a report, which has a title of its own. */
  readonly subject: string | null;
}

/** The two columns at the head of the first page. Number and date are left to the clerk. */
export function officialHeading({ issuer, kind, subject }: OfficialHeading): Markup {
  const symbol = kind === 'report' ? issuer.reportSymbol : issuer.letterSymbol;
  const agency =
    centred(upper(issuer.parentName), { size: sizes.agency }) +
    centred(nameLines(issuer.name), { size: sizes.agency, bold: true }) +
    ruled(left, millimetres(22));
  const motto =
    centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: sizes.motto, bold: true }) +
    centred('Độc lập - Tự do - Hạnh phúc', { size: sizes.mottoLine, bold: true }) +
    ruled(right, millimetres(57));
  const number =
    centred(`Số:          /${symbol}`, { size: sizes.number }) +
    (subject === null ? '' : centred(`V/v ${subject}`, { size: sizes.subjectOfLetter }));
  const place = centred(`${issuer.place}, ngày       tháng       năm          `, { size: sizes.place, italic: true });
  return layoutTable(columns, [
    [agency, motto],
    [number, place],
  ]);
}

/** Recipients on the left; authority and post on the right, above room for signature and seal, which are never drawn. */
export function officialEnding(issuer: Issuer): Markup {
  const [last = '', ...before] = recipientLines(issuer).reverse();
  const recipients =
    paragraph({}, run('Nơi nhận:', { size: sizes.recipientsHead, bold: true, italic: true })) +
    [...before.reverse(), last].map((line) => paragraph({}, run(line, { size: sizes.recipients }))).join('');
  const signature =
    signatureLines(issuer)
      .map((line) => centred(line, { size: sizes.signature, bold: true }))
      .join('') + Array.from({ length: 5 }, () => paragraph({}, run(' '))).join('');
  return (
    paragraph({ before: 6, keepNext: true }) +
    layoutTable(widthsOf([50, 50], textWidth('portrait')), [[recipients, signature]])
  );
}

/** A paragraph of body text. */
export const bodyText = (text: string): Markup => paragraph({ style: 'BodyText' }, run(text));
