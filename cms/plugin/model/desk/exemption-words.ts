import type { AttestationBasis, ExemptionReason } from './requests.ts';

/** Why a unit is excused (Q8). */
export const exemptionReasonWords: Readonly<Record<ExemptionReason, string>> = {
  disaster: 'Thiên tai, dịch bệnh',
  repair: 'Đang sửa chữa, tạm dừng hoạt động',
  reorganisation: 'Đang sắp xếp tổ chức',
  mobilised: 'Được huy động làm nhiệm vụ khác',
  other: 'Lý do khác',
};

/** What an attested date rests on (Q3). */
export const attestationBasisWords: Readonly<Record<AttestationBasis, string>> = {
  email: 'Thư điện tử đơn vị đã gửi',
  incoming_document: 'Số văn bản đến',
  address: 'Đường dẫn bài đã đăng',
  former_site: 'Trang thông tin cũ',
  other: 'Căn cứ khác',
};
