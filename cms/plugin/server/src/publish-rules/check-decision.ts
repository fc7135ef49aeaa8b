import type { Decision, Procedure } from '@cchc/shared/contract';
import { type EntryErrorCode, type Finding, type SignedDefectCode, checkDecision } from '@cchc/shared/procedure';
import { formatDate } from '@cchc/shared/text';
import type { Problem } from '../writing/refuse-faults.ts';

type Say = (data: Readonly<Record<string, string | number>>) => string;

const words: Readonly<Record<EntryErrorCode | SignedDefectCode, Say>> = {
  E_DATE_INVALID: ({ date }) => `Ngày “${date ?? ''}” không có thật.`,
  E_ITEM_ID_TWICE: () => 'Mã dòng bị trùng trong quyết định.',
  E_PROCEDURE_TWICE: () =>
    'Một thủ tục đứng ở hai dòng của quyết định. Mỗi thủ tục chỉ có một dòng, với loại thay đổi sau cùng.',
  E_PROCEDURE_UNKNOWN: ({ code }) => `Chưa có thủ tục mã ${code ?? ''} trong hệ thống.`,
  E_SUCCESSOR_MISSING: () => 'Thủ tục được thay thế nhưng chưa ghi thủ tục thay thế.',
  E_SUCCESSOR_UNKNOWN: ({ code }) => `Thủ tục thay thế ${code ?? ''} chưa có trong hệ thống.`,
  E_SUCCESSOR_SELF: () => 'Thủ tục không thể thay thế chính nó.',
  E_SUCCESSOR_CYCLE: () => 'Các thủ tục thay thế nhau thành vòng tròn.',
  E_PREDECESSOR_UNKNOWN: ({ code }) => `Thủ tục bị thay thế ${code ?? ''} chưa có trong hệ thống.`,
  E_NEW_NOT_AFTER_ABOLITION: () => 'Thủ tục đang có hiệu lực nên không thể là “mới ban hành”.',
  E_NOT_IN_FORCE: () => 'Thủ tục không còn hiệu lực vào ngày đó nên không sửa đổi, thay thế hay bãi bỏ được.',
  E_SUCCESSOR_NOT_IN_FORCE: ({ code, status }) =>
    status === 'replaced'
      ? `Thủ tục thay thế ${code ?? ''} đã bị thủ tục khác thay thế vào ngày đó. Hãy ghi thủ tục đang có hiệu lực.`
      : `Thủ tục thay thế ${code ?? ''} không còn hiệu lực vào ngày đó. Nếu quyết định ban hành lại thủ tục này, hãy thêm một dòng “mới ban hành” cho nó.`,
  E_LATER_ROW_CONFLICT: ({ code, number, date }) =>
    `Thủ tục ${code ?? ''} đã có dòng của Quyết định ${number ?? ''} có hiệu lực từ ${formatDate(String(date ?? ''))}; dòng đó không còn đúng nếu phần này của quyết định có hiệu lực trước. Hãy kiểm tra lại ngày của hai quyết định, hoặc sửa quyết định kia trước.`,
  E_ACT_TARGET_UNKNOWN: ({ decisionKey }) => `Chưa có quyết định “${decisionKey ?? ''}” trong hệ thống.`,
  E_ACT_ITEM_UNKNOWN: ({ itemId }) => `Quyết định bị tác động không có dòng “${itemId ?? ''}”.`,
  E_ACT_CYCLE: () => 'Các quyết định thay thế, hủy bỏ nhau thành vòng tròn.',
  D_COUNT_DIFFERS: ({ stated, listed }) => `Trích yếu ghi ${stated ?? ''} nhưng danh mục có ${listed ?? ''}.`,
  D_EFFECT_BEFORE_SIGNATURE: ({ date }) => `Ngày có hiệu lực ${date ?? ''} trước ngày ký.`,
  D_ABOLITION_WITHOUT_DOCUMENT: () => 'Dòng bãi bỏ chưa ghi văn bản quy định việc bãi bỏ.',
};

/** What is wrong, without the place. */
export const findingInWords = ({ code, data }: Finding<EntryErrorCode | SignedDefectCode>): string => words[code](data);

function inWords(finding: Finding<EntryErrorCode | SignedDefectCode>, tail: string): Problem {
  const row = finding.itemId === null ? '' : `Dòng ${finding.itemId}: `;
  return { code: finding.code, path: finding.path, message: `${row}${findingInWords(finding)}${tail}` };
}

/**
 * Errors of entry, and defects of the signed text that nobody has acknowledged. A decision without all its rows takes
 * no part in status yet, so only its own text is judged.
 */
export function decisionProblems(
  decision: Decision,
  procedures: readonly Procedure[],
  others: readonly Decision[],
): Problem[] {
  const check = checkDecision(decision, procedures, others);
  const tail = ` Nếu văn bản đã ký đúng như vậy, hãy thêm mã này vào “Sai sót đã xác nhận” và ghi lý do.`;
  return [
    ...check.errors.map((finding) => inWords(finding, '')),
    ...check.unacknowledged.map((finding) => inWords(finding, `${tail} (${finding.code})`)),
  ];
}
