import { type CivilDate, type Instant } from '@cchc/shared/contract';
import { formatDate } from '@cchc/shared/text';
import type { Issuer } from '../../../model/reports/issuer.ts';
import { textWidth } from './word/measures.ts';
import { bodyText, officialEnding, officialHeading, sampleNotice } from './word/official-blocks.ts';
import { paragraph, run } from './word/paragraphs.ts';
import { References } from './word/references.ts';
import { textTable } from './word/tables.ts';
import { wordFile } from './word/word-file.ts';

/** One unit that is reminded and what it still owes, in words: `01 tin, bài`, `Báo cáo tháng 11/2026`. */
export interface RemindedUnit {
  readonly name: string;
  readonly missing: string;
}

export interface ReminderLetter {
  readonly issuer: Issuer;
  /** What is reminded of, after "V/v đôn đốc": `gửi tin, bài tháng 11/2026`. */
  readonly about: string;
  /** Plan and clause that oblige: `Kế hoạch số 12/KH-SYT ngày 06/03/2026 (mục IV.2)`; null when there is none. */
  readonly basis: string | null;
  /** Last day in time; null where the plan sets none. */
  readonly dueDate: CivilDate | null;
  readonly units: readonly RemindedUnit[];
  /** A sentence of the office's own before the last one; empty when there is none. */
  readonly remark: string;
  /** When the figures were taken. */
  readonly countedAt: Instant;
  readonly isSample: boolean;
}

function paragraphsOf({ about, basis, dueDate, units, countedAt }: ReminderLetter): readonly string[] {
  const under = basis === null ? 'Thực hiện nhiệm vụ tuyên truyền cải cách hành chính' : `Thực hiện ${basis}`;
  const term = dueDate === null ? '' : ` Thời hạn thực hiện: ngày ${formatDate(dueDate)}.`;
  return [
    `${under}, qua theo dõi đến ngày ${formatDate(countedAt)}, ${units.length === 1 ? 'đơn vị' : 'các đơn vị có tên dưới đây'} chưa hoàn thành việc ${about}.${term}`,
    units.length === 1
      ? 'Đề nghị đơn vị khẩn trương thực hiện phần việc còn thiếu:'
      : 'Đề nghị các đơn vị khẩn trương thực hiện phần việc còn thiếu:',
  ];
}

/**
 * Writes a công văn đôn đốc (DOCX) in the layout of Nghị định 30/2020: to whom, what is missing, by when.
 * Number, date and signature are left to the clerk. The same letter gives the same bytes.
 */
export function writeReminderLetter(letter: ReminderLetter): Promise<Uint8Array> {
  const { issuer, about, units, remark, isSample, countedAt } = letter;
  const [first, second] = paragraphsOf(letter);
  const table = textTable(
    {
      caption: 'Các đơn vị và phần việc còn thiếu',
      columns: [
        { heading: 'STT', share: 8, align: 'center' },
        { heading: 'Đơn vị', share: 46, align: 'left' },
        { heading: 'Phần việc còn thiếu', share: 46, align: 'left' },
      ],
      rows: units.map(({ name, missing }, index) => [String(index + 1), name, missing]),
    },
    textWidth('portrait'),
  );
  const addressee = units.length === 1 ? (units[0]?.name ?? '') : 'Các đơn vị có tên trong danh sách dưới đây';
  const content = [
    officialHeading({ issuer, kind: 'letter', subject: `đôn đốc ${about}` }),
    paragraph({ align: 'center', before: 14, after: 10 }, run(`Kính gửi: ${addressee}.`)),
    bodyText(first ?? ''),
    bodyText(second ?? ''),
    table,
    remark.trim() === '' ? '' : paragraph({ style: 'BodyText', before: 6 }, run(remark.trim())),
    paragraph(
      { style: 'BodyText', before: 6 },
      run(
        `Khi có vướng mắc, đề nghị các đơn vị phản ánh về ${issuer.name} để được hướng dẫn. Đề nghị các đơn vị quan tâm, thực hiện./.`,
      ),
    ),
    officialEnding(issuer),
  ];
  return Promise.resolve(
    wordFile({
      properties: { title: `Công văn đôn đốc ${about}`, creator: issuer.name, createdAt: countedAt },
      notice: isSample ? sampleNotice : null,
      sections: [{ orientation: 'portrait', content: content.join('') }],
      references: new References(),
    }),
  );
}
