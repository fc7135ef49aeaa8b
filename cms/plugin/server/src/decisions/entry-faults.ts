import { civilDateSchema, slugSchema } from '@cchc/shared/contract';
import type { Sheet } from '../../../model/decisions/index.ts';
import type { Problem } from '../writing/refuse-faults.ts';
import { placeOfRow } from './place-of-row.ts';

const isDay = (text: string | null): boolean => text === null || civilDateSchema.safeParse(text).success;

const noSuchDay = (path: string, where: string, date: string | null): Problem => ({
  code: 'E_DATE_INVALID',
  path,
  message: `${where}: ngày “${date ?? ''}” không có thật. Hãy ghi theo dạng ngày/tháng/năm, ví dụ 01/03/2026.`,
});

/** What no database takes: days that do not exist and rows without a code. A draft is refused for nothing else. */
export function faultsOfEntry({ head, rows }: Sheet): Problem[] {
  const problems: Problem[] = [];
  if (!isDay(head.issuedDate)) problems.push(noSuchDay('head.issuedDate', 'Ngày ban hành', head.issuedDate));
  if (!isDay(head.effectiveDate))
    problems.push(noSuchDay('head.effectiveDate', 'Ngày có hiệu lực', head.effectiveDate));
  head.acts.forEach(({ effectiveDate }, position) => {
    if (isDay(effectiveDate)) return;
    const where = `Tác động tới quyết định khác, dòng ${position + 1}`;
    problems.push(noSuchDay(`head.acts.${position}.effectiveDate`, where, effectiveDate));
  });
  rows.forEach((row, position) => {
    const where = placeOfRow(rows, position);
    if (!isDay(row.effectiveDate)) problems.push(noSuchDay(`rows.${position}.effectiveDate`, where, row.effectiveDate));
    if (row.procedureCode === '') {
      const message = `${where}: chưa chọn thủ tục. Hãy tìm theo mã hoặc tên, hoặc xóa dòng này.`;
      problems.push({ code: 'E_ROW_WITHOUT_CODE', path: `rows.${position}.procedureCode`, message });
    }
  });
  return problems;
}

const required = [
  ['number', 'Chưa ghi số, ký hiệu của quyết định.'],
  ['title', 'Chưa ghi trích yếu.'],
  ['issuer', 'Chưa ghi cơ quan ban hành.'],
  ['issuedDate', 'Chưa ghi ngày ban hành.'],
] as const;

/** What a decision needs besides before it can be published. */
export function faultsOfHead({ head }: Sheet): Problem[] {
  const problems: Problem[] = [];
  for (const [field, message] of required) {
    if ((head[field] ?? '') === '') problems.push({ code: 'E_REQUIRED', path: `head.${field}`, message });
  }
  if (!slugSchema.safeParse(head.issuerCode).success) {
    const message =
      'Mã cơ quan ban hành gồm chữ thường không dấu, nối bằng gạch ngang, ví dụ ubnd-khanh-hoa. Mã này nằm trong địa chỉ trang của quyết định.';
    problems.push({ code: 'E_REQUIRED', path: 'head.issuerCode', message });
  }
  if (head.acknowledgedDefects.length > 0 && head.acknowledgementReason === null) {
    const message = 'Đã xác nhận sai sót của văn bản thì phải ghi lý do.';
    problems.push({ code: 'E_ACKNOWLEDGEMENT_REASON', path: 'head.acknowledgementReason', message });
  }
  return problems;
}
