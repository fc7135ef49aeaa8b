import type { ReasonCode } from '@cchc/shared/contract';

/** Why something was returned, withdrawn or ruled. */
export const reasonCodeWords: Readonly<Record<ReasonCode, string>> = {
  fault: 'Có sai sót',
  expired: 'Hết thời hạn',
  replaced: 'Đã có bài thay thế',
  unit_request: 'Đơn vị đề nghị gỡ',
  duplicate: 'Trùng bài khác',
  too_short: 'Quá ngắn',
  not_related: 'Không đúng chủ đề',
  needs_edit: 'Cần chỉnh sửa',
  other: 'Lý do khác',
};
