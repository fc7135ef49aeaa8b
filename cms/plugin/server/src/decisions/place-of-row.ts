import { decisionItemKindSchema } from '@cchc/shared/contract';
import type { SheetRow } from '../../../model/decisions/index.ts';

const groupWords: Readonly<Record<SheetRow['kind'], string>> = {
  new: 'Mới ban hành',
  amended: 'Sửa đổi, bổ sung',
  replaced: 'Thay thế',
  abolished: 'Bãi bỏ',
  standardized: 'Chuẩn hóa',
};

/** Where a row stands on the screen, in words: its group, its number there, its code. */
export function placeOfRow(rows: readonly SheetRow[], position: number): string {
  const row = rows[position];
  const kind = decisionItemKindSchema.catch('new').parse(row?.kind);
  const number = rows.slice(0, position + 1).filter((other) => other.kind === kind).length;
  const code = row === undefined || row.procedureCode === '' ? '' : ` (${row.procedureCode})`;
  return `Nhóm “${groupWords[kind]}”, dòng ${number}${code}`;
}
