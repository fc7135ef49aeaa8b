import type { CountReason } from './reason-codes.ts';

/** Why an item counts or does not, as one short sentence (Q5): the same at the desk, in reports and in public. */
export const countReasonWords: Readonly<Record<CountReason, string>> = {
  counted: 'Được tính',
  attested: 'Được tính – ghi nhận theo minh chứng',
  imported: 'Được tính – bài lưu trữ đã được chấp nhận',
  elsewhere_confirmed: 'Được tính – đăng nơi khác, đã xác nhận minh chứng',
  returned_in_grace: 'Được tính – đang chỉnh sửa trong thời hạn',
  kept_expired: 'Được tính – đã hết thời hạn đăng',
  kept_replaced: 'Được tính – đã có bài thay thế',
  flagged: 'Tạm tính – chờ kết luận',
  other_kind: 'Không tính – không thuộc loại tin, bài được giao',
  other_subject: 'Không tính – không thuộc nội dung được giao',
  other_place: 'Không tính – không đăng ở nơi được giao',
  not_submitted: 'Không tính – chưa gửi',
  not_published: 'Không tính – chưa đăng',
  refused: 'Không tính – bị từ chối',
  withdrawn_fault: 'Không tính – đã gỡ do có sai sót',
  unit_withdrawn: 'Không tính – đơn vị rút bài',
  returned_not_resubmitted: 'Không tính – đã trả lại để chỉnh sửa, quá thời hạn gửi lại',
  ruled_out: 'Không tính – theo kết luận của Phòng Tổ chức - Hành chính',
  import_not_accepted: 'Không tính – bài lưu trữ chưa được chấp nhận',
  awaiting_confirmation: 'Chờ xác nhận minh chứng',
  unit_not_owing: 'Không xét chỉ tiêu trong kỳ này',
};
