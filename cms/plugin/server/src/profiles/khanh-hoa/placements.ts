import { own, sent } from '../placing.ts';
import type { Placement } from '../types.ts';

/** Five bulletins a month, but four in the second month: that month the two readings of the duty differ. */
const publishingUnit: readonly Placement[] = [
  own('sk-rua-tay', 'TT-KSBT', -3, 3, '08:20'),
  own('sk-sot-xuat-huyet', 'TT-KSBT', -3, 9, '14:05'),
  own('sk-an-toan-thuc-pham', 'TT-KSBT', -3, 15, '09:40'),
  own('sk-nuoc-sach', 'TT-KSBT', -3, 21, '10:15'),
  own('sk-tay-chan-mieng', 'TT-KSBT', -3, 27, '15:30'),
  own('sk-nang-nong', 'TT-KSBT', -2, 4, '08:30'),
  own('sk-huyet-ap', 'TT-KSBT', -2, 11, '09:10'),
  own('sk-tiem-chung', 'TT-KSBT', -2, 18, '14:20'),
  own('sk-giam-muoi', 'TT-KSBT', -2, 26, '10:45'),
  own('cdc-bien-tap-tin-bai', 'TT-KSBT', -2, 13, '16:00'),
  own('cdc-video-cong-dvc', 'TT-KSBT', -2, 22, '11:00'),
  own('sk-van-dong', 'TT-KSBT', -1, 2, '08:15'),
  own('sk-khang-sinh', 'TT-KSBT', -1, 8, '13:50'),
  own('sk-duoi-nuoc', 'TT-KSBT', -1, 15, '09:25'),
  own('sk-cho-can', 'TT-KSBT', -1, 21, '15:10'),
  own('sk-tinh-than', 'TT-KSBT', -1, 27, '10:00'),
  own('sk-cum-mua', 'TT-KSBT', 0, 5, '08:40'),
  own('sk-khong-khoi-thuoc', 'TT-KSBT', 0, 12, '14:10'),
  own('sk-so-cuu-bong', 'TT-KSBT', 0, 20, '09:30'),
];

const adminOffice: readonly Placement[] = [
  own('tb-gui-ke-hoach', 'PHONG-TCHC', -3, 2, '15:00'),
  own('cong-bo-tthc-mau', 'PHONG-TCHC', -2, 19, '10:30'),
];

const units: readonly Placement[] = [
  // Third month back: nine units owe one, one is exempt, one sends nothing.
  sent('so-thu-tu-dien-tu', 'BV-MAU-A', -3, 6, '09:00'),
  sent('thanh-toan-khong-tien-mat', 'BV-MAU-B', -3, 10, '10:20'),
  sent('niem-yet-tthc', 'BV-YDCT-MAU', -3, 12, '08:45', 2),
  sent('to-ho-tro-dvc', 'TTYT-MAU-A', -3, 5, '14:30'),
  sent('tu-van-bhyt', 'TTYT-MAU-A', -3, 19, '09:15'),
  sent('hop-truc-tuyen', 'TTYT-MAU-B', -3, 17, '15:45'),
  sent('chuan-bi-sap-nhap', 'TTYT-MAU-C', -3, 24, '08:50'),
  // Sent on the last working days and posted in the next month: the duty counts the sending.
  sent('tu-kiem-tra-ho-so', 'CC-ATTP-MAU', -3, 28, '16:10', 4),
  // Second month back.
  sent('phieu-gop-y', 'BV-MAU-A', -2, 6, '09:20'),
  sent('cai-tien-hang-cho', 'BV-MAU-A', -2, 20, '14:00', 2),
  sent('ket-qua-can-lam-sang', 'BV-MAU-B', -2, 12, '10:05'),
  {
    text: 'so-lieu-chua-kiem',
    unit: 'BV-YDCT-MAU',
    at: { month: -2, day: 10, time: '08:30' },
    status: 'withdrawn',
    withdrawn: { reason: 'fault', at: { month: -2, day: 18, time: '16:00' } },
    comment: 'Bài nêu nhận định từ số liệu chưa được đối chiếu; đơn vị kiểm tra lại trước khi gửi bài khác.',
  },
  sent('loa-phat-thanh', 'TTYT-MAU-A', -2, 14, '15:20'),
  sent('ke-khai-dien-tu', 'TTYT-MAU-B', -2, 17, '09:50'),
  sent('ban-giao-ho-so', 'TTYT-MAU-C', -2, 25, '10:40'),
  sent('tap-huan-co-so', 'CC-ATTP-MAU', -2, 9, '08:35'),
  sent('ket-qua-dien-tu', 'TT-KIEM-NGHIEM', -2, 23, '13:45'),
  sent('dat-lich-truoc', 'TT-GDYK-MAU', -2, 16, '14:25'),
  // Month just closed.
  sent('kiosk-tra-cuu', 'BV-MAU-A', -1, 5, '09:05'),
  {
    text: 'buu-chinh-cong-ich',
    unit: 'BV-MAU-B',
    at: { month: -1, day: 9, time: '10:30' },
    resubmitted: { month: -1, day: 13, time: '14:40' },
    status: 'published',
    reason: 'needs_edit',
    comment: 'Đề nghị bổ sung mô tả ảnh và rút gọn tiêu đề.',
  },
  sent('tiep-nhan-mot-cho', 'BV-YDCT-MAU', -1, 12, '08:55'),
  sent('khong-hen-lai', 'TTYT-MAU-A', -1, 16, '15:05'),
  { ...sent('sau-sap-nhap', 'TTYT-MAU-B', -1, 19, '09:35'), coAuthors: ['PHONG-TCHC'] },
  {
    text: 'tb-lich-nghi',
    unit: 'CC-ATTP-MAU',
    at: { month: -1, day: 4, time: '08:10' },
    status: 'withdrawn',
    withdrawn: { reason: 'expired', at: { month: -1, day: 26, time: '17:00' } },
    comment: 'Việc sửa chữa đã xong, thông báo hết hiệu lực.',
  },
  {
    text: 'gioi-thieu-thiet-bi',
    unit: 'TT-KIEM-NGHIEM',
    at: { month: -1, day: 18, time: '10:15' },
    status: 'refused',
    reason: 'not_related',
    comment: 'Nội dung giới thiệu nội bộ, chưa gắn với phục vụ người dân hoặc cải cách hành chính.',
  },
  { text: 'tu-kiem-tra-cong-vu', unit: 'TT-GDYK-MAU', at: { month: -1, day: 24, time: '15:50' }, status: 'submitted' },
  sent('ra-mat-don-vi', 'TT-CAP-CUU-MAU', -1, 10, '08:25'),
  // Month in progress.
  sent('ban-sao-dien-tu', 'BV-MAU-A', 0, 4, '09:45'),
  { text: 'vneid-cao-tuoi', unit: 'TTYT-MAU-A', at: { month: 0, day: 18, time: '10:10' }, status: 'submitted' },
  sent('khao-sat-hai-long', 'TTYT-MAU-B', 0, 9, '14:15'),
  { text: 'nhat-ky-cai-tien', unit: 'BV-MAU-B', at: { month: 0, day: 22, time: '16:20' }, status: 'draft' },
  {
    text: 'infographic-nam-buoc',
    unit: 'CC-ATTP-MAU',
    at: { month: 0, day: 16, time: '08:45' },
    status: 'returned',
    reason: 'needs_edit',
    comment: 'Hình có chữ nhỏ, khó đọc khi in; đề nghị gửi lại bản chữ to hơn.',
  },
];

export const placements: readonly Placement[] = [...publishingUnit, ...adminOffice, ...units];
