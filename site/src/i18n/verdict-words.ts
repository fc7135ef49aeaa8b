import type { QuotaEventKind, ReasonCode, Verdict, Visibility } from '@cchc/shared/contract';

/** A mark beside the word, so that no verdict is told by colour alone. Decorative: the word is what is read aloud. */
export const verdictMarks: Readonly<Record<Verdict, string>> = {
  exceeded: '▲',
  met: '●',
  short: '▽',
  pending: '○',
  exempt: '◇',
  no_target: '·',
  not_applicable: '—',
};

export const quotaEventWords: Readonly<Record<QuotaEventKind, string>> = {
  submitted: 'gửi bài',
  published: 'đăng bài',
};

export const visibilityWords: Readonly<Record<Visibility, string>> = {
  full: 'Công khai chi tiết',
  totals: 'Công khai số liệu tổng hợp',
  internal: 'Chỉ dùng trong ngành',
};

export const reasonWords: Readonly<Record<ReasonCode, string>> = {
  fault: 'Gỡ do có sai sót',
  expired: 'Gỡ do hết thời hạn đăng',
  replaced: 'Gỡ do đã có bài thay thế',
  unit_request: 'Đơn vị đề nghị rút bài',
  duplicate: 'Trùng nội dung',
  too_short: 'Nội dung quá ngắn',
  not_related: 'Nội dung không thuộc phạm vi',
  needs_edit: 'Cần chỉnh sửa',
  other: 'Lý do khác',
};
