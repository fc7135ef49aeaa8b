import { bannerLevelWords } from '@cchc/shared/channel';
import { onlineLevelWords, submissionWords } from '../../../model/submission-words.ts';
import { reasonCodeWords } from '../../../model/desk/index.ts';
import { exemptionReasonWords } from '../../../model/desk/exemption-words.ts';

/** Vietnamese words for the codes that officers choose from, by list. */
export const codeWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: {
    news_brief: 'Tin',
    article: 'Bài',
    bulletin: 'Bản tin sức khỏe',
    notice: 'Thông báo',
    infographic: 'Infographic',
    video: 'Video (liên kết)',
    department_office: 'Phòng thuộc Sở',
    division: 'Phòng chức năng',
    sub_department: 'Chi cục',
    cdc: 'Trung tâm Kiểm soát bệnh tật',
    hospital: 'Bệnh viện',
    health_center: 'Trung tâm y tế',
    specialized_center: 'Trung tâm chuyên khoa',
    health_station: 'Trạm y tế',
    ward: 'Khoa',
    other: 'Khác',
    new: 'Mới ban hành',
    amended: 'Được sửa đổi, bổ sung',
    replaced: 'Được thay thế',
    abolished: 'Bị bãi bỏ',
    standardized: 'Chuẩn hóa',
    phone: 'Điện thoại',
    short_code: 'Số ngắn',
    web: 'Trang thông tin, hệ thống trực tuyến',
    email: 'Thư điện tử',
    office: 'Nơi tiếp trực tiếp',
    social: 'Mạng xã hội',
  },
  'unit-events': {
    founded: 'Lập mới',
    renamed: 'Đổi tên',
    merged: 'Sáp nhập',
    split: 'Chia tách',
    dissolved: 'Giải thể',
    transferred: 'Chuyển cơ quan quản lý',
    readmitted: 'Tiếp nhận lại',
  },
  'decision-acts': { replaces: 'Thay thế', annuls: 'Hủy bỏ', corrects: 'Đính chính' },
  'reform-areas': {
    institutions: 'Cải cách thể chế',
    procedures: 'Cải cách thủ tục hành chính',
    organization: 'Cải cách tổ chức bộ máy',
    civil_service: 'Cải cách chế độ công vụ',
    public_finance: 'Cải cách tài chính công',
    digital_government: 'Xây dựng Chính quyền điện tử, Chính quyền số',
    direction: 'Công tác chỉ đạo, điều hành',
  },
  audiences: { officials: 'Cán bộ, công chức, viên chức', citizens: 'Người dân, tổ chức, doanh nghiệp' },
  mark: { commendation: 'Biểu dương', criticism: 'Phê phán' },
  workflowState: {
    draft: 'Bản nháp',
    submitted: 'Đã gửi, chờ tiếp nhận',
    returned: 'Bị trả lại để chỉnh sửa',
    refused: 'Bị từ chối',
    accepted: 'Đã tiếp nhận',
  },
  withdrawReason: reasonCodeWords,
  levels: { ministry: 'Bộ, ngành', province: 'Tỉnh', commune: 'Xã', district: 'Huyện (trước 01/7/2025)' },
  onlineLevel: onlineLevelWords,
  submission: submissionWords,
  section: { about: 'Giới thiệu', accessibility: 'Trợ năng', guide: 'Hướng dẫn' },
  level: bannerLevelWords,
  form: {
    press: 'Báo',
    broadcast: 'Đài phát thanh, truyền hình',
    social: 'Mạng xã hội',
    led_screen: 'Màn hình LED',
    loudspeaker: 'Loa phát thanh',
    visual: 'Trực quan (pa-nô, áp phích, tờ gấp)',
    conference: 'Hội nghị, hội thảo',
    training: 'Tập huấn',
    integrated: 'Lồng ghép',
  },
  period: { month: 'Tháng', quarter: 'Quý', half: '6 tháng', year: 'Năm' },
  visibility: { full: 'Đầy đủ', totals: 'Chỉ số tổng', internal: 'Nội bộ' },
  subject: {
    unit_plan: 'Kế hoạch của đơn vị',
    unit_report: 'Báo cáo của đơn vị',
    cdc_report: 'Báo cáo của CDC',
    other: 'Khác',
  },
  aboutKind: { quota: 'Chỉ tiêu tin, bài', deadline: 'Thời hạn' },
  way: { letter: 'Công văn', message: 'Tin nhắn', email: 'Thư điện tử' },
  authority: {
    none: 'Ký trực tiếp',
    tm: 'Thay mặt (TM.)',
    kt: 'Ký thay (KT.)',
    tl: 'Thừa lệnh (TL.)',
    tuq: 'Thừa ủy quyền (TUQ.)',
  },
  'exemption-reasons': exemptionReasonWords,
  outcome: { counted: 'Được tính', not_counted: 'Không được tính' },
  state: { declared: 'Chờ xác nhận', confirmed: 'Đã xác nhận', rejected: 'Không chấp nhận' },
};

/** Lists that share their words with another one. */
const sameAs: Readonly<Record<string, string>> = {
  reasonCode: 'withdrawReason',
  mainReformArea: 'reform-areas',
  channel: 'submission',
};

/** Word of a code in a list; the code itself where no word is known. */
export const wordOf = (list: string, code: string): string => codeWords[sameAs[list] ?? list]?.[code] ?? code;
